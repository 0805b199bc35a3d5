"""What the state becomes while the program forgets, and afterwards: only a new start leads on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.aside_intents import AllForgotten
from linkedin_privacy_wizard.wizard.state import Aside, WizardState

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain import event as e


def has_begun(state: WizardState) -> bool:
    """Whether the program forgets, or has forgotten."""
    return state.forgetting.under_way or state.forgetting.ended is not None


def needs_new_start(state: WizardState) -> bool:
    """Whether all is forgotten and the person goes on: a browser is made once in a process."""
    return state.forgetting.ended is not None and state.aside is None


def begin(state: WizardState) -> WizardState:
    """Forget what the person has ticked, from its own page only."""
    if state.aside is not Aside.FORGET:
        return state
    return replace(state, forgetting=replace(state.forgetting, under_way=True))


def advance(state: WizardState, happening: e.Event | i.Intent) -> WizardState:
    """The state after something happened meanwhile. What is forgotten does not come back."""
    match happening:
        case AllForgotten(forgotten) if state.forgetting.under_way:
            return WizardState(
                state.catalog,
                aside=Aside.FORGET,
                privacy_control=state.privacy_control,
                forgetting=replace(state.forgetting, under_way=False, ended=forgotten),
            )
        case i.StartOver() if not state.forgetting.under_way:
            return replace(state, aside=None)
        case _:
            return state
