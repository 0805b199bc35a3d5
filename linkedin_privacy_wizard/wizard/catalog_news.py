"""A newer list of settings: what is in use, what is on offer, and what the person said of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogNewsSeen,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
)

if TYPE_CHECKING:
    from datetime import date

    from linkedin_privacy_wizard.domain.catalog_change import CatalogChange
    from linkedin_privacy_wizard.domain.edition import Edition, Refused
    from linkedin_privacy_wizard.wizard.news_intents import NewsIntent
    from linkedin_privacy_wizard.wizard.state import WizardState


class Origin(StrEnum):
    """Where a catalog came from."""

    PROGRAM = "program"
    FILE = "file"
    PAGE = "page"
    """The page of the program's releases."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A newer catalog that may be used. `mark` tells its file from any other."""

    edition: Edition
    change: CatalogChange
    origin: Origin
    mark: str


@dataclass(frozen=True, slots=True)
class CatalogNews:
    """What is known of newer catalogs.

    `possible` says whether this copy of the program takes any, and `has_page` whether it knows a
    page to look at. `set_aside` is why one that was taken before is not used. `refused` is why the
    file that was picked last is not taken. `looked` is the day of the last look at the page, and
    `look_refused` why nothing came of it. `waiting` is used from the next start; `not_kept` is why
    it could not be kept, in the system's words.
    """

    possible: bool = False
    has_page: bool = False
    origin: Origin = Origin.PROGRAM
    set_aside: Refused | None = None
    watched: bool = False
    watch_kept: bool = True
    looked: date | None = None
    look_refused: Refused | None = None
    under_way: bool = False
    refused: Refused | None = None
    offer: Offer | None = None
    waiting: Edition | None = None
    not_kept: str = ""


def advance(state: WizardState, intent: NewsIntent) -> WizardState:
    """The state after something was said or seen of a newer catalog."""
    after = _advance(state.news, intent)
    return state if after is state.news else replace(state, news=after)


def _advance(news: CatalogNews, intent: NewsIntent) -> CatalogNews:
    match intent:
        case CatalogPicked():
            picked = replace(news, under_way=True, refused=None, offer=None, not_kept="")
            return picked if news.possible and not news.under_way else news
        case CatalogTaken():
            takes = news.offer is not None and not news.under_way
            return replace(news, under_way=True, not_kept="") if takes else news
        case CatalogDropped():
            return news if news.under_way else replace(news, offer=None, not_kept="")
        case CatalogWatched(on):
            return replace(news, watched=on, watch_kept=True) if news.has_page else news
        case CatalogNewsSeen(seen):
            return seen
        case _:
            assert_never(intent)
