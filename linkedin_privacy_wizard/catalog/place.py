"""Where the files of a catalog are: in a folder on the disk, or in memory as they were checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.tables import MOST_BYTES, CatalogErrors, content_of, too_large

Held = Mapping[str, bytes]
"""Files by their names in the catalog: `ads/ads-age.toml`."""


class Place(Protocol):
    """What the files are read from. `name` is what it is called in a complaint."""

    @property
    def name(self) -> str:
        """What a complaint calls it."""

    def names(self) -> list[str]:
        """The names of the files, in an order that no disk can change."""

    def content(self, name: str) -> bytes:
        """What is in that file. Raises `CatalogErrors` where that cannot be read, or is too much.

        A file that is not there cannot be read.
        """


def place_of(files: Path | Held) -> Place:
    """Whatever holds them."""
    return _Folder(files) if isinstance(files, Path) else _Memory(files)


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def name(self) -> str:
        return str(self._folder)

    def names(self) -> list[str]:
        found = self._folder.rglob("*.toml")
        return sorted(path.relative_to(self._folder).as_posix() for path in found)

    def content(self, name: str) -> bytes:
        return content_of(self._folder / name, name)


class _Memory:
    def __init__(self, files: Held) -> None:
        self._files = files

    @property
    def name(self) -> str:
        return "The signed file"

    def names(self) -> list[str]:
        return sorted(self._files)

    def content(self, name: str) -> bytes:
        content = self._files.get(name)
        if content is None:
            raise CatalogErrors([CatalogError(name, "", "This file is not there")])
        if len(content) > MOST_BYTES:
            raise too_large(name)
        return content
