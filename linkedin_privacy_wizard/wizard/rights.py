"""The rights beyond switches: the person opens one, does it, and says so. The wizard explains."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain.right import Reads
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard.right_intents import (
    DeedPressed,
    DeedsLoaded,
    RightOpened,
    RightSeen,
    RightSignIn,
)
from linkedin_privacy_wizard.wizard.state import Aside, AtRight, Beside, Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.domain.right import Right, RightId, Seen
    from linkedin_privacy_wizard.wizard.right_intents import RightIntent
    from linkedin_privacy_wizard.wizard.state import WizardState

MANY_PLACES = 4
"""From so many entries on, a list of sign-ins or devices deserves a look."""


def advance(state: WizardState, intent: RightIntent) -> WizardState:
    """The state after something was done or seen on the page of a right."""
    match intent:
        case RightOpened():
            return _open(state, intent)
        case RightSignIn(right, sign):
            asks = None if sign is Sign.FINE else sign
            return _at(state, right, lambda at: replace(at, asks=asks))
        case RightSeen(right, seen):
            return _at(state, right, lambda at: replace(at, seen=seen, asks=None))
        case DeedPressed():
            return state
        case DeedsLoaded(deeds, kept):
            return replace(state, deeds=deeds, deeds_kept=kept)
        case _:
            assert_never(intent)


def can_open(state: WizardState) -> bool:
    """Whether one may be opened: the browser is free, and nothing is in the way."""
    return state.work is Work.NONE and state.trouble is None


def left(state: WizardState) -> WizardState:
    """Back to the list. What was read on the page is forgotten."""
    return replace(state, aside=Aside.RIGHTS, at_right=None, trouble=None, came_back=False)


def shown(state: WizardState) -> Right | None:
    """The right whose page is shown."""
    return state.catalog.right(state.at_right.right) if state.at_right is not None else None


def offered(state: WizardState) -> tuple[Right, ...]:
    """Those that are for the person, in their order."""
    return tuple(right for right in state.catalog.rights if right.is_for(state.country))


def last_deed(state: WizardState, right: RightId) -> Deed | None:
    """When the person last said that they have done it."""
    return next((deed for deed in reversed(state.deeds) if deed.what == right), None)


def deserves_a_look(right: Right, seen: Seen) -> bool:
    """Whether what was read is something that the person had better see to."""
    if right.reads is Reads.VALUE:
        return seen.on is False
    return right.reads is Reads.COUNT and (seen.count or 0) >= MANY_PLACES


def _open(state: WizardState, intent: RightOpened) -> WizardState:
    right = state.catalog.right(intent.right)
    if right is None or not can_open(state) or (intent.article and not right.help):
        return state
    return replace(
        state,
        aside=Beside.RIGHT,
        at_right=AtRight(right.id, intent.article),
        practice=earlier.on_practice(state),
    )


def _at(state: WizardState, right: RightId, change: Callable[[AtRight], AtRight]) -> WizardState:
    """What is told of a page that the person has left already is forgotten."""
    at = state.at_right
    if at is None or at.right != right:
        return state
    return replace(state, at_right=change(at))
