"""The order of the steps, where Back is possible, and whether leaving would cut something off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.wizard.state import Step, Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState

STEPS = tuple(Step)


def can_go_back(state: WizardState) -> bool:
    """Whether Back does something: before the first press, and never in the middle of work."""
    before_presses = state.step in (Step.SIGN_IN, Step.READ, Step.CHOOSE, Step.REVIEW)
    return before_presses and state.work is Work.NONE


def leaving_cuts_off(state: WizardState) -> bool:
    """Whether closing now would leave presses that nobody has looked at again."""
    return state.work in (Work.APPLYING, Work.GUIDING, Work.PROVING)
