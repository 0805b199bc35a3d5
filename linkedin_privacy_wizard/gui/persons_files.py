"""Writes and reads the files of the person's own, beside all else that goes on."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.brought import WishesRefused
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.gui.messages import files as words
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.storage.export import as_data
from linkedin_privacy_wizard.storage.past import PastUnreadable
from linkedin_privacy_wizard.storage.record import all_runs, run_of
from linkedin_privacy_wizard.storage.table import csv_of
from linkedin_privacy_wizard.storage.whole_file import write_whole
from linkedin_privacy_wizard.storage.wishes_text import wishes_text
from linkedin_privacy_wizard.wizard import record
from linkedin_privacy_wizard.wizard.files import PersonsFile, Saved
from linkedin_privacy_wizard.wizard.record_intents import (
    FileAsked,
    FileSaved,
    WishesNotOpened,
    WishesOpened,
    WishesPicked,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.brought import Brought
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.wizard.state import WizardState

Content = tuple[bytes, bool]
"""What goes into a file, and whether that is everything."""


class PersonsFiles:
    """Hears what is asked for, and tells how it went. `history` is the file with the notes.

    `failed` hears of errors that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        history: Path,
        failed: Callable[[BaseException], None],
        language: LanguageCode = "en",
    ) -> None:
        self._store = store
        self._history = history
        self._language = language
        self._tasks = Tasks(lambda _name, error: failed(error))
        store.happened.connect(self._heard)

    async def close(self) -> None:
        """Stop. A file that was being written is there whole, or not at all."""
        await self._tasks.close()

    def _heard(self, happening: object) -> None:
        match happening:
            case FileAsked():
                self._tasks.add("file", self._save(happening, self._store.state))
            case WishesPicked(place):
                self._tasks.add("file", self._open(Path(place)))

    async def _save(self, asked: FileAsked, state: WizardState) -> None:
        saved = Saved(asked.what, asked.place, asked.run)
        try:
            content, whole = await self._content(asked, state)
            await asyncio.to_thread(write_whole, Path(asked.place), content)
            saved = Saved(asked.what, asked.place, asked.run, partly=not whole)
        except PastUnreadable:
            saved = Saved(asked.what, asked.place, asked.run, unreadable=True)
        except OSError as error:
            why = error.strerror or type(error).__name__
            saved = Saved(asked.what, asked.place, asked.run, why_not=why)
        self._store.dispatch(FileSaved(saved))

    async def _content(self, asked: FileAsked, state: WizardState) -> Content:
        """Long work is done off the window's thread; paper is painted on it."""
        # The paper brings a page with it, and the first page need not wait for that.
        from linkedin_privacy_wizard.gui import checklist_pdf, report_pdf  # noqa: PLC0415

        today = datetime.now().astimezone().date()
        match asked.what:
            case PersonsFile.CHECKLIST:
                listed = record.list_by_hand(state)
                return checklist_pdf.pdf_of(listed, today, self._language), True
            case PersonsFile.WISHES:
                settings, wishes = state.catalog.settings, record.wishes(state)
                text = wishes_text(wishes, settings, today, words.head(), self._language)
                return text.encode(), True
            case PersonsFile.TABLE:
                return await asyncio.to_thread(_table, self._history, state, self._language)
            case PersonsFile.DATA:
                return await asyncio.to_thread(_data, self._history)
            case PersonsFile.RUN:
                assert asked.run is not None
                run = await asyncio.to_thread(run_of, self._history, asked.run)
                told = report(run.events)
                return report_pdf.pdf_of(told, state.catalog, self._language), True

    async def _open(self, place: Path) -> None:
        settings = self._store.state.catalog.settings
        try:
            brought = await asyncio.to_thread(_read, place, settings)
        except WishesRefused as refused:
            self._store.dispatch(WishesNotOpened(refused))
        else:
            self._store.dispatch(WishesOpened(brought))


def _read(place: Path, settings: tuple[Setting, ...]) -> Brought:
    # It imports what checks such files, which nobody else needs.
    from linkedin_privacy_wizard.storage.wishes_file import read_wishes  # noqa: PLC0415

    return read_wishes(place, settings)


def _table(history: Path, state: WizardState, language: LanguageCode) -> Content:
    from linkedin_privacy_wizard.gui.history_table import rows_of  # noqa: PLC0415 - as above

    runs, whole = all_runs(history)
    return csv_of(rows_of(runs, state.catalog, state.past.accounts, language)), whole


def _data(history: Path) -> Content:
    runs, whole = all_runs(history)
    return (json.dumps(as_data(runs), indent=2) + "\n").encode(), whole
