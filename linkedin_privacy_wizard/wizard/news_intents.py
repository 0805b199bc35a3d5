"""What the person says of newer lists of settings, as small facts, and what was seen of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews


@dataclass(frozen=True, slots=True)
class CatalogPicked:
    """Look into this file, or at the files of this folder."""

    place: str


@dataclass(frozen=True, slots=True)
class CatalogTaken:
    """Use what is on offer."""


@dataclass(frozen=True, slots=True)
class CatalogDropped:
    """Do not use it."""


@dataclass(frozen=True, slots=True)
class CatalogWatched:
    """Look for a newer one once a day, or stop that."""

    on: bool


@dataclass(frozen=True, slots=True)
class CatalogNewsSeen:
    """How it stands."""

    news: CatalogNews


NewsIntent = CatalogPicked | CatalogTaken | CatalogDropped | CatalogWatched | CatalogNewsSeen
