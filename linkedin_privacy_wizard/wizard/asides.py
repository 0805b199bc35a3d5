"""The pages beside the steps: opened, left for where the person was, and what is done on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import flow, forgetting, places
from linkedin_privacy_wizard.wizard.aside_intents import (
    AllForgotten,
    AsideOpened,
    BrowserChosen,
    ForgetHistoryTicked,
    ForgetPressed,
    PlaceOpened,
    PrivacyControlSet,
)
from linkedin_privacy_wizard.wizard.state import Beside, Forgetting, Step, Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.aside_intents import AsideIntent
    from linkedin_privacy_wizard.wizard.state import WizardState


def advance(state: WizardState, intent: AsideIntent) -> WizardState:
    """The state after something was done on a page beside the steps."""
    match intent:
        case AsideOpened(aside):
            # What went wrong at a right stays to be seen to; a page that is left is left.
            at_right = None if state.aside is Beside.RIGHT else state.at_right
            opened = replace(
                state, aside=aside, forgetting=Forgetting(), at_right=at_right, saved=None
            )
            return opened if flow.can_open_asides(state) else state
        case BrowserChosen(name):
            return _choose_browser(state, name)
        case PrivacyControlSet(on):
            return replace(state, privacy_control=on)
        case ForgetHistoryTicked(ticked):
            return replace(state, forgetting=Forgetting(history=ticked))
        case ForgetPressed():
            return forgetting.begin(state)
        case AllForgotten():
            return state
        case PlaceOpened():
            return _show_place(state, intent)
        case _:
            assert_never(intent)


def _choose_browser(state: WizardState, name: str) -> WizardState:
    """Taken up at once where the person signs in, and else as soon as they do."""
    if not flow.can_choose_browser(state):
        return state
    return replace(
        state, browser=name, aside=None, sign=Sign.SIGN_IN, trouble=None, came_back=False
    )


def _show_place(state: WizardState, intent: PlaceOpened) -> WizardState:
    """Beside the results, where there is a page that can be opened for sure."""
    at_results = state.step is Step.SUMMARY and state.work is Work.NONE and state.trouble is None
    asked = replace(state, aside=Beside.SETTING, shown=intent.setting, shows_article=intent.article)
    return asked if at_results and places.path_shown(asked) is not None else state
