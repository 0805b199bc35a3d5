"""Libraries of the system that the bundle was made on: on Debian and its kin, whose they are."""

from __future__ import annotations

import platform
import shutil
import subprocess
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from supply.component import Component, Text
from supply.known import KNOWN, texts
from supply.terms import LicenceUnknownError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from supply.known import Elsewhere

_DOCUMENTS = Path("/usr/share/doc")
_ASK = "${Package}\t${source:Package}\t${Version}\t${Homepage}\n"


@dataclass(frozen=True, slots=True)
class Package:
    """A package of Debian's: what `dpkg-query` tells of it."""

    name: str
    source: str
    version: str
    homepage: str

    @property
    def licence(self) -> str:
        """What is known of this package, or of all that its source makes; empty for neither."""
        return KNOWN.debian.get(self.name) or KNOWN.debian.get(self.source, "")


def of_libraries(names: Iterable[str]) -> dict[str, Component]:
    """The packages that these libraries are from, by the library's name.

    Raises `LicenceUnknownError` for a package whose licence nobody has written down yet.
    """
    found = {name: part for name in sorted(names) for part in _elsewhere(name)}
    asked = sorted(set(names) - set(found))
    if not asked or shutil.which("dpkg") is None:
        return found
    owners = owners_of(_told(["dpkg", "--search", *(f"*/{name}" for name in asked)]), asked)
    if not owners:
        return found
    told = _told(["dpkg-query", "--show", f"--showformat={_ASK}", *sorted(set(owners.values()))])
    packages = {part.name: part for part in map(_package, told.splitlines())}
    if new := sorted(name for name, part in packages.items() if not part.licence):
        raise LicenceUnknownError(
            f"read {_DOCUMENTS}/*/copyright of {', '.join(new)}, and add them to known.toml"
        )
    return found | {
        library: _component(packages[owner.partition(":")[0]]) for library, owner in owners.items()
    }


def owners_of(told: str, libraries: list[str]) -> dict[str, str]:
    """The package of each library, out of what `dpkg --search` told.

    A library may be there several times; the one in the system's own folder is meant.
    """
    wanted = set(libraries)
    owners: dict[str, str] = {}
    for line in told.splitlines():
        package, _, path = line.rpartition(": ")
        folder, _, library = path.rpartition("/")
        if library in wanted and folder.endswith(("/lib", "-linux-gnu", "-linux-gnu/nss")):
            owners[library] = package.partition(",")[0]
    return owners


def _told(command: list[str]) -> str:
    """What a program prints; `dpkg --search` also fails where it knows but some of them."""
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120).stdout


def _package(line: str) -> Package:
    return Package(*line.split("\t"))


def _component(package: Package) -> Component:
    release = platform.freedesktop_os_release()
    system = release.get("ID", "debian")
    distribution = f"{system}-{release.get('VERSION_ID', '')}".rstrip("-")
    text = _DOCUMENTS.joinpath(package.name, "copyright").read_text(encoding="utf-8")
    return Component(
        name=package.name,
        version=package.version,
        licence=package.licence,
        source=package.homepage or f"https://packages.debian.org/source/stable/{package.source}",
        group=package.name,
        purl=f"pkg:deb/{system}/{package.name}@{package.version}?distro={distribution}",
        texts=(Text("copyright", text),),
    )


def _elsewhere(name: str) -> list[Component]:
    """Libraries that Windows programs and Python for macOS bring along, known by their names."""
    return [
        _known(part)
        for part in KNOWN.elsewhere
        if any(fnmatchcase(name.lower(), pattern) for pattern in part.files)
    ][:1]


def start_of_an_appimage() -> Component:
    """What comes before the program in an AppImage."""
    return _known(KNOWN.appimage)


def _known(part: Elsewhere) -> Component:
    told = texts(part.folder)
    return Component(part.name, part.version, part.licence, part.source, part.folder, texts=told)
