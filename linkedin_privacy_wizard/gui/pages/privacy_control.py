"""Whether the browser asks sites not to sell or share the person's data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone


class PrivacyControl(QWidget):
    """A tick, and what it does in one sentence. `turned` says what the person wants."""

    turned = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate(
            "PrivacyControl", "Ask LinkedIn not to sell or share my data"
        )
        sentence = QCoreApplication.translate(
            "PrivacyControl",
            "The browser then sends “Global Privacy Control”. In the US, LinkedIn takes it as a no "
            "to two settings about sharing, and turns them off by itself.",
        )
        self._box = TickBox(words)
        self._box.setAccessibleDescription(sentence)
        self._box.clicked.connect(self.turned)
        column = Column(self, spacing=4)
        column.addWidget(self._box)
        column.addWidget(PlainLabel(sentence, size=Size.SMALL, tone=Tone.MUTED))

    def show_on(self, *, on: bool) -> None:
        """Tick it or not, without a click."""
        self._box.setChecked(on)
