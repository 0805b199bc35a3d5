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
    from collections.abc import Callable
    from pathlib import Path

    Tell = Callable[[str, Path], None]

NODE = "playwright/driver/node"
BROWSER_LIBRARIES = "PySide6/Qt/lib"


def look_in(folder: str, file: Path) -> None:
    """Have a program look for its libraries in a folder; $ORIGIN is the one that it is in."""
    subprocess.run(["patchelf", "--set-rpath", folder, file], check=True)


def bring(libraries: Path, internal: Path, tell: Tell = look_in) -> None:
    """Put all that is in the folder `libraries` into `_internal`, where its users look for it."""
    for library in sorted(libraries.iterdir()):
        shutil.copy(library, internal)
        # The browser's processes look beside the browser's own library.
        link = internal / BROWSER_LIBRARIES / library.name
        link.symlink_to(f"../../../{library.name}")
        if elf.is_program(internal / library.name):
            tell("$ORIGIN", internal / library.name)
    tell("$ORIGIN/../..", internal / NODE)
