"""The notes are written off the window's thread, one thing at a time, and what fails is told."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from tests.builders import NOON, SITE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="session")

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc", 1)
DEED = Deed("copy", NOON)


async def test_whatever_is_noted_is_there_at_the_next_start(tmp_path: Path) -> None:
    notes = Notes(History(tmp_path / FILE_NAME))
    number = (await notes.add_account(SITE, "a")).number
    await notes.add_mark(number, "b")
    await notes.name_account(number, "Home")
    await notes.keep_wishes(number, Wishes({"age": "off"}))
    await notes.keep_deed(number, DEED)
    await notes.set_preference("country", "eu")
    await notes.keep(STARTED)
    await notes.close()
    await notes.close()
    again = Notes(History(tmp_path / FILE_NAME))
    assert await again.accounts(SITE) == (Account(1, SITE, "Home", frozenset({"a", "b"})),)
    assert await again.wishes(number) == Wishes({"age": "off"})
    assert await again.deeds(number) == (DEED,)
    assert await again.preference("country") == "eu"
    await again.end([1], e.RunEnded(NOON))
    await again.close()
    history = History(tmp_path / FILE_NAME)
    assert history.runs()[0].events == (STARTED, e.RunEnded(NOON))
    history.close()


async def test_what_cannot_be_noted_is_told(tmp_path: Path) -> None:
    history = History(tmp_path / FILE_NAME)
    notes = Notes(history)
    history._db.execute("PRAGMA query_only = ON")
    for work in (notes.keep(STARTED), notes.end([1], e.RunEnded(NOON)), notes.add_account(SITE)):
        with pytest.raises(NotesUnwritable):
            await work
    history._db.execute("PRAGMA query_only = OFF")
    await notes.close()


class SlowHistory(History):
    """Writes one event at a time, and only when it is told to."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.go_on = threading.Event()
        self.under_way = threading.Event()
        self.at_once = 0
        self.most_at_once = 0

    def append(self, event: e.Event) -> None:
        """Wait for the word first."""
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.under_way.set()
        self.go_on.wait(20)
        super().append(event)
        self.at_once -= 1


async def test_what_nobody_waits_for_any_more_is_written_before_anything_else_begins(
    tmp_path: Path,
) -> None:
    history = SlowHistory(tmp_path / FILE_NAME)
    notes = Notes(history)
    first = asyncio.ensure_future(notes.keep(STARTED))
    await asyncio.to_thread(history.under_way.wait, 20)
    first.cancel()
    second = asyncio.ensure_future(notes.keep(e.RunEnded(NOON)))
    await asyncio.sleep(0.05)
    history.go_on.set()
    await second
    with pytest.raises(asyncio.CancelledError):
        await first
    assert history.most_at_once == 1
    assert history.runs()[0].events == (STARTED, e.RunEnded(NOON))
    await notes.close()
