"""The history, written off the window's thread, one thing after the other."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.storage.history import HistoryFull
from linkedin_privacy_wizard.storage.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.domain.event import Event, RunEnded
    from linkedin_privacy_wizard.domain.wishes import Wishes
    from linkedin_privacy_wizard.storage.history import History

_Answer = TypeVar("_Answer")


class Notes:
    """Keeps events, and what is no event (see `Memory`).

    What must survive a power cut is on disk when a method returns. NotesUnwritable where something
    cannot be kept, or what is no event cannot be read.
    """

    def __init__(self, history: History) -> None:
        self._history = history
        self._memory = Memory(history)
        self._one_at_a_time = asyncio.Lock()
        self._is_closed = False
        self._is_looking = False
        self._is_in_a_hurry = False

    async def keep(self, event: Event) -> None:
        """Keep one event."""
        await self._do(partial(self._history.append, event))

    async def end(self, runs: Iterable[int], event: RunEnded) -> None:
        """Keep that earlier runs are at their end."""
        for run in runs:
            await self._do(partial(self._history.end, run, event))

    async def accounts(self, site: str) -> tuple[Account, ...]:
        """Every account of a site, the first one first."""
        return await self._do(partial(self._memory.accounts, site))

    async def add_account(self, site: str, mark: str | None = None) -> Account:
        """Make an account, with the mark that it is known by, where there is one."""
        return await self._do(partial(self._memory.add_account, site, mark))

    async def add_mark(self, number: int, mark: str) -> None:
        """Know an account by this mark as well."""
        await self._do(partial(self._memory.add_mark, number, mark))

    async def name_account(self, number: int, nickname: str) -> None:
        """Call an account that."""
        await self._do(partial(self._memory.name_account, number, nickname))

    async def wishes(self, account: int) -> Wishes:
        """What the person wants on an account."""
        return await self._do(partial(self._memory.wishes, account))

    async def keep_wishes(self, account: int, wishes: Wishes) -> None:
        """Keep these in place of those before."""
        await self._do(partial(self._memory.keep_wishes, account, wishes))

    async def deeds(self, account: int) -> tuple[Deed, ...]:
        """What the person said that they have done on an account, the oldest first."""
        return await self._do(partial(self._memory.deeds, account))

    async def keep_deed(self, account: int, deed: Deed) -> None:
        """Keep one more."""
        await self._do(partial(self._memory.keep_deed, account, deed))

    async def preference(self, name: str) -> str | None:
        """A preference of the person's, None where there is none."""
        return await self._do(partial(self._memory.preference, name))

    async def set_preference(self, name: str, value: str | None) -> None:
        """Keep a preference, or forget it."""
        await self._do(partial(self._memory.set_preference, name, value))

    async def are_sound(self) -> bool:
        """Whether all of the file can be read; seconds, for years of check-ups.

        True as well where it was cut short by `hurry`: then nobody knows.
        """
        return await self._do(self._look_through)

    def hurry(self) -> None:
        """Look through the file no further: the window is closing."""
        self._is_in_a_hurry = True
        if self._is_looking:
            self._history.interrupt()

    async def close(self) -> None:
        """Write what is left and close the file."""
        if not self._is_closed:
            self._is_closed = True
            await self._do(self._history.close)

    def _look_through(self) -> bool:
        self._is_looking = True
        try:
            return self._is_in_a_hurry or self._history.is_sound()
        finally:
            self._is_looking = False

    async def _do(self, work: Callable[[], _Answer]) -> _Answer:
        """Not cancelled half-way: a thing is either kept or known not to be."""
        async with self._one_at_a_time:
            doing = asyncio.ensure_future(asyncio.to_thread(work))
            try:
                return await asyncio.shield(doing)
            except HistoryFull as error:
                raise NotesUnwritable from error
            finally:
                # The connection is one thread's at a time, even where nobody waits any more.
                await asyncio.wait({doing})
