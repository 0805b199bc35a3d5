"""The page of the releases is asked once a day, and only if the person wants it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.edition import Refused
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.catalog_keeper import looking_at
from linkedin_privacy_wizard.updates.fetch import NotFetched, WhyNotFetched
from linkedin_privacy_wizard.wizard.catalog_news import Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogPicked,
    CatalogWatched,
)
from tests.fakes.attached import until
from tests.signed_catalogs import TODAY

if TYPE_CHECKING:
    from pathlib import Path

from tests.gui.list_keeping import SECOND, STRANGER, THIRD, US, Kept

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_page_is_not_asked_unless_the_person_wants_it(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND)
    news = await kept.settle()
    assert (news.has_page, news.watched, kept.asked) == (True, False, 0)


async def test_once_switched_on_the_page_is_asked_at_once_and_then_once_a_day(
    tmp_path: Path,
) -> None:
    kept = Kept(tmp_path, page=SECOND)
    await kept.settle()
    kept.store.dispatch(CatalogWatched(on=True))
    news = await kept.settle()
    assert news.offer is not None
    assert (news.offer.origin, news.looked, kept.asked) == (Origin.PAGE, TODAY, 1)
    assert kept.file() is None
    for on in (False, True):
        kept.store.dispatch(CatalogWatched(on=on))
        await kept.settle()
    same_day = Kept(tmp_path, page=SECOND, kept=kept.preferences.kept)
    await same_day.settle()
    assert (kept.asked, same_day.asked) == (1, 0)
    next_day = Kept(tmp_path, page=SECOND, kept=kept.preferences.kept)
    next_day.today = TODAY + timedelta(days=1)
    news = await next_day.settle()
    assert (news.looked, next_day.asked) == (TODAY + timedelta(days=1), 1)
    await next_day.take()
    later = Kept(tmp_path, page=SECOND, kept=next_day.preferences.kept)
    assert (await later.settle()).origin is Origin.PAGE


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (US.sign_catalog(number=1), None),
        (STRANGER.sign_catalog(), Refused.NOT_SIGNED),
        (b"<html>Not found</html>", Refused.NOT_OURS),
        (NotFetched(WhyNotFetched.UNREACHABLE), Refused.NOT_FETCHED),
    ],
    ids=["nothing newer", "a stranger", "something else", "no way there"],
)
async def test_whatever_the_page_answers_is_told_and_asked_once(
    tmp_path: Path, page: bytes | Exception, why: Refused | None
) -> None:
    kept = Kept(tmp_path, page=page, kept={"catalog_watch": "on", "catalog_looked": "2026-11-01"})
    news = await kept.settle()
    assert (news.look_refused, news.offer, news.looked, kept.asked) == (why, None, TODAY, 1)
    assert news.refused is None


async def test_a_day_that_cannot_be_noted_is_no_day_to_ask(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND)
    await kept.settle()
    kept.preferences.room = False
    kept.store.dispatch(CatalogWatched(on=True))
    news = await kept.settle()
    assert (news.watched, news.watch_kept, kept.asked) == (True, False, 0)


async def test_a_day_that_is_none_counts_as_never(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND, kept={"catalog_looked": "yesterday"})
    assert (await kept.settle()).looked is None


async def test_a_file_that_the_person_is_at_stays(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND, kept={"catalog_watch": "on"})
    kept.answers.clear()
    await until(lambda: kept.asked > 0)
    (tmp_path / "a.lpwcatalog").write_bytes(THIRD)
    kept.store.dispatch(CatalogPicked(str(tmp_path / "a.lpwcatalog")))
    await until(lambda: kept.store.state.news.offer is not None)
    kept.answers.set()
    offer = (await kept.settle()).offer
    assert offer is not None
    assert offer.edition.number == 3


async def test_switched_off_the_look_ends(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND, kept={"catalog_watch": "on"})
    kept.answers.clear()
    await until(lambda: kept.asked > 0)
    kept.store.dispatch(CatalogWatched(on=False))
    await until(lambda: not kept.keeper._tasks._running)
    assert kept.store.state.news.offer is None
    assert "catalog_watch" not in kept.preferences.kept


async def test_a_tick_just_before_the_end_is_kept(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND, kept={"catalog_watch": "on", "catalog_looked": str(TODAY)})
    await kept.settle()
    kept.store.dispatch(CatalogWatched(on=False))
    await kept.keeper.close()
    assert "catalog_watch" not in kept.preferences.kept
    # What comes after the end starts nothing.
    kept.store.dispatch(CatalogWatched(on=True))
    assert "catalog_watch" not in kept.preferences.kept


async def test_a_tick_that_cannot_be_kept_at_the_end_is_told(tmp_path: Path) -> None:
    kept = Kept(tmp_path, page=SECOND)
    await kept.settle()
    kept.preferences.room = False
    kept.store.dispatch(CatalogWatched(on=True))
    with pytest.raises(NotesUnwritable):
        await kept.keeper.close()


async def test_without_an_address_nothing_is_fetched() -> None:
    assert looking_at("") is None
    fetches = looking_at("http://127.0.0.1:9/catalog")
    assert fetches is not None
    with pytest.raises(NotFetched) as caught:
        await fetches()
    assert caught.value.why is WhyNotFetched.NOT_ALLOWED
