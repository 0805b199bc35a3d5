"""Linux programs and libraries: what they are linked to, and what they carry for finding faults."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Every Linux with a C library has them, and they are part of no bundle.
C_LIBRARY = frozenset(
    {"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1", "libutil.so.1"}
    | {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libresolv.so.2"}
)


def programs(folder: Path) -> list[Path]:
    """Every program and library in a folder."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return [file for file in files if not file.is_symlink() and is_program(file)]


def is_program(file: Path) -> bool:
    """Whether a file is a program or a library."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def linked(file: Path) -> set[str]:
    """The names of the libraries that a file is linked to itself."""
    told = subprocess.run(
        ["objdump", "--private-headers", file], check=True, capture_output=True, text=True
    ).stdout
    lines = (line.split() for line in told.splitlines())
    return {words[1] for words in lines if len(words) == 2 and words[0] == "NEEDED"}


def missing(folder: Path) -> set[str]:
    """The libraries that something in a folder is linked to, and that are not in it."""
    there = {file.name for file in folder.rglob("*.so*")}
    return set().union(*map(linked, programs(folder))) - there - C_LIBRARY


def strip(folder: Path) -> int:
    """Take out what only helps to find faults in them; return how many bytes that was."""
    files = programs(folder)
    before = sum(file.stat().st_size for file in files)
    for file in files:
        mode = file.stat().st_mode
        subprocess.run(["strip", "--strip-unneeded", "--preserve-dates", file], check=True)
        file.chmod(mode)
    return before - sum(file.stat().st_size for file in files)
