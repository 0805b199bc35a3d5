"""Reads the catalog's folder; any mistake names its file and key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard.catalog.build import ignored_rows_of, setting_of
from linkedin_privacy_wizard.catalog.edition import EDITION_FILE, check_edition
from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.rules import mistakes_in
from linkedin_privacy_wizard.catalog.tables import CatalogErrors, content_of, table_of
from linkedin_privacy_wizard.catalog.together import IGNORED_FILE, mistakes_between
from linkedin_privacy_wizard.domain.catalog import Catalog, IgnoredRow
from linkedin_privacy_wizard.domain.setting import Preset, Setting, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

TOPICS = tuple(Topic)
MOST_FILES: Final = 1000
"""More than ten times what LinkedIn has settings."""


@dataclass
class Reading:
    """What a folder holds: the settings by file, the rows to ignore, and all mistakes."""

    settings: dict[str, Setting] = field(default_factory=dict)
    ignored: tuple[IgnoredRow, ...] = ()
    mistakes: list[CatalogError] = field(default_factory=list)
    fingerprint: str = ""


def load(folder: Path) -> Catalog:
    """The catalog in that folder. Raises `CatalogError` for the first mistake."""
    reading = read(folder)
    if reading.mistakes:
        raise reading.mistakes[0]
    settings = tuple(sorted(reading.settings.values(), key=_place))
    return Catalog(settings, reading.ignored, reading.fingerprint)


def read(folder: Path) -> Reading:
    """Everything in that folder, right and wrong."""
    reading = Reading()
    contents = hashlib.sha256()
    files = _files(folder)
    try:
        _check_whole(folder, files)
    except CatalogErrors as error:
        reading.mistakes.extend(error.mistakes)
        return reading
    for name, path in files:
        try:
            content = content_of(path, name)
            contents.update(f"{name} {len(content)}\n".encode() + content)
            _take(name, content, reading)
        except CatalogErrors as error:
            reading.mistakes.extend(error.mistakes)
    if not reading.settings and not reading.mistakes:
        reading.mistakes.append(_none_in(folder))
    reading.mistakes.extend(mistakes_between(reading.settings, reading.ignored))
    reading.fingerprint = contents.hexdigest()[:16]
    return reading


def _files(folder: Path) -> list[tuple[str, Path]]:
    """The files with their names in the catalog, in an order that no disk can change."""
    return sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.toml"))


def _none_in(folder: Path) -> CatalogError:
    return CatalogError(str(folder), "", "There is no catalog here")


def _check_whole(folder: Path, files: Sequence[tuple[str, Path]]) -> None:
    """Raise `CatalogErrors` where the catalog is not to be read at all."""
    if not files:
        raise CatalogErrors([_none_in(folder)])
    if len(files) > MOST_FILES:
        why = f"There are {len(files)} files here, and a catalog has {MOST_FILES} at most"
        raise CatalogErrors([CatalogError(str(folder), "", why)])
    check_edition(folder)


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
