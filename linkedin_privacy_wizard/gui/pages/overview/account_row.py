"""Whose settings are meant, where more than one account is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.widgets.choice_box import ChoiceBox
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.wizard import accounts, earlier
from linkedin_privacy_wizard.wizard.account_intents import AccountChosen

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class AccountRow(QWidget):
    """A box to choose one of them; hidden where there is no choice."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate("Overview", "Whose account:")
        self.box = ChoiceBox(words)
        self.box.chosen.connect(lambda number: self.intended.emit(AccountChosen(int(number))))
        label = PlainLabel(words)
        label.setWordWrap(False)
        label.setBuddy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 4)
        line.setSpacing(10)
        line.addWidget(label)
        line.addWidget(self.box, 1)
        line.addStretch(1)
        self.hide()

    def render_state(self, state: WizardState) -> None:
        """Show the one that is meant."""
        practice = earlier.on_practice(state)
        known = accounts.on_site(state, practice=practice)
        self.setVisible(len(known) > 1)
        names = [(str(each.number), messages.account(each, known)) for each in known]
        self.box.show_choices(names)
        present = accounts.of_site(state, practice=practice)
        self.box.show_chosen(str(present.number) if present is not None else None)
