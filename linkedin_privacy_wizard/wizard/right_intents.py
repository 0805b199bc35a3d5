"""What the person does on the pages of their rights, and what is seen there, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.domain.right import RightId, Seen
    from linkedin_privacy_wizard.linkedin.signs import Sign


@dataclass(frozen=True, slots=True)
class RightOpened:
    """Show the page of a right, or open it anew; or LinkedIn's own article on it."""

    right: RightId
    article: bool = False


@dataclass(frozen=True, slots=True)
class RightSignIn:
    """What the page in the browser asks for before a right's own. FINE means: nothing more."""

    right: RightId
    sign: Sign


@dataclass(frozen=True, slots=True)
class RightSeen:
    """The page of a right is open, and this is what was read there."""

    right: RightId
    seen: Seen


@dataclass(frozen=True, slots=True)
class DeedPressed:
    """ "I have done this"."""

    right: RightId


@dataclass(frozen=True, slots=True)
class DeedsLoaded:
    """What the person has done by now. `kept` is False where the last one could not be kept."""

    deeds: tuple[Deed, ...]
    kept: bool = True


RightIntent = RightOpened | RightSignIn | RightSeen | DeedPressed | DeedsLoaded
