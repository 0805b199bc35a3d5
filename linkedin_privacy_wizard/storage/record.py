"""All that the history holds, for the person's own files, while the program goes on writing to it.

A connection of its own, for reading only, as for the earlier runs.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import groupby
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode
from linkedin_privacy_wizard.storage.history import Run
from linkedin_privacy_wizard.storage.past import PastUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_ALL = "SELECT run, kind, body FROM event WHERE typeof(run) = 'integer' ORDER BY run, number"
_ONE = "SELECT run, kind, body FROM event WHERE run = ? ORDER BY number"
_Row = tuple[int, str, str]


def all_runs(path: Path) -> tuple[tuple[Run, ...], bool]:
    """Every run, oldest first, and whether all could be read. PastUnreadable where none can be.

    A run that cannot be read whole is left out: half of it might say what is wrong.
    """
    rows = _rows(path, _ALL, ())
    runs, whole = [], True
    for number, own in groupby(rows, key=lambda row: row[0]):
        try:
            runs.append(_run(number, own))
        except UnreadableEvent:
            whole = False
    return tuple(runs), whole


def run_of(path: Path, number: int) -> Run:
    """One run with all its events. PastUnreadable where it cannot be read, or is not there."""
    rows = _rows(path, _ONE, (number,))
    if not rows:
        raise PastUnreadable
    try:
        return _run(number, rows)
    except UnreadableEvent as error:
        raise PastUnreadable from error


def _run(number: int, rows: Iterable[_Row]) -> Run:
    return Run(number, tuple(decode(kind, body) for _, kind, body in rows))


def _rows(path: Path, question: str, values: tuple[int, ...]) -> list[_Row]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return db.execute(question, values).fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise PastUnreadable from error
