"""Folders of its own for whatever a program might keep, and what lies in them afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = (
    *("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"),
    "XDG_RUNTIME_DIR",
)


def folders_in(place: Path) -> dict[str, str]:
    """Folders of its own for whatever a program might keep, by the names of their variables."""
    for name in FOLDERS:
        (place / name.lower()).mkdir(mode=0o700)
    return {name: str(place / name.lower()) for name in FOLDERS}


def files_in(place: Path) -> dict[Path, bytes]:
    """Every file below a folder, with what it holds."""
    return {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
