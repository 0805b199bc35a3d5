"""A record to keep: the report as a PDF, where the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui import report_pdf
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.save_row import SaveRow
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode


class RecordCard(Card):
    """Asks for a place, saves there, and says how it went. `asked` comes with the press."""

    asked = Signal()
    intended = Signal(object)

    def __init__(self, language: LanguageCode) -> None:
        super().__init__(QCoreApplication.translate("Record", "Keep a record"))
        self._language = language
        self._shown: tuple[Report, Catalog] | None = None
        words = QCoreApplication.translate(
            "Record", "Save these results as a file to keep or print. It stays with you."
        )
        self.row = SaveRow(
            QCoreApplication.translate("Record", "Save as PDF…"),
            "pdf",
            QCoreApplication.translate("Record", "LinkedIn privacy check.pdf"),
            self._write,
        )
        self.row.asked.connect(self.asked)
        more = QPushButton(QCoreApplication.translate("Record", "Other files"))
        more.setProperty("look", "quiet")
        more.clicked.connect(lambda: self.intended.emit(AsideOpened(Aside.RECORD)))
        self.row.add_button(more)
        self.body.addWidget(PlainLabel(words))
        self.body.addWidget(self.row)

    def show_report(self, report: Report, catalog: Catalog) -> None:
        """Save this one from now on."""
        if self._shown != (report, catalog):
            self._shown = (report, catalog)
            self.row.forget()

    def _write(self, path: Path) -> None:
        assert self._shown is not None
        report_pdf.save(*self._shown, path, self._language)
