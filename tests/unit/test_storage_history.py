"""The history: what was kept can be read again, by its owner alone, and nothing is overwritten."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
    HistoryTooNew,
)
from tests.builders import NOON, SITE, read
from tests.events import any_event


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history lies."""
    return tmp_path / FILE_NAME


def started(minutes: int = 0) -> e.RunStarted:
    """A run begins."""
    return e.RunStarted(NOON + timedelta(minutes=minutes), SITE, e.Mode.DO_IT, "abc")


def kept(path: Path) -> list[list[e.Event]]:
    """The events of every run in that file."""
    history = History(path)
    try:
        return [list(run.events) for run in history.runs()]
    finally:
        history.close()


def write(path: Path, *events: e.Event) -> None:
    """Keep these events."""
    history = History(path)
    for event in events:
        history.append(event)
    history.close()


def test_a_run_is_read_again_as_it_was_written(path: Path) -> None:
    events = read(ads_age="on", ads_job="off")
    write(path, *events)
    assert kept(path) == [list(events)]


def test_runs_are_kept_apart_and_in_their_order(path: Path) -> None:
    write(path, started(), e.RunEnded(NOON), started(1))
    write(path, started(2), e.RunEnded(NOON))
    history = History(path)
    assert [run.number for run in history.runs()] == [1, 2, 3]
    assert [len(run.events) for run in history.runs()] == [2, 1, 2]
    history.close()


def test_events_of_a_run_whose_start_was_not_kept_are_kept_all_the_same(path: Path) -> None:
    write(path, e.ChangePressed("age"), e.ChangePressed("job"))
    assert kept(path) == [[e.ChangePressed("age"), e.ChangePressed("job")]]


def test_what_is_being_looked_at_is_not_kept(path: Path) -> None:
    write(path, started(), e.Looking("ads"))
    assert kept(path) == [[started()]]


def test_an_empty_history_has_no_runs(path: Path) -> None:
    assert kept(path) == []


@settings(max_examples=40)
@given(st.lists(any_event(st.text(max_size=5)), max_size=8))
def test_whatever_happens_is_kept_in_its_order(events: list[e.Event]) -> None:
    with TemporaryDirectory() as folder:
        write(Path(folder) / FILE_NAME, *events)
        told = [event for run in kept(Path(folder) / FILE_NAME) for event in run]
    assert told == [event for event in events if not isinstance(event, e.Looking)]


def test_nobody_but_its_owner_can_read_it(path: Path) -> None:
    write(path, started())
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_history_that_others_could_read_is_closed_to_them(path: Path) -> None:
    write(path, started())
    path.chmod(0o644)
    assert kept(path) == [[started()]]
    assert path.stat().st_mode & 0o777 == 0o600


def test_nobody_else_can_read_what_lies_beside_it_while_it_is_written(path: Path) -> None:
    history = History(path)
    history.append(started())
    history.append(e.SettingRead("age", "on", e.Source.ROW))
    beside = list(path.parent.iterdir())
    assert len(beside) == 2
    assert all(file.stat().st_mode & 0o077 == 0 for file in beside)
    history.close()


GARBAGE = b"this is no database at all, but long enough to be read as one" * 100


def damaged_by(path: Path, content: bytes) -> Path:
    """Open a history with that content; where it lies then."""
    path.write_bytes(content)
    with pytest.raises(HistoryDamaged) as caught:
        History(path)
    assert caught.value.path == path
    assert caught.value.kept_as is not None
    assert not path.exists()
    return caught.value.kept_as


def test_a_file_that_is_no_database_is_kept_aside_as_it_is(path: Path) -> None:
    aside = damaged_by(path, GARBAGE)
    assert aside.read_bytes() == GARBAGE
    assert aside.parent == path.parent
    write(path, started())
    assert kept(path) == [[started()]]


def test_a_history_that_was_cut_off_is_kept_aside_as_it_is(path: Path) -> None:
    write(path, *[e.ChangeChosen("age", "on" * 900, "off")] * 20)
    cut = path.read_bytes()[: 4096 * 3 + 100]
    aside = damaged_by(path, cut)
    assert aside.read_bytes() == cut


def test_a_history_with_a_page_overwritten_is_kept_aside_as_it_is(path: Path) -> None:
    write(path, *[e.ChangeChosen("age", "on" * 900, "off")] * 20)
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 3] = bytes(4096)
    aside = damaged_by(path, bytes(content))
    assert aside.read_bytes() == content


def test_a_second_damaged_file_does_not_overwrite_the_first(path: Path) -> None:
    first = damaged_by(path, GARBAGE)
    second = damaged_by(path, GARBAGE + b"2")
    assert first != second
    assert first.read_bytes() == GARBAGE
    assert second.read_bytes() == GARBAGE + b"2"


@pytest.mark.parametrize(
    "script",
    [
        "PRAGMA user_version = 1",
        "CREATE TABLE event (other); PRAGMA user_version = 1",
        "CREATE TABLE event (other)",
        "CREATE TABLE event_by_run (x); PRAGMA user_version = 1",
    ],
)
def test_a_database_of_something_else_is_kept_aside(path: Path, script: str) -> None:
    with sqlite3.connect(path) as db:
        db.executescript(script)
    db.close()
    content = path.read_bytes()
    assert damaged_by(path, content).read_bytes() == content


def test_an_empty_file_becomes_a_history(path: Path) -> None:
    path.touch()
    write(path, started())
    assert kept(path) == [[started()]]


def test_what_must_last_is_on_the_disk_itself_before_anything_else_happens(path: Path) -> None:
    history = History(path)
    (level,) = history._db.execute("PRAGMA synchronous").fetchone()
    assert level == 2
    history.append(started())
    assert not history._db.in_transaction
    history.close()


@pytest.mark.parametrize(
    ("kind", "body"), [("Unheard", "{}"), ("RunEnded", "{}"), ("RunEnded", b"\xff\xfe")]
)
def test_an_event_that_cannot_be_read_makes_the_history_damaged_and_leaves_it_in_place(
    path: Path, kind: str, body: str | bytes
) -> None:
    write(path, started())
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO event (run, kind, body) VALUES (1, ?, ?)", (kind, body))
    db.close()
    history = History(path)
    with pytest.raises(HistoryDamaged) as caught:
        history.runs()
    assert caught.value.kept_as is None
    history.append(started(1))
    history.close()
    assert path.exists()


def test_a_history_of_a_newer_version_is_refused_and_left_as_it_is(path: Path) -> None:
    write(path, started())
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 3")
    db.close()
    content = path.read_bytes()
    with pytest.raises(HistoryTooNew):
        History(path)
    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir()] == [FILE_NAME]


def test_a_folder_that_is_not_there_cannot_hold_a_history(tmp_path: Path) -> None:
    with pytest.raises(HistoryFull):
        History(tmp_path / "gone" / FILE_NAME)


def test_a_folder_in_the_place_of_the_file_is_no_history(path: Path) -> None:
    path.mkdir()
    with pytest.raises(HistoryFull):
        History(path)
    assert path.is_dir()


def test_a_history_that_another_program_is_writing_is_not_called_damaged(path: Path) -> None:
    write(path, started())
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(HistoryFull):
        History(path)
    other.close()
    assert kept(path) == [[started()]]
