"""Where on the disk the program may have left something, and what of it is to be deleted."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from linkedin_privacy_wizard.browser.playwright_process import FOLDER_PREFIX
from linkedin_privacy_wizard.gui.application import PRODUCT
from linkedin_privacy_wizard.storage.erase import (
    erase_caches,
    erase_empty,
    erase_history,
    erase_profiles,
    erase_stopped,
)


def erase_leftovers(folder: Path, *, history: bool) -> tuple[Path, ...]:
    """Delete what this program keeps outside of its memory, and return what should go and stays.

    `folder` is the data folder. The session itself is not on the disk. Takes a moment.
    """
    left = (*erase_caches(_cache_folders()), *erase_profiles(folder))
    erase_stopped(folder)
    erase_empty(Path(tempfile.gettempdir()), FOLDER_PREFIX)
    return (*left, *(erase_history(folder) if history else ()))


def _cache_folders() -> tuple[Path, ...]:
    """Qt's own folders for this program. They bear its name; without it they are everybody's."""
    location = QStandardPaths.StandardLocation
    kinds = (location.CacheLocation, location.AppLocalDataLocation)
    folders = (Path(QStandardPaths.writableLocation(kind)) for kind in kinds)
    return tuple(folder for folder in folders if PRODUCT in folder.parts)
