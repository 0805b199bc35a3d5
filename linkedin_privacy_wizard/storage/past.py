"""Earlier runs out of the history, a few at a time, while the program goes on writing to it.

A connection of its own, for reading only, and open for moments: nobody has to wait for another.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.past import KINDS, KINDS_OF_OPEN_RUNS, PastRun, past_run
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from linkedin_privacy_wizard.domain import event as e

_NUMBERS = "SELECT DISTINCT run FROM event WHERE typeof(run) = 'integer' ORDER BY run"


class PastUnreadable(Exception):
    """The history cannot be read at all."""


def run_numbers(path: Path) -> tuple[int, ...]:
    """The number of every run that is kept, the oldest first."""
    with closing(_connected(path)) as db:
        return tuple(int(run) for (run,) in _rows(db, _NUMBERS))


def past_runs(path: Path, numbers: Iterable[int]) -> tuple[tuple[PastRun, ...], bool]:
    """These runs, and whether all of them could be read. One that cannot be is left out."""
    runs, whole = [], True
    with closing(_connected(path)) as db:
        for number in numbers:
            try:
                run = past_run(number, _events(db, number, KINDS))
                if run is not None and run.is_open:
                    run = past_run(number, _events(db, number, KINDS_OF_OPEN_RUNS))
            except UnreadableEvent:
                whole = False
                continue
            if run is not None:
                runs.append(run)
    return tuple(runs), whole


def _events(db: sqlite3.Connection, run: int, kinds: tuple[type, ...]) -> list[e.Event]:
    names = [kind.__name__ for kind in kinds]
    marks = ", ".join("?" for _ in names)
    question = f"SELECT kind, body FROM event WHERE run = ? AND kind IN ({marks}) ORDER BY number"  # noqa: S608 - question marks only
    return [decode(kind, body) for kind, body in _rows(db, question, (run, *names))]


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as error:
        raise PastUnreadable from error


def _rows(
    db: sqlite3.Connection, question: str, values: tuple[object, ...] = ()
) -> list[tuple[str, ...]]:
    """All rows at once, so that the file is free again."""
    try:
        return db.execute(question, values).fetchall()
    except sqlite3.Error as error:
        raise PastUnreadable from error
