"""A long history is looked through after it was opened; what is damaged is set aside all the same.

How long a file may be to be looked through at once is set to nothing here.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage import opening
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
)
from tests.unit.test_storage_file_gone import STARTED

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history that is too long to be looked through at once."""
    path = tmp_path / FILE_NAME
    history = History(path)
    history._db.execute("PRAGMA synchronous = OFF")
    history.append(STARTED)
    for _ in range(20):
        history.append(e.ChangeChosen("age", "on" * 900, "off"))
    history.close()
    monkeypatch.setattr(opening, "_AT_ONCE", 0)
    return path


def overwrite(path: Path, table: str) -> bytes:
    """Empty the pages of a table, and return what the file is then."""
    with closing(sqlite3.connect(path)) as db:
        question = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = db.execute(question, (table,)).fetchone()
        (pages,) = db.execute("PRAGMA page_count").fetchone()
    emptied = [root] if table != "event" else range(pages - 3, pages + 1)
    content = bytearray(path.read_bytes())
    for page in emptied:
        content[PAGE * (page - 1) : PAGE * page] = bytes(PAGE)
    path.write_bytes(content)
    return bytes(content)


def is_set_aside(path: Path) -> bool:
    """Whether a new start of the program sets it aside."""
    try:
        History(path).close()
    except HistoryDamaged as error:
        return error.kept_as is not None and not path.exists()
    return False


def test_a_long_history_that_is_sound_is_found_to_be_so_and_stays(path: Path) -> None:
    history = History(path)
    assert [history.is_sound(), history.is_sound()] == [True, True]
    history.close()
    assert not is_set_aside(path)


def test_damage_in_a_long_history_is_found_later_and_set_aside_by_the_next_start(
    path: Path,
) -> None:
    overwrite(path, "event")
    history = History(path)
    assert not history.is_sound()
    history.close()
    assert is_set_aside(path)


def test_damage_that_is_met_by_writing_is_set_aside_by_the_next_start(path: Path) -> None:
    overwrite(path, "event_by_run")
    history = History(path)
    with pytest.raises(HistoryFull):
        history.append(STARTED)
    history.close()
    assert is_set_aside(path)


@pytest.mark.parametrize("table", ["run", "account", "mark", "wish", "deed", "preference"])
def test_damage_to_what_is_short_is_found_at_once(path: Path, table: str) -> None:
    overwrite(path, table)
    assert is_set_aside(path)


def test_a_long_history_that_was_cut_off_is_set_aside_at_once(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: -2 * PAGE])
    assert is_set_aside(path)


def test_a_long_history_that_was_doubted_and_is_sound_is_trusted_again(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        opening.doubt(db)
    History(path).close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (0,)


def test_looking_through_that_is_cut_short_calls_nothing_damaged(path: Path) -> None:
    overwrite(path, "event")
    history = History(path)
    history.interrupt()
    history._db.set_progress_handler(lambda: 1, 1)
    assert history.is_sound()
    history._db.set_progress_handler(None, 0)
    history.close()
    assert not is_set_aside(path)
