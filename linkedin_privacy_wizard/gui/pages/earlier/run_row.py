"""One earlier check-up: when, what was done, what stays, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.messages import past as words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.past_intents import EarlierPutBackPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.past import PastRun
    from linkedin_privacy_wizard.domain.setting import LanguageCode


class RunRow(Ruled):
    """The button is there where there is something to put back."""

    intended = Signal(object)

    def __init__(self, run: PastRun, catalog: Catalog, language: LanguageCode) -> None:
        super().__init__()
        when = moment_words(run.at)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(when)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 10)
        column.setSpacing(3)
        column.addWidget(PlainLabel(f"{when} · {messages.mode(run.mode)}", bold=True))
        column.addWidget(PlainLabel(words.what_was_done(run), tone=Tone.MUTED))
        stays = words.lasting(run.undo, catalog, language)
        if stays:
            column.addWidget(PlainLabel(stays, tone=Tone.WARNING))
        column.addSpacing(4)
        self._button = self._make_button(run, when)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def allow(self, *, allowed: bool) -> None:
        """Let it be pressed, or not."""
        self._button.setEnabled(allowed)

    def _make_button(self, run: PastRun, when: str) -> QPushButton:
        made = QPushButton(
            QCoreApplication.translate("Earlier", "Put back the values from before this")
        )
        made.setProperty("look", "other")
        made.setAccessibleName(f"{made.text()}: {when}")
        if not run.undo.values:
            made.hide()
        made.clicked.connect(lambda: self.intended.emit(EarlierPutBackPressed(run.number)))
        return made
