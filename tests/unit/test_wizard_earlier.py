"""Taking up an earlier run: read first, review, and nothing more than what differs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.wizard import earlier, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.past_intents import (
    OlderRunsWanted,
    PastLoaded,
    PutBackPressed,
    UnfinishedDropped,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Purpose, Step, WizardState, Work
from tests.builders import NOON, catalog, read, setting
from tests.past_runs import (
    ALL,
    CUT_OFF,
    KILLED,
    START,
    after,
    plan,
    run_of,
    signed_in,
)


def test_what_was_cut_off_is_offered_on_the_first_page() -> None:
    offered = earlier.offered(START)
    assert offered is not None
    assert (offered[0].run.number, offered[1]) == (2, False)
    assert earlier.offered(WizardState(ALL)) is None


def test_finishing_goes_through_sign_in_and_reading_to_the_list() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    assert (taken.step, taken.mode, taken.work) == (Step.SIGN_IN, e.Mode.GUIDE, Work.NONE)
    there = signed_in(taken, age="off", job="on", resumes="on", other="on")
    assert there.step is Step.REVIEW
    assert plan(there) == {"job": "off", "resumes": "off"}


def test_no_side_effect_is_ticked_beforehand() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    there = signed_in(taken, age="off", job="on", resumes="on")
    assert there.ticked == frozenset()
    assert [change.setting.id for change in views.agreed_changes(there)] == ["job"]


def test_the_way_chosen_now_counts_more_than_that_of_then() -> None:
    chosen = after(START, i.ModeChosen(e.Mode.DO_IT))
    taken = after(chosen, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    assert taken.mode is e.Mode.DO_IT


def test_putting_back_lists_what_may_have_changed_and_differs_now() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.PUT_BACK))
    there = signed_in(taken, age="off", job="off", resumes="on")
    assert plan(there) == {"age": "on"}
    assert there.prepared is not None
    assert there.prepared.undo.lasting == (("resumes", "deletes"),)


def test_what_linkedin_shows_counts_and_not_the_notes() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    assert not earlier.nothing_left(taken)
    there = signed_in(taken, age="off", job="off", resumes="off")
    assert plan(there) == {}
    assert earlier.nothing_left(there)
    assert not earlier.nothing_left(replace(there, prepared=None))


def test_what_cannot_be_read_now_is_not_called_right() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    there = signed_in(taken, age="off", job="off")
    assert plan(there) == {}
    assert not earlier.nothing_left(there)
    assert earlier.prepared_unread(there) == ("resumes",)
    assert earlier.prepared_unread(START) == ()


def test_after_finishing_everything_can_be_put_back_to_before_the_run_that_was_cut_off() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    there = signed_in(taken, age="off", job="on", resumes="on")
    done = after(
        there,
        i.ApplyPressed(),
        e.ChangeChosen("job", "on", "off"),
        e.ChangeStarted("job", "on", "off"),
        e.ChangeVerified("job", "off"),
        e.StageEnded(NOON, e.Stage.PROVE, whole=True),
        PutBackPressed(),
    )
    assert done.prepared is not None
    assert done.prepared.values == {"age": "on", "job": "on", "resumes": "on"}
    assert (done.step, done.work, done.signed_in) == (Step.READ, Work.READING, True)


def test_after_putting_back_only_that_is_undone() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.PUT_BACK))
    there = signed_in(taken, age="off", job="on", resumes="on")
    done = after(there, e.ChangeStarted("age", "off", "on"), e.ChangeVerified("age", "on"))
    assert views.undo(done).values == {"age": "off"}


def test_what_may_have_moved_along_is_put_back_in_the_same_section_only() -> None:
    far = setting("far", category=Category.PRIVACY)
    undo = Undo({"age": "on"}, others={"other": "on", "far": "on", "gone": "on"})
    state = replace(START, catalog=catalog(*ALL.settings, far))
    assert earlier.to_put_back(state, undo) == {"age": "on", "other": "on"}


# Edits


def test_edits_are_kept_on_the_way_back_to_the_reading_and_on_again() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    there = signed_in(taken, age="on", job="on", resumes="on", other="on")
    edited = after(
        there,
        i.ChangePressedFor("age"),
        i.ValueChosen("age", None),
        i.ValueChosen("other", "off"),
        *(i.BackPressed(), i.ChoosePressed()),
    )
    assert edited.step is Step.REVIEW
    assert plan(edited) == {"job": "off", "resumes": "off", "other": "off"}
    again = after(edited, i.BackPressed(), i.BackPressed(), i.ReadPressed(), *read(age="on")[1:])
    assert plan(again) == {"job": "off", "resumes": "off", "other": "off"}


def test_a_preset_takes_the_place_of_the_earlier_list_for_good() -> None:
    catalog_of_two = catalog(setting("age"), setting("job", presets={}))
    state = replace(START, catalog=catalog_of_two)
    taken = after(state, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    there = signed_in(taken, age="on", job="on")
    assert plan(there) == {"age": "off", "job": "off"}
    picked = after(there, i.BackPressed(), i.PresetChosen(there.preset))
    back = after(picked, i.BackPressed(), i.ChoosePressed())
    assert plan(picked) == plan(back) == {"age": "off"}


# Later, or never


def test_what_is_not_to_be_offered_again_is_gone_and_the_run_stays() -> None:
    dropped = after(START, UnfinishedDropped((2,)))
    assert earlier.offered(dropped) is None
    assert len(earlier.here(dropped).runs) == 2
    assert after(START, UnfinishedDropped((7,))) == START


def test_asking_for_older_ones_changes_nothing_before_they_are_known() -> None:
    assert after(START, OlderRunsWanted()) == START


def test_starting_afresh_leaves_it_for_later() -> None:
    begun = after(START, i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False))
    assert (begun.step, begun.prepared) == (Step.SIGN_IN, None)
    assert earlier.offered(after(begun, i.BackPressed())) == earlier.offered(START)
    assert after(begun, i.StartOver()).past == CUT_OFF


def test_going_back_and_starting_afresh_forgets_what_was_taken_up() -> None:
    taken = after(START, UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    begun = after(taken, i.BackPressed(), i.StartPressed(practice=False))
    assert (begun.step, begun.prepared) == (Step.SIGN_IN, None)


def test_what_was_cut_off_in_practice_is_offered_for_practice_and_after_the_real_one() -> None:
    both = replace(CUT_OFF, practice=Earlier.of((run_of(5, *KILLED),)))
    state = after(START, PastLoaded(both))
    first = earlier.offered(state)
    assert first is not None
    assert not first[1]
    then = earlier.offered(after(state, UnfinishedDropped(first[0].numbers)))
    assert then is not None
    assert (then[0].numbers, then[1]) == ((5,), True)
    taken = after(state, UnfinishedTaken(practice=True, purpose=Purpose.FINISH))
    assert taken.practice


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.WELCOME])
def test_what_was_cut_off_is_taken_up_from_the_first_page_only(step: Step) -> None:
    state = replace(START, step=step)
    take = UnfinishedTaken(practice=False, purpose=Purpose.FINISH)
    assert after(state, take) is state
    nothing = after(START, UnfinishedDropped((2,)))
    assert after(nothing, take) is nothing
