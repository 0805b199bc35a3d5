"""Writes what a build knows of its own release: its addresses, and the keys of its catalogs.

    python packaging/release_facts.py --file build/release.toml
    python packaging/release_facts.py --check dist/linkedin-privacy-wizard

The first writes them to a file, which is taken into the bundle that is built while RELEASE_FACTS
names it. The second reads them in that bundle, as the program will, and fails where it knows other
ones. GITHUB_REPOSITORY ("owner/name") says where the releases are. CATALOG_KEYS holds the public
keys that catalogs are signed with: 64 hexadecimal digits each, with blanks between them. Without a
key a build takes no catalogs, so it is given no address to look for them either.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.release import KEY_BYTES, Release, ReleaseFactsWrongError, release
from linkedin_privacy_wizard.updates.bundle import ENDING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PROJECT = Path(__file__).resolve().parents[1]
IN_A_BUNDLE = "linkedin_privacy_wizard/_resources/release.toml"
NEWEST = "newest.json"
# Catalogs come out between programs, so they have a release of their own that never moves.
CATALOG = f"catalog/catalog{ENDING}"
REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_.-]+")


class NotReleasableError(Exception):
    """What was asked for makes no release, or is not what the program would read."""


def facts(environment: Mapping[str, str]) -> Release:
    """What the environment says of this release. Raises `NotReleasableError`."""
    repository = environment.get("GITHUB_REPOSITORY", "")
    if not REPOSITORY.fullmatch(repository):
        raise NotReleasableError(f"GITHUB_REPOSITORY is {repository!r}, not owner/name")
    keys = tuple(map(_key, environment.get("CATALOG_KEYS", "").split()))
    if len(set(keys)) < len(keys):
        raise NotReleasableError("CATALOG_KEYS names a key twice")
    releases = f"https://github.com/{repository}/releases"
    return Release(
        page=f"{releases}/latest",
        newest=f"{releases}/latest/download/{NEWEST}",
        catalog=f"{releases}/download/{CATALOG}" if keys else "",
        catalog_keys=keys,
    )


def write(given: Release, file: Path) -> None:
    """Write them to a file outside the source tree. Raises `NotReleasableError`."""
    if (PROJECT / "resources") in file.resolve().parents:
        raise NotReleasableError(f"{file} belongs to the source tree, which is of no release")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_as_toml(given), encoding="utf-8", newline="\n")
    check(given, file)


def check(given: Release, file: Path) -> None:
    """See that the program reads just these in a file. Raises `NotReleasableError`."""
    try:
        found = release(file)
    except ReleaseFactsWrongError as error:
        raise NotReleasableError(f"The program would refuse it: {error}") from error
    if found != given:
        raise NotReleasableError(f"{file} says {found}, not {given}")


def in_bundle(folder: Path) -> Path:
    """The one file of that name in a bundle. Raises `NotReleasableError`."""
    # A macOS bundle has links to the same file in a second place.
    found = [file for file in folder.rglob(IN_A_BUNDLE) if file.resolve().is_relative_to(folder)]
    places = {file.resolve() for file in found}
    if len(places) != 1:
        raise NotReleasableError(f"{folder} holds {len(places)} files {IN_A_BUNDLE}, not one")
    return places.pop()


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise NotReleasableError(f"CATALOG_KEYS: {text!r} is not hexadecimal") from error
    if len(key) != KEY_BYTES:
        raise NotReleasableError(f"CATALOG_KEYS: {text!r} is not a key of {KEY_BYTES} bytes")
    return key


def _as_toml(given: Release) -> str:
    # A JSON string or list of strings is TOML as well.
    lines = [
        f"{name} = {json.dumps(getattr(given, name))}" for name in ("page", "newest", "catalog")
    ]
    lines.append(f"catalog_keys = {json.dumps([key.hex() for key in given.catalog_keys])}")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it, and show them. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--file", type=Path)
    where.add_argument("--check", type=Path, metavar="BUNDLE")
    asked = parser.parse_args(arguments)
    try:
        given = facts(os.environ)
        if asked.file:
            file: Path = asked.file
            write(given, file)
        else:
            file = in_bundle(asked.check.resolve())
            check(given, file)
    except NotReleasableError as error:
        print(f"release_facts: {error}", file=sys.stderr)
        return 1
    print(f"{file}:\n{file.read_text(encoding='utf-8')}", end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
