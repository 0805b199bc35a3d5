"""Files of the person's own: written whole, for their owner alone, harmless to a spreadsheet."""

from __future__ import annotations

import csv
import io
import os
import stat
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.storage.past import PastUnreadable
from linkedin_privacy_wizard.storage.record import all_runs, run_of
from linkedin_privacy_wizard.storage.table import csv_of
from linkedin_privacy_wizard.storage.whole_file import write_whole
from tests.builders import NOON, read
from tests.unit.test_storage_past import STARTED, damage

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Two runs, in a file that is closed."""
    file = tmp_path / "history.sqlite3"
    kept = History(file)
    for event in (*read(age="on"), e.RunEnded(NOON), STARTED):
        kept.append(event)
    kept.close()
    return file


def test_only_its_owner_can_read_a_file(tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    write_whole(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["list.pdf"]


def test_a_full_disk_leaves_the_older_file_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "list.pdf"
    write_whole(file, b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["list.pdf"]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "\t=1", " =1", "\uff1d1", "\r=1"])
def test_no_cell_can_begin_a_formula(cell: str) -> None:
    table = csv_of([("a", cell)])
    ((_, told),) = csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""))
    assert told == f"'{cell}"


def test_a_table_is_one_that_spreadsheets_know() -> None:
    assert csv_of([("Na\u00efve", 'say "so"')]) == (
        b"\xef\xbb\xbf" + '"Na\u00efve","say ""so"""\r\n'.encode()
    )


def test_every_run_comes_with_all_its_events(history: Path) -> None:
    runs, whole = all_runs(history)
    assert whole
    assert [run.events for run in runs] == [(*read(age="on"), e.RunEnded(NOON)), (STARTED,)]
    assert run_of(history, 2) == runs[1]


def test_a_run_that_cannot_be_read_is_left_out_and_told(history: Path) -> None:
    damage(history, "UPDATE event SET body = '{' WHERE run = 1 AND kind = 'SettingRead'")
    runs, whole = all_runs(history)
    assert not whole
    assert [run.number for run in runs] == [2]


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM event WHERE run = 1",
        "UPDATE event SET body = '{' WHERE run = 1",
        "UPDATE event SET body = CAST(x'ff' AS TEXT) WHERE run = 1",
        "DROP TABLE event",
    ],
)
def test_a_run_that_is_not_there_any_more_is_said_to_be_so(history: Path, harm: str) -> None:
    damage(history, harm)
    with pytest.raises(PastUnreadable):
        run_of(history, 1)


def test_nothing_is_made_where_there_is_no_history(tmp_path: Path) -> None:
    with pytest.raises(PastUnreadable):
        all_runs(tmp_path / "history.sqlite3")
    assert list(tmp_path.iterdir()) == []
