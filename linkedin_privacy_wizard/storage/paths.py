"""Where the program keeps its files, and whether it may."""

from __future__ import annotations

import os
from pathlib import Path

OWNER_ONLY_FOLDER = 0o700
OWNER_ONLY_FILE = 0o600
APP_NAME = "linkedin-privacy-wizard"
STOPPED_FILE = "stopped.txt"
"""Where the program last failed by a mistake of its own. It holds nothing of the person's."""


class FolderUnusable(Exception):
    """The data folder cannot be made or written. `folder` says which."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"The folder {folder} cannot be used: {why}")
        self.folder = folder
        self.why = why


def data_folder(chosen: Path | None = None) -> Path:
    """The folder for the history, made if need be, for its owner alone.

    Raises FolderUnusable where it cannot be made or written.
    """
    folder = chosen if chosen is not None else _system_folder()
    try:
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderUnusable(folder, error.strerror or "it cannot be made") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise FolderUnusable(folder, "it cannot be written")
    return folder


def _system_folder() -> Path:
    import platformdirs  # noqa: PLC0415 - only where no folder was given

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
