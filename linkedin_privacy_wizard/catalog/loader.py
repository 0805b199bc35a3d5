"""Reads the catalog's folder; any mistake names its file and key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard.catalog.build import ignored_rows_of, setting_of
from linkedin_privacy_wizard.catalog.edition import EDITION_FILE, edition_of
from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.place import place_of
from linkedin_privacy_wizard.catalog.rules import mistakes_in
from linkedin_privacy_wizard.catalog.tables import CatalogErrors, table_of
from linkedin_privacy_wizard.catalog.together import IGNORED_FILE, mistakes_between
from linkedin_privacy_wizard.domain.catalog import Catalog, IgnoredRow
from linkedin_privacy_wizard.domain.setting import Preset, Setting, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from linkedin_privacy_wizard.catalog.place import Held, Place
    from linkedin_privacy_wizard.domain.edition import Edition

TOPICS = tuple(Topic)
MOST_FILES: Final = 1000
"""More than ten times what LinkedIn has settings."""


@dataclass
class Reading:
    """What a catalog holds: the settings by file, the rows to ignore, and all mistakes."""

    settings: dict[str, Setting] = field(default_factory=dict)
    ignored: tuple[IgnoredRow, ...] = ()
    mistakes: list[CatalogError] = field(default_factory=list)
    fingerprint: str = ""
    edition: Edition | None = None


def load(files: Path | Held) -> Catalog:
    """The catalog in a folder, or in memory. Raises `CatalogError` for the first mistake."""
    reading = read(files)
    if reading.mistakes:
        raise reading.mistakes[0]
    settings = tuple(sorted(reading.settings.values(), key=_place))
    return Catalog(settings, reading.ignored, reading.fingerprint, edition=reading.edition)


def read(files: Path | Held) -> Reading:
    """Everything that is there, right and wrong."""
    reading = Reading()
    contents = hashlib.sha256()
    place = place_of(files)
    names = place.names()
    try:
        reading.edition = _edition_of_whole(place, names)
    except CatalogErrors as error:
        reading.mistakes.extend(error.mistakes)
        return reading
    for name in names:
        try:
            content = place.content(name)
            contents.update(f"{name} {len(content)}\n".encode() + content)
            _take(name, content, reading)
        except CatalogErrors as error:
            reading.mistakes.extend(error.mistakes)
    if not reading.settings and not reading.mistakes:
        reading.mistakes.append(_none_in(place))
    reading.mistakes.extend(mistakes_between(reading.settings, reading.ignored))
    reading.fingerprint = contents.hexdigest()[:16]
    return reading


def _none_in(place: Place) -> CatalogError:
    return CatalogError(place.name, "", "There is no catalog here")


def _edition_of_whole(place: Place, names: Sequence[str]) -> Edition:
    """Which catalog it is. Raises `CatalogErrors` where it is not to be read at all."""
    if not names:
        raise CatalogErrors([_none_in(place)])
    if len(names) > MOST_FILES:
        why = f"There are {len(names)} files here, and a catalog has {MOST_FILES} at most"
        raise CatalogErrors([CatalogError(place.name, "", why)])
    return edition_of(place)


def _take(name: str, content: bytes, reading: Reading) -> None:
    from linkedin_privacy_wizard.catalog import schema  # noqa: PLC0415 -- imports pydantic

    if name == EDITION_FILE:
        return
    if name == IGNORED_FILE:
        reading.ignored = ignored_rows_of(table_of(content, name, schema.IgnoredFile))
        return
    setting = setting_of(table_of(content, name, schema.SettingFile))
    reading.settings[name] = setting
    reading.mistakes.extend(_misplaced(name, setting))
    reading.mistakes.extend(CatalogError(name, key, why) for key, why in mistakes_in(setting))


def _misplaced(name: str, setting: Setting) -> Iterator[CatalogError]:
    *folders, file = name.split("/")
    if file != f"{setting.id}.toml":
        yield CatalogError(name, "id", f"{setting.id!r} belongs in {setting.id}.toml")
    if folders != [setting.category]:
        yield CatalogError(name, "category", f"This belongs in the folder {setting.category}")


def _place(setting: Setting) -> tuple[int, bool, str]:
    """By topic, what is suggested first, then by name: the same on every computer."""
    return TOPICS.index(setting.topic), Preset.SUGGESTED not in setting.presets, setting.id
