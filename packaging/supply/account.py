"""Whose everything is that is in the bundle, and what nobody has accounted for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from linkedin_privacy_wizard import __version__
from supply import bundle as contents
from supply import interpreter, system, wheels
from supply.component import Component, Kind, Text
from supply.driver import Driver
from supply.interpreter import Interpreter
from supply.qt import Qt, Versions, icu_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path, PurePosixPath

    from supply.bundle import Packed

What = TypeVar("What")
PACKAGE = "linkedin_privacy_wizard"
_MAIN = "__main__"
# What macOS wants to know of a program.
_OF_AN_APP = re.compile(r"Info\.plist|PkgInfo|_CodeSignature/\w+|[\w-]+\.icns")


class UnaccountedError(Exception):
    """Something is in the bundle, and nothing tells whose it is."""


@dataclass(slots=True)
class Account:
    """Every file and every module of the bundle, by the part that it belongs to."""

    files: dict[Component, list[Packed]] = field(default_factory=dict)
    modules: dict[Component, list[str]] = field(default_factory=dict)
    unaccounted: list[str] = field(default_factory=list)

    @property
    def components(self) -> list[Component]:
        """All parts, in the order of their names."""
        found = {*self.files, *self.modules}
        return sorted(found, key=lambda part: (part.name.lower(), part.version))


@dataclass(frozen=True, slots=True)
class Origins:
    """Who is asked, one after the other, whose a file or a module is."""

    files: tuple[Callable[[PurePosixPath], Component | None], ...]
    modules: tuple[Callable[[str], Component | None], ...]
    libraries: Callable[[Iterable[str]], dict[str, Component]]


def account(bundle: Path, beside: Path | None = None) -> Account:
    """Account for a bundle, and for what an AppImage brings along besides.

    Raises `UnaccountedError` where something is left over.
    """
    names = contents.modules(contents.starter(bundle)) | interpreter.library(bundle)
    files = contents.packed(bundle)
    if beside is not None and beside.is_dir():
        files += contents.packed(beside, beside.parent)
    found = divided(files, names, origins(bundle))
    if beside is not None:
        found.files[system.start_of_an_appimage()] = []
    if found.unaccounted:
        raise UnaccountedError("Nobody's: " + ", ".join(found.unaccounted))
    return found


def origins(bundle: Path) -> Origins:
    """All that can tell whose a file of this bundle is."""
    packages, python = wheels.Wheels(), Interpreter()
    driver = Driver(next(path for path in bundle.rglob("playwright/driver") if path.is_dir()))
    qt = Qt(Versions.told(icu_version(bundle)))
    return Origins(
        files=(
            own_file,
            _starter_file,
            driver.of_file,
            qt.of_file,
            python.of_file,
            packages.of_file,
        ),
        modules=(own_module, python.of_module, _starter_module, packages.of_module),
        libraries=system.of_libraries,
    )


def divided(files: list[Packed], modules: set[str], asked: Origins) -> Account:
    """Put every file and every module to the part that it belongs to."""
    found = Account()
    unknown: dict[str, Packed] = {}
    for file in files:
        if part := _first(asked.files, file.inside):
            found.files.setdefault(part, []).append(file)
        else:
            unknown[file.path.as_posix()] = file
    libraries = asked.libraries({file.path.name for file in unknown.values()})
    for path, file in unknown.items():
        if part := libraries.get(file.path.name):
            found.files.setdefault(part, []).append(file)
        else:
            found.unaccounted.append(path)
    for name in sorted(modules):
        if part := _first(asked.modules, name):
            found.modules.setdefault(part, []).append(name)
        else:
            found.unaccounted.append(f"module {name}")
    return found


def _first(asked: tuple[Callable[[What], Component | None], ...], what: What) -> Component | None:
    return next((part for ask in asked if (part := ask(what))), None)


def own_file(path: PurePosixPath) -> Component | None:
    """The program, for its own data."""
    in_an_app = _OF_AN_APP.fullmatch(path.as_posix())
    return ours() if path.parts[0] == PACKAGE or in_an_app else None


def own_module(name: str) -> Component | None:
    """The program, for its own code."""
    return ours() if name.partition(".")[0] in (PACKAGE, _MAIN) else None


def _starter_file(path: PurePosixPath) -> Component | None:
    names = (contents.STARTER, f"{contents.STARTER}.exe")
    return wheels.of_package("pyinstaller") if path.as_posix() in names else None


def _starter_module(name: str) -> Component | None:
    return wheels.of_package("pyinstaller") if interpreter.of_the_starter(name) else None


@cache
def ours() -> Component:
    """The program itself."""
    return Component(
        name="linkedin-privacy-wizard",
        version=__version__,
        licence="MIT",
        source="",
        group="linkedin-privacy-wizard",
        kind=Kind.APPLICATION,
        purl=f"pkg:generic/linkedin-privacy-wizard@{__version__}",
        texts=(Text("LICENSE", contents.ROOT.joinpath("LICENSE").read_text(encoding="utf-8")),),
    )
