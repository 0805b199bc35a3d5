"""The history: every run's events, in one SQLite file that only its owner can read.

What is no event lies in the same file, which is written here too (see `memory.py`): all of it goes
over one connection, since the rows that wait for a commit would lock a second one out.

What must survive a power cut is committed with a full sync before `append` returns; the rest is
committed with the next such event, so that reading sixty settings does not cost sixty syncs.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage import schema
from linkedin_privacy_wizard.storage.carrying import INSERT_EVENT, carry
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode, encode, kind_of
from linkedin_privacy_wizard.storage.opening import (
    DAMAGE,
    HistoryDamaged,
    HistoryTooNew,
    doubt,
    look_through,
    opened,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FILE_NAME", "History", "HistoryDamaged", "HistoryFull", "HistoryTooNew", "Run"]

FILE_NAME = "history.sqlite3"
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
_Row = tuple[int | None, str, str]


class HistoryFull(Exception):
    """The history cannot be written: the disk is full or the file is read-only."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run and its events in their order."""

    number: int
    events: tuple[e.Event, ...]


class History:
    """The history file, opened for one program at a time.

    `replaces` is where the one before it lies, if that was damaged and had to be set aside.
    """

    def __init__(self, path: Path, replaces: Path | None = None) -> None:
        self._path = path
        self.replaces = replaces
        self._run: int | None = None
        # Rows that the next commit will make last. A full disk undoes them: they come again then.
        self._waiting: list[_Row] = []
        self._is_lost = False
        try:
            self._db, self._looked_through = opened(path)
            self._file = _file_at(path)
            ((last,),) = self.ask("SELECT COALESCE(MAX(number), 0) FROM run")
            self._first = int(last) + 1
        except (sqlite3.OperationalError, OSError) as error:
            raise HistoryFull(str(error)) from error

    def append(self, event: e.Event) -> None:
        """Keep an event of the present run; a RunStarted begins one. HistoryFull if it cannot."""
        if isinstance(event, _NOT_KEPT):
            return
        with self._at_one_stroke():
            starts = isinstance(event, e.RunStarted) or self._run is None
            run = self._next_run() if starts else self._run
            self._insert()
            for statement in schema.noted(run, event):
                self._db.execute(*statement)
            self._write((run, kind_of(event), encode(event)), lasting=isinstance(event, _MUST_LAST))
        self._run = run

    def change(self, *statements: schema.Statement) -> None:
        """Change what is no event, for good when this returns. HistoryFull if it cannot."""
        with self._at_one_stroke():
            self._insert()
            for statement in statements:
                self._db.execute(*statement)
            self._commit()

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Look something up, with all that was written so far. HistoryFull if it cannot."""
        try:
            return self._db.execute(question, values).fetchall()
        except DAMAGE as error:
            raise HistoryFull(str(error)) from error

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def present_run(self) -> int:
        """The number of the run that is being written, or of the one that will be the first."""
        return self._first if self._run is None else self._run

    def end(self, run: int, event: e.RunEnded) -> None:
        """Keep that an earlier run is at its end after all. HistoryFull if it cannot."""
        try:
            self._write((run, kind_of(event), encode(event)), lasting=True)
        except sqlite3.Error as error:
            self._db.rollback()
            raise HistoryFull(str(error)) from error

    def is_sound(self) -> bool:
        """Look through all of it, where that was put off: seconds, for years of check-ups.

        A file that is not sound is set aside by the next start. `interrupt` cuts this short.
        """
        if self._looked_through:
            return True
        try:
            look_through(self._db)
        except sqlite3.OperationalError:
            return True
        except DAMAGE:
            self._doubt()
            return False
        self._looked_through = True
        return True

    def interrupt(self) -> None:
        """Cut short what another thread is looking through."""
        self._db.interrupt()

    def runs(self) -> tuple[Run, ...]:
        """Every run, oldest first. HistoryDamaged where an event cannot be read."""
        runs: dict[int, list[e.Event]] = {}
        try:
            rows = self._db.execute("SELECT run, kind, body FROM event ORDER BY run, number")
            for run, kind, body in rows:
                runs.setdefault(run, []).append(decode(kind, body))
        except (UnreadableEvent, *DAMAGE) as error:
            raise HistoryDamaged(self._path, None, str(error)) from error
        return tuple(Run(number, tuple(events)) for number, events in runs.items())

    def close(self) -> None:
        """Commit what is open and close the file. HistoryFull where that cannot be done."""
        try:
            self._insert()
            self._db.commit()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise HistoryFull(str(error)) from error
        finally:
            self._db.close()

    @contextmanager
    def _at_one_stroke(self) -> Iterator[None]:
        """Write into the file in its place, or else undo it and raise HistoryFull."""
        try:
            if self._is_lost:
                self._begin_anew()
            self._look_for_file()
            yield
        except (*DAMAGE, OverflowError, OSError, HistoryDamaged, HistoryTooNew) as error:
            self._db.rollback()
            if _is_damage(error):
                self._doubt()
            raise HistoryFull(str(error)) from error

    def _doubt(self) -> None:
        """Where that cannot be noted either, it will come up again."""
        with suppress(sqlite3.Error):
            doubt(self._db)

    def _write(self, row: _Row, *, lasting: bool) -> None:
        self._insert(row)
        if lasting:
            self._commit()
        else:
            self._waiting.append(row)

    def _commit(self) -> None:
        self._db.commit()
        self._waiting = []

    def _insert(self, *rows: _Row) -> None:
        undone = [] if self._db.in_transaction else self._waiting
        for row in (*undone, *rows):
            self._db.execute(INSERT_EVENT, row)

    def _look_for_file(self) -> None:
        """Fail where the file that is open no longer lies in its place: nobody would find it.

        SQLite looks for that only when a transaction begins.
        """
        if _file_at(self._path) != self._file:
            self._is_lost = True
            raise FileNotFoundError(self._path)

    def _begin_anew(self) -> None:
        """The file was deleted or moved: the present run goes on in a new one."""
        fresh, _ = opened(self._path)
        try:
            waiting = [(kind, body) for _, kind, body in self._waiting]
            run = carry(self._db, fresh, self._run, waiting)
        except sqlite3.Error:
            fresh.close()
            raise
        self._db.close()
        self._db, self._file, self._is_lost = fresh, _file_at(self._path), False
        self._waiting = []
        self._run = run

    def _next_run(self) -> int:
        # A damaged file may hold anything where a number should be.
        numbers = "SELECT COALESCE(MAX(run), 0) FROM event WHERE typeof(run) = 'integer'"
        (last,) = self._db.execute(numbers).fetchone()
        return max(int(last), self._run or 0) + 1


def _is_damage(error: Exception) -> bool:
    """Whether that is what SQLite says of a file in pieces, and not of a full disk."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _file_at(path: Path) -> tuple[int, int] | None:
    """What tells the file at a path from any other; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
