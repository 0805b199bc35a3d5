"""The tables of the history file, and how a file of an earlier version gets those of this one.

Schema 1 had the events alone. Schema 2 adds what is looked for often, so that a history of years
opens as fast as a new one: each run's site and account, with the time when it had last `looked` at
everything (`run`), and the events by kind. The events have the last word on both. It also adds what
is no event: the accounts with their marks, what the person wants on each (`wish`; no value means:
leave it alone), what they have done by themselves (`deed`), and their preferences.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEMA = 2
# Files are held against these words, to the letter: whoever changes them makes a new schema.
_TABLES = {
    "event": "number INTEGER PRIMARY KEY, run INTEGER NOT NULL, kind TEXT NOT NULL,"
    " body TEXT NOT NULL",
    "run": "number INTEGER PRIMARY KEY, site TEXT NOT NULL, account INTEGER, looked TEXT",
    "account": "number INTEGER PRIMARY KEY, site TEXT NOT NULL, nickname TEXT NOT NULL",
    "mark": "account INTEGER NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (account, mark)",
    "wish": "account INTEGER NOT NULL, setting TEXT NOT NULL, value TEXT,"
    " PRIMARY KEY (account, setting)",
    "deed": "number INTEGER PRIMARY KEY, account INTEGER NOT NULL, what TEXT NOT NULL,"
    " at TEXT NOT NULL",
    "preference": "name TEXT PRIMARY KEY, value TEXT NOT NULL",
}
_INDEXES = {"event_by_run": "event (run, number)", "event_by_kind": "event (kind, run)"}
_MADE_BY = {
    **{name: f"CREATE TABLE {name} ({columns})" for name, columns in _TABLES.items()},
    **{name: f"CREATE INDEX {name} ON {columns}" for name, columns in _INDEXES.items()},
}
NAMES = frozenset(_MADE_BY)
"""Every table and index that a history has, or had in an earlier version."""
MEMORY = ("account", "mark", "wish", "deed", "preference")
"""The tables of what is no event."""
SHORT = ("run", *MEMORY)
"""All tables but that of the events, which grows long."""
_FIRST = ("event", "event_by_run")
"""What schema 1 had."""
INSERT_RUN = "INSERT OR REPLACE INTO run (number, site, account, looked) VALUES (?, ?, ?, ?)"
_LOOKED = "UPDATE run SET looked = ? WHERE number = ?"
Statement = tuple[str, tuple[object, ...]]
"""SQL, and what stands for its question marks."""


def noted(run: int | None, event: e.Event) -> tuple[Statement, ...]:
    """What an event changes in the list of runs."""
    match event:
        case e.RunStarted(_, site, _, _, account):
            return ((INSERT_RUN, (run, site, account, None)),)
        case e.StageEnded(at, e.Stage.READ | e.Stage.PROVE, whole) if whole:
            return ((_LOOKED, (at.isoformat(), run)),)
        case _:
            return ()


def make(db: sqlite3.Connection) -> None:
    """Make everything at one stroke: a program killed in between leaves an empty file."""
    db.execute("BEGIN IMMEDIATE")
    _add(db, _MADE_BY)
    db.commit()


def migrate(db: sqlite3.Connection) -> None:
    """Bring a file of schema 1 up to date at one stroke: killed in between, it stays as it was."""
    look(db, _FIRST)
    db.execute("BEGIN IMMEDIATE")
    try:
        _add(db, (name for name in _MADE_BY if name not in _FIRST))
        _list_runs(db)
    except BaseException:
        db.rollback()
        raise
    db.commit()


def look(db: sqlite3.Connection, names: Iterable[str] = tuple(_MADE_BY)) -> None:
    """Fail where something of ours is missing, or is not what this version makes."""
    found = dict(db.execute("SELECT name, sql FROM sqlite_master").fetchall())
    for name in names:
        if found.get(name) != _MADE_BY[name]:
            raise sqlite3.DatabaseError(f"{name} is not as it was made")


def _add(db: sqlite3.Connection, names: Iterable[str]) -> None:
    for name in names:
        db.execute(_MADE_BY[name])
    db.execute(f"PRAGMA user_version = {SCHEMA}")


def _list_runs(db: sqlite3.Connection) -> None:
    """From their own events. A run whose beginning cannot be read belongs to no site."""
    events = db.execute(
        "SELECT run, kind, body FROM event WHERE kind IN ('RunStarted', 'StageEnded')"
        " AND typeof(run) = 'integer' ORDER BY number"
    )
    for run, kind, body in events.fetchall():
        with suppress(UnreadableEvent):
            for statement in noted(run, decode(kind, body)):
                db.execute(*statement)
