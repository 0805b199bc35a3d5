"""The changes one below the other, each with how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from linkedin_privacy_wizard.gui.pages.apply.standing import (
    LOOKS,
    Standing,
    standing_words,
    standings,
)
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import worklist

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class ChangeList(Card):
    """Grows with the list, and is made anew only when that is another one."""

    def __init__(self, language: LanguageCode) -> None:
        super().__init__(QCoreApplication.translate("ChangeList", "Your changes"))
        give_role(self, QAccessible.Role.List)
        self._language = language
        self._changes: tuple[Change, ...] = ()
        self._rows: dict[str, _ChangeRow] = {}

    def show_changes(self, state: WizardState) -> None:
        """Show each change, and how far it is."""
        changes = worklist.at_hand(state)
        if changes[: len(self._changes)] != self._changes:
            self._clear()
        for change in changes[len(self._changes) :]:
            self._rows[change.setting.id] = _ChangeRow(change, self._language)
            self.body.addWidget(self._rows[change.setting.id])
        self._changes = changes
        told = standings(worklist.work_events(state))
        for setting, row in self._rows.items():
            row.show_standing(told.get(setting, Standing.WAITING))
        self.setVisible(bool(changes))

    def _clear(self) -> None:
        for row in self._rows.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._changes = ()


class _ChangeRow(QFrame):
    """One change: its mark, what it is, and how far it is in words."""

    def __init__(self, change: Change, language: LanguageCode) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.ListItem)
        name = change.setting.words(language).name
        wanted = value_words(change.setting, change.wanted, language)
        words = QCoreApplication.translate("ChangeList", "{setting}: {value}")
        self._title = words.format(setting=name, value=wanted)
        self._mark = IconLabel("dash", tone=Tone.MUTED, scale=1.3)
        self._words = PlainLabel(tone=Tone.MUTED)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(self._title))
        column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_standing(self, standing: Standing) -> None:
        icon, tone = LOOKS[standing]
        words = standing_words(standing)
        if self._words.text() != words:
            self._mark.set_icon(icon, tone)
            self._words.setText(words)
            self._words.set_tone(tone)
            self.setAccessibleName(f"{self._title}. {words}")
