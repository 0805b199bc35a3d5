"""What outlasts a check-up and is not about an account: reminder, country, newer versions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.wizard.lasting_intents import (
    CountryChosen,
    CountryKnown,
    LastingIntent,
    NewestSeen,
    NewestWanted,
    ReleasePageAsked,
    ReminderAsked,
    ReminderSeen,
)

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.reminder import Reminder
    from linkedin_privacy_wizard.wizard.state import WizardState


@dataclass(frozen=True, slots=True)
class Reminding:
    """What is known of the reminder.

    `possible` says whether this computer can do it by itself, None before it was asked. `reminder`
    is what the system goes by, and `failed` says that it did not do what it was last asked for.
    `uid` is the name of the entry in the person's own calendar.
    """

    possible: bool | None = None
    reminder: Reminder | None = None
    under_way: bool = False
    failed: bool = False
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Newest:
    """What is known of newer versions of the program.

    `can_look` says whether this copy knows where to look, and `page` is the address of the
    releases, empty where it belongs to none. `version` is one that is newer than this program;
    empty, none is known. `failed` says that the last look brought nothing, and `kept` is False
    where the person's wish could not be kept for the next start. With `unopened` their own browser
    did not open.
    """

    can_look: bool = False
    page: str = ""
    wanted: bool = False
    under_way: bool = False
    version: str = ""
    failed: bool = False
    kept: bool = True
    unopened: bool = False


def advance(state: WizardState, intent: LastingIntent) -> WizardState:
    """The state after something was said or seen."""
    match intent:
        case ReminderAsked():
            now = state.reminding
            asks = bool(now.possible) and not now.under_way
            asked = replace(state, reminding=replace(now, under_way=True, failed=False))
            return asked if asks else state
        case ReminderSeen(reminding):
            return replace(state, reminding=reminding)
        case CountryChosen(country):
            return replace(state, country=country, country_kept=True)
        case CountryKnown(country, kept):
            return replace(state, country=country, country_kept=kept)
        case NewestWanted(wanted):
            newest = replace(state.newest, wanted=wanted, failed=False, kept=True)
            return replace(state, newest=newest) if newest.can_look else state
        case NewestSeen(newest):
            return replace(state, newest=newest)
        case ReleasePageAsked():
            return state
        case _:
            assert_never(intent)
