"""Earlier runs out of the history, a few at a time, while the program goes on writing to it.

A connection of its own, for reading only, and open for moments: nobody has to wait for another.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.past import KINDS, PastRun, past_run
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from linkedin_privacy_wizard.domain import event as e

_NAMES = tuple(kind.__name__ for kind in KINDS)
_NUMBERS = "SELECT DISTINCT run FROM event WHERE typeof(run) = 'integer' ORDER BY run"
_EVENTS_OF = (
    "SELECT kind, body FROM event WHERE run = ?"  # noqa: S608 - as many question marks as kinds
    f" AND kind IN ({', '.join('?' for _ in _NAMES)}) ORDER BY number"
)


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
            rows = _rows(db, _EVENTS_OF, (number, *_NAMES))
            try:
                events: list[e.Event] = [decode(kind, body) for kind, body in rows]
            except UnreadableEvent:
                whole = False
                continue
            run = past_run(number, events)
            if run is not None:
                runs.append(run)
    return tuple(runs), whole


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
