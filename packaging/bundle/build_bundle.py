"""Makes the bundle in dist/, and prints what was left out of it and what takes the most room.

The same commit gives the same bytes: the time in the files is the commit's, and Python's hashes
are not left to chance.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from bundle import elf
from bundle.left_out import REPORT, ROOT, parts
from bundle.source_date import source_date
from supply.licences import main as licences

NAME = "linkedin-privacy-wizard"
WORK, DIST = ROOT / "build" / "bundle", ROOT / "dist"
BUNDLE = DIST / NAME
MACOS_APP = DIST / "LinkedIn Privacy Wizard.app"
SET_ASIDE = DIST / "system-libraries"
LARGEST = 25
MB = 1_000_000


def main() -> int:
    """Build it. The exit code says whether everything that it needs is there."""
    for folder in (WORK, BUNDLE, MACOS_APP, SET_ASIDE):
        shutil.rmtree(folder, ignore_errors=True)
    pack()
    left_out = json.loads(next(WORK.rglob(REPORT)).read_text(encoding="utf-8"))
    missing: set[str] = set()
    stripped = 0
    if platform.system() == "Linux":
        set_aside(left_out)
        stripped = elf.strip(BUNDLE) + elf.strip(SET_ASIDE)
        missing = {name for name in elf.missing(BUNDLE) if not brought_by_system(name)}
    show(left_out, stripped)
    without_licences = licences([str(each) for each in (finished(), SET_ASIDE) if each.is_dir()])
    for name in sorted(missing):
        say(f"Nothing brings {name}, and a part of the bundle is linked to it.")
    return 1 if missing or without_licences else 0


def finished() -> Path:
    """What people get of it: on macOS all is packed once more, into an .app."""
    return MACOS_APP if platform.system() == "Darwin" else BUNDLE


def pack() -> None:
    """Let PyInstaller collect and write. What it could not find is listed in WORK."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(DIST), "--workpath", str(WORK)]
    told = {
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(ROOT / "packaging"),
        "SOURCE_DATE_EPOCH": str(source_date()),
    }
    WORK.mkdir(parents=True)
    subprocess.run(
        [*command, *folders, str(Path(__file__).with_name("wizard.spec"))],
        check=True,
        env=os.environ | told,
    )


def brought_by_system(library: str) -> bool:
    """Whether the list says that the system has this library, so that it is left out."""
    return any(part.holds(library) for part in parts() if not part.unneeded)


def set_aside(left_out: list[dict[str, object]]) -> None:
    """Keep the system's libraries that a package for any system has to bring itself."""
    SET_ASIDE.mkdir(parents=True)
    for each in left_out:
        if each["set_aside"]:
            shutil.copy(str(each["source"]), SET_ASIDE / str(each["path"]))


def show(left_out: list[dict[str, object]], stripped: int) -> None:
    """Print what went and what stayed, in the order of its size."""
    gone, largest = Counter[str](), Counter[str]()
    for each in left_out:
        gone[str(each["part"])] += int(str(each["size"]))
    if stripped:
        gone["Names for finding faults in programs (stripped)"] = stripped
    files = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]
    for file in files:
        largest[str(file.relative_to(BUNDLE))] += file.stat().st_size
    say("Left out of the bundle:")
    table(gone, len(gone))
    say(f"The largest of {len(files)} files that are in it:")
    table(largest, LARGEST)
    say(f"{sum(largest.values()) / MB:9.1f} MB in all: {BUNDLE.relative_to(ROOT)}")


def table(sizes: Counter[str], count: int) -> None:
    """Print so many lines, the largest first."""
    for name, size in sizes.most_common(count):
        say(f"{size / MB:9.1f} MB  {name}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
