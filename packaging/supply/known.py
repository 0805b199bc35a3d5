"""What files do not say of themselves, from `known.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from supply.component import Text

FILE = Path(__file__).with_name("known.toml")
TEXTS = Path(__file__).with_name("texts")


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class BuiltIn(_Closed):
    """A library inside a package's own files."""

    package: str
    name: str
    licence: str
    cpe: str = ""


class Elsewhere(_Closed):
    """A part that is known by its files' names alone, or by where it is."""

    name: str
    version: str = ""
    files: list[str] = []
    licence: str
    source: str
    folder: str


class Qt(_Closed):
    """What is known of Qt."""

    gpl_only: list[str]


class Known(_Closed):
    """The whole file."""

    allowed: list[str]
    spelled: dict[str, str]
    stated: dict[str, str]
    built_in: list[BuiltIn]
    appimage: Elsewhere
    elsewhere: list[Elsewhere]
    qt: Qt
    node: dict[str, str]
    cpe: dict[str, str]
    texts: dict[str, str]
    debian: dict[str, str]

    def filed_as(self, name: str, version: str) -> str:
        """The name under which weaknesses are filed, or nothing."""
        return self.cpe[name].replace("%s", version) if name in self.cpe else ""


def _known() -> Known:
    return Known.model_validate(tomllib.loads(FILE.read_text(encoding="utf-8")))


KNOWN = _known()


def texts(folder: str) -> tuple[Text, ...]:
    """The texts that we keep, since the packages bring none."""
    files = sorted(TEXTS.joinpath(folder).glob("*.txt"), key=_notice_first)
    return tuple(Text(file.stem, file.read_text(encoding="utf-8")) for file in files)


def _notice_first(file: Path) -> tuple[bool, bool, str]:
    return (file.stem != "NOTICE", not file.stem.startswith("LGPL-3"), file.name)
