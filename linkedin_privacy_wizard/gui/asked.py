"""Which piece of work something asks for, once the state has taken it in."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.account_intents import WhoseTold
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened, BrowserChosen, PlaceOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    PutBackPressed,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.record_intents import WishesTaken
from linkedin_privacy_wizard.wizard.right_intents import RightOpened
from linkedin_privacy_wizard.wizard.state import Beside, Step, Work
from linkedin_privacy_wizard.wizard.trouble_intents import AccountTold, CarryOnPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class Asked(StrEnum):
    """The pieces of work that can be begun."""

    SIGN_IN = "sign_in"
    SIGN_IN_ANEW = "sign_in_anew"
    """With another browser; whatever goes on in the last one ends first."""
    READ = "read"
    READ_ANEW = "read_anew"
    """A run of its own, on the session that is there; whatever goes on ends first."""
    AGREE_AND_APPLY = "agree_and_apply"
    GUIDE = "guide"
    SHOW_PLACE = "show_place"
    CARRY_ON = "carry_on"
    SHOW_RIGHT = "show_right"
    """The page of a right, for the person; whatever goes on in the browser ends first."""
    LEAVE_RIGHT = "leave_right"
    GO_ON = "go_on"
    """To carry on with the session that is there."""
    TAKE_ACCOUNT = "take_account"
    """To go on with the account that the person has named."""
    READ_OTHER = "read_other"
    """To read everything of another account."""


def asked_for(happening: object, before: WizardState, state: WizardState) -> Asked | None:
    """The work for what happened, which changed the state from `before`."""
    match happening:
        case i.StartPressed() | CheckAgainPressed() if state.step is Step.SIGN_IN:
            return Asked.SIGN_IN
        case BrowserChosen() if state.step is Step.SIGN_IN:
            return Asked.SIGN_IN_ANEW
        case i.ReadPressed() if state.work is Work.READING:
            return Asked.READ
        case PutBackPressed() | UnfinishedTaken() | EarlierPutBackPressed() | WishesTaken():
            return _taking_up(before, state)
        case i.ApplyPressed() if state.step is Step.APPLY:
            return Asked.AGREE_AND_APPLY
        case i.GuidePressed() if state.step is Step.APPLY:
            return Asked.GUIDE
        case CarryOnPressed() | WhoseTold() | AccountTold():
            return _going_on(happening)
        case _:
            return _beside(happening, before, state)


def _beside(happening: object, before: WizardState, state: WizardState) -> Asked | None:
    """For a page that the person looks at beside the steps."""
    match happening:
        case PlaceOpened() if state.aside is Beside.SETTING:
            return Asked.SHOW_PLACE
        case RightOpened() if state.at_right is not None:
            return Asked.SHOW_RIGHT
        case i.BackPressed() | AsideOpened() if before.at_right and not state.at_right:
            return Asked.LEAVE_RIGHT
        case _:
            return None


def _going_on(told: CarryOnPressed | WhoseTold | AccountTold) -> Asked:
    """After trouble, or after the answer to a question."""
    match told:
        case CarryOnPressed():
            return Asked.CARRY_ON
        case WhoseTold():
            return Asked.TAKE_ACCOUNT
        case AccountTold(same):
            return Asked.GO_ON if same else Asked.READ_OTHER


def _taking_up(before: WizardState, state: WizardState) -> Asked | None:
    """For an earlier run, or a file. A sign-in that is under way leads there by itself."""
    match before.step:
        case Step.WELCOME:
            # With the choices of a file the person starts from there.
            return Asked.SIGN_IN if state.step is Step.SIGN_IN else None
        case Step.SIGN_IN:
            return None
        case _:
            return Asked.READ_ANEW
