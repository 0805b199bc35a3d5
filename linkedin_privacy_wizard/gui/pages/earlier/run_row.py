"""One earlier check-up: when, what was done, what stays, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.messages import files
from linkedin_privacy_wizard.gui.messages import past as words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.file_row import FileRow
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.files import PersonsFile
from linkedin_privacy_wizard.wizard.past_intents import EarlierPutBackPressed
from linkedin_privacy_wizard.wizard.record_intents import FileAsked

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.past import PastRun
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.files import Saved


class RunRow(Ruled):
    """Each can be saved; what can be put back has a button for that as well."""

    intended = Signal(object)

    def __init__(self, run: PastRun, catalog: Catalog, language: LanguageCode) -> None:
        super().__init__()
        self._number = run.number
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
        self._file = self._make_file(run, when)
        self._file.add_button(self._button)
        column.addWidget(self._file)

    def show_saved(self, saved: Saved | None) -> None:
        """Say how it went, where it is this one that was saved last."""
        if saved is None or saved.run != self._number:
            self._file.forget()
        elif saved.under_way:
            self._file.wait(files.saving())
        else:
            self._file.say(files.saved(saved), good=not saved.failed)

    def allow(self, *, allowed: bool) -> None:
        """Let it be pressed, or not."""
        self._button.setEnabled(allowed)

    def _make_file(self, run: PastRun, when: str) -> FileRow:
        name = QCoreApplication.translate("Earlier", "LinkedIn privacy check {day}.pdf")
        day = run.at.astimezone().date().isoformat()
        made = FileRow(
            QCoreApplication.translate("Earlier", "Save as PDF…"), "pdf", name.format(day=day)
        )
        made.button.setProperty("look", "other")
        made.button.setAccessibleName(f"{made.button.text()}: {when}")
        made.chosen.connect(
            lambda path: self.intended.emit(FileAsked(PersonsFile.RUN, str(path), run.number))
        )
        return made

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
