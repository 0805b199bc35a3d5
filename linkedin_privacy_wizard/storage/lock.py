"""One wizard at a time in a data folder. The system lifts the lock when its program ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.paths import OWNER_ONLY_FILE

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "wizard.lock"


class AlreadyOpen(Exception):
    """Another wizard is at work in this folder."""


class FolderLock:
    """Holds a folder from when it is made until `release`, or until the program ends."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, OWNER_ONLY_FILE)
        try:
            _lock(self._file)
        except OSError as error:
            os.close(self._file)
            raise AlreadyOpen from error

    def release(self) -> None:
        """Let another wizard have the folder. The empty file stays."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
