"""What must fit together between the files of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.errors import CatalogError

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
    yield from _ignored_and_set(settings, ignored)


def _same_id(settings: Mapping[str, Setting]) -> Iterator[CatalogError]:
    first: dict[str, str] = {}
    for file, setting in settings.items():
        other = first.setdefault(setting.id, file)
        if other != file:
            yield CatalogError(file, "id", f"{setting.id!r} is already in {other}")


def _same_control(settings: Mapping[str, Setting]) -> Iterator[CatalogError]:
    first: dict[tuple[str, str], str] = {}
    for file, setting in settings.items():
        for address, key in sorted(_controls(setting)):
            other = first.setdefault((address, key), file)
            if other != file:
                what = f"the control {key!r}" if key else "the only control"
                yield CatalogError(file, "addresses", f"{other} is {what} of {address!r} too")


def _controls(setting: Setting) -> set[tuple[str, str]]:
    """Which controls of which pages are this setting's; an empty key is the page's only one."""
    keys = (*setting.keys, "") if setting.alone else setting.keys
    return {(address.path.rstrip("/"), key) for address in setting.addresses for key in keys}


def _ignored_and_set(
    settings: Mapping[str, Setting], ignored: Sequence[IgnoredRow]
) -> Iterator[CatalogError]:
    at = {a.path.rstrip("/"): file for file, s in settings.items() for a in s.addresses}
    called = {
        title.casefold(): file
        for file, setting in settings.items()
        for titles in setting.titles.values()
        for title in titles
    }
    for index, row in enumerate(ignored):
        if not row.paths and not any(row.titles.values()):
            yield CatalogError(IGNORED_FILE, f"rows.{index}", "A row needs a path or a title")
        for path in row.paths:
            if path.rstrip("/") in at:
                why = f"{path!r} is a setting in {at[path.rstrip('/')]}"
                yield CatalogError(IGNORED_FILE, f"rows.{index}.paths", why)
        for title in (title for titles in row.titles.values() for title in titles):
            if title.casefold() in called:
                why = f"{title!r} is a setting in {called[title.casefold()]}"
                yield CatalogError(IGNORED_FILE, f"rows.{index}.titles", why)
