"""Deleting what the program has kept. What it cannot tell to be its own stays, and is named."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.browser_profile import FOLDER_NAME, delete_leftovers
from linkedin_privacy_wizard.storage.history import FILE_NAME
from linkedin_privacy_wizard.storage.paths import STOPPED_FILE
from linkedin_privacy_wizard.storage.schema import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_STEM, _, _ENDING = FILE_NAME.partition(".")
_SET_ASIDE = re.compile(rf"{_STEM}-damaged-\d+\.{_ENDING}")
# What SQLite puts beside a file while it writes.
_BESIDE = ("-journal", "-wal", "-shm")
# What SQLite makes by itself for a key has a name of its own.
_FOUND = "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^'"
_SQLITE = b"SQLite format 3\0"
# What Qt keeps in the cache folder that bears the program's name.
_QT_CACHES = ("qtpipelinecache*", "qtshadercache*", "qmlcache", "QtWebEngine")


def erase_history(folder: Path) -> tuple[Path, ...]:
    """Delete the closed history with its damaged copies, and return what stays of them.

    A file stays where it could be something else, or hold it, that had lain in the history's place.
    """
    files = list(_history_files(folder))
    for file in files:
        if _is_history(file):
            _delete(file)
            for ending in _BESIDE:
                _delete(file.with_name(f"{file.name}{ending}"))
    return tuple(file for file in files if file.exists())


def erase_profiles(folder: Path) -> tuple[Path, ...]:
    """Delete the closed browsers' profiles of ours, and return what else lies among them."""
    delete_leftovers(folder)
    ours = folder / FOLDER_NAME
    _delete_if_empty(ours)
    return tuple(sorted(ours.iterdir())) if ours.is_dir() else ()


def erase_caches(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Delete Qt's caches from folders that bear the program's name, and return what stays."""
    left: list[Path] = []
    for folder in folders:
        found = [entry for pattern in _QT_CACHES for entry in folder.glob(pattern)]
        for entry in found:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                _delete(entry)
        left += [entry for entry in found if entry.exists()]
        _delete_if_empty(folder)
    return tuple(left)


def erase_stopped(folder: Path) -> None:
    """Delete what tells where the program has failed."""
    _delete(folder / STOPPED_FILE)


def erase_empty(folder: Path, prefix: str) -> None:
    """Delete the empty folders of that name which a program that was killed has left there."""
    for entry in folder.glob(f"{prefix}*"):
        _delete_if_empty(entry)


def _history_files(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.name == FILE_NAME or _SET_ASIDE.fullmatch(entry.name):
            yield entry


def _is_history(file: Path) -> bool:
    """Whether a file was a history: damaged, its tables may be gone, but not another's there.

    A link was made by somebody else, and without it nobody would find what it leads to.
    """
    if file.is_symlink():
        return False
    try:
        with file.open("rb") as opened:
            start = opened.read(len(_SQLITE))
    except OSError:
        return False
    if start.strip(b"\0") and start != _SQLITE:
        return False
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            tables = {name for (name,) in db.execute(_FOUND)}
    except sqlite3.DatabaseError:
        return True
    return tables <= NAMES


def _delete(file: Path) -> None:
    # What cannot be deleted is found, and named, by whoever looks afterwards.
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _delete_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
