"""Looking into files, keeping one of them, and asking the page once a day if that is wanted."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.edition import Refused
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui import catalog_shelf
from linkedin_privacy_wizard.gui.catalog_keeper import CatalogKeeper, looking_at
from linkedin_privacy_wizard.gui.catalog_shelf import FILE_NAME, CatalogShelf
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.updates.fetch import NotFetched, WhyNotFetched
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
)
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.fakes.attached import until
from tests.fakes.keeping import FakePreferences
from tests.signed_catalogs import TODAY, Signer, small, unpacked

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="session")

US, STRANGER = Signer(), Signer()
SECOND, THIRD = US.sign_catalog(number=2), US.sign_catalog(number=3)


class Kept:
    """A window's life with its keeper, its data folder and the page of the releases."""

    def __init__(
        self,
        folder: Path,
        page: bytes | Exception | None = None,
        kept: dict[str, str] | None = None,
    ) -> None:
        ours = unpacked(folder / "ours", small())
        self.folder = folder
        self.shelf = CatalogShelf(
            ours / "catalog", ours / "rights", folder / FILE_NAME, (US.key,), "0.1.0"
        )
        self.store = Store(WizardState(self.shelf.load()))
        self.preferences = FakePreferences(dict(kept or {}))
        self.page, self.asked = page, 0
        self.today = TODAY
        self.answers = asyncio.Event()
        self.answers.set()
        self.failures: list[BaseException] = []
        look = None if page is None else self._look
        self.keeper = CatalogKeeper(
            self.store,
            self.shelf,
            self.preferences,
            look,
            failed=self.failures.append,
            today=lambda: self.today,
        )
        self.keeper.start()

    async def _look(self) -> bytes:
        self.asked += 1
        await self.answers.wait()
        if isinstance(self.page, Exception):
            raise self.page
        assert self.page is not None
        return self.page

    async def settle(self) -> CatalogNews:
        """Everything that was begun has ended."""
        while self.keeper._tasks._running:
            await next(iter(self.keeper._tasks._running.values()))
            await asyncio.sleep(0)
        assert self.failures == []
        return self.store.state.news

    async def pick(self, content: bytes, name: str = "a.lpwcatalog") -> CatalogNews:
        """Put a file somewhere and pick it."""
        (self.folder / name).write_bytes(content)
        self.store.dispatch(CatalogPicked(str(self.folder / name)))
        return await self.settle()

    async def take(self) -> CatalogNews:
        """Use what is on offer."""
        self.store.dispatch(CatalogTaken())
        return await self.settle()

    @property
    def file(self) -> bytes | None:
        """What is kept for the next start."""
        path = self.folder / FILE_NAME
        return path.read_bytes() if path.exists() else None


async def test_a_file_is_looked_into_then_taken_and_used_from_the_next_start_on(
    tmp_path: Path,
) -> None:
    kept = Kept(tmp_path)
    assert await kept.settle() == CatalogNews(possible=True)
    found = await kept.pick(SECOND)
    assert found.offer is not None
    assert (found.offer.edition.number, found.under_way) == (2, False)
    assert kept.file is None
    taken = await kept.take()
    assert taken.offer is None
    assert (taken.waiting, kept.file) == (found.offer.edition, SECOND)
    later = Kept(tmp_path, kept=kept.preferences.kept)
    assert (await later.settle()).origin is Origin.FILE
    assert later.store.state.catalog.edition == found.offer.edition


async def test_a_file_that_is_refused_leaves_everything_as_it_was(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    refused = await kept.pick(STRANGER.sign_catalog())
    assert (refused.refused, refused.offer, kept.file) == (Refused.NOT_SIGNED, None, None)
    assert await kept.take() == refused
    assert (await kept.pick(SECOND)).refused is None


async def test_of_a_folder_the_newest_good_one_is_on_offer(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, content in (("1", THIRD), ("2", SECOND), ("3", SECOND[:-1]), ("4", b"")):
        (folder / f"{name}.lpwcatalog").write_bytes(content)
    kept.store.dispatch(CatalogPicked(str(folder)))
    offer = (await kept.settle()).offer
    assert offer is not None
    assert offer.edition.number == 3
    await kept.take()
    assert kept.file == THIRD


async def test_a_folder_without_a_good_one_says_why(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    folder = tmp_path / "stick"
    folder.mkdir()
    kept.store.dispatch(CatalogPicked(str(folder)))
    assert (await kept.settle()).refused is Refused.NONE_THERE
    (folder / "1.lpwcatalog").write_bytes(SECOND[:-1])
    kept.store.dispatch(CatalogPicked(str(folder)))
    assert (await kept.settle()).refused is Refused.NOT_SIGNED


async def test_the_file_that_is_kept_is_the_one_that_was_looked_into(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    await kept.pick(SECOND)
    # Somebody else writes to the place meanwhile.
    (tmp_path / "a.lpwcatalog").write_bytes(STRANGER.sign_catalog(number=9))
    await kept.take()
    assert kept.file == SECOND


async def test_of_two_files_at_once_only_one_is_looked_into(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    for name, content in (("a.lpwcatalog", SECOND), ("b.lpwcatalog", THIRD)):
        (tmp_path / name).write_bytes(content)
        kept.store.dispatch(CatalogPicked(str(tmp_path / name)))
    offer = (await kept.settle()).offer
    assert offer is not None
    assert offer.edition.number == 2
    for _ in range(2):
        kept.store.dispatch(CatalogTaken())
    kept.store.dispatch(CatalogDropped())
    assert (await kept.settle()).waiting == offer.edition
    assert kept.file == SECOND


async def test_without_room_it_stays_on_offer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    kept = Kept(tmp_path)
    await kept.settle()
    found = await kept.pick(SECOND)
    with monkeypatch.context() as patched:
        patched.setattr(catalog_shelf, "write_whole", full)
        news = await kept.take()
    assert (news.not_kept, news.offer, news.waiting, kept.file) == (
        *("No space left on device", found.offer),
        *(None, None),
    )
    assert (await kept.take()).waiting is not None


async def test_where_notes_cannot_be_kept_the_list_still_is(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.preferences.room = False
    await kept.settle()
    await kept.pick(SECOND)
    assert (await kept.take()).waiting is not None
    assert kept.file == SECOND


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
    assert kept.file is None
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


async def test_what_could_not_be_used_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(SECOND[:-1])
    kept = Kept(tmp_path)
    news = await kept.settle()
    assert (news.set_aside, news.origin) == (Refused.NOT_SIGNED, Origin.PROGRAM)


async def test_without_an_address_nothing_is_fetched() -> None:
    assert looking_at("") is None
    fetches = looking_at("http://127.0.0.1:9/catalog")
    assert fetches is not None
    with pytest.raises(NotFetched) as caught:
        await fetches()
    assert caught.value.why is WhyNotFetched.NOT_ALLOWED
