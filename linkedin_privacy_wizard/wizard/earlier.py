"""Taking up an earlier run: finishing it, or going back to the values from before it.

Either is a run of its own. What is true is read first, and the list is reviewed as any other;
nothing is ticked beforehand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import accounts, flow, views
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    OlderRunsWanted,
    PastLoaded,
    PutBackPressed,
    UnfinishedDropped,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Prepared, Purpose, Step, Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.event import Mode
    from linkedin_privacy_wizard.domain.past import Earlier, Unfinished
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.undo import Undo
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.past_intents import PastIntent
    from linkedin_privacy_wizard.wizard.state import WizardState


def advance(state: WizardState, intent: PastIntent) -> WizardState:
    """The state after an earlier run was taken up, put back or dropped, or all were loaded."""
    match intent:
        case PastLoaded(past):
            return replace(state, past=accounts.own_past(state, past))
        case OlderRunsWanted():
            # Whoever reads the notes has heard it, and tells of more.
            return state
        case UnfinishedTaken(practice, purpose):
            return _take_unfinished(state, purpose, practice=practice)
        case UnfinishedDropped(numbers):
            return _drop_unfinished(state, numbers)
        case EarlierPutBackPressed(run):
            return _put_back_earlier(state, run)
        case PutBackPressed():
            return _put_back_this(state)
        case _:
            assert_never(intent)


def on_practice(state: WizardState) -> bool:
    """Whether the earlier runs that matter here are those on the practice account."""
    started = state.step is not Step.WELCOME and state.practice
    return state.past.practice_only or started


def here(state: WizardState) -> Earlier:
    """The earlier runs of the site that is in use."""
    return state.past.on(practice=on_practice(state))


def offered(state: WizardState) -> tuple[Unfinished, bool] | None:
    """What was cut off, and whether it was for practice; that on the site itself comes first."""
    for practice in (False, True):
        cut_off = state.past.on(practice=practice).unfinished
        if cut_off is not None:
            return cut_off, practice
    return None


def nothing_left(state: WizardState) -> bool:
    """Whether what an earlier run had prepared is found to be so already, all of it."""
    if state.prepared is None or views.report(state).read_at is None:
        return False
    now, known = views.values(state.events), {setting.id for setting in state.catalog.settings}
    return all(
        now.get(setting) == value
        for setting, value in state.prepared.values.items()
        if setting in known
    )


def prepared_unread(state: WizardState) -> tuple[SettingId, ...]:
    """What an earlier run had prepared and cannot be read now: it is left alone."""
    if state.prepared is None:
        return ()
    now = views.values(state.events)
    return tuple(setting for setting in state.prepared.values if setting not in now)


def to_put_back(state: WizardState, undo: Undo) -> dict[SettingId, Value]:
    """The old values to go back to, with those of the same sections that may have moved along."""
    sections = {each.category for each in state.catalog.settings if each.id in undo.values}
    moved_along = {
        each.id: undo.others[each.id]
        for each in state.catalog.settings
        if each.category in sections and each.id in undo.others
    }
    return {**moved_along, **undo.values}


def _take_unfinished(state: WizardState, purpose: Purpose, *, practice: bool) -> WizardState:
    """Go on with what was cut off; from the first page, where it is offered."""
    cut_off = state.past.on(practice=practice).unfinished
    if cut_off is None or state.step is not Step.WELCOME:
        return state
    run = cut_off.run
    back = to_put_back(state, cut_off.undo)
    values = run.agreed if purpose is Purpose.FINISH else back
    prepared = Prepared(purpose, values, cut_off.undo, run.at, cut_off.numbers)
    return _take_up(state, prepared, run.mode, practice=practice)


def _drop_unfinished(state: WizardState, numbers: tuple[int, ...]) -> WizardState:
    """Offer these no more."""
    past = state.past
    site, practice = (_without(each, numbers) for each in (past.site, past.practice))
    return replace(state, past=replace(past, site=site, practice=practice))


def _without(of: Earlier, numbers: tuple[int, ...]) -> Earlier:
    dropped = of.unfinished is not None and of.unfinished.numbers == numbers
    return replace(of, unfinished=None) if dropped else of


def _put_back_earlier(state: WizardState, number: int) -> WizardState:
    """The values from before any earlier run of this site."""
    run = next((run for run in here(state).runs if run.number == number), None)
    if run is None:
        return state
    prepared = Prepared(Purpose.PUT_BACK, to_put_back(state, run.undo), run.undo, run.at)
    return _take_up(state, prepared, run.mode, practice=on_practice(state))


def _put_back_this(state: WizardState) -> WizardState:
    """The values from before the run that has just come to its end."""
    if state.step is not Step.SUMMARY or state.mode is None:
        return state
    undo, started = views.undo(state), views.report(state).started
    at = started.at if started is not None else None
    prepared = Prepared(Purpose.PUT_BACK, to_put_back(state, undo), undo, at)
    return _take_up(state, prepared, state.mode, practice=state.practice)


def _take_up(state: WizardState, prepared: Prepared, mode: Mode, *, practice: bool) -> WizardState:
    """Read first: at once where the person is signed in there, after signing in elsewhere.

    The way of working chosen on the first page counts more than that of the earlier run.
    """
    if not (prepared.values and flow.can_take_up(state)):
        return state
    at_hand = state.step not in (Step.WELCOME, Step.SIGN_IN)
    return replace(
        flow.afresh(state),
        step=Step.READ if at_hand else Step.SIGN_IN,
        mode=state.mode or mode,
        practice=practice,
        sign=Sign.SIGN_IN if state.step is Step.WELCOME else state.sign,
        signed_in=at_hand and state.signed_in,
        work=Work.READING if at_hand else Work.NONE,
        prepared=prepared,
    )
