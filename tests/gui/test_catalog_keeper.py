"""Looking into files, and keeping the one that the person takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.edition import Refused
from linkedin_privacy_wizard.gui import catalog_shelf
from linkedin_privacy_wizard.gui.catalog_shelf import FILE_NAME
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogPicked,
    CatalogTaken,
)

if TYPE_CHECKING:
    from pathlib import Path

from tests.gui.list_keeping import SECOND, STRANGER, THIRD, Kept

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_file_is_looked_into_then_taken_and_used_from_the_next_start_on(
    tmp_path: Path,
) -> None:
    kept = Kept(tmp_path)
    assert await kept.settle() == CatalogNews(possible=True)
    found = await kept.pick(SECOND)
    assert found.offer is not None
    assert (found.offer.edition.number, found.under_way) == (2, False)
    assert kept.file() is None
    taken = await kept.take()
    assert taken.offer is None
    assert (taken.waiting, kept.file()) == (found.offer.edition, SECOND)
    later = Kept(tmp_path, kept=kept.preferences.kept)
    assert (await later.settle()).origin is Origin.FILE
    assert later.store.state.catalog.edition == found.offer.edition


async def test_a_file_that_is_refused_leaves_everything_as_it_was(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    await kept.settle()
    refused = await kept.pick(STRANGER.sign_catalog())
    assert (refused.refused, refused.offer, kept.file()) == (Refused.NOT_SIGNED, None, None)
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
    assert kept.file() == THIRD


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
    assert kept.file() == SECOND


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
    assert kept.file() == SECOND


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
    assert (news.not_kept, news.offer, news.waiting, kept.file()) == (
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
    assert kept.file() == SECOND


async def test_what_could_not_be_used_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(SECOND[:-1])
    kept = Kept(tmp_path)
    news = await kept.settle()
    assert (news.set_aside, news.origin) == (Refused.NOT_SIGNED, Origin.PROGRAM)
