"""The order of the steps, where Back is possible, and whether leaving would cut something off."""

from __future__ import annotations

from linkedin_privacy_wizard.domain.trouble import FINAL
from linkedin_privacy_wizard.wizard import forgetting
from linkedin_privacy_wizard.wizard.state import Beside, Step, WizardState, Work

STEPS = tuple(Step)


def afresh(state: WizardState) -> WizardState:
    """The first page, with nothing chosen. What holds for the whole window stays."""
    return WizardState(
        state.catalog,
        past=state.past,
        privacy_control=state.privacy_control,
        country=state.country,
        country_kept=state.country_kept,
        reminding=state.reminding,
        news=state.news,
        newest=state.newest,
        met=state.met,
        browser=state.browser,
        bringing=state.bringing,
        account=state.account,
    )


def can_go_back(state: WizardState) -> bool:
    """Whether Back does something: before the first press, and never in the middle of work.

    Somebody who is being guided can go back to the setting before.
    """
    if forgetting.has_begun(state):
        return False
    if state.aside is not None:
        return True
    if state.work is Work.GUIDING:
        return state.sight is not None and state.sight.number > 1 and not state.stopping
    if isinstance(state.trouble, FINAL) or state.wait is not None:
        return False
    if is_at_right(state):
        return True
    before_presses = state.step in (Step.SIGN_IN, Step.READ, Step.CHOOSE, Step.REVIEW)
    return before_presses and state.work is Work.NONE


def is_at_right(state: WizardState) -> bool:
    """Whether the person is at the page of a right, or at what went wrong there."""
    shown = state.aside is None and state.trouble is not None
    return state.at_right is not None and (shown or state.aside is Beside.RIGHT)


def can_open_asides(state: WizardState) -> bool:
    """Whether a page beside the steps may be opened: nobody is led away from the work."""
    return state.work is Work.NONE and not forgetting.has_begun(state)


def can_take_up(state: WizardState) -> bool:
    """Whether an earlier run may be taken up: not while a list of this one is being pressed."""
    ready = state.work is Work.NONE and state.trouble is None and bool(state.catalog.settings)
    return ready and state.step is not Step.APPLY


def can_choose_browser(state: WizardState) -> bool:
    """Whether another browser may be taken: before somebody is signed in with this one."""
    return state.step in (Step.WELCOME, Step.SIGN_IN)


def leaving_cuts_off(state: WizardState) -> bool:
    """Whether closing now would leave presses that nobody has looked at again."""
    return state.work in (Work.APPLYING, Work.GUIDING, Work.PROVING)


def may_end(state: WizardState) -> bool:
    """Whether closing now is an end: with a list still under way, the run is only cut off."""
    return state.work is Work.NONE and state.step is not Step.APPLY
