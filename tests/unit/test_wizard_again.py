"""Checking again: how things stood, what differs from what is wanted, and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.checkup import CheckUp, check_up
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import again, earlier, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.again_intents import (
    CheckAgainPressed,
    ChoicesOpened,
    LeavePressed,
)
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded
from linkedin_privacy_wizard.wizard.showing import place_of
from linkedin_privacy_wizard.wizard.state import Again, Aside, Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled
from tests.builders import NOON, SITE, catalog, destructive, look_only, read, setting

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.value import Value

LATER = NOON + timedelta(days=49)
IDS = ("age", "job", "word", "resumes", "new")
ALL = catalog(
    setting("age"),
    setting("job"),
    setting("word", category=Category.PRIVACY),
    destructive("resumes"),
    setting("new", presets={}),
    look_only(),
)
LAST = CheckUp(
    NOON, {"age": "off", "job": "off", "word": "on", "resumes": "on"}, frozenset(IDS[:4])
)
WISHES = Wishes({"age": "off", "job": "off", "word": "on"}, frozenset({"resumes"}))
RUN = PastRun(4, NOON, SITE, e.Mode.DO_IT, ended=True)
KNOWN = replace(Earlier.of((RUN,)), last=LAST, when=(NOON,), count=1, wishes=WISHES)
ADDED = e.UnknownSetting(Category.ADS, "Data for AI agents", "/mypreferences/d/agents")


def after(state: WizardState, *happenings: e.Event | i.Intent) -> WizardState:
    """The state after these things."""
    for happening in happenings:
        state = advance(state, happening)
    return state


def known(here: Earlier = KNOWN, **changes: object) -> WizardState:
    """The first page of somebody who has been here before."""
    return after(WizardState(ALL), PastLoaded(replace(Past(here, known=True), **changes)))  # type: ignore[arg-type]


START = known()


def read_again(state: WizardState, *events: e.Event, **values: Value) -> WizardState:
    """Check again, sign in, and read these values, with these events among them."""
    state = after(state, CheckAgainPressed(practice=False))
    assert state.step is Step.SIGN_IN
    *begun, end = read(**values)
    listed = (e.SettingListed(name, f"/{name}") for name in values)
    assert isinstance(end, e.StageEnded)
    state = after(state, begun[0], i.SignInSeen(Sign.FINE), *begun[1:])
    return after(state, *listed, *events, replace(end, at=LATER))


def found(state: WizardState) -> again.Findings:
    """What the reading found."""
    assert state.baseline is not None
    return again.findings(state, state.baseline)


def plan(state: WizardState) -> dict[str, Value]:
    """The list, as what each should become."""
    return {change.setting.id: change.wanted for change in views.plan(state)}


def wishes(state: WizardState) -> Wishes:
    """What the state holds of what the person wants."""
    return earlier.here(state).wishes


MOVED = read_again(START, age="on", job="on", word="on", resumes="on")


# The overview


def test_somebody_who_has_checked_before_begins_with_how_things_stood() -> None:
    assert place_of(START) is Again.OVERVIEW
    assert again.standing(START) == again.Standing(NOON, 3, 3, 0)
    assert place_of(WizardState(ALL)) is Step.WELCOME
    assert place_of(after(START, AsideOpened(Aside.ABOUT))) is Aside.ABOUT


def test_what_was_not_as_wanted_and_what_was_not_seen_are_counted() -> None:
    last = replace(LAST, values={"age": "on", "word": "on"})
    assert again.standing(known(replace(KNOWN, last=last))) == again.Standing(NOON, 3, 1, 1)


def test_a_wish_that_nothing_can_be_set_to_any_more_is_not_counted() -> None:
    odd = Wishes({"age": "purple", "sessions": "x", "gone": "off", "job": "off"})
    assert again.standing(known(replace(KNOWN, wishes=odd))) == again.Standing(NOON, 1, 1, 0)


def test_the_way_of_the_last_time_is_taken_unless_another_one_is_chosen() -> None:
    assert after(START, CheckAgainPressed(practice=False)).mode is e.Mode.DO_IT
    chosen = after(START, i.ModeChosen(e.Mode.GUIDE), CheckAgainPressed(practice=False))
    assert chosen.mode is e.Mode.GUIDE
    assert again.mode(known(replace(KNOWN, runs=()))) is e.Mode.GUIDE


def test_checking_again_starts_from_rest_only() -> None:
    practising = after(START, CheckAgainPressed(practice=True))
    assert (practising.step, practising.practice) == (Step.SIGN_IN, True)
    assert after(practising, CheckAgainPressed(practice=False)) == practising
    done = replace(START, step=Step.SUMMARY, mode=e.Mode.GUIDE, signed_in=True)
    assert after(done, CheckAgainPressed(practice=False)).step is Step.SIGN_IN
    busy = replace(done, work=Work.PROVING)
    assert after(busy, CheckAgainPressed(practice=False)) == busy


# What moved


def test_after_the_reading_what_moved_is_shown_and_only_wishes_are_chosen() -> None:
    assert place_of(MOVED) is Again.MOVED
    assert MOVED.choices == WISHES.values
    assert plan(MOVED) == {"age": "off", "job": "off"}
    told = found(MOVED)
    assert [(gap.setting.id, gap.wanted, gap.now, gap.before) for gap in told.gaps] == [
        ("age", "off", "on", "off"),
        ("job", "off", "on", "off"),
    ]
    assert (told.to_put_back, told.right, told.unseen, told.new) == (2, 1, (), ())


def test_without_wishes_the_choices_are_as_the_first_time() -> None:
    state = read_again(known(replace(KNOWN, wishes=Wishes())), age="on", job="on")
    assert place_of(state) is Step.CHOOSE
    assert state.choices == {"age": "off", "job": "off"}


def test_wishes_from_elsewhere_need_no_check_up() -> None:
    state = read_again(known(Earlier(wishes=WISHES)), age="on", job="off")
    told = found(state)
    assert told.moved is None
    assert [(gap.setting.id, gap.before) for gap in told.gaps] == [("age", None)]
    assert [each.id for each in told.unseen] == ["word"]


def test_putting_back_takes_three_presses_in_all() -> None:
    reviewing = after(MOVED, i.ReviewPressed())
    assert reviewing.step is Step.REVIEW
    assert after(reviewing, i.ApplyPressed()).step is Step.APPLY


def test_what_nobody_decided_on_is_told_and_left_alone() -> None:
    last = replace(LAST, values={**LAST.values, "new": "off"}, listed=frozenset(IDS))
    state = read_again(
        known(replace(KNOWN, last=last)), age="off", job="off", word="on", resumes="off", new="on"
    )
    told = found(state)
    assert told.gaps == ()
    assert told.moved is not None
    assert [drift.setting for drift in told.moved.drifted] == ["resumes", "new"]
    assert plan(state) == {}


def test_rows_that_are_new_gone_or_unread_are_told() -> None:
    unread = e.SettingUnread("job", Reason.UNKNOWN_VALUE)
    state = read_again(START, ADDED, e.SettingListed("job", "/job"), unread, age="off", new="on")
    told = found(state)
    assert told.moved is not None
    assert told.moved.added == (ADDED,)
    # Of the section of "word" nothing came at all: nobody knows whether it is gone.
    assert told.moved.gone == ("resumes",)
    assert [each.id for each in told.unseen] == ["job", "word"]
    assert [each.id for each in told.new] == ["new"]


def test_what_is_gone_is_not_called_unread_too() -> None:
    state = read_again(START, e.SettingMissing("word"), age="off", job="off", resumes="on")
    told = found(state)
    assert told.moved is not None
    assert told.moved.gone == ("word",)
    assert told.unseen == ()


def test_a_reading_that_was_stopped_is_held_against_the_wishes_alone() -> None:
    state = after(START, CheckAgainPressed(practice=False))
    begun = e.RunStarted(LATER, SITE, e.Mode.DO_IT, "abc")
    seen = e.SettingRead("age", "on", e.Source.ROW)
    stopped = e.StageEnded(LATER, e.Stage.READ, whole=False)
    state = after(state, begun, i.SignInSeen(Sign.FINE), seen, stopped, i.ChoosePressed())
    told = found(state)
    assert [gap.setting.id for gap in told.gaps] == ["age"]
    assert told.moved is None


# Leaving something as it is


def test_what_is_left_is_off_the_list_and_remembered_at_once() -> None:
    left = after(MOVED, LeavePressed("age", left=True))
    assert plan(left) == {"job": "off"}
    assert [gap.left for gap in found(left).gaps] == [True, False]
    assert found(left).to_put_back == 1
    assert wishes(left) == Wishes({"job": "off", "word": "on"}, frozenset({"resumes", "age"}))
    next_time = read_again(after(left, i.StartOver()), age="on", job="off", word="on", resumes="on")
    assert found(next_time).gaps == ()
    moved = found(next_time).moved
    assert moved is not None
    # It is on since the last check-up that these notes know.
    assert [drift.setting for drift in moved.drifted] == ["age"]


def test_what_was_left_can_be_put_back_after_all() -> None:
    back = after(MOVED, LeavePressed("age", left=True), LeavePressed("age", left=False))
    assert plan(back) == plan(MOVED)
    assert wishes(back).values == WISHES.values
    assert wishes(back).left == WISHES.left


@pytest.mark.parametrize("setting_id", ["resumes", "gone"])
def test_only_what_is_wanted_can_be_left(setting_id: str) -> None:
    assert after(MOVED, LeavePressed(setting_id, left=True)) == MOVED
    assert after(START, LeavePressed("age", left=True)) == START


def test_what_is_left_stays_so_when_the_person_goes_back_and_forth() -> None:
    left = after(MOVED, LeavePressed("age", left=True))
    again_there = after(left, i.BackPressed(), i.ChoosePressed())
    assert plan(again_there) == {"job": "off"}
    assert again_there.baseline == left.baseline


# From there to all of the choices, and back


def test_all_choices_can_be_looked_at_and_back_leads_to_what_moved() -> None:
    choosing = after(MOVED, ChoicesOpened("new"))
    assert (place_of(choosing), choosing.focus) == (Step.CHOOSE, "new")
    assert place_of(after(choosing, i.BackPressed())) is Again.MOVED
    assert after(choosing, i.BackPressed(), i.BackPressed()).step is Step.READ
    assert after(START, ChoicesOpened()) == START


def test_the_list_leads_back_to_where_the_person_came_from() -> None:
    reviewing = after(MOVED, i.ReviewPressed())
    assert place_of(after(reviewing, i.BackPressed())) is Again.MOVED
    assert place_of(after(reviewing, i.ChangePressedFor("age"))) is Step.CHOOSE


def test_a_new_choice_takes_the_place_of_the_wish() -> None:
    changed = after(MOVED, ChoicesOpened(), i.ValueChosen("age", "on"), i.BackPressed())
    assert [gap.setting.id for gap in found(changed).gaps] == ["job"]
    assert found(changed).right == 2


def test_trouble_shows_its_own_page_there_too() -> None:
    assert place_of(after(MOVED, SessionTroubled(SignedOut()))) is None


def test_a_setting_with_a_suggestion_is_new_only_once() -> None:
    state = read_again(START, age="off", job="off", word="on", resumes="on", new="on")
    assert [each.id for each in found(state).new] == ["new"]
    assert views.suggestion(state, found(state).new[0]) is None
    last = check_up(state.events)
    next_time = read_again(known(replace(KNOWN, last=last)), age="off", new="on")
    assert found(next_time).new == ()
