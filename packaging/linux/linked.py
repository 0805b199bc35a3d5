"""Which libraries of the system the bundle asks for, as a Debian package says it."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from bundle.elf import programs
from linux.share import PROJECT

if TYPE_CHECKING:
    from pathlib import Path


def debian_relations(c_library: str) -> list[str]:
    """What the package depends on: so new a C library, and the one list of what running needs."""
    lines = (PROJECT / "packaging" / "debian-run.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    return [f"libc6 (>= {c_library})", *(" | ".join(w.split("|")) for w in wanted)]


def oldest_c_library(bundle: Path) -> str:
    """The version of the C library below which something in the bundle does not start."""
    told = subprocess.run(
        ["objdump", "--private-headers", *programs(bundle)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    asked = re.findall(r" GLIBC_(\d+(?:\.\d+)+)$", told, flags=re.MULTILINE)
    newest: str = max(asked, key=lambda version: tuple(map(int, version.split("."))))
    return newest
