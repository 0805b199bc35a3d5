"""The history file as a stranger reads it: plain SQL and JSON, none of the program's own code."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def noted(path: Path) -> dict[str, list[str]]:
    """The old values of every change that the newest run has begun, as they are on disk now."""
    begun: dict[str, list[str]] = {}
    for kind, body in _newest_run(path):
        if kind == "ChangeStarted":
            begun.setdefault(str(body["setting"]), []).append(str(body["before"]))
    return begun


def as_if_cut_off(path: Path, number: int) -> Path:
    """The file and its journal as a killed program leaves them, in a place of their own."""
    copy = path.with_name(f"after-{number}-{path.name}")
    for end in ("", "-journal", "-wal"):
        left = Path(f"{path}{end}")
        if left.exists():
            shutil.copyfile(left, f"{copy}{end}")
    return copy


def _newest_run(path: Path) -> list[tuple[str, dict[str, Any]]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        rows = db.execute(
            "SELECT kind, body FROM event WHERE run = (SELECT MAX(run) FROM event) ORDER BY number"
        ).fetchall()
    return [(str(kind), json.loads(body)) for kind, body in rows]
