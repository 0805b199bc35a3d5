"""Qt's libraries, and what is inside Qt WebEngine: Chromium, and ICU beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from supply.component import Component, Kind
from supply.known import KNOWN, texts

if TYPE_CHECKING:
    from pathlib import Path, PurePosixPath

LICENCE = "LGPL-3.0-only"
_SOURCE = "https://download.qt.io/official_releases/qt/"
# libQt6Core.so.6, Qt6Core.dll, QtCore.framework/Versions/A/QtCore
_LIBRARY = re.compile(r"(?:^|/)(?:libQt6(\w+)\.so\.[\d.]+|Qt6(\w+)\.dll|Qt(\w+)\.framework/.*)$")
_ICU = re.compile(r"^(?:lib)?icu(?:data|i18n|uc|dt|in)\d*\.(?:so\.\d+|dll)$")
_BROWSER = re.compile(
    r"(?:^|/)(?:qtwebengine_locales/|qtwebengine_[a-z0-9_]+\.pak|icudtl\.dat|v8_context_snapshot)"
)
_PROCESS = re.compile(r"(?:^|/)QtWebEngineProcess(?:\.exe)?$")
_CHROMIUMS = "BSD-3-Clause AND Apache-2.0 AND LGPL-2.1-or-later AND MIT AND MPL-2.0"


@dataclass(frozen=True, slots=True)
class Versions:
    """What Qt tells of itself."""

    qt: str
    chromium: str
    security: str
    icu: str

    @classmethod
    def told(cls, icu: str) -> Versions:
        """Ask the Qt that is installed here, which is the one that was packed."""
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - only a real bundle needs Qt
        from PySide6.QtWebEngineCore import (  # noqa: PLC0415
            qWebEngineChromiumSecurityPatchVersion,
            qWebEngineChromiumVersion,
        )

        # Qt's types say that these may be bytes; they are words.
        browser, fixes = qWebEngineChromiumVersion(), qWebEngineChromiumSecurityPatchVersion()
        return cls(qVersion(), str(browser), str(fixes), icu)


def icu_version(bundle: Path) -> str:
    """The version of the ICU beside Qt; empty where Qt uses the system's own."""
    for file in sorted(bundle.rglob("libicuuc.so.*")):
        major = file.name.rpartition(".")[2].encode()
        if found := re.search(rb"\0(" + major + rb"\.\d+(?:\.\d+)*)\0", file.read_bytes()):
            return found[1].decode()
    return ""


class Qt:
    """What is in the folder `PySide6` and was not made for Python."""

    def __init__(self, versions: Versions) -> None:
        """Name the parts after these versions."""
        self._versions = versions

    def of_file(self, path: PurePosixPath) -> Component | None:
        """Qt's library, plugins or translations, Chromium or ICU."""
        if path.parts[0] != "PySide6":
            return None
        name = path.as_posix()
        if _BROWSER.search(name):
            return self.chromium()
        if _ICU.match(path.name):
            return self._icu()
        if _PROCESS.search(name):
            return self._library("WebEngineCore")
        if found := _LIBRARY.search(name):
            return self._library(next(part for part in found.groups() if part))
        if "plugins" in path.parts:
            return self._part("Qt's plugins", Kind.LIBRARY)
        if "translations" in path.parts:
            return self._part("Qt's translations", Kind.DATA)
        if path.name == "qt.conf":
            return self._part("Qt's settings", Kind.DATA)
        return None

    def chromium(self) -> Component:
        """The browser, in the state in which Qt's makers have built it in."""
        versions = self._versions
        return Component(
            name="Chromium",
            version=versions.chromium,
            licence=_CHROMIUMS,
            source=_SOURCE,
            group="chromium",
            kind=Kind.FRAMEWORK,
            purl=f"pkg:generic/chromium@{versions.chromium}",
            cpe=KNOWN.filed_as("chromium", versions.chromium),
            texts=texts("chromium"),
            facts=(
                ("security-fixes-up-to", versions.security),
                ("inside", f"Qt6WebEngineCore {versions.qt}"),
            ),
        )

    def _library(self, module: str) -> Component:
        gpl = any(module.startswith(name) for name in KNOWN.qt.gpl_only)
        return self._part(f"Qt6{module}", Kind.LIBRARY, "GPL-3.0-only" if gpl else LICENCE)

    def _part(self, name: str, kind: Kind, licence: str = LICENCE) -> Component:
        return Component(
            name=name,
            version=self._versions.qt,
            licence=licence,
            source=_SOURCE,
            group="qt",
            kind=kind,
            purl=f"pkg:generic/qt/{re.sub('[^a-z0-9]+', '-', name.lower())}@{self._versions.qt}",
            cpe=KNOWN.filed_as("qt", self._versions.qt),
            texts=texts("qt"),
        )

    def _icu(self) -> Component:
        version = self._versions.icu
        return Component(
            name="ICU",
            version=version,
            licence="Unicode-DFS-2016",
            source="https://github.com/unicode-org/icu",
            group="icu",
            purl=f"pkg:generic/icu@{version}" if version else "",
            cpe=KNOWN.filed_as("icu", version) if version else "",
            texts=texts("icu"),
        )
