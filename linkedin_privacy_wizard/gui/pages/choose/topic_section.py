"""The settings of one topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.choose.rows import LookRow, Standing
from linkedin_privacy_wizard.gui.pages.choose.setting_row import ChoiceSettingRow, LookSettingRow
from linkedin_privacy_wizard.gui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from linkedin_privacy_wizard.domain.setting import LanguageCode, SettingId, Topic
    from linkedin_privacy_wizard.gui.pages.choose.rows import Row, TopicRows
    from linkedin_privacy_wizard.gui.pages.choose.setting_row import SettingRow


class TopicSection(Section):
    """A topic's settings, each with its box. `chosen` tells what the person picks."""

    chosen = Signal(object)

    def __init__(self, topic: Topic, language: LanguageCode) -> None:
        super().__init__(messages.topic_icon(topic), messages.topic(topic))
        self._language = language
        self._shown: TopicRows | None = None
        self._rows: dict[SettingId, SettingRow] = {}

    def show_rows(self, rows: TopicRows) -> None:
        """Show how its settings stand."""
        if rows == self._shown:
            return
        same = self._shown is not None and _kinds(rows) == _kinds(self._shown)
        self._shown = rows
        self.header.show_count(count_words(rows))
        if not same:
            self._rows.clear()
            self.start_again()
        for row in rows.rows:
            if row.setting.id in self._rows:
                self._rows[row.setting.id].show_row(row)

    def parts(self) -> Iterator[QWidget]:
        """The rows, as they stand when their turn comes."""
        for place in range(len(self._now())):
            row = self._now()[place]
            made = self._make(row)
            self._rows[row.setting.id] = made
            yield made

    def row(self, setting: SettingId) -> SettingRow | None:
        """The row of a setting, once it is built."""
        return self._rows.get(setting)

    def _now(self) -> tuple[Row, ...]:
        return self._shown.rows if self._shown else ()

    def _make(self, row: Row) -> SettingRow:
        if isinstance(row, LookRow):
            return LookSettingRow(row, self._language)
        made = ChoiceSettingRow(row, self._language)
        made.chosen.connect(self.chosen)
        return made


def count_words(rows: TopicRows) -> str:
    """How many of a topic's settings will change."""
    changes = rows.count(Standing.CHANGES)
    if changes:
        return QCoreApplication.translate("TopicSection", "%n to change", None, changes)
    if all(isinstance(row, LookRow) for row in rows.rows):
        return QCoreApplication.translate("TopicSection", "%n to look at", None, len(rows.rows))
    return QCoreApplication.translate("TopicSection", "Nothing to change")


def _kinds(rows: TopicRows) -> list[tuple[str, type]]:
    return [(row.setting.id, type(row)) for row in rows.rows]
