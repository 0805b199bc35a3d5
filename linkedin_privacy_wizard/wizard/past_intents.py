"""What the person does with runs of before, as small facts, and what is known of those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.past import Past
    from linkedin_privacy_wizard.wizard.state import Purpose


@dataclass(frozen=True, slots=True)
class PutBackPressed:
    """Back to the values from before this run, read, reviewed and proved like any other list."""


@dataclass(frozen=True, slots=True)
class PastLoaded:
    """The notes of earlier runs have been read, or read anew."""

    past: Past


@dataclass(frozen=True, slots=True)
class OlderRunsWanted:
    """Somebody looks at the list of earlier runs, as far as it goes."""


@dataclass(frozen=True, slots=True)
class UnfinishedTaken:
    """Go on with what was cut off, on the practice account or on the site: finish or put back."""

    practice: bool
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class UnfinishedDropped:
    """Never offer again what was cut off: these runs, by their numbers."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EarlierPutBackPressed:
    """Back to the values from before an earlier run, by its number."""

    run: int


PastIntent = (
    PutBackPressed
    | PastLoaded
    | OlderRunsWanted
    | UnfinishedTaken
    | UnfinishedDropped
    | EarlierPutBackPressed
)
