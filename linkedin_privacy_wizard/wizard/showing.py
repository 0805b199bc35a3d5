"""Whose page the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import AccountUnknown
from linkedin_privacy_wizard.wizard import again
from linkedin_privacy_wizard.wizard.state import Again, Beside, Step

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import Place, WizardState


def place_of(state: WizardState) -> Place | None:
    """The place whose page is to be shown; None for that of the trouble."""
    if state.aside is not None:
        return state.aside
    if isinstance(state.trouble, AccountUnknown):
        return Beside.WHOSE
    if state.trouble is not None:
        return None
    if state.step is Step.WELCOME and again.standing(state) is not None:
        return Again.OVERVIEW
    if state.step is Step.CHOOSE and state.baseline is not None and not state.chooses:
        return Again.MOVED
    return state.step
