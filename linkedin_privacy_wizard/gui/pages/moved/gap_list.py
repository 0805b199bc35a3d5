"""The settings that are not as the person wants them, each with its own way out of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.messages import again as words
from linkedin_privacy_wizard.gui.pages.moved.gap_row import GapRow
from linkedin_privacy_wizard.gui.slices import stacked
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.tab_order import go_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import LanguageCode, SettingId
    from linkedin_privacy_wizard.wizard.again import Gap

_Listed = tuple[tuple["SettingId", "datetime | None", object], ...]


class GapList(Card):
    """Hidden where there are none. `wants_building` carries the rows that are to be built."""

    intended = Signal(object)
    wants_building = Signal(object)

    def __init__(self, language: LanguageCode) -> None:
        super().__init__(QCoreApplication.translate("Moved", "Not as you want it"))
        self._language = language
        self._gaps: tuple[Gap, ...] = ()
        self._listed: _Listed = ()
        self._rows: dict[SettingId, GapRow] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._who = PlainLabel(words.who_did_it(), tone=Tone.MUTED)
        self.body.addWidget(self._who)
        self.body.addLayout(self._lines)
        self.hide()

    def show_gaps(self, gaps: tuple[Gap, ...], then: datetime | None) -> None:
        """Show these; `then` is when the last check-up was."""
        self.setVisible(bool(gaps))
        self._gaps = gaps
        self._who.setVisible(any(gap.before == gap.wanted for gap in gaps))
        listed: _Listed = tuple((gap.setting.id, then, (gap.now, gap.wanted)) for gap in gaps)
        if listed != self._listed:
            self._listed = listed
            self._start_again(then)
        for gap in gaps:
            if gap.setting.id in self._rows:
                self._rows[gap.setting.id].show_gap(gap)

    def _start_again(self, then: datetime | None) -> None:
        self._rows.clear()
        while (item := self._lines.takeAt(0)) is not None:
            if (stack := item.widget()) is not None:
                stack.hide()
                stack.deleteLater()
        self.wants_building.emit(self._parts(self._listed, then))

    def _parts(self, listed: _Listed, then: datetime | None) -> Iterator[None]:
        last: QWidget = self
        for stack in stacked(self._make(setting, then) for setting, _, _ in listed):
            if listed is not self._listed:
                return
            if stack is not None:
                self._lines.addWidget(stack)
                last = go_on(last, stack)
            yield

    def _make(self, setting: SettingId, then: datetime | None) -> GapRow:
        # As it is now, not as it was when the building began.
        gap = next(gap for gap in self._gaps if gap.setting.id == setting)
        row = GapRow(gap, then, self._language)
        row.intended.connect(self.intended)
        self._rows[setting] = row
        return row
