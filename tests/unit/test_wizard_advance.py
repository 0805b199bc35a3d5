"""What single happenings do to the state, and what makes no sense in a step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    BrowserLost,
    Offline,
    OverLimit,
    SignedInAnew,
    SlowDown,
    Trouble,
    WindowClosed,
)
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.aside_intents import BrowserChosen, PrivacyControlSet
from linkedin_privacy_wizard.wizard.flow import can_go_back, leaving_cuts_off
from linkedin_privacy_wizard.wizard.state import Aside, Met, Step, Wait, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import (
    AccountTold,
    CarryOnPressed,
    SessionTroubled,
    SiteCameBack,
    WaitOver,
)
from linkedin_privacy_wizard.workflows.ports import Word
from tests.builders import NOON, catalog, read, setting

AGE = setting("age")
START = WizardState(catalog(AGE))
READ = replace(START, mode=e.Mode.DO_IT, step=Step.READ, events=read(age="on"))


def at(step: Step, work: Work = Work.NONE) -> WizardState:
    """A state in that step, with something read, chosen and agreed to."""
    return replace(READ, step=step, work=work, choices={"age": "off"})


def after(state: WizardState, *happenings: e.Event | i.Intent) -> WizardState:
    """The state after these things."""
    for happening in happenings:
        state = advance(state, happening)
    return state


def test_the_catalog_comes_when_it_is_loaded() -> None:
    empty = WizardState(catalog())
    assert after(empty, i.CatalogLoaded(START.catalog)) == START


def test_starting_needs_a_choice_of_who_presses() -> None:
    asked = after(START, i.StartPressed(practice=True))
    assert (asked.step, asked.asked_to_start_without_mode) == (Step.WELCOME, True)
    begun = after(asked, i.ModeChosen(e.Mode.GUIDE), i.StartPressed(practice=True))
    assert begun.step is Step.SIGN_IN
    assert begun.practice
    assert begun.mode is e.Mode.GUIDE
    assert not begun.asked_to_start_without_mode


def test_signing_in_leads_on_only_once_the_person_is_in() -> None:
    waiting = at(Step.SIGN_IN)
    for sign in Sign:
        seen = after(waiting, i.SignInSeen(sign))
        assert seen.sign is sign
        assert seen.signed_in is (sign is Sign.FINE)
        assert seen.step is (Step.READ if sign is Sign.FINE else Step.SIGN_IN)


@pytest.mark.parametrize("step", [Step.READ, Step.APPLY])
def test_signing_in_again_in_the_middle_stays_in_its_step(step: Step) -> None:
    assert after(at(step), i.SignInSeen(Sign.FINE)).step is step


@pytest.mark.parametrize(
    ("stage", "mode", "work"),
    [
        (e.Stage.READ, e.Mode.DO_IT, Work.READING),
        (e.Stage.APPLY, e.Mode.DO_IT, Work.APPLYING),
        (e.Stage.APPLY, e.Mode.GUIDE, Work.GUIDING),
        (e.Stage.PROVE, e.Mode.GUIDE, Work.PROVING),
    ],
)
def test_the_work_is_known_from_its_beginning_to_its_end(
    stage: e.Stage, mode: e.Mode, work: Work
) -> None:
    troubled = replace(at(Step.APPLY), mode=mode, trouble=SlowDown("429"))
    working = after(troubled, e.StageStarted(stage, 3))
    assert working.work is work
    assert working.trouble is None
    ended = after(working, i.StopPressed(), e.StageEnded(NOON, stage, whole=False))
    assert (ended.work, ended.stopping) == (Work.NONE, False)


@pytest.mark.parametrize("whole", [True, False])
def test_the_summary_follows_the_proof_even_where_it_was_stopped(
    whole: bool,  # noqa: FBT001 - a row of the table
) -> None:
    proving = at(Step.APPLY, Work.PROVING)
    assert after(proving, e.StageEnded(NOON, e.Stage.PROVE, whole)).step is Step.SUMMARY


def test_every_event_is_kept_in_the_state() -> None:
    opened = e.CategoryOpened(Category.ADS)
    assert after(READ, opened).events == (*READ.events, opened)


@pytest.mark.parametrize("work", Work)
def test_pausing_works_while_reading_or_pressing_and_stopping_while_anything_goes_on(
    work: Work,
) -> None:
    state = at(Step.APPLY, work)
    paused = after(state, i.PausePressed(paused=True))
    assert paused.paused is (work in (Work.READING, Work.APPLYING))
    assert not after(paused, i.PausePressed(paused=False)).paused
    stopping = after(paused, i.StopPressed())
    assert stopping.stopping is (work is not Work.NONE)
    assert not stopping.paused


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("work", Work)
def test_back_does_something_exactly_where_the_window_offers_it(step: Step, work: Work) -> None:
    state = at(step, work)
    assert (after(state, i.BackPressed()) != state) is can_go_back(state)


@pytest.mark.parametrize("step", [Step.APPLY, Step.SUMMARY])
def test_there_is_no_way_back_once_something_was_pressed(step: Step) -> None:
    assert not can_go_back(at(step))


@pytest.mark.parametrize("work", Work)
def test_leaving_cuts_off_where_presses_are_not_proved_yet(work: Work) -> None:
    cuts = work in (Work.APPLYING, Work.GUIDING, Work.PROVING)
    assert leaving_cuts_off(at(Step.APPLY, work)) is cuts


ONLY_IN: list[tuple[i.Intent, Step]] = [
    (i.StartPressed(practice=False), Step.WELCOME),
    (i.ReadPressed(), Step.READ),
    (i.ChoosePressed(), Step.READ),
    (i.ReviewPressed(), Step.CHOOSE),
    (i.ChangePressedFor("age"), Step.REVIEW),
    (i.ApplyPressed(), Step.REVIEW),
]


@pytest.mark.parametrize(("intent", "step"), ONLY_IN)
@pytest.mark.parametrize("now", Step)
def test_what_makes_no_sense_in_a_step_changes_nothing(
    intent: i.Intent, step: Step, now: Step
) -> None:
    state = at(now)
    assert (after(state, intent) != state) is (now is step)


@pytest.mark.parametrize("intent", [i.ReadPressed(), i.ChoosePressed()])
def test_nothing_new_begins_while_the_reading_goes_on(intent: i.Intent) -> None:
    state = at(Step.READ, Work.READING)
    assert after(state, intent) == state


def test_leaving_a_setting_out_is_for_the_work_and_changes_no_state() -> None:
    state = at(Step.APPLY, Work.GUIDING)
    assert after(state, i.GuideAnswered(Word.SKIP)) == state


def test_trouble_stops_the_work_and_carrying_on_clears_it() -> None:
    trouble = BrowserLost()
    working = replace(at(Step.APPLY, Work.APPLYING), paused=True, stopping=True)
    troubled = after(working, SessionTroubled(trouble))
    assert troubled.trouble is trouble
    assert (troubled.work, troubled.paused, troubled.stopping) == (Work.NONE, False, False)
    assert troubled.step is Step.APPLY
    carried_on = after(troubled, CarryOnPressed())
    assert carried_on.trouble is None
    assert carried_on.events == working.events


def test_work_that_waits_for_the_window_says_so_until_it_goes_on_or_ends() -> None:
    working = at(Step.APPLY, Work.APPLYING)
    waiting = after(working, i.HeldUp(waits=True))
    assert waiting == replace(working, held_up=True)
    assert after(waiting, i.HeldUp(waits=False)) == working
    assert not after(waiting, SessionTroubled(Offline())).held_up
    assert not after(at(Step.APPLY), i.HeldUp(waits=True)).held_up


def test_the_way_to_the_site_is_free_again_only_where_it_was_not() -> None:
    troubled = after(at(Step.READ), SessionTroubled(Offline()))
    free = after(troubled, SiteCameBack())
    assert free == replace(troubled, came_back=True)
    assert not after(free, SessionTroubled(Offline())).came_back
    assert not after(free, CarryOnPressed()).came_back
    assert after(at(Step.READ), SiteCameBack()) == at(Step.READ)


WAIT = Wait(NOON, NOON + timedelta(minutes=10))


def test_nothing_goes_on_while_linkedin_is_to_be_left_alone() -> None:
    waiting = after(at(Step.READ), SessionTroubled(SlowDown("429"), WAIT))
    assert waiting.wait == WAIT
    assert after(waiting, CarryOnPressed(), i.BackPressed()) == waiting
    over = after(waiting, WaitOver())
    assert over.trouble is waiting.trouble
    assert after(over, CarryOnPressed()) == replace(at(Step.READ), met=over.met)


@pytest.mark.parametrize("trouble", [AccountRestricted(), OverLimit()])
def test_what_ends_all_asking_is_not_gone_past(trouble: Trouble) -> None:
    ended = after(at(Step.READ), SessionTroubled(trouble))
    for happening in (CarryOnPressed(), i.BackPressed(), SessionTroubled(BrowserLost())):
        assert after(ended, happening) == ended


def test_the_same_account_goes_on_with_everything_that_was_agreed() -> None:
    asked = after(at(Step.APPLY), SessionTroubled(SignedInAnew()))
    assert after(asked, CarryOnPressed()) == asked
    goes_on = after(asked, AccountTold(same=True))
    assert goes_on == replace(at(Step.APPLY), met=asked.met)


def test_of_another_account_nothing_is_taken_for_known_and_nothing_is_chosen() -> None:
    first = replace(at(Step.APPLY), ticked=frozenset({("age", "x")}), privacy_control=False)
    other = after(first, SessionTroubled(SignedInAnew()), AccountTold(same=False))
    assert (other.step, other.work, other.trouble) == (Step.READ, Work.READING, None)
    assert (other.events, other.choices, other.ticked) == ((), {}, frozenset())
    assert (other.mode, other.signed_in, other.privacy_control) == (first.mode, True, False)


@pytest.mark.parametrize("same", [True, False])
def test_whose_account_it_is_is_an_answer_to_a_question(same: bool) -> None:  # noqa: FBT001
    assert after(at(Step.APPLY), AccountTold(same=same)) == at(Step.APPLY)


def test_the_wish_not_to_be_sold_holds_until_the_window_closes() -> None:
    off = after(at(Step.SUMMARY), PrivacyControlSet(on=False))
    assert START.privacy_control
    assert not off.privacy_control
    assert after(off, i.StartOver()) == replace(START, privacy_control=False)


def test_what_was_met_is_kept_until_the_window_closes() -> None:
    state = after(
        at(Step.READ),
        *(i.SignInSeen(sign) for sign in (Sign.CODE, Sign.FINE, Sign.CODE)),
        *(SessionTroubled(trouble) for trouble in (SlowDown("429"), BrowserLost())),
    )
    assert state.met == Met((("SlowDown", "429"), ("BrowserLost", "")), (Sign.CODE, Sign.FINE))
    assert after(state, i.StartOver()).met == state.met


@pytest.mark.parametrize("step", Step)
def test_another_browser_is_taken_before_the_sign_in_only(step: Step) -> None:
    told = replace(START, step=step, aside=Aside.OTHER_BROWSER, trouble=WindowClosed())
    chosen = advance(told, BrowserChosen("Chrome"))
    if step in (Step.WELCOME, Step.SIGN_IN):
        assert chosen == replace(START, step=step, browser="Chrome")
    else:
        assert chosen == told


def test_the_browser_stays_the_same_until_another_is_chosen() -> None:
    chosen = replace(START, browser="Chrome")
    assert advance(chosen, i.StartOver()).browser == "Chrome"
