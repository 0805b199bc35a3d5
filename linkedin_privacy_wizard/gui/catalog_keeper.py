"""Looks into files with newer lists of settings, and keeps the one that the person takes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.edition import EditionRefused, Refused
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.catalog_shelf import content_of, files_in
from linkedin_privacy_wizard.gui.last_word import LastWord
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.updates.bundle import LARGEST
from linkedin_privacy_wizard.updates.fetch import NotFetched, fetch
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Offer, Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogNewsSeen,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    from linkedin_privacy_wizard.gui.catalog_shelf import CatalogShelf
    from linkedin_privacy_wizard.gui.preferences import Preferences
    from linkedin_privacy_wizard.gui.store import Store

WATCH, LOOKED, ORIGIN = "catalog_watch", "catalog_looked", "catalog_from"
ON = "on"
SECONDS_TO_FETCH = 60
_NOTHING_NEWER = (Refused.SAME, Refused.OLDER)


def looking_at(address: str) -> Callable[[], Awaitable[bytes]] | None:
    """Fetches what is at an address; None where there is none."""
    if not address:
        return None
    return partial(fetch, address, at_most=LARGEST, seconds=SECONDS_TO_FETCH)


def _today() -> date:
    return datetime.now().astimezone().date()


class CatalogKeeper:
    """`look` fetches what is on the release page, None where there is no such page.

    `failed` hears of errors that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        shelf: CatalogShelf,
        preferences: Preferences,
        look: Callable[[], Awaitable[bytes]] | None,
        *,
        failed: Callable[[BaseException], None],
        today: Callable[[], date] = _today,
    ) -> None:
        self._store, self._shelf, self._preferences = store, shelf, preferences
        self._look_at_page, self._today = look, today
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._content: dict[str, bytes] = {}
        self._watching = LastWord(preferences, WATCH)
        self._closed = False
        store.happened.connect(self._heard)

    def start(self) -> None:
        """Say how it stands, once the catalog is there; look for a newer one if that is wanted."""
        self._tasks.start("start", self._start())

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where a tick cannot be kept.

        A file that was being kept is there whole, or not at all.
        """
        self._closed = True
        await self._tasks.close()
        await self._watching.write()

    def _heard(self, happening: object) -> None:
        if self._closed:
            return
        news = self._store.state.news
        match happening:
            case CatalogPicked(place) if news.under_way:
                self._tasks.start("file", self._open(Path(place)))
            case CatalogTaken() if news.under_way and news.offer is not None:
                self._tasks.start("file", self._keep(news.offer))
            case CatalogWatched(on) if news.has_page:
                self._watching.say(ON if on else None)
                if not on:
                    self._tasks.cancel("look")
                self._tasks.start("watch", self._watch())
                self._tasks.start("look", self._look())
            case _:
                pass

    async def _start(self) -> None:
        kept = {name: await self._kept(name) for name in (WATCH, LOOKED, ORIGIN)}
        possible, has_page = self._shelf.takes_any, self._look_at_page is not None
        self._show(
            possible=possible,
            has_page=possible and has_page,
            origin=self._origin(kept[ORIGIN]),
            set_aside=self._shelf.set_aside,
            watched=kept[WATCH] == ON,
            looked=_day(kept[LOOKED]),
        )
        if not self._closed:
            self._tasks.start("look", self._look())

    async def _kept(self, name: str) -> str | None:
        try:
            return await self._preferences.preference(name)
        except NotesUnwritable:
            # The start has told already what is wrong with the notes.
            return None

    def _origin(self, kept: str | None) -> Origin:
        edition = self._store.state.catalog.edition
        if edition is None or edition.good_until is None:
            return Origin.PROGRAM
        return Origin.PAGE if kept == Origin.PAGE else Origin.FILE

    async def _watch(self) -> None:
        try:
            await self._watching.write()
        except NotesUnwritable:
            self._show(watch_kept=False)

    async def _look(self) -> None:
        """Once a day at most, and only if the person switched that on."""
        news, today = self._store.state.news, self._today()
        if self._look_at_page is None or not news.has_page or not news.watched:
            return
        if news.looked == today:
            return
        try:
            # Noted first: whatever comes of it, it is not asked again today.
            await self._preferences.set_preference(LOOKED, today.isoformat())
        except NotesUnwritable:
            return
        self._show(looked=today)
        try:
            content = await self._look_at_page()
            offer = await asyncio.to_thread(self._shelf.offer, content, Origin.PAGE, today)
        except NotFetched:
            self._show(look_refused=Refused.NOT_FETCHED)
        except EditionRefused as refused:
            self._show(look_refused=None if refused.why in _NOTHING_NEWER else refused.why)
        else:
            self._show_found(offer, content)

    def _show_found(self, offer: Offer, content: bytes) -> None:
        news = self._store.state.news
        # A file that the person is at comes first; the page is looked at again tomorrow.
        if news.offer is None and not news.under_way:
            self._content = {offer.mark: content}
            self._show(offer=offer)

    async def _open(self, place: Path) -> None:
        try:
            offer, content = await asyncio.to_thread(self._best_at, place)
        except EditionRefused as refused:
            self._show(under_way=False, refused=refused.why)
        else:
            self._content = {offer.mark: content}
            self._show(under_way=False, offer=offer)

    def _best_at(self, place: Path) -> tuple[Offer, bytes]:
        files = files_in(place) if place.is_dir() else [place]
        found: list[tuple[Offer, bytes]] = []
        why_not: EditionRefused | None = None
        for file in files:
            try:
                content = content_of(file)
                found.append((self._shelf.offer(content, Origin.FILE, self._today()), content))
            except EditionRefused as refused:
                why_not = refused
        if not found:
            assert why_not is not None
            raise why_not
        return max(found, key=lambda each: each[0].edition.number)

    async def _keep(self, offer: Offer) -> None:
        try:
            await asyncio.to_thread(self._shelf.keep, self._content[offer.mark], offer.edition)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self._show(under_way=False, not_kept=why)
            return
        self._show(under_way=False, offer=None, waiting=offer.edition)
        try:
            await self._preferences.set_preference(ORIGIN, offer.origin)
        except NotesUnwritable:
            # The page then says that it came out of a file, as most do.
            return

    def _show(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the news
        news: CatalogNews = replace(self._store.state.news, **changes)
        self._store.dispatch(CatalogNewsSeen(news))


def _day(kept: str | None) -> date | None:
    try:
        return date.fromisoformat(kept or "")
    except ValueError:
        return None
