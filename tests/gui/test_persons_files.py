"""Files of the person's own are written and read beside the window; how that went is told."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.brought import Refused
from linkedin_privacy_wizard.domain.past import Past
from linkedin_privacy_wizard.gui.persons_files import PersonsFiles
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.storage.wishes_text import FORMAT
from linkedin_privacy_wizard.wizard import record
from linkedin_privacy_wizard.wizard.files import PersonsFile, Saved
from linkedin_privacy_wizard.wizard.record_intents import (
    FileAsked,
    FileSaved,
    WishesNotOpened,
    WishesOpened,
    WishesPicked,
)
from tests.builders import NOON, SITE
from tests.gui import windows
from tests.unit.test_storage_past import damage

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.wizard.state import WizardState

pytestmark = pytest.mark.asyncio(loop_scope="session")

ANSWERS = (FileSaved, WishesOpened, WishesNotOpened)
# As if a page had given a setting this name.
FORMULA = e.SettingRead('=HYPERLINK("http://x")', "on", e.Source.ROW)


class Window:
    """A window's state over a history of one run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.history = History(folder / FILE_NAME)
        began = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "", 2)
        for event in (began, *windows.PROVED[1:], FORMULA, e.RunEnded(NOON)):
            self.history.append(event)
        self.store = Store(replace(windows.DONE, past=Past(accounts=(Account(2, SITE, "=Mine"),))))
        self.failures: list[BaseException] = []
        self.files = PersonsFiles(self.store, self.history.path, self.failures.append)

    async def told(self, asked: object) -> WizardState:
        """The state once it is told how that went."""
        heard = asyncio.Event()

        def hear(happening: object) -> None:
            if isinstance(happening, ANSWERS):
                heard.set()

        self.store.happened.connect(hear)
        assert isinstance(asked, (FileAsked, WishesPicked))
        self.store.dispatch(asked)
        await asyncio.wait_for(heard.wait(), 20)
        self.store.happened.disconnect(hear)
        assert self.failures == []
        return self.store.state

    async def saved(self, what: PersonsFile, run: int | None = None) -> tuple[Path, Saved]:
        """Save that, and return where it lies and how it went."""
        place = self.folder / f"mine.{what}"
        state = await self.told(FileAsked(what, str(place), run))
        assert state.saved is not None
        return place, state.saved

    async def close(self) -> None:
        """As at the end of the program."""
        await self.files.close()
        self.history.close()


@pytest.mark.parametrize(
    ("what", "begins"),
    [
        (PersonsFile.CHECKLIST, b"%PDF-"),
        (PersonsFile.RUN, b"%PDF-"),
        (PersonsFile.WISHES, b"# What I want"),
        (PersonsFile.TABLE, b"\xef\xbb\xbf"),
        (PersonsFile.DATA, b"{"),
    ],
)
async def test_every_file_is_written_for_its_owner_alone(
    tmp_path: Path, what: PersonsFile, begins: bytes
) -> None:
    window = Window(tmp_path)
    place, saved = await window.saved(what, 1 if what is PersonsFile.RUN else None)
    assert not saved.failed
    assert place.read_bytes().startswith(begins)
    assert place.stat().st_mode & 0o077 == 0
    await window.close()


async def test_the_table_has_words_and_no_formulas(tmp_path: Path) -> None:
    window = Window(tmp_path)
    place, _ = await window.saved(PersonsFile.TABLE)
    rows = list(csv.DictReader(io.StringIO(place.read_text(encoding="utf-8-sig"))))
    assert rows[0]["Setting"] == "Ads age"
    assert (rows[0]["Before"], rows[0]["After"], rows[0]["Result"]) == ("On", "Off", "Changed")
    assert (rows[0]["Site"], rows[0]["Account"]) == ("www.linkedin.com", "'=Mine")
    assert rows[-1]["Setting"].startswith("'=HYPERLINK")
    await window.close()


async def test_the_data_are_those_of_the_command_line(tmp_path: Path) -> None:
    window = Window(tmp_path)
    place, _ = await window.saved(PersonsFile.DATA)
    (run,) = json.loads(place.read_text(encoding="utf-8"))["runs"]
    assert run["settings"]["ads-age"]["result"] == "changed"
    await window.close()


async def test_choices_go_out_and_come_back(tmp_path: Path) -> None:
    window = Window(tmp_path)
    place, _ = await window.saved(PersonsFile.WISHES)
    assert "Robin" not in place.read_text(encoding="utf-8")
    state = await window.told(WishesPicked(str(place)))
    assert state.bringing is not None
    assert state.bringing.brought is not None
    assert state.bringing.brought.wishes == record.wishes(windows.DONE)
    await window.close()


async def test_a_file_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    window = Window(tmp_path)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader", encoding="utf-8")
    state = await window.told(WishesPicked(str(letter)))
    assert state.bringing is not None
    assert state.bringing.refused is not None
    assert state.bringing.refused.why is Refused.NOT_OURS
    assert FORMAT not in letter.read_text(encoding="utf-8")
    await window.close()


async def test_a_place_that_takes_no_file_is_told(tmp_path: Path) -> None:
    window = Window(tmp_path)
    nowhere = tmp_path / "nowhere" / "a.json"
    state = await window.told(FileAsked(PersonsFile.DATA, str(nowhere)))
    assert state.saved == Saved(PersonsFile.DATA, str(nowhere), why_not="No such file or directory")
    await window.close()


async def test_notes_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    window = Window(tmp_path)
    _, saved = await window.saved(PersonsFile.RUN, 9)
    assert saved.unreadable
    damage(window.history.path, "INSERT INTO event (run, kind, body) VALUES (7, 'x', 'y')")
    place, saved = await window.saved(PersonsFile.DATA)
    assert saved == replace(saved, partly=True, unreadable=False)
    assert len(json.loads(place.read_text(encoding="utf-8"))["runs"]) == 1
    await window.close()
