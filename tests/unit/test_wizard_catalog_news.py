"""A newer list of settings: nothing of it is used before the person says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain.catalog_change import CatalogChange
from linkedin_privacy_wizard.domain.edition import Edition, Refused
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Offer, Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogNewsSeen,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
    NewsIntent,
)
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import NOON, catalog, setting

OFFER = Offer(Edition(2, NOON.date()), CatalogChange(), Origin.FILE, "a")
POSSIBLE = CatalogNews(possible=True, has_page=True)
OFFERED = replace(POSSIBLE, offer=OFFER)


def after(news: CatalogNews, intent: NewsIntent) -> CatalogNews:
    """What is known after that."""
    return advance(WizardState(catalog(setting("age")), news=news), intent).news


def test_a_file_that_is_picked_takes_the_place_of_what_was_found_before() -> None:
    before = replace(OFFERED, refused=Refused.SAME, not_kept="No space")
    assert after(before, CatalogPicked("/a")) == replace(POSSIBLE, under_way=True)


@pytest.mark.parametrize("news", [CatalogNews(), replace(OFFERED, under_way=True)])
def test_no_file_is_looked_into_where_that_makes_no_sense(news: CatalogNews) -> None:
    assert after(news, CatalogPicked("/a")) is news


def test_what_is_taken_is_kept_before_it_is_called_kept() -> None:
    assert after(replace(OFFERED, not_kept="No space"), CatalogTaken()) == replace(
        OFFERED, under_way=True
    )


@pytest.mark.parametrize("news", [POSSIBLE, replace(OFFERED, under_way=True)])
def test_nothing_is_taken_twice_or_out_of_nowhere(news: CatalogNews) -> None:
    assert after(news, CatalogTaken()) is news


def test_what_is_dropped_is_gone_unless_it_is_being_kept() -> None:
    assert after(replace(OFFERED, not_kept="No space"), CatalogDropped()) == POSSIBLE
    busy = replace(OFFERED, under_way=True)
    assert after(busy, CatalogDropped()) is busy


def test_the_page_is_watched_only_where_there_is_one() -> None:
    before = replace(POSSIBLE, watch_kept=False)
    assert after(before, CatalogWatched(on=True)) == replace(POSSIBLE, watched=True)
    assert after(CatalogNews(), CatalogWatched(on=True)) == CatalogNews()


def test_what_is_seen_is_how_it_stands_and_a_new_check_up_changes_nothing_of_it() -> None:
    state = advance(WizardState(catalog(setting("age"))), CatalogNewsSeen(OFFERED))
    assert advance(state, i.StartOver()).news == OFFERED
