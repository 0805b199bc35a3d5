"""A problem report: read in full first, then saved or copied by the person, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.computer import computer
from linkedin_privacy_wizard.gui.made_of import versions
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.problem_report import problem_report
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.long_text import long_text
from linkedin_privacy_wizard.gui.widgets.save_row import SaveRow

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.wizard.state import WizardState

_LEAST_LINES = 12


class ReportPage(Page):
    """Shows the whole text. What is saved or copied is that text, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._state: WizardState | None = None
        self.text = long_text(
            QCoreApplication.translate("ReportPage", "The whole report"), least_lines=_LEAST_LINES
        )
        self.titles = TickBox(_titles())
        self.titles.toggled.connect(self._write_anew)
        self.copy_button = QPushButton(QCoreApplication.translate("ReportPage", "Copy it all"))
        self.copy_button.clicked.connect(self._copy)
        self.row = SaveRow(
            QCoreApplication.translate("ReportPage", "Save as file…"),
            "txt",
            QCoreApplication.translate("ReportPage", "LinkedIn Privacy Wizard problem.txt"),
            self._save,
        )
        self._lay_out()

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to do here."""
        return QCoreApplication.translate("ReportPage", "Report a problem")

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """What can be done is beside the text."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Write the report of this state."""
        if state is not self._state:
            self._state = state
            self._write_anew()

    def _write_anew(self) -> None:
        assert self._state is not None
        titles = self.titles.isChecked()
        words = problem_report(self._state, versions(), computer(), titles=titles)
        if words != self.text.toPlainText():
            self.text.setPlainText(words)
            self.row.forget()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self, QCoreApplication.translate("ReportPage", "The report is copied."))

    def _save(self, path: Path) -> None:
        path.write_text(self.text.toPlainText(), encoding="utf-8")

    def _lay_out(self) -> None:
        column = Column(self, spacing=10)
        for icon, words in _promises():
            column.addWidget(point(icon, words))
        column.addWidget(self.text, 1)
        column.addWidget(self.titles)
        self.row.add_button(self.copy_button)
        column.addWidget(self.row)


def _promises() -> tuple[tuple[str, str], ...]:
    return (
        (
            "eye",
            QCoreApplication.translate(
                "ReportPage", "Read it first. This is the whole report, in English."
            ),
        ),
        (
            "lock",
            QCoreApplication.translate(
                "ReportPage",
                "It lists settings and versions. Your name, values and pages are left out.",
            ),
        ),
        (
            "hand",
            QCoreApplication.translate(
                "ReportPage", "Nothing is sent. You save it, and you pick who gets it."
            ),
        ),
    )


def _titles() -> str:
    return QCoreApplication.translate(
        "ReportPage", "Also name the settings that are new to the wizard, in LinkedIn's words"
    )
