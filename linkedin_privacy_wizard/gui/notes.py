"""The history, written off the window's thread, one event after the other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.storage.history import HistoryFull

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.event import Event, RunEnded
    from linkedin_privacy_wizard.storage.history import History


class Notes:
    """Keeps events. What must survive a power cut is on disk when `keep` returns."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._one_at_a_time = asyncio.Lock()
        self._is_closed = False

    async def keep(self, event: Event) -> None:
        """Keep one event. NotesUnwritable where it cannot be kept."""
        async with self._one_at_a_time:
            try:
                # Not cancelled half-way: an event is either kept or known not to be.
                await asyncio.shield(asyncio.to_thread(self._history.append, event))
            except HistoryFull as error:
                raise NotesUnwritable from error

    async def end(self, runs: Iterable[int], event: RunEnded) -> None:
        """Keep that earlier runs are at their end. NotesUnwritable where it cannot be kept."""
        async with self._one_at_a_time:
            try:
                for run in runs:
                    await asyncio.shield(asyncio.to_thread(self._history.end, run, event))
            except HistoryFull as error:
                raise NotesUnwritable from error

    async def close(self) -> None:
        """Write what is left and close the file. NotesUnwritable where it cannot be kept."""
        async with self._one_at_a_time:
            if self._is_closed:
                return
            self._is_closed = True
            try:
                await asyncio.to_thread(self._history.close)
            except HistoryFull as error:
                raise NotesUnwritable from error
