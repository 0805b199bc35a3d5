"""What the person does when they check again, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId


@dataclass(frozen=True, slots=True)
class CheckAgainPressed:
    """Sign in and read again, on the practice account or on the site, and see what has moved.

    On the practice account months may have gone by; `later` says so.
    """

    practice: bool
    later: bool = False


@dataclass(frozen=True, slots=True)
class LeavePressed:
    """Let a setting that is not as wanted be as it is, or want it as before after all."""

    setting: SettingId
    left: bool


@dataclass(frozen=True, slots=True)
class ChoicesOpened:
    """From what has moved to all of the choices; `setting` is the one that they are opened for."""

    setting: SettingId | None = None


AgainIntent = CheckAgainPressed | LeavePressed | ChoicesOpened
