"""That there is a newer version of the program, and a button that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.messages import newest as words
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.wizard.lasting_intents import ReleasePageAsked

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class NewerNotice(Notice):
    """Hidden where there is none, or nobody wants to know."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__(kind=Kind.INFO)
        self.button = QPushButton(words.open_page())
        self.button.clicked.connect(lambda: self.intended.emit(ReleasePageAsked()))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def render_state(self, state: WizardState) -> None:
        """Say which one it is."""
        known = state.newest
        there = known.wanted and bool(known.version)
        if there:
            told = words.version_there(known.version)
            unopened = f" {words.page_unopened(known.page)}" if known.unopened else ""
            self.set_text(told + unopened)
            self.button.setVisible(bool(known.page))
        if there and self.isHidden():
            announce(self, self.text())
        self.setVisible(there)
