"""The history: every run's events, in one SQLite file that only its owner can read.

What must survive a power cut is committed with a full sync before `append` returns; the rest is
committed with the next such event, so that reading sixty settings does not cost sixty syncs.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode, encode, kind_of
from linkedin_privacy_wizard.storage.paths import OWNER_ONLY_FILE

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "history.sqlite3"
SCHEMA = 1
_MUST_LAST = (
    e.RunStarted,
    e.RunEnded,
    e.StageEnded,
    e.ChangeChosen,
    e.ChangeStarted,
    e.ChangePressed,
    e.ChangeSkipped,
)
_NOT_KEPT = (e.Looking,)


class HistoryDamaged(Exception):
    """The file is not a history that this version can read. `kept_as` is where it lies now."""

    def __init__(self, path: Path, kept_as: Path | None, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        self.kept_as = kept_as


class HistoryTooNew(Exception):
    """The file was written by a newer version of the program, and is left untouched."""


class HistoryFull(Exception):
    """The history cannot be written: the disk is full or the file is read-only."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run and its events in their order."""

    number: int
    events: tuple[e.Event, ...]


class History:
    """The history file, opened for one program at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._run: int | None = None
        try:
            self._db = _opened(path)
        except sqlite3.OperationalError as error:
            raise HistoryFull(str(error)) from error

    def append(self, event: e.Event) -> None:
        """Keep an event of the present run; a RunStarted begins one. HistoryFull if it cannot."""
        if isinstance(event, _NOT_KEPT):
            return
        try:
            self._write(event)
        except sqlite3.Error as error:
            self._db.rollback()
            raise HistoryFull(str(error)) from error

    def runs(self) -> tuple[Run, ...]:
        """Every run, oldest first. HistoryDamaged where an event cannot be read."""
        runs: dict[int, list[e.Event]] = {}
        rows = self._db.execute("SELECT run, kind, body FROM event ORDER BY run, number")
        try:
            for run, kind, body in rows:
                runs.setdefault(run, []).append(decode(kind, body))
        except (UnreadableEvent, sqlite3.DatabaseError) as error:
            raise HistoryDamaged(self._path, None, str(error)) from error
        return tuple(Run(number, tuple(events)) for number, events in runs.items())

    def close(self) -> None:
        """Commit what is open and close the file."""
        self._db.commit()
        self._db.close()

    def _write(self, event: e.Event) -> None:
        if isinstance(event, e.RunStarted) or self._run is None:
            self._db.commit()
            self._run = self._next_run()
        self._db.execute(
            "INSERT INTO event (run, kind, body) VALUES (?, ?, ?)",
            (self._run, kind_of(event), encode(event)),
        )
        if isinstance(event, _MUST_LAST):
            self._db.commit()

    def _next_run(self) -> int:
        (last,) = self._db.execute("SELECT COALESCE(MAX(run), 0) FROM event").fetchone()
        return int(last) + 1


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY_FILE))
    path.chmod(OWNER_ONLY_FILE)
    # Used from one worker thread at a time, never from two.
    db = sqlite3.connect(path, check_same_thread=False, isolation_level="IMMEDIATE")
    try:
        _prepare(db)
    except (HistoryTooNew, sqlite3.OperationalError):
        db.close()
        raise
    except sqlite3.DatabaseError as error:
        db.close()
        raise HistoryDamaged(path, _set_aside(path), str(error)) from error
    return db


def _prepare(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA synchronous = FULL")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA:
        raise HistoryTooNew
    (found,) = db.execute("PRAGMA quick_check").fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(found)
    if version == 0:
        db.execute(
            "CREATE TABLE event (number INTEGER PRIMARY KEY, run INTEGER NOT NULL,"
            " kind TEXT NOT NULL, body TEXT NOT NULL)"
        )
        db.execute("CREATE INDEX event_by_run ON event (run, number)")
        db.execute(f"PRAGMA user_version = {SCHEMA}")
        db.commit()
    db.execute("SELECT run, kind, body FROM event LIMIT 1").fetchone()


def _set_aside(path: Path) -> Path:
    """Rename a damaged file; nothing is ever overwritten."""
    for number in range(1, 10_000):
        kept = path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")
        if not kept.exists():
            path.rename(kept)
            return kept
    raise HistoryFull("too many damaged files are kept already")
