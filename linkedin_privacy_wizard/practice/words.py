"""The pretend site's own words, one folder of TOML files for each language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def practice_files() -> Path:
    """The folder with the pretend site's pages, words, templates and static files."""
    return resources() / "practice"


@dataclass(frozen=True)
class Words:
    """Everything the pretend site says in one language."""

    language: str
    tables: Mapping[str, Any]

    def ui(self, name: str) -> str:
        """A word of the site itself, such as a button; `KeyError` if there is none."""
        return str(self.tables["ui"][name])

    def find(self, table: str, name: str) -> str:
        """A word that a table may or may not have; empty if it has none."""
        return str(self.tables[table].get(name, ""))

    def option(self, key: str, code: str) -> str:
        """The words for one option of the setting `key`."""
        options = self.tables["options"]
        own = options.get(key, {})
        return str(own[code] if code in own else options["any"][code])

    def dialog(self, name: str) -> Mapping[str, str]:
        """Title, body and buttons of a confirmation that the site asks for."""
        dialog: Mapping[str, str] = self.tables["dialogs"][name]
        return dialog


@cache
def words(language: str) -> Words:
    """The words of a language; English if the pretend site does not speak it."""
    folder = practice_files() / "words"
    chosen = language if language in languages() else "en"
    tables: dict[str, Any] = {}
    for file in sorted((folder / chosen).glob("*.toml")):
        tables |= tomllib.loads(file.read_text(encoding="utf-8"))
    return Words(chosen, tables)


@cache
def languages() -> tuple[str, ...]:
    """The languages that the pretend site speaks."""
    folder = practice_files() / "words"
    return tuple(sorted(child.name for child in folder.iterdir() if child.is_dir()))
