"""What is different where the program comes as a bundle, which holds Python and Qt as well.

PyInstaller's launcher starts such a program: https://pyinstaller.org/en/stable/runtime-information.html
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

# Where the launcher keeps what it has replaced.
_LIBRARIES, _LIBRARIES_BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"
# Set for Qt, which finds its own parts without them. Another program's Qt would load ours.
_QT_FOLDERS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
# The launcher's notes to itself: a program that inherits them is taken for a part of this one.
_NOTES = "_PYI_"


def is_bundled() -> bool:
    """Whether this is the program of a bundle, and not a Python that runs its sources."""
    return hasattr(sys, "frozen")


def own_command(environ: Mapping[str, str] | None = None) -> list[str]:
    """What starts this program again, from any place and at any time."""
    if not is_bundled():
        return [sys.executable, "-m", "linkedin_privacy_wizard"]
    return [_whole_file(os.environ if environ is None else environ) or sys.executable]


def leave_launcher_behind(environ: MutableMapping[str, str] | None = None) -> None:
    """Let the programs that are started from here find the system's libraries, not the bundle's.

    Does nothing without a bundle. Call it before anything is started; this process itself has
    found its own libraries by then.
    """
    if not is_bundled():
        return
    env = os.environ if environ is None else environ
    before = env.pop(_LIBRARIES_BEFORE, None)
    if _LIBRARIES in env:
        del env[_LIBRARIES]
    if before:
        env[_LIBRARIES] = before
    for name in [*_QT_FOLDERS, *(name for name in env if name.startswith(_NOTES))]:
        env.pop(name, None)


def _whole_file(environ: Mapping[str, str]) -> str | None:
    """The AppImage that this program is in. Its folder is there only while the program runs.

    Another AppImage may have started this program, and then the variables are that one's.
    """
    file, folder = environ.get("APPIMAGE"), environ.get("APPDIR")
    if not file or not folder or not Path(sys.executable).is_relative_to(folder):
        return None
    return file
