"""The three ready-made sets of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible

from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.wizard.intents import PresetChosen

if TYPE_CHECKING:
    from collections.abc import Mapping

_LETTERS = 20


class Presets(Row):
    """One card for each set, with how much it would change. `chosen` tells the pick."""

    chosen = Signal(object)

    def __init__(self) -> None:
        columns = Columns(narrowest=_LETTERS)
        super().__init__(columns)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(QCoreApplication.translate("Presets", "How far do you want to go?"))
        self.cards: dict[Preset, ChoiceCard] = {}
        for preset in Preset:
            card = ChoiceCard(messages.preset(preset))
            card.picked.connect(lambda preset=preset: self.chosen.emit(PresetChosen(preset)))
            self.cards[preset] = card
            columns.addWidget(card)

    def show_presets(self, chosen: Preset, counts: Mapping[Preset, int]) -> None:
        """Show which one is in force, and how many settings each would change."""
        for preset, card in self.cards.items():
            card.set_words(card.text(), _sentence(preset, counts[preset]))
            card.show_checked(checked=preset is chosen)


def _sentence(preset: Preset, count: int) -> str:
    changes = QCoreApplication.translate("Presets", "%n changes", None, count)
    return f"{changes}. {messages.preset_sentence(preset)}"
