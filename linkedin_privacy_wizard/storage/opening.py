"""Opening the history's file: made, brought up to date, or set aside where it is damaged.

A file of years is not looked through from end to end while somebody waits for the window. It is
then looked through later (see `History.is_sound`), and one that was not found sound is marked, and
set aside by the next start.
"""

from __future__ import annotations

import os
import sqlite3
from itertools import count
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage import schema
from linkedin_privacy_wizard.storage.paths import OWNER_ONLY_FILE

if TYPE_CHECKING:
    from pathlib import Path

# A damaged file may make SQLite complain in bytes that are no text.
DAMAGE = (sqlite3.Error, UnicodeDecodeError)
_DOUBTED = 1
_AT_ONCE = 2 * 1024 * 1024
"""Files of up to so many bytes are looked through at once: that takes some ten milliseconds."""


class HistoryDamaged(Exception):
    """The file is not a history that this version can read. `kept_as` is where it lies now."""

    def __init__(self, path: Path, kept_as: Path | None, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        self.kept_as = kept_as


class HistoryTooNew(Exception):
    """The file was written by a newer version of the program, and is left untouched."""


def opened(path: Path) -> tuple[sqlite3.Connection, bool]:
    """The file, and whether all of it was found to be sound. OSError, OperationalError: full."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY_FILE))
    path.chmod(OWNER_ONLY_FILE)
    # Used from one worker thread at a time, never from two.
    db = sqlite3.connect(path, check_same_thread=False, isolation_level="IMMEDIATE")
    try:
        whole = _prepare(db)
    except HistoryTooNew:
        db.close()
        raise
    except DAMAGE as error:
        db.close()
        if isinstance(error, sqlite3.OperationalError) and not _is_no_history(error):
            raise
        raise HistoryDamaged(path, _set_aside(path), str(error)) from error
    return db, whole


def _prepare(db: sqlite3.Connection) -> bool:
    db.execute("PRAGMA synchronous = FULL")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > schema.SCHEMA:
        raise HistoryTooNew
    doubted = _is_doubted(db)
    whole = doubted or _is_small(db) or version < schema.SCHEMA
    for table in ("",) if whole else schema.SHORT:
        look_through(db, table)
    if version == 0:
        schema.make(db)
    elif version < schema.SCHEMA:
        schema.migrate(db)
    schema.look(db)
    if doubted:
        db.execute("PRAGMA application_id = 0")
    return whole


def look_through(db: sqlite3.Connection, table: str = "") -> None:
    """Fail with a DatabaseError where a table, or anything at all, is damaged."""
    question = f"PRAGMA quick_check({table})" if table else "PRAGMA quick_check"
    (found,) = db.execute(question).fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def doubt(db: sqlite3.Connection) -> None:
    """Let the next start look through all of the file."""
    db.execute(f"PRAGMA application_id = {_DOUBTED}")


def _is_doubted(db: sqlite3.Connection) -> bool:
    (told,) = db.execute("PRAGMA application_id").fetchone()
    return bool(told == _DOUBTED)


def _is_small(db: sqlite3.Connection) -> bool:
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    return bool(pages * size <= _AT_ONCE)


def _is_no_history(error: sqlite3.OperationalError) -> bool:
    """Whether the file is a database of something else: the same class says that a disk is full.

    What Python itself cannot read, text that is none, comes without a code.
    """
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR


def _set_aside(path: Path) -> Path:
    """Rename a damaged file; nothing is ever overwritten."""
    names = (path.with_name(f"{path.stem}-damaged-{n}{path.suffix}") for n in count(1))
    kept = next(name for name in names if not name.exists())
    path.rename(kept)
    return kept
