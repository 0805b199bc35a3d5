"""What goes wrong with the session, and what the person says to it, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.wizard.state import Wait


@dataclass(frozen=True, slots=True)
class SessionTroubled:
    """The session with LinkedIn cannot go on as it is, for some there is a `wait` until it can."""

    trouble: Trouble
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class WaitOver:
    """LinkedIn has been left alone for as long as it was to be."""


@dataclass(frozen=True, slots=True)
class AccountTold:
    """Whether the person has signed in to the same account as before."""

    same: bool


@dataclass(frozen=True, slots=True)
class SiteCameBack:
    """After trouble on the way to it, the site answers again."""


@dataclass(frozen=True, slots=True)
class CarryOnPressed:
    """Try again, or go on after the person has done their part."""


TroubleIntent = SessionTroubled | WaitOver | AccountTold | SiteCameBack | CarryOnPressed
