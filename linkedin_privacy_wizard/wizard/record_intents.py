"""What the person does with files of their own, as small facts, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.brought import Brought, WishesRefused
    from linkedin_privacy_wizard.wizard.files import PersonsFile, Saved


@dataclass(frozen=True, slots=True)
class FileAsked:
    """Save this at that place; `run` is the number of the check-up where it is of one."""

    what: PersonsFile
    place: str
    run: int | None = None


@dataclass(frozen=True, slots=True)
class FileSaved:
    """The saving is over, or has failed."""

    saved: Saved


@dataclass(frozen=True, slots=True)
class WishesPicked:
    """Look into this file for what somebody wants."""

    place: str


@dataclass(frozen=True, slots=True)
class WishesOpened:
    """What the file held."""

    brought: Brought


@dataclass(frozen=True, slots=True)
class WishesNotOpened:
    """The file is not taken."""

    refused: WishesRefused


@dataclass(frozen=True, slots=True)
class WishesTaken:
    """Begin the next check-up with what the file asks for."""


@dataclass(frozen=True, slots=True)
class WishesDropped:
    """Do not use what the file asks for after all."""


RecordIntent = (
    FileAsked
    | FileSaved
    | WishesPicked
    | WishesOpened
    | WishesNotOpened
    | WishesTaken
    | WishesDropped
)
