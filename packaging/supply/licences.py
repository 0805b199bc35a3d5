"""Puts the licences of all parts into a bundle: `python -m supply.licences BUNDLE [BESIDE]`.

One text for each part, and `index.toml`, which names them; the page about the program shows both.
BESIDE is the folder of the system's libraries that an AppImage brings along.
"""

from __future__ import annotations

import re
import shutil
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import tomli_w

from supply import bundle as contents
from supply.account import UnaccountedError, account
from supply.terms import LicenceUnknownError, refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from supply.component import Component

FOLDER = "licences"
INDEX = "index.toml"
_LINE = "=" * 78


class LicenceMissingError(Exception):
    """A part has no licence text, or one that the program may not be given away with."""


def main(arguments: list[str]) -> int:
    """Do it. What is wrong is told, and the answer is then not 0."""
    bundle = Path(arguments[0])
    folder = contents.resources(bundle) / FOLDER
    # What an earlier run left is no part of what is accounted for.
    shutil.rmtree(folder, ignore_errors=True)
    try:
        components = account(bundle, *map(Path, arguments[1:2])).components
        write(components, folder)
    except (UnaccountedError, LicenceUnknownError, LicenceMissingError) as wrong:
        print(f"The licences are not complete. {wrong}", file=sys.stderr)
        return 1
    print(f"{len(components)} parts, {len(list(folder.glob('*.txt')))} licence texts: {folder}")
    return 0


def write(components: Iterable[Component], folder: Path) -> None:
    """Write the texts and the index. Raises `LicenceMissingError`, and then writes nothing."""
    parts = list(components)
    check(parts)
    folder.mkdir(parents=True)
    for group, members in _groups(parts):
        folder.joinpath(file_of(group)).write_text(_together(members), encoding="utf-8")
    index = {"component": [_entry(part) for part in parts]}
    folder.joinpath(INDEX).write_text(tomli_w.dumps(index), encoding="utf-8")


def check(components: Iterable[Component]) -> None:
    """Raises `LicenceMissingError` for what has no text, or a licence that is not allowed."""
    wrong: list[str] = []
    for part in components:
        if not any(text.content.strip() for text in part.texts):
            wrong.append(f"{part.name} has no licence text")
        wrong += [
            f"{each.name} is under {name}, which is not allowed"
            for each in (part, *part.within)
            for name in refused(each.licence)
        ]
    if wrong:
        raise LicenceMissingError("; ".join(wrong))


def file_of(group: str) -> str:
    """The name of the group's text."""
    return re.sub(r"[^a-z0-9.+-]+", "-", group.lower()) + ".txt"


def _groups(components: list[Component]) -> list[tuple[str, list[Component]]]:
    in_order = sorted(components, key=lambda part: part.group)
    return [(group, list(parts)) for group, parts in groupby(in_order, key=lambda part: part.group)]


def _together(components: list[Component]) -> str:
    """All texts of a group, one below the other, each once."""
    texts = dict.fromkeys(text for part in components for text in part.texts)
    return "\n\n".join(
        f"{_LINE}\n{text.title}\n{_LINE}\n\n{text.content.strip()}\n" for text in texts
    )


def _entry(part: Component) -> dict[str, str]:
    return {
        "name": part.name,
        "version": part.version,
        "licence": part.licence,
        "file": file_of(part.group),
        "source": part.source,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
