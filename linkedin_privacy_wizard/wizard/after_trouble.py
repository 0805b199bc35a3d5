"""What trouble of the session does to the conversation, and what leads out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain.trouble import FINAL, AccountUnknown, SignedInAnew
from linkedin_privacy_wizard.wizard import accounts
from linkedin_privacy_wizard.wizard.state import Beside, Work
from linkedin_privacy_wizard.wizard.trouble_intents import (
    AccountTold,
    CarryOnPressed,
    SessionTroubled,
    SiteCameBack,
    WaitOver,
)

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState
    from linkedin_privacy_wizard.wizard.trouble_intents import TroubleIntent


def advance(state: WizardState, intent: TroubleIntent) -> WizardState:
    """The state after trouble was met, or after the person had their say to it."""
    match intent:
        case SessionTroubled():
            return _troubled(state, intent)
        case SiteCameBack():
            return replace(state, came_back=state.trouble is not None)
        case WaitOver():
            return replace(state, wait=None)
        case AccountTold(same):
            return _account_told(state, same=same)
        case CarryOnPressed():
            # The work is started again by whoever sees that its step has no trouble.
            return _cleared(state) if can_carry_on(state) else state
        case _:
            assert_never(intent)


def _troubled(state: WizardState, told: SessionTroubled) -> WizardState:
    """Everything stops, after some of them for good."""
    if isinstance(state.trouble, FINAL):
        return state
    return replace(
        state,
        trouble=told.trouble,
        came_back=False,
        wait=told.wait,
        held_up=False,
        work=Work.NONE,
        paused=False,
        stopping=False,
        sight=None,
        aside=None if isinstance(state.aside, Beside) else state.aside,
        met=state.met.and_trouble(told.trouble),
    )


def can_carry_on(state: WizardState) -> bool:
    """Whether pressing the button leads on: not before its time, and not where it would not."""
    final = isinstance(state.trouble, (*FINAL, AccountUnknown, SignedInAnew))
    return state.trouble is not None and state.wait is None and not final


def _cleared(state: WizardState) -> WizardState:
    """Back to the page of the right where that was it, and else to the step."""
    aside = Beside.RIGHT if state.at_right is not None else state.aside
    return replace(state, trouble=None, came_back=False, stopping=False, aside=aside)


def _account_told(state: WizardState, *, same: bool) -> WizardState:
    """Go on with the same account. Of another one everything is read, and no old choice counts."""
    if not isinstance(state.trouble, SignedInAnew):
        return state
    if same:
        return _cleared(state)
    return accounts.another(state, None)
