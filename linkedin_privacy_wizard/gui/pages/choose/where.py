"""A line that asks where the person lives, for as long as they have not said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside


class WhereYouLive(QWidget):
    """Nobody has to answer: without an answer the notes for every place are shown."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate(
            "WhereYouLive", "Some notes are only true in some places."
        )
        self.button = QPushButton(QCoreApplication.translate("WhereYouLive", "Say where you live"))
        self.button.setProperty("look", "quiet")
        self.button.clicked.connect(lambda: self.intended.emit(AsideOpened(Aside.COUNTRY)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(PlainLabel(words, tone=Tone.MUTED), 1)
        row.addWidget(self.button)
