"""What goes into the person's own files, and the same plan out of a file on another computer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.brought import (
    Brought,
    LeftOut,
    Refused,
    Unusable,
    WishesRefused,
)
from linkedin_privacy_wizard.domain.checklist import Item
from linkedin_privacy_wizard.domain.checkup import CheckUp
from linkedin_privacy_wizard.domain.past import Earlier, Past
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.domain.trouble import SlowDown
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.storage.wishes_file import wishes_of
from linkedin_privacy_wizard.storage.wishes_text import wishes_text
from linkedin_privacy_wizard.wizard import earlier, record, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import Happening, advance
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.files import Bringing, PersonsFile, Saved
from linkedin_privacy_wizard.wizard.record_intents import (
    FileAsked,
    FileSaved,
    WishesDropped,
    WishesNotOpened,
    WishesOpened,
    WishesPicked,
    WishesTaken,
)
from linkedin_privacy_wizard.wizard.state import Aside, Prepared, Purpose, Step, WizardState, Work
from tests.builders import NOON, SITE, catalog, destructive, look_only, read, setting

CATALOG = catalog(setting("age"), setting("job"), destructive("resumes"), look_only())
BROUGHT = Brought(Wishes({"age": "off", "resumes": "off"}, frozenset({"job"})))
START = WizardState(CATALOG, aside=Aside.BRING_IN)
BRINGING = replace(START, bringing=Bringing(BROUGHT))
READ = read(age="on", job="on", resumes="on")


def after(state: WizardState, *happenings: Happening) -> WizardState:
    """The state after all of these."""
    for happening in happenings:
        state = advance(state, happening)
    return state


def test_the_file_of_one_computer_gives_the_same_plan_on_another() -> None:
    known = load(resources() / "catalog")
    found: tuple[e.Event, ...] = tuple(
        e.SettingRead(each.id, each.options[0].id, e.Source.ROW)
        for each in known.settings
        if each.can_be_pressed
    )
    whole = (e.RunStarted(NOON, SITE, e.Mode.DO_IT, ""), *found)
    ended = e.StageEnded(NOON, e.Stage.READ, whole=True)
    first = after(
        replace(WizardState(known), step=Step.READ, preset=Preset.STRICTEST),
        *whole,
        ended,
        i.ValueChosen("active-status", None),
    )
    text = wishes_text(record.wishes(first), known.settings, date(2026, 10, 3))
    other = after(
        WizardState(known),
        WishesOpened(wishes_of(text.encode(), known.settings)),
        WishesTaken(),
        i.ModeChosen(e.Mode.DO_IT),
        i.StartPressed(practice=False),
        i.SignInSeen(Sign.FINE),
        *whole,
        ended,
    )
    assert views.plan(other) == views.plan(first)
    assert len(views.plan(other)) > 30
    assert (other.step, other.left) == (Step.REVIEW, frozenset({"active-status"}))


def test_what_a_file_asks_for_is_reviewed_and_nothing_is_ticked_in_it() -> None:
    state = after(
        BRINGING,
        WishesTaken(),
        i.ModeChosen(e.Mode.GUIDE),
        i.StartPressed(practice=True),
        i.SignInSeen(Sign.FINE),
        *READ,
    )
    assert state.step is Step.REVIEW
    assert state.prepared == Prepared(Purpose.BROUGHT, BROUGHT.wishes.values, Undo())
    assert [change.setting.id for change in views.plan(state)] == ["age", "resumes"]
    assert [change.setting.id for change in views.agreed_changes(state)] == ["age"]
    assert state.bringing is None


def test_what_a_file_asks_for_comes_before_what_was_wanted_and_is_wanted_after_the_yes() -> None:
    before = Past(Earlier(wishes=Wishes({"age": "on", "job": "off"})))
    start = (WishesTaken(), i.ModeChosen(e.Mode.GUIDE), i.StartPressed(practice=False))
    state = after(replace(BRINGING, past=before), *start, i.SignInSeen(Sign.FINE), *READ)
    assert (state.step, state.baseline) == (Step.REVIEW, None)
    assert state.choices == BROUGHT.wishes.values
    ticked = after(state, i.EffectTicked("resumes", "deletes", ticked=True), i.ApplyPressed())
    assert ticked.step is Step.APPLY
    assert earlier.here(ticked).wishes == BROUGHT.wishes


def test_where_all_is_as_the_file_asks_it_is_wanted_at_once() -> None:
    right = read(age="off", job="on", resumes="off")
    state = after(replace(BRINGING, step=Step.READ), WishesTaken(), *right)
    assert views.plan(state) == ()
    assert earlier.here(state).wishes == BROUGHT.wishes


def test_on_the_first_page_the_person_still_says_who_presses() -> None:
    state = after(BRINGING, WishesTaken())
    assert (state.step, state.aside, state.mode, state.prepared) == (Step.WELCOME, None, None, None)
    assert after(state, i.StartPressed(practice=False)).step is Step.WELCOME


def test_a_sign_in_that_is_under_way_goes_on() -> None:
    state = after(replace(BRINGING, step=Step.SIGN_IN, mode=e.Mode.GUIDE), WishesTaken())
    assert (state.step, state.aside) == (Step.SIGN_IN, None)
    assert after(state, i.SignInSeen(Sign.FINE), *READ).step is Step.REVIEW


def test_whoever_is_signed_in_has_everything_read_anew() -> None:
    there = replace(
        BRINGING, step=Step.SUMMARY, mode=e.Mode.DO_IT, practice=True, signed_in=True, events=READ
    )
    state = after(there, WishesTaken())
    assert (state.step, state.work, state.mode) == (Step.READ, Work.READING, e.Mode.DO_IT)
    assert (state.practice, state.signed_in, state.events) == (True, True, ())
    assert after(state, *READ).step is Step.REVIEW


@pytest.mark.parametrize(
    "state",
    [
        START,
        replace(BRINGING, trouble=SlowDown("429")),
        replace(START, bringing=Bringing(refused=WishesRefused(Refused.EMPTY))),
        replace(START, bringing=Bringing(Brought(Wishes({}, frozenset({"job"}))))),
    ],
)
def test_where_there_is_nothing_to_use_nothing_is_used(state: WizardState) -> None:
    assert after(state, WishesTaken()) == state


def test_putting_back_comes_before_what_a_file_asks_for() -> None:
    prepared = Prepared(Purpose.PUT_BACK, {"age": "on"}, Undo())
    state = replace(
        START, step=Step.READ, prepared=prepared, bringing=Bringing(BROUGHT, taken=True)
    )
    state = after(state, *READ)
    assert state.prepared == prepared
    assert state.bringing is not None


def test_a_file_that_was_only_opened_changes_no_check_up() -> None:
    state = after(replace(BRINGING, step=Step.READ), *READ)
    assert state.step is Step.CHOOSE
    assert state.prepared is None


def test_a_file_is_opened_refused_and_dropped() -> None:
    refused = WishesRefused(Refused.TOO_NEW)
    assert after(START, WishesOpened(BROUGHT)) == BRINGING
    assert after(BRINGING, WishesNotOpened(refused)).bringing == Bringing(refused=refused)
    assert after(BRINGING, WishesPicked("/a")).bringing is None
    assert after(BRINGING, WishesTaken(), WishesDropped()).bringing is None


def test_how_a_saving_went_is_told_until_another_page_is_opened() -> None:
    asked = after(START, FileAsked(PersonsFile.RUN, "/a/b.pdf", 3))
    assert asked.saved == Saved(PersonsFile.RUN, "/a/b.pdf", 3, under_way=True)
    saved = Saved(PersonsFile.RUN, "/a/b.pdf", 3)
    told = after(asked, FileSaved(saved))
    assert told.saved == saved
    assert after(told, AsideOpened(Aside.EARLIER)).saved is None


@pytest.mark.parametrize(
    ("saved", "failed"), [({}, False), ({"unreadable": True}, True), ({"why_not": "full"}, True)]
)
def test_a_saving_has_failed_where_there_is_no_file(
    saved: dict[str, object],
    *,
    failed: bool,
) -> None:
    told = replace(Saved(PersonsFile.DATA, "/a"), **saved)  # type: ignore[arg-type]
    assert told.failed is failed


def test_what_the_person_chose_is_what_they_want() -> None:
    state = replace(START, choices={"age": "off"}, left=frozenset({"job"}))
    assert record.own_wishes(state) == record.wishes(state)
    assert record.wishes(state) == Wishes({"age": "off"}, frozenset({"job"}))


def test_what_a_file_asks_for_is_wanted_once_it_is_taken() -> None:
    assert not record.own_wishes(BRINGING)
    taken = after(BRINGING, WishesTaken())
    assert record.wishes(taken) == BROUGHT.wishes


def test_who_has_chosen_nothing_gets_what_we_suggest() -> None:
    assert not record.own_wishes(START)
    assert record.wishes(START).values == {"age": "off", "job": "off", "resumes": "off"}


def test_the_list_by_hand_tells_what_is_now_and_what_is_wanted() -> None:
    *seen, ended = read(age="on", job="off")
    events = (*seen, e.SettingMissing("resumes"), ended)
    listed = record.list_by_hand(replace(START, events=events))
    age, job, _, sessions = CATALOG.settings
    assert listed.todo == (Item(age, "off", "on"),)
    assert listed.right == (Item(job, "off", "off"),)
    assert listed.look == (sessions,)
    assert listed.seen == NOON


def test_what_was_wanted_before_counts_until_something_else_is_chosen() -> None:
    before = Wishes({"age": "on", "job": "off"}, frozenset({"resumes"}))
    known = replace(START, past=Past(Earlier(wishes=before)))
    assert record.wishes(known) == before
    assert record.wishes(replace(known, choices={"resumes": "off"})) == Wishes(
        {"age": "on", "job": "off", "resumes": "off"}
    )
    taken = after(replace(known, bringing=Bringing(BROUGHT)), WishesTaken())
    assert record.wishes(taken) == BROUGHT.wishes


def test_the_list_by_hand_remembers_the_last_look() -> None:
    last = CheckUp(NOON, {"age": "on", "job": "off"}, missing=frozenset({"resumes"}))
    known = replace(START, past=Past(Earlier(last=last)))
    listed = record.list_by_hand(known)
    assert [(item.setting.id, item.now) for item in listed.todo] == [("age", "on")]
    assert [item.setting.id for item in listed.right] == ["job"]
    assert listed.seen == NOON
    newer = (*read(age="off"), e.StageEnded(NOON + timedelta(1), e.Stage.READ, whole=True))
    again = record.list_by_hand(replace(known, events=newer))
    assert [item.setting.id for item in again.right] == ["age"]
    assert again.seen == NOON + timedelta(1)


def test_the_list_by_hand_needs_no_reading() -> None:
    listed = record.list_by_hand(START)
    assert [(item.setting.id, item.now) for item in listed.todo] == [
        ("age", None),
        ("job", None),
        ("resumes", None),
    ]
    assert (listed.right, listed.seen) == ((), None)


def test_what_was_left_out_is_told_with_the_file() -> None:
    left = LeftOut("gone", Unusable.UNKNOWN_SETTING, "Old")
    state = after(START, WishesOpened(replace(BROUGHT, left_out=(left,))))
    assert state.bringing is not None
    assert state.bringing.brought == replace(BROUGHT, left_out=(left,))
