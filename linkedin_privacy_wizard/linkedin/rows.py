"""Matching the rows of a section page with the catalog, and reading values from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    matched = {setting.id: _row_of(setting, rows, view.language) for setting in settings}
    known = {setting: row for setting, row in matched.items() if row is not None}
    elsewhere = {_row_of(setting, rows, view.language) for setting in catalog.settings}
    unknown = tuple(
        row
        for row in dict.fromkeys(rows)
        if row.title
        and row not in elsewhere
        and not _is_ignored(row, catalog.ignored, view.language)
    )
    return Matched(known, unknown)


def _row_of(setting: Setting, rows: list[Row], language: str) -> Row | None:
    for path in known_paths(setting):
        by_path = [row for row in rows if same_page(path, row.path)]
        if by_path:
            return by_path[0]
    for titles in (setting.titles, setting.former_titles):
        known = in_language(titles, language)
        by_title = [row for row in rows if normalise(row.title) in known]
        if len({row.path for row in by_title}) == 1:
            return by_title[0]
    return None


def _is_ignored(row: Row, ignored: tuple[IgnoredRow, ...], language: str) -> bool:
    if is_denied(row.path):
        return True
    return any(
        any(same_page(path, row.path) for path in each.paths)
        or normalise(row.title) in in_language(each.titles, language)
        for each in ignored
    )


def value_in_row(setting: Setting, row: Row, language: str) -> Value | None:
    """The value a row shows, where its words are known; None where its page must be asked."""
    if not setting.row_shows:
        return None
    meant = {
        option for words in row.words for option in options_for_words(setting, words, language)
    }
    return meant.pop() if len(meant) == 1 else None


def can_be_told_missing(setting: Setting, language: str) -> bool:
    """Whether the absence of its row means anything: only if we would know the row by its title.

    Settings whose own address is known are asked for there instead.
    """
    return bool(setting.titles.get(language))
