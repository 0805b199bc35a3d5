"""What must fit together between the files of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.linkedin.addresses import known_paths, path_of, same_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from linkedin_privacy_wizard.domain.catalog import IgnoredRow
    from linkedin_privacy_wizard.domain.setting import Setting

IGNORED_FILE = "ignored.toml"


def mistakes_between(
    settings: Mapping[str, Setting], ignored: Sequence[IgnoredRow]
) -> Iterator[CatalogError]:
    """Everything in which two files are at odds; `settings` are by the name of their file."""
    yield from _same_id(settings)
    yield from _same_control(settings)
    yield from _same_row(settings)
    yield from _ignored_and_set(settings, ignored)


def _same_id(settings: Mapping[str, Setting]) -> Iterator[CatalogError]:
    first: dict[str, str] = {}
    for file, setting in settings.items():
        other = first.setdefault(setting.id, file)
        if other != file:
            yield CatalogError(file, "id", f"{setting.id!r} is already in {other}")


def _same_control(settings: Mapping[str, Setting]) -> Iterator[CatalogError]:
    first: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for file, setting in settings.items():
        for path, key in sorted(_controls(setting)):
            namesakes = first.setdefault((path.rpartition("/")[2], key), [])
            for other, other_path in namesakes:
                if other != file and same_page(path, other_path):
                    what = f"the control {key!r}" if key else "the only control"
                    yield CatalogError(file, "addresses", f"{other} is {what} of {path!r} too")
            namesakes.append((file, path))


def _controls(setting: Setting) -> set[tuple[str, str]]:
    """Which controls of which pages are this setting's; an empty key is the page's only one."""
    keys = (*setting.keys, "") if setting.alone else setting.keys
    return {(path, key) for path in known_paths(setting) for key in keys}


def _same_row(settings: Mapping[str, Setting]) -> Iterator[CatalogError]:
    """A row that stands for several settings shows the value of none, and none is alone there."""
    behind: dict[tuple[str, str], list[str]] = {}
    for file, setting in settings.items():
        for title in _all(setting.titles):
            behind.setdefault((setting.category, title), []).append(file)
    for files in (files for files in behind.values() if len(files) > 1):
        for file in files:
            other = next(each for each in files if each != file)
            if settings[file].alone:
                yield CatalogError(file, "alone", f"{other} is behind the same row")
            if settings[file].row_shows:
                yield CatalogError(file, "row_shows", f"{other} is behind the same row")


def _ignored_and_set(
    settings: Mapping[str, Setting], ignored: Sequence[IgnoredRow]
) -> Iterator[CatalogError]:
    for index, row in enumerate(ignored):
        key = f"rows.{index}"
        if not row.paths and not any(row.titles.values()):
            yield CatalogError(IGNORED_FILE, key, "A row needs a path or a title")
        for file, setting in settings.items():
            for path in _shared_paths(row, setting):
                yield CatalogError(IGNORED_FILE, f"{key}.paths", f"{path!r} is a setting in {file}")
            for title in sorted(_all(row.titles) & _all(setting.titles)):
                why = f"{title!r} is a setting in {file}"
                yield CatalogError(IGNORED_FILE, f"{key}.titles", why)


def _shared_paths(row: IgnoredRow, setting: Setting) -> list[str]:
    known = known_paths(setting)
    return [path for path in row.paths if any(same_page(path_of(path), each) for each in known)]


def _all(titles: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The titles of all languages, as they compare."""
    return {title.casefold() for each in titles.values() for title in each}
