"""Matching the rows of a section page with the catalog, and reading values from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.linkedin.addresses import is_setting_path, known_paths, same_page
from linkedin_privacy_wizard.linkedin.controls import options_for_words
from linkedin_privacy_wizard.linkedin.guards import is_denied
from linkedin_privacy_wizard.linkedin.words import in_language, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.catalog import Catalog, IgnoredRow
    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.page import PageView, Row


@dataclass(frozen=True, slots=True)
class Matched:
    """The rows of one section page, told apart."""

    settings: dict[str, Row]
    unknown: tuple[Row, ...]


def match(settings: Iterable[Setting], catalog: Catalog, view: PageView) -> Matched:
    """Which row is which of these settings: by address first, then by title or a former title.

    A row that is any setting of the catalog, or a row that the catalog leaves alone, is not new.
    """
    rows = [row for row in view.rows if is_setting_path(row.path)]
    known = {}
    for setting in settings:
        row = _row_of(setting, rows, catalog, view.language)
        if row is not None:
            known[setting.id] = row
    anywhere = (_row_of(setting, rows, catalog, view.language) for setting in catalog.settings)
    paths = {row.path for row in anywhere if row is not None}
    unknown = tuple(
        row
        for row in dict.fromkeys(rows)
        if row.title
        and row.path not in paths
        and not _is_ignored(row, catalog.ignored, view.language)
    )
    return Matched(known, unknown)


def _row_of(setting: Setting, rows: list[Row], catalog: Catalog, language: str) -> Row | None:
    titles = [in_language(each, language) for each in (setting.titles, setting.former_titles)]
    for path in known_paths(setting):
        by_path = [row for row in rows if same_page(path, row.path)]
        titled = [row for row in by_path if any(normalise(row.title) in each for each in titles)]
        if by_path:
            return _the_one(titled or by_path)
    for known in titles:
        by_title = [row for row in rows if normalise(row.title) in known]
        by_title = [row for row in by_title if not _is_anothers(row, setting, catalog)]
        if len({row.path for row in by_title}) == 1:
            return _the_one(by_title)
    return None


def _the_one(rows: list[Row]) -> Row:
    """The row that these are. Where they differ, its words could be another's: it has none."""
    return rows[0] if len(set(rows)) == 1 else replace(rows[0], words=())


def _is_anothers(row: Row, setting: Setting, catalog: Catalog) -> bool:
    """Whether the row leads to the page of another setting that is not behind the same row."""
    return any(
        any(same_page(path, row.path) for path in known_paths(other))
        for other in catalog.settings
        if not _share_a_title(other, setting)
    )


def _share_a_title(one: Setting, other: Setting) -> bool:
    return any(set(words) & set(other.titles.get(code, ())) for code, words in one.titles.items())


def _is_ignored(row: Row, ignored: tuple[IgnoredRow, ...], language: str) -> bool:
    if is_denied(row.path):
        return True
    return any(
        any(same_page(path, row.path) for path in each.paths)
        or normalise(row.title) in in_language(each.titles, language)
        for each in ignored
    )


def value_in_row(setting: Setting, row: Row, language: str) -> Value | None:
    """The value a row shows, where its words are known; None where its page must be asked.

    Of a group of ticks a row tells at best that there are some.
    """
    if not setting.row_shows or setting.kind is Kind.TICKS:
        return None
    meant = {
        option for words in row.words for option in options_for_words(setting, words, language)
    }
    return meant.pop() if len(meant) == 1 else None
