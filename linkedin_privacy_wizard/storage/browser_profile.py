"""The profile of a browser that is started for one window's life, and deleted after it.

Only folders of ours are deleted: right below our own one, and with our mark in them.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from linkedin_privacy_wizard.storage.paths import OWNER_ONLY_FOLDER

FOLDER_NAME = "browser"
MARK_NAME = "MADE-BY-LINKEDIN-PRIVACY-WIZARD"
_MARK = "The wizard made this folder for a browser window, and deletes it when that closes.\n"
# The last of a browser's processes may be writing a moment longer.
_TRIES, _TRY_AGAIN_S = 20, 0.1


def make_profile(data_folder: Path) -> Path:
    """A new, empty folder with our mark in it, for its owner alone."""
    ours = data_folder / FOLDER_NAME
    ours.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
    profile = Path(tempfile.mkdtemp(prefix="profile-", dir=ours))
    (profile / MARK_NAME).write_text(_MARK, encoding="utf-8")
    return profile


def delete_profile(profile: Path) -> bool:
    """Delete a profile of ours, and tell whether it is gone. Takes up to two seconds."""
    if profile.is_symlink() or not (profile / MARK_NAME).is_file():
        return not profile.exists()
    for _ in range(_TRIES):
        # What was left undeleted keeps the mark, so that the next start can try again.
        _empty(profile)
        if not any(entry.name != MARK_NAME for entry in profile.iterdir()):
            shutil.rmtree(profile, ignore_errors=True)
            return not profile.exists()
        time.sleep(_TRY_AGAIN_S)
    return False


def delete_leftovers(data_folder: Path) -> None:
    """Delete profiles that a wizard left behind when it was killed. Not while one is in use."""
    ours = data_folder / FOLDER_NAME
    if ours.is_dir() and not ours.is_symlink():
        for profile in ours.iterdir():
            delete_profile(profile)


def _empty(profile: Path) -> None:
    """Delete all that is in it but the mark; what cannot be deleted yet stays."""
    for entry in profile.iterdir():
        if entry.name == MARK_NAME:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            # Windows keeps files that are in use; then it is tried again.
            with suppress(PermissionError):
                entry.unlink(missing_ok=True)
