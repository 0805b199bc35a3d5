"""What is said and seen of things that outlast a check-up: the reminder, and where one lives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.reminder import Every
    from linkedin_privacy_wizard.wizard.lasting import Newest, Reminding


@dataclass(frozen=True, slots=True)
class ReminderAsked:
    """Remind me on this computer as often as that, or no more (None)."""

    every: Every | None


@dataclass(frozen=True, slots=True)
class ReminderSeen:
    """What the system says of the reminder."""

    reminding: Reminding


@dataclass(frozen=True, slots=True)
class CountryChosen:
    """The person says where they live."""

    country: Country


@dataclass(frozen=True, slots=True)
class CountryKnown:
    """What was said earlier, or that it could not be kept for later."""

    country: Country | None
    kept: bool = True


@dataclass(frozen=True, slots=True)
class NewestWanted:
    """Look for newer versions of the program now and then, or no more."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class NewestSeen:
    """What is known of newer versions."""

    newest: Newest


@dataclass(frozen=True, slots=True)
class ReleasePageAsked:
    """Show me the page of the releases, in my own browser."""


LastingIntent = (
    ReminderAsked
    | ReminderSeen
    | CountryChosen
    | CountryKnown
    | NewestWanted
    | NewestSeen
    | ReleasePageAsked
)
