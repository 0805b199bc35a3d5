"""The way from the results to a reminder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.messages import reminders
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside


class KeepCard(Card):
    """What is true today need not be true in a year."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Summary", "Keep it that way"))
        self.body.addWidget(PlainLabel(reminders.lead()))
        self.button = QPushButton(QCoreApplication.translate("Summary", "Remind me to look again…"))
        self.button.clicked.connect(lambda: self.intended.emit(AsideOpened(Aside.REMINDER)))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
