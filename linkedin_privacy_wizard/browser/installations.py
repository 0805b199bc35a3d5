"""Which browsers a person has that can be driven: Google Chrome and Microsoft Edge.

Only the places are looked at where their makers' own installers put them, never the search path.
A browser in a sandbox of its own (snap, flatpak) could neither be driven nor use our folder.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

CHROME, EDGE = "Chrome", "Edge"

_LINUX = {
    CHROME: ("/opt/google/chrome/chrome", "/usr/bin/google-chrome-stable"),
    EDGE: ("/opt/microsoft/msedge/msedge", "/usr/bin/microsoft-edge-stable"),
}
_MAC = {
    CHROME: "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    EDGE: "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
}
_WINDOWS = {
    CHROME: (r"Google\Chrome\Application", "chrome.exe"),
    EDGE: (r"Microsoft\Edge\Application", "msedge.exe"),
}
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths"


@dataclass(frozen=True, slots=True)
class Installation:
    """A browser by the name that people know, and its program."""

    name: str
    path: str


def find(
    system: str,
    environ: Mapping[str, str],
    is_file: Callable[[str], bool],
    registered: Callable[[str], str | None] = lambda _program: None,
) -> tuple[Installation, ...]:
    """The browsers of a system, as `sys.platform` calls it; for each the first place that is there.

    `registered` tells where Windows' registry says that a program is.
    """
    places = {name: tuple(_places(name, system, environ, registered)) for name in (CHROME, EDGE)}
    there = ((name, filter(is_file, paths)) for name, paths in places.items())
    found = ((name, next(paths, None)) for name, paths in there)
    return tuple(Installation(name, path) for name, path in found if path is not None)


def installed(chosen: Path | None = None) -> tuple[Installation, ...]:
    """The browsers on this computer, after one that was named by its path."""
    found = find(sys.platform, os.environ, os.path.isfile, _registered)
    if chosen is None:
        return found
    named = Installation(chosen.stem.capitalize(), str(chosen))
    return (named, *(each for each in found if each.name != named.name))


def _places(
    name: str,
    system: str,
    environ: Mapping[str, str],
    registered: Callable[[str], str | None],
) -> Iterator[str]:
    if system == "win32":
        folder, program = _WINDOWS[name]
        listed = registered(program)
        if listed:
            yield listed
        for variable in _WINDOWS_FOLDERS:
            if environ.get(variable):
                yield "\\".join((environ[variable], folder, program))
    elif system == "darwin":
        yield f"/{_MAC[name]}"
        if environ.get("HOME"):
            yield f"{environ['HOME']}/{_MAC[name]}"
    else:
        yield from _LINUX[name]


if sys.platform == "win32":
    import winreg

    def _registered(program: str) -> str | None:
        """Where an installer has said that the program is: for this person, or for everybody."""
        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                return winreg.QueryValue(root, rf"{_APP_PATHS}\{program}").strip('"')
            except OSError:
                continue
        return None

else:

    def _registered(program: str) -> str | None:  # noqa: ARG001 - there is no such list here
        """Nothing: only Windows has a registry."""
        return None
