"""What the person wants is what they have said yes to, and is kept apart from what was found."""

from __future__ import annotations

from dataclasses import replace

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import record
from linkedin_privacy_wizard.wizard.again_intents import LeavePressed
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import read
from tests.unit.test_wizard_again import ALL, MOVED, START, WISHES, after, wishes


def test_saying_yes_to_a_list_keeps_all_of_it_as_what_is_wanted() -> None:
    first = WizardState(ALL, mode=e.Mode.DO_IT, step=Step.READ)
    there = after(first, *read(age="on", job="off", word="on", resumes="on"))
    there = after(there, i.ValueChosen("word", None), i.ReviewPressed())
    assert not wishes(there)
    agreed = after(there, i.ApplyPressed())
    # The saved resumes wait for a tick: nobody has said yes to losing them.
    assert wishes(agreed) == Wishes({"age": "off", "job": "off"}, frozenset({"word"}))


def test_looking_at_a_list_with_nothing_on_it_keeps_that_all_is_right() -> None:
    first = WizardState(ALL, mode=e.Mode.DO_IT, step=Step.READ)
    there = after(first, *read(age="off", job="off"), i.ReviewPressed())
    assert there.step is Step.REVIEW
    assert wishes(there) == Wishes({"age": "off", "job": "off"})


def test_old_values_that_are_there_already_are_what_is_wanted() -> None:
    events = (
        *read(age="on"),
        e.ChangeChosen("age", "on", "off"),
        e.StageStarted(e.Stage.APPLY, 1),
        e.ChangeStarted("age", "on", "off"),
        e.ChangeVerified("age", "off"),
    )
    done = WizardState(ALL, mode=e.Mode.DO_IT, step=Step.SUMMARY, signed_in=True, events=events)
    taken = after(done, PutBackPressed())
    assert taken.prepared is not None
    assert after(taken, *read(age="on")[1:]).past.site.wishes == Wishes({"age": "on"})


def test_wishes_of_the_practice_account_are_kept_apart() -> None:
    practising = replace(MOVED, practice=True, step=Step.REVIEW)
    agreed = after(practising, i.ApplyPressed())
    assert agreed.past.practice.wishes.values["age"] == "off"
    assert agreed.past.site == MOVED.past.site


def test_files_of_the_persons_own_begin_with_what_they_have_said_before() -> None:
    assert record.own_wishes(START) == WISHES
    left = after(MOVED, LeavePressed("age", left=True))
    assert record.own_wishes(left) == wishes(left)
