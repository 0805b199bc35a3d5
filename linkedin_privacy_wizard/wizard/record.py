"""Files of the person's own: what goes into them, and wishes that come out of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain.checklist import Checklist, checklist
from linkedin_privacy_wizard.domain.checkup import check_up
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.wizard import earlier, flow, views
from linkedin_privacy_wizard.wizard.files import Bringing, Saved
from linkedin_privacy_wizard.wizard.record_intents import (
    FileAsked,
    FileSaved,
    WishesDropped,
    WishesNotOpened,
    WishesOpened,
    WishesPicked,
    WishesTaken,
)
from linkedin_privacy_wizard.wizard.state import Step, Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.record_intents import RecordIntent
    from linkedin_privacy_wizard.wizard.state import WizardState


def advance(state: WizardState, intent: RecordIntent) -> WizardState:
    """The state after something was done with a file."""
    match intent:
        case FileAsked(what, place, run):
            return replace(state, saved=Saved(what, place, run, under_way=True))
        case FileSaved(saved):
            return replace(state, saved=saved)
        case WishesPicked():
            return replace(state, bringing=None)
        case WishesOpened(brought):
            return replace(state, bringing=Bringing(brought))
        case WishesNotOpened(refused):
            return replace(state, bringing=Bringing(refused=refused))
        case WishesTaken():
            return _take(state)
        case WishesDropped():
            return replace(state, bringing=None)
        case _:
            assert_never(intent)


def own_wishes(state: WizardState) -> Wishes:
    """What the person wants, as far as they have said so: before, by a file they took, or now."""
    found = state.bringing
    brought = found.brought if found is not None and found.taken else None
    wanted = earlier.here(state).wishes
    if brought is not None:
        wanted = wanted.wanting(brought.wishes.values).leaving(brought.wishes.left)
    return wanted.wanting(state.choices).leaving(state.left - state.choices.keys())


def wishes(state: WizardState) -> Wishes:
    """What to write down: what the person wants, or what we suggest where they said nothing."""
    own = own_wishes(state)
    if own:
        return own
    return Wishes(
        {
            setting.id: value
            for setting in state.catalog.settings
            if (value := views.suggestion(state, setting)) is not None
        }
    )


def list_by_hand(state: WizardState) -> Checklist:
    """What is to be done by hand, with what the last whole look at LinkedIn showed."""
    settings, wanted = state.catalog.settings, wishes(state)
    found = check_up(state.events) or earlier.here(state).last
    if found is None:
        return checklist(settings, wanted, {})
    return checklist(settings, wanted, found.values, found.missing, found.at)


def _take(state: WizardState) -> WizardState:
    """Once LinkedIn has been read: at once where the person is signed in there."""
    found = state.bringing
    if found is None or not found.is_usable or not flow.can_take_up(state):
        return state
    taken = replace(state, bringing=replace(found, taken=True))
    match state.step:
        case Step.WELCOME | Step.SIGN_IN:
            return replace(taken, aside=None)
        case _:
            return replace(
                flow.afresh(taken),
                step=Step.READ,
                mode=state.mode,
                practice=state.practice,
                sign=state.sign,
                signed_in=state.signed_in,
                work=Work.READING,
            )
