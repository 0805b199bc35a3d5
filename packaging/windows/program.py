"""What the program is given on Windows when it is packed: its icon, version and manifest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from linkedin_privacy_wizard import __version__
from windows.version_info import version_resource

HERE = Path(__file__).resolve().parent


def options(folder: Path) -> dict[str, str]:
    """What PyInstaller's EXE() is to be told. What is made for that is left in `folder`."""
    # In a process of its own: with Qt's application and without it, the pixels are not the same.
    subprocess.run(
        [sys.executable, str(HERE.parent / "icons.py"), str(folder)],
        check=True,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
    )
    version = folder / "version.txt"
    version.write_text(version_resource(__version__), encoding="utf-8")
    return {
        "icon": str(folder / "icon.ico"),
        "version": str(version),
        "manifest": str(HERE / "wizard.manifest"),
    }
