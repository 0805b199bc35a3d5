"""What this program is made of that others have written, under which licences, with their texts.

An installed program brings a list, made when it was packed. In the source tree nothing is packed,
so there it is asked for what the packages say of themselves.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from linkedin_privacy_wizard.resources import resources

INDEX = "index.toml"
# What the program itself asks for; they name the others.
FIRST = (
    *("aiohttp", "icalendar", "jinja2", "platformdirs", "playwright", "pydantic", "PyNaCl"),
    *("PySide6-Addons", "PySide6-Essentials", "PySide6-WebEngine", "qasync", "truststore"),
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SOURCES = ("source", "source code", "repository", "github", "homepage")
_TEXT = re.compile(r"(?:licen[cs]e|copying|notice)[\w.-]*", re.IGNORECASE)


class LicencesWrongError(Exception):
    """The list is not as it should be; the program was packed wrongly."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part. `licence` is an SPDX expression, or what its makers call it; `source` an address."""

    name: str
    version: str
    licence: str
    source: str = ""
    file: Path | None = None

    def text(self) -> str:
        """The text of its licence; empty where it brings none. Takes a moment."""
        if self.file is not None:
            return self.file.read_text(encoding="utf-8")
        files = distribution(self.name).files or []
        found = [file for file in files if _TEXT.fullmatch(file.name)]
        return "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(found))


def components(folder: Path | None = None) -> tuple[Component, ...]:
    """Every part, by name. Raises `LicencesWrongError` where the list says something else."""
    folder = folder or resources() / "licences"
    found = _listed(folder) if (folder / INDEX).is_file() else _installed()
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def is_packed(folder: Path | None = None) -> bool:
    """Whether this program brings a list of all that is in it."""
    return ((folder or resources() / "licences") / INDEX).is_file()


def version_of(name: str) -> str:
    """The version of a part; empty where it is not known here."""
    try:
        return distribution(name).version
    except PackageNotFoundError:
        # What is packed need not bring along what its package said of itself.
        listed = components() if is_packed() else ()
        return next((part.version for part in listed if part.name == name), "")


def _listed(folder: Path) -> list[Component]:
    try:
        given = tomllib.loads((folder / INDEX).read_text(encoding="utf-8"))
        return [_component(entry, folder) for entry in given["component"]]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise LicencesWrongError(f"{folder}: {error}") from error


def _component(entry: dict[str, object], folder: Path) -> Component:
    name, version, licence, source, file = (
        str(entry[key]) for key in ("name", "version", "licence", "source", "file")
    )
    path = folder / file
    if Path(file).name != file or not path.is_file():
        raise ValueError(f"{name} has no licence text")
    return Component(name, version, licence, source, path)


def _installed() -> list[Component]:
    """What the program asks for, and what those ask for in turn, as far as it is there."""
    found: dict[str, Component] = {}
    left = list(FIRST)
    while left:
        name = left.pop()
        key = name.lower().replace("_", "-")
        try:
            package = None if key in found else distribution(name)
        except PackageNotFoundError:
            # Another system's, or another Python's.
            package = None
        if package is not None:
            found[key] = _of(package)
            left += _asked_for(package)
    return list(found.values())


def _asked_for(package: Distribution) -> list[str]:
    needed = (line for line in package.requires or () if "extra ==" not in line)
    return [match[0] for line in needed if (match := _NAME.match(line))]


def _is_licence(kind: str) -> bool:
    return "License" in kind


def _of(package: Distribution) -> Component:
    told = package.metadata.json
    short = str(told.get("license_expression") or told.get("license") or "").strip()
    kinds = [str(kind).rpartition(" :: ")[2] for kind in told.get("classifier", [])]
    licence = short if short and "\n" not in short else ", ".join(filter(_is_licence, kinds))
    named = (str(each).partition(", ") for each in told.get("project_url", []))
    addresses = {label.lower(): address for label, _, address in named}
    told_of = (addresses[label] for label in _SOURCES if label in addresses)
    source = str(told.get("home_page") or next(told_of, ""))
    return Component(package.name, package.version, licence, source)
