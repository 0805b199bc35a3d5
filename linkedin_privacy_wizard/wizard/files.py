"""Files of the person's own: what can be saved, how that went, and what was opened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.brought import Brought, WishesRefused


class PersonsFile(StrEnum):
    """What a person can save."""

    CHECKLIST = "checklist"
    """What they want, to be done by hand, on paper."""
    WISHES = "wishes"
    """What they want, for another computer or another person."""
    TABLE = "table"
    """Every check-up, for a spreadsheet."""
    DATA = "data"
    """Every check-up, for other programs."""
    RUN = "run"
    """One earlier check-up, on paper."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The file that was asked for last; `run` is the check-up where it is of one.

    `why_not` is why it could not be saved, in the system's words; with `unreadable` the notes it
    is made from cannot be read. `partly` says that some of them are left out.
    """

    what: PersonsFile
    place: str
    run: int | None = None
    under_way: bool = False
    why_not: str = ""
    unreadable: bool = False
    partly: bool = False

    @property
    def failed(self) -> bool:
        """Whether there is no such file."""
        return self.unreadable or bool(self.why_not)


@dataclass(frozen=True, slots=True)
class Bringing:
    """What a file with wishes held, or why it was refused.

    With `taken` the next check-up begins with these wishes.
    """

    brought: Brought | None = None
    refused: WishesRefused | None = None
    taken: bool = False

    @property
    def is_usable(self) -> bool:
        """Whether there is anything to begin a check-up with."""
        return self.brought is not None and bool(self.brought.wishes.values)
