"""One line of the list: a setting, its value from and to, and what must be agreed to first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.gui.widgets.value_change import ValueChange
from linkedin_privacy_wizard.wizard.intents import ChangePressedFor, EffectTicked

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode


class ChangeRow(Ruled):
    """A change that will be made once its side effects, if it has any, are ticked."""

    intended = Signal(object)

    def __init__(self, change: Change, language: LanguageCode) -> None:
        super().__init__()
        setting, words = change.setting, change.setting.words(language)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(words.name)
        self._change: Change | None = None
        self._language = language
        self._values = ValueChange("", "")
        self.button = QPushButton(QCoreApplication.translate("ChangeRow", "Change"))
        self.button.setProperty("look", "quiet")
        self.button.setAccessibleName(f"{self.button.text()} {words.name}")
        self.button.clicked.connect(lambda: self.intended.emit(ChangePressedFor(setting.id)))
        self.ticks: dict[str, TickBox] = {}
        self._left_out = _left_out()
        left = QVBoxLayout()
        left.setSpacing(3)
        for part in (PlainLabel(words.name, bold=True), self._values):
            left.addWidget(part)
        for effect in setting.effects_of(change.wanted):
            self.ticks[effect.id] = self._tick_box(change, effect.id, words.side_effects[effect.id])
            left.addWidget(self.ticks[effect.id])
        left.addWidget(self._left_out)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.addLayout(left, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_change(change)

    def show_change(self, change: Change) -> None:
        """Show what is agreed to."""
        if change == self._change:
            return
        self._change = change
        shown = (value_words(change.setting, v, self._language) for v in _values_of(change))
        self._values.show_values(*shown)
        for effect, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(effect in change.effects)
            tick.update()
        self._left_out.setVisible(not change.agreed)

    def _tick_box(self, change: Change, effect: str, words: str) -> TickBox:
        agree = QCoreApplication.translate("ChangeRow", "I agree: {effect}").format(effect=words)
        made = TickBox(agree)
        # Not `clicked`: a screen reader ticks it without a click.
        made.toggled.connect(
            lambda on: self.intended.emit(EffectTicked(change.setting.id, effect, on))
        )
        return made


def _values_of(change: Change) -> tuple[str, str]:
    return change.before, change.wanted


def _left_out() -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(IconLabel("warning", tone=Tone.WARNING, scale=1.2))
    words = QCoreApplication.translate("ChangeRow", "Left out until you tick it")
    line.addWidget(PlainLabel(words, tone=Tone.WARNING), 1)
    return made
