"""A folder of files that are to be packed: the same modes and times wherever that is done."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from bundle.elf import is_program
from linkedin_privacy_wizard import __version__
from linux.share import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

VERSION = __version__
DIST = PROJECT / "dist"
BUNDLE = DIST / "linkedin-privacy-wizard"
MB = 1_000_000
LARGEST = 8


def fresh(folder: Path) -> Path:
    """The folder, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def copy_bundle(target: Path) -> None:
    """Copy the program with all that belongs to it."""
    if not BUNDLE.is_dir():
        raise SystemExit("There is no bundle yet: make bundle")
    shutil.copytree(BUNDLE, target, symlinks=True)


def settle(root: Path, epoch: int) -> None:
    """Give everything below a folder, and it, the same time and one of two modes."""
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_started(path) else 0o644)
    # Links as well, and folders last: what is done in them would change their times.
    for path in sorted([*root.rglob("*"), root], key=lambda path: len(path.parts), reverse=True):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_started(file: Path) -> bool:
    """Libraries are loaded, and scripts are read by what runs them, whatever their wheels say."""
    return ".so" not in file.name and is_program(file)


def run(*command: str | Path, **more: str) -> None:
    """Run a tool, with more in its environment; its failure ends the script."""
    if subprocess.run(command, check=False, env={**os.environ, **more}).returncode:
        raise SystemExit(f"{command[0]} failed.")


def tell(made: Path, root: Path) -> None:
    """Print how large a package is, and what in it takes the most room."""
    files = [file for file in root.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = sorted(((file.stat().st_size, file.relative_to(root)) for file in files), reverse=True)
    unpacked = sum(size for size, _ in sizes)
    say(f"{made.stat().st_size / MB:9.1f} MB  {made.relative_to(PROJECT)}")
    say(f"{unpacked / MB:9.1f} MB  unpacked, {len(sizes)} files, of which the largest:")
    for size, path in sizes[:LARGEST]:
        say(f"{size / MB:9.1f} MB    {path}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
