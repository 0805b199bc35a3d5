"""Whose a file is that came from a Python package, as the packages' own lists of files say."""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, distributions
from pathlib import PurePosixPath

from packaging.utils import canonicalize_name

from supply.component import Component, Text, inner
from supply.known import KNOWN, texts
from supply.terms import LicenceUnknownError

# One package, but the work of several makers: their files are looked at one by one elsewhere.
_DRIVER = PurePosixPath("playwright/driver")
_QT = PurePosixPath("PySide6")
_BINDING = re.compile(r".*\.(?:abi3\.so|pyd|py|json)|(?:lib)?pyside6.*")
_INDEX = "https://pypi.org/project"


class Wheels:
    """The packages of the environment that the bundle was made from."""

    def __init__(self, installed: list[Distribution] | None = None) -> None:
        """Read the lists of files of all packages, or of those given."""
        self._owners: dict[str, Distribution] = {}
        self._components: dict[str, Component] = {}
        for package in installed if installed is not None else list(distributions()):
            for file in package.files or ():
                self._owners.setdefault(file.as_posix(), package)

    def of_file(self, path: PurePosixPath) -> Component | None:
        """The package that brought this file."""
        if path.is_relative_to(_DRIVER) or path.parts[0].endswith(".libs"):
            return None
        if path.is_relative_to(_QT) and not _BINDING.fullmatch(path.name):
            return None
        return self._component(path.as_posix())

    def of_module(self, name: str) -> Component | None:
        """The package that brought this module."""
        path = name.replace(".", "/")
        for file in (f"{path}.py", f"{path}/__init__.py"):
            if found := self._component(file):
                return found
        return None

    def _component(self, file: str) -> Component | None:
        package = self._owners.get(file)
        if package is None:
            return None
        name = canonicalize_name(package.metadata["Name"])
        if name not in self._components:
            self._components[name] = _component(package)
        return self._components[name]


def of_package(name: str) -> Component:
    """The package of this name. Raises `PackageNotFoundError`."""
    return _component(Distribution.from_name(name))


def _component(package: Distribution) -> Component:
    name = canonicalize_name(package.metadata["Name"])
    crates = _crates(package)
    built_in = [part for part in KNOWN.built_in if part.package == name]
    own = _texts(package)
    folder = KNOWN.texts.get(name, "")
    return Component(
        name=package.metadata["Name"],
        version=package.version,
        licence=_licence(package, name),
        source=f"{_INDEX}/{name}/{package.version}/",
        group=name if own else folder,
        purl=f"pkg:pypi/{name}@{package.version}",
        texts=(*own, *(texts(folder) if folder else ()), *_of_crates(crates)),
        within=(*(inner(part.name, "", part.licence, "", part.cpe) for part in built_in), *crates),
    )


def _licence(package: Distribution, name: str) -> str:
    fields = ("License-Expression", "License")
    told = [each for field in fields for each in package.metadata.get_all(field) or ()]
    licence = KNOWN.stated.get(name) or next((KNOWN.spelled.get(each, each) for each in told), "")
    if not licence:
        raise LicenceUnknownError(
            f"{name} does not name its licence: read it, add it to known.toml"
        )
    return licence


def _texts(package: Distribution) -> tuple[Text, ...]:
    """The licence files that the package names."""
    named = package.metadata.get_all("License-File") or []
    files = [file for file in package.files or () if ".dist-info" in file.parts[0]]
    return tuple(
        Text(title, file.read_text(encoding="utf-8"))
        for title in named
        for file in files
        if file.as_posix().endswith((f"licenses/{title}", f".dist-info/{title}"))
    )


def _crates(package: Distribution) -> tuple[Component, ...]:
    """The parts in Rust, as the package's own bill of materials lists them."""
    bills = [file for file in package.files or () if file.match("*.dist-info/sboms/*.json")]
    listed = [part for bill in bills for part in json.loads(bill.read_text())["components"]]
    return tuple(
        inner(part["name"], part["version"], _expression(part), part["purl"])
        for part in listed
        if part.get("scope") != "excluded" and part.get("purl", "").startswith("pkg:cargo/")
    )


def _expression(part: dict[str, list[dict[str, str]]]) -> str:
    return " AND ".join(f"({licence['expression']})" for licence in part.get("licenses", []))


def _of_crates(crates: tuple[Component, ...]) -> tuple[Text, ...]:
    if not crates:
        return ()
    lines = [f"{crate.name} {crate.version}: {crate.licence}" for crate in crates]
    head = (
        "Parts written in Rust that are built in. The package brings no texts of theirs;\n"
        "they are at https://crates.io under these names.\n\n"
    )
    return (Text("Parts in Rust", head + "\n".join(lines) + "\n"),)
