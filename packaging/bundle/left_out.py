"""Reads the list of what is left out of the bundle, and takes it out of what was collected."""

from __future__ import annotations

import json
import platform
import re
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.metadata import packages_distributions
from itertools import product
from pathlib import Path
from typing import Any

from bundle import elf

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LANGUAGE = "LANGUAGE"
REPORT = "left_out.json"

Entry = tuple[str, str, str]
"""A line of PyInstaller's table: the path in the bundle, where the file is, and its kind."""


Links = Callable[[Path], set[str]]
"""Tells the names of the libraries that a file is linked to, in small letters."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some files that are left out, and why.

    `unneeded` ones are left out only where nothing in the bundle is linked to them. Those that are
    `set_aside` are kept beside the bundle, for packages that have to bring them.
    """

    name: str
    reason: str
    files: tuple[str, ...]
    unless: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    unneeded: bool = False
    set_aside: bool = False

    def holds(self, path: str) -> bool:
        """Whether this path of the bundle belongs to it."""
        kept = (p.replace("{}", k) for p, k in product(self.files, self.unless) if "{}" in p)
        if any(fnmatchcase(path, pattern) for pattern in kept):
            return False
        return any(fnmatchcase(path, pattern.replace("{}", "*")) for pattern in self.files)


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that is left out, and the part it belongs to."""

    part: Part
    path: str
    source: str

    @property
    def size(self) -> int:
        """Its bytes; a link has none."""
        source = Path(self.source)
        return source.stat().st_size if source.is_file() else 0


def parts(system: str = sys.platform) -> list[Part]:
    """The list for a system, as `sys.platform` calls it."""
    told = _told()["part"]
    languages = _languages()
    for each in told:
        each["files"] = tuple(each["files"])
        each["systems"] = tuple(each.get("systems", ()))
        kept = [k for k in each.get("unless", ()) if LANGUAGE not in k]
        named = [k for k in each.get("unless", ()) if LANGUAGE in k]
        each["unless"] = (*kept, *(k.replace(LANGUAGE, x) for k, x in product(named, languages)))
    listed = (Part(**each) for each in told)
    return [part for part in listed if not part.systems or system in part.systems]


def linked(file: Path) -> set[str]:
    """The names of the libraries that a file is linked to itself."""
    if platform.system() == "Linux":
        return {name.lower() for name in elf.linked(file)}
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - on Linux it names all

    return {Path(name).name.lower() for name, _ in get_imports(str(file))}


def modules() -> list[str]:
    """The Python modules that are left out: those listed, and all that no lock of the wizard names.

    So the bundle is the same, whatever else was installed beside it.
    """
    listed = [name for each in _told()["modules"] for name in each["names"]]
    lock = ROOT.joinpath("packaging/requirements.txt").read_text(encoding="utf-8")
    locked = {_plain(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    foreign = [
        module
        for module, owners in packages_distributions().items()
        if locked.isdisjoint(map(_plain, owners))
    ]
    return sorted([*listed, *foreign])


def split(
    collected: list[Entry], links: Links = linked, system: str = sys.platform
) -> tuple[list[Entry], list[Removed]]:
    """What goes into the bundle of a system, and what does not."""
    removed: list[Removed] = []
    for part in parts(system):
        gone = [e for e in collected if part.holds(e[0].replace("\\", "/"))]
        if part.unneeded:
            needed = _needed([e for e in collected if e not in gone], gone, links)
            gone = [e for e in gone if Path(e[0]).name.lower() not in needed]
        removed += [Removed(part, path, source) for path, source, _ in gone]
        collected = [e for e in collected if e not in gone]
    return collected, removed


def _needed(kept: list[Entry], candidates: list[Entry], links: Links) -> set[str]:
    """The names of all that the kept files are linked to, and of what that is linked to."""
    sources = {Path(path).name.lower(): s for path, s, kind in candidates if kind != "SYMLINK"}
    names: set[str] = set()
    new = set().union(*(links(Path(s)) for _, s, kind in kept if kind in ("BINARY", "EXTENSION")))
    while new:
        names |= new
        new = set().union(*(links(Path(sources[n])) for n in new if n in sources)) - names
    return names


def report(removed: list[Removed], folder: Path) -> None:
    """Write down what was left out, for those who print it."""
    told = [
        {"part": r.part.name, "path": r.path, "source": r.source, "size": r.size}
        | {"set_aside": r.part.set_aside}
        for r in removed
    ]
    folder.joinpath(REPORT).write_text(json.dumps(told, indent=1), encoding="utf-8")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _told() -> dict[str, Any]:
    return tomllib.loads(HERE.joinpath("left_out.toml").read_text(encoding="utf-8"))


def _languages() -> list[str]:
    """What the program speaks, as Qt writes it and as the browser does."""
    codes = [file.stem.partition("_")[2] for file in (ROOT / "resources/i18n").glob("*.ts")]
    return sorted({form for code in codes for form in (code, code.replace("_", "-"))})
