"""Looks for a newer version of the program: only if the person wants it, once a day at most."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.last_word import LastWord
from linkedin_privacy_wizard.gui.own_browser import open_release_page
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.updates.fetch import NotFetched
from linkedin_privacy_wizard.updates.newest import NotAVersion, is_newer, newest
from linkedin_privacy_wizard.wizard.lasting_intents import (
    NewestSeen,
    NewestWanted,
    ReleasePageAsked,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from linkedin_privacy_wizard.gui.preferences import Preferences
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.release import Release
    from linkedin_privacy_wizard.wizard.lasting import Newest
    from linkedin_privacy_wizard.workflows.ports import Clock

WANTED, ASKED, FOUND = "newest", "newest-asked", "newest-found"
_ON: Final = "on"
_A_DAY = timedelta(days=1)


class NewestKeeper:
    """Its times and its finds are kept with the person's other preferences.

    `facts` are those of this copy's release, and `look` asks the network. `failed` hears of errors
    that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        failed: Callable[[BaseException], None],
        *,
        facts: Callable[[], Release],
        look: Callable[[str], Awaitable[str]] = newest,
        clock: Clock | None = None,
        show: Callable[[str], bool] = open_release_page,
    ) -> None:
        self._store, self._preferences, self._facts = store, preferences, facts
        self._look_at, self._show, self._clock = look, show, clock or LocalClock()
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._address = ""
        self._wish = LastWord(preferences, WANTED)
        self._closed = False
        store.happened.connect(self._heard)

    def start(self) -> None:
        """Read what was wanted earlier, and look if it is time to."""
        self._tasks.start("read", self._read())

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where the wish cannot be kept."""
        self._closed = True
        await self._tasks.close()
        await self._wish.write()

    def _heard(self, happening: object) -> None:
        if self._closed:
            return
        known = self._known
        match happening:
            case NewestWanted(wanted) if known.can_look:
                self._wish.say(_ON if wanted else None)
                self._tasks.start("write", self._write())
            case ReleasePageAsked() if known.page:
                self._see(replace(known, unopened=not self._show(known.page)))
            case _:
                pass

    async def _read(self) -> None:
        facts = await asyncio.to_thread(self._facts)
        self._address = facts.newest
        self._see(replace(self._known, can_look=bool(facts.newest), page=facts.page))
        if not facts.newest:
            return
        try:
            wanted = await self._preferences.preference(WANTED)
            found = await self._preferences.preference(FOUND)
        except NotesUnwritable:
            # The start has told already what is wrong with the notes; the person can say it again.
            return
        # An answer given meanwhile counts for more than the one of last time.
        if wanted == _ON and not self._wish.is_unwritten:
            self._see(replace(self._known, wanted=True, version=_if_newer(found or "")))
            self._look()

    async def _write(self) -> None:
        try:
            await self._wish.write()
        except NotesUnwritable:
            self._see(replace(self._known, kept=False))
        else:
            self._look()

    def _look(self) -> None:
        if self._known.wanted:
            self._tasks.start("look", self._look_if_due())

    async def _look_if_due(self) -> None:
        now = self._clock.now()
        try:
            if not _is_due(await self._preferences.preference(ASKED), now):
                return
            # Kept before it is done: whatever becomes of this look, the next one is tomorrow's.
            await self._preferences.set_preference(ASKED, now.isoformat())
            self._see(replace(self._known, under_way=True))
            found = _if_newer(await self._look_at(self._address))
            await self._preferences.set_preference(FOUND, found or None)
        except (NotesUnwritable, NotFetched, NotAVersion):
            self._see(replace(self._known, under_way=False, failed=True))
        else:
            self._see(replace(self._known, under_way=False, version=found))

    @property
    def _known(self) -> Newest:
        return self._store.state.newest

    def _see(self, newest: Newest) -> None:
        self._store.dispatch(NewestSeen(newest))


def _if_newer(version: str) -> str:
    return version if is_newer(version, __version__) else ""


def _is_due(asked: str | None, now: datetime) -> bool:
    """Whether it is a day since. A time that lies ahead comes from a clock that was wrong."""
    try:
        return asked is None or not timedelta(0) <= now - datetime.fromisoformat(asked) < _A_DAY
    except (ValueError, TypeError):
        # Not a time that this program writes.
        return True
