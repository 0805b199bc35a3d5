"""Playwright's driver: the parts in JavaScript, and Node, which runs them."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

from supply.component import Component, Kind, Text, inner
from supply.known import KNOWN
from supply.terms import LicenceUnknownError, recognised

if TYPE_CHECKING:
    from pathlib import Path, PurePosixPath

# These are not code, or count something else than code.
_NO_PARTS = ("node", "cldr", "modules", "napi", "tz", "unicode")
_INLINED = re.compile(
    r"^%% (?P<name>\S+)@(?P<version>\S+) NOTICES AND INFORMATION BEGIN HERE\n=+\n"
    r"(?P<text>.*?)\n=+\nEND OF (?P=name)@(?P=version) NOTICES AND INFORMATION$",
    re.MULTILINE | re.DOTALL,
)


class Driver:
    """What is in the folder `playwright/driver`."""

    def __init__(self, folder: Path) -> None:
        """Ask the driver in this folder for its versions, and read its licences."""
        self._node = node(_versions(folder), (folder / "LICENSE").read_text(encoding="utf-8"))
        self._scripts = scripts(folder / "package")

    def of_file(self, path: PurePosixPath) -> Component | None:
        """Node, or Playwright's own part."""
        match path.parts:
            case ("playwright", "driver", "package", *_) | ("playwright", "driver", "README.md"):
                return self._scripts
            case ("playwright", "driver", "node" | "node.exe" | "LICENSE"):
                return self._node
            case _:
                return None


def _versions(folder: Path) -> dict[str, str]:
    program = next(path for path in (folder / "node", folder / "node.exe") if path.is_file())
    told = subprocess.run(
        [program, "-p", "JSON.stringify(process.versions)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return {str(name): str(version) for name, version in json.loads(told.stdout).items()}


def node(versions: dict[str, str], licence: str) -> Component:
    """Node and what is built into it. Raises `LicenceUnknownError` for a part that is new."""
    parts = {name: version for name, version in versions.items() if name not in _NO_PARTS}
    if new := [name for name, version in parts.items() if version and name not in KNOWN.node]:
        raise LicenceUnknownError(f"new in Node: {', '.join(new)}; add to known.toml")
    return Component(
        name="Node.js",
        version=versions["node"],
        licence="MIT",
        source="https://nodejs.org/dist/",
        group="node",
        kind=Kind.PLATFORM,
        purl=f"pkg:generic/node@{versions['node']}",
        cpe=KNOWN.filed_as("node", versions["node"]),
        texts=(Text("LICENSE", licence),),
        within=tuple(
            inner(name, version, KNOWN.node[name], "", KNOWN.filed_as(name, version))
            for name, version in sorted(parts.items())
            if version
        ),
    )


def scripts(package: Path) -> Component:
    """Playwright's part in JavaScript, with the npm packages that it has taken in."""
    told = json.loads((package / "package.json").read_text(encoding="utf-8"))
    notices = sorted((package / "lib").rglob("*.LICENSE"))
    names = ("LICENSE", "NOTICE", "ThirdPartyNotices.txt")
    texts = [package / name for name in names] + notices
    read = [Text(path.name, path.read_text(encoding="utf-8")) for path in texts]
    return Component(
        name=told["name"],
        version=told["version"],
        licence=told["license"],
        source="https://github.com/microsoft/playwright",
        group="playwright-driver",
        purl=f"pkg:npm/{told['name']}@{told['version']}",
        texts=tuple(read),
        within=_inlined([text.content for text in read]),
    )


def _inlined(notices: list[str]) -> tuple[Component, ...]:
    found: dict[str, Component] = {}
    for match in (match for notice in notices for match in _INLINED.finditer(notice)):
        name, version = match["name"], match["version"]
        purl = f"pkg:npm/{name.replace('@', '%40')}@{version}"
        try:
            licence = recognised(match["text"])
        except LicenceUnknownError as unknown:
            raise LicenceUnknownError(f"{name}@{version}: {unknown}") from unknown
        found[purl] = inner(name, version, licence, purl)
    return tuple(found[purl] for purl in sorted(found))
