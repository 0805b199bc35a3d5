"""What goes along into a new file where the one that was open has been deleted or moved.

The present run goes, whole, and the accounts with all that belongs to them: the window goes on
using them. What lay there of earlier runs is not brought back: somebody may have meant it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.schema import INSERT_RUN, MEMORY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

INSERT_EVENT = "INSERT INTO event (run, kind, body) VALUES (?, ?, ?)"


def carry(
    old: sqlite3.Connection,
    new: sqlite3.Connection,
    run: int | None,
    waiting: Iterable[tuple[str, str]],
) -> int | None:
    """Copy it, with the events that wait for a commit, and return the run's new number."""
    written = "SELECT kind, body FROM event WHERE run = ? ORDER BY number"
    events = [*old.execute(written, (run,)), *waiting]
    begun = old.execute("SELECT site, account, looked FROM run WHERE number = ?", (run,)).fetchone()
    (last,) = new.execute("SELECT COALESCE(MAX(run), 0) FROM event").fetchone()
    for kind, body in events:
        new.execute(INSERT_EVENT, (last + 1, kind, body))
    if begun is not None:
        new.execute(INSERT_RUN, (last + 1, *begun))
    for table in MEMORY:
        _copy(old, new, table)
    new.commit()
    return last + 1 if events else None


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    """What is there already, in an older copy that lies in its place, stays."""
    for row in old.execute(f"SELECT * FROM {table}").fetchall():  # noqa: S608 - names of ours
        marks = ", ".join("?" for _ in row)
        new.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)  # noqa: S608 - the same
