"""Gives a copy of the bundle those libraries of the system's that a .deb would only ask for.

Programs that the wizard starts find none of them by chance: only its own parts are told where they
are, each in its file, and nothing is told in the environment, which others would inherit.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from bundle import elf

if TYPE_CHECKING:
    from pathlib import Path

NODE = "playwright/driver/node"
BROWSER_LIBRARIES = "PySide6/Qt/lib"


def bring(libraries: Path, internal: Path) -> None:
    """Put all that is in the folder `libraries` into `_internal`, where its users look for it."""
    for library in sorted(libraries.iterdir()):
        shutil.copy(library, internal)
        # The browser's processes look beside the browser's own library.
        link = internal / BROWSER_LIBRARIES / library.name
        link.symlink_to(f"../../../{library.name}")
        if elf.is_program(internal / library.name):
            _look_in("$ORIGIN", internal / library.name)
    _look_in("$ORIGIN/../..", internal / NODE)


def _look_in(folder: str, file: Path) -> None:
    subprocess.run(["patchelf", "--set-rpath", folder, file], check=True)
