"""Files of every version of the history are read; they are brought up to date at one stroke."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryTooNew,
)
from linkedin_privacy_wizard.storage.memory import Memory
from linkedin_privacy_wizard.storage.schema import NAMES, SCHEMA
from tests.builders import SITE, read
from tests.unit.test_storage_processes import program, said

# Written by the versions themselves, and never to be written anew.
FILES = Path(__file__).parents[1] / "histories"
RUNS = [
    (1, SITE, None, "2026-10-03T12:00:00+00:00"),
    (2, "http://127.0.0.1:40123", None, "2026-11-02T12:00:00+00:00"),
    (3, SITE, None, "2026-12-02T12:00:00+00:00"),
]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of schema 1: a look, one at the practice account, and presses that were cut off."""
    return Path(shutil.copy(FILES / "schema-1.sqlite3", tmp_path / FILE_NAME))


def asked(path: Path, question: str) -> list[tuple[object, ...]]:
    """What is in the file itself."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(question).fetchall()


def version(path: Path) -> object:
    """The schema that the file says it has."""
    return asked(path, "PRAGMA user_version")[0][0]


def names(path: Path) -> set[object]:
    """The tables and indexes of ours that are in the file."""
    return {name for (name,) in asked(path, "SELECT name FROM sqlite_master")} & NAMES


def test_a_file_of_the_first_version_is_brought_up_to_date_with_every_event(old: Path) -> None:
    assert (version(old), names(old)) == (1, {"event", "event_by_run"})
    events = asked(old, "SELECT * FROM event ORDER BY number")
    history = History(old)
    first, _, third = history.runs()
    history.close()
    assert first.events[0] == read(age="on")[0]
    assert third.events[-1] == e.ChangePressed("age")
    assert version(old) == SCHEMA
    assert names(old) == NAMES
    assert asked(old, "SELECT * FROM event ORDER BY number") == events
    assert asked(old, "SELECT * FROM run") == RUNS


def test_a_file_that_was_brought_up_to_date_has_what_a_new_one_has(
    old: Path, tmp_path: Path
) -> None:
    made = tmp_path / "new.sqlite3"
    for path in (old, made):
        History(path).close()
    question = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
    assert asked(old, question) == asked(made, question)


def test_a_beginning_that_cannot_be_read_is_in_nobodys_way(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("UPDATE event SET body = '{' WHERE kind = 'RunStarted' AND run = 1")
        db.execute("UPDATE event SET run = 'x' WHERE kind = 'RunStarted' AND run = 2")
        db.commit()
    History(old).close()
    assert asked(old, "SELECT * FROM run") == RUNS[2:]


def test_a_stage_that_cannot_be_read_was_no_look_at_everything(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("UPDATE event SET body = '{' WHERE kind = 'StageEnded' AND run = 3")
        db.commit()
    History(old).close()
    assert asked(old, "SELECT * FROM run") == [*RUNS[:2], (3, SITE, None, None)]


def test_a_file_of_this_version_is_read_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "schema-2.sqlite3", tmp_path / FILE_NAME))
    memory = Memory(history := History(path))
    first, second = memory.accounts(SITE)
    assert (first, second) == (
        Account(1, SITE, "Work", frozenset({"mark-1", "mark-2"})),
        Account(2, SITE, "", frozenset({"mark-3"})),
    )
    assert memory.wishes(1).values == {"age": "off"}
    assert memory.wishes(1).left == {"job"}
    assert [deed.what for deed in memory.deeds(1)] == ["copy"]
    assert memory.preference("country") == "eu"
    starts = [run.events[0] for run in history.runs()]
    assert [start.account for start in starts if isinstance(start, e.RunStarted)] == [None, 1, 2]
    history.close()


def test_a_file_of_a_later_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "schema-2.sqlite3", tmp_path / FILE_NAME))
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        db.execute("CREATE TABLE later (x)")
    content = path.read_bytes()
    with pytest.raises(HistoryTooNew):
        History(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_file_that_lacks_something_is_set_aside(tmp_path: Path, name: str) -> None:
    path = tmp_path / FILE_NAME
    History(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"DROP {'INDEX' if '_by_' in name else 'TABLE'} {name}")
    with pytest.raises(HistoryDamaged):
        History(path)
    assert not path.exists()


KILLED = """
import signal, sqlite3
connect = sqlite3.connect
def kill(statement):
    if statement.startswith({moment!r}):
        os.kill(os.getpid(), signal.SIGKILL)
def traced(*args, **kwargs):
    db = connect(*args, **kwargs)
    # So little room in memory that half of the work is in the file when the end comes.
    db.execute("PRAGMA cache_size = 1")
    db.set_trace_callback(kill)
    return db
sqlite3.connect = traced
History(path)
"""


@pytest.mark.parametrize(
    "moment",
    ["CREATE TABLE wish", "PRAGMA user_version = ", "INSERT OR REPLACE INTO run", "COMMIT"],
)
def test_a_kill_in_the_middle_leaves_the_file_of_the_first_version_as_it_was(
    old: Path, moment: str
) -> None:
    events = asked(old, "SELECT * FROM event ORDER BY number")
    with program(KILLED.format(moment=moment), old) as running:
        assert running.wait(timeout=60) == -signal.SIGKILL
    assert old.with_name(f"{FILE_NAME}-journal").exists()
    assert (version(old), names(old)) == (1, {"event", "event_by_run"})
    assert asked(old, "SELECT * FROM event ORDER BY number") == events
    History(old).close()
    assert version(old) == SCHEMA


NO_ROOM = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, path.stat().st_size))
try:
    History(path)
except HistoryFull:
    say("full")
"""


def test_a_disk_without_room_for_more_tables_leaves_the_file_as_it_was(old: Path) -> None:
    assert said(NO_ROOM, old) == ["full"]
    assert (version(old), names(old)) == (1, {"event", "event_by_run"})
    History(old).close()
    assert version(old) == SCHEMA
