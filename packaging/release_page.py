"""Writes what the page of a release holds besides the installers: its notes, and newest.json.

    python packaging/release_page.py v1.2.3
    python packaging/release_page.py v1.2.3 FOLDER

The first only asks whether that tag can be released, before anything is built. FOLDER holds the
installers of that version, and beside each one for Windows or macOS a file "INSTALLER.signing" in
which the system itself says whether it trusts the signature. Those are read and taken away. A tag
that is not the program's version, a version that the changelog does not know, and an installer that
is missing are refused.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANGELOG = Path(__file__).resolve().parents[1] / "CHANGELOG.md"
NOTES, NEWEST = "notes.md", "newest.json"
SIGNED, UNSIGNED = "signed", "unsigned"
CHECK = """## Check your download

The README says how to check that a file is whole and was built here, in three steps: "Check your
download". `SHA256SUMS` has the number of each file."""


@dataclass(frozen=True, slots=True)
class Installer:
    """A file that the release must hold, and whose it is."""

    system: str
    name: str
    warning: str = ""
    """What a person meets without a signature; empty where no system looks for one."""


INSTALLERS = (
    Installer(
        "Windows 10 or 11",
        "LinkedIn-Privacy-Wizard-{}-windows-x64-setup.exe",
        'Not signed. Windows warns you: press "More info", then "Run anyway".',
    ),
    Installer(
        "Mac with Apple's processor",
        "LinkedIn-Privacy-Wizard-{}-macos-arm64.dmg",
        "Not signed. macOS stops it: open System Settings, Privacy & Security, then Open Anyway.",
    ),
    Installer(
        "Mac with Intel's processor",
        "LinkedIn-Privacy-Wizard-{}-macos-x86_64.dmg",
        "Not signed. macOS stops it: open System Settings, Privacy & Security, then Open Anyway.",
    ),
    Installer("Debian, Ubuntu, Mint", "linkedin-privacy-wizard_{}_amd64.deb"),
    Installer("Any other Linux", "LinkedIn_Privacy_Wizard-{}-x86_64.AppImage"),
)


class NotReleasableError(Exception):
    """Something that a release must have is not there, or says something else."""


def news(version: str, changelog: str) -> str:
    """What the changelog says of a version. Raises `NotReleasableError`."""
    found = re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d{{2}}-\d{{2}}\n(?P<text>.*?)(?=^## |\Z)",
        changelog,
        re.MULTILINE | re.DOTALL,
    )
    if not found or not found["text"].strip():
        raise NotReleasableError(f"CHANGELOG.md has no news under [{version}] - YYYY-MM-DD")
    return found["text"].strip()


def line(installer: Installer, version: str, folder: Path) -> str:
    """The row of one installer. Raises `NotReleasableError` where it is missing."""
    name = installer.name.format(version)
    if not (folder / name).is_file():
        raise NotReleasableError(f"{name} is missing")
    remark = ""
    if installer.warning:
        said = folder / f"{name}.signing"
        verdict = said.read_text(encoding="utf-8").strip() if said.is_file() else "nothing"
        if verdict not in (SIGNED, UNSIGNED):
            raise NotReleasableError(f"{said.name} says {verdict}, not {SIGNED} or {UNSIGNED}")
        remark = "Signed." if verdict == SIGNED else installer.warning
    return f"| {installer.system} | `{name}` | {remark} |"


def news_of_tag(tag: str, changelog: str) -> str:
    """What is new in the version of a tag, which must be ours. Raises `NotReleasableError`."""
    if tag != f"v{__version__}":
        raise NotReleasableError(f"The tag is {tag}, and the program says {__version__}")
    return news(__version__, changelog)


def write(tag: str, folder: Path, changelog: str) -> None:
    """Write both files into the folder of the installers. Raises `NotReleasableError`."""
    parts = [news_of_tag(tag, changelog), "## Which file is yours"]
    rows = [line(installer, __version__, folder) for installer in INSTALLERS]
    table = ["| Your computer | File | |", "| --- | --- | --- |", *rows]
    parts += ["\n".join(table), CHECK]
    (folder / NOTES).write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")
    newest = json.dumps({"version": __version__}) + "\n"
    (folder / NEWEST).write_text(newest, encoding="utf-8", newline="\n")
    for said in folder.glob("*.signing"):
        said.unlink()


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it, and show the notes. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("tag")
    parser.add_argument("folder", type=Path, nargs="?")
    asked = parser.parse_args(arguments)
    changelog = CHANGELOG.read_text(encoding="utf-8")
    try:
        notes = news_of_tag(asked.tag, changelog)
        if asked.folder:
            write(asked.tag, asked.folder, changelog)
            notes = (asked.folder / NOTES).read_text(encoding="utf-8")
    except NotReleasableError as error:
        print(f"release_page: {error}", file=sys.stderr)
        return 1
    print(notes.rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
