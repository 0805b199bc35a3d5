"""A record to keep: the report as a PDF, where the person wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton

from linkedin_privacy_wizard.gui import report_pdf
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode


class RecordCard(Card):
    """Asks for a place, saves there, and says how it went. `asked` comes with the press."""

    asked = Signal()

    def __init__(self, language: LanguageCode) -> None:
        super().__init__(QCoreApplication.translate("Record", "Keep a record"))
        self._language = language
        self._shown: tuple[Report, Catalog] | None = None
        self.button = QPushButton(QCoreApplication.translate("Record", "Save as PDF…"))
        self.button.clicked.connect(self._ask)
        self._saved = Notice(kind=Kind.SUCCESS)
        self._not_saved = Notice(kind=Kind.DANGER)
        words = QCoreApplication.translate(
            "Record", "Save these results as a file to keep or print. It stays with you."
        )
        self.body.addWidget(PlainLabel(words))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for notice in (self._saved, self._not_saved):
            notice.hide()
            self.body.addWidget(notice)

    def show_report(self, report: Report, catalog: Catalog) -> None:
        """Save this one from now on."""
        if self._shown != (report, catalog):
            self._shown = (report, catalog)
            self._saved.hide()
            self._not_saved.hide()

    def save(self, path: Path) -> None:
        """Save the report there, and say how it went."""
        if self._shown is None:
            return
        try:
            report_pdf.save(*self._shown, path, self._language)
        except OSError as error:
            self._say(self._not_saved, self._saved, _why_not(path, error))
        else:
            self._say(self._saved, self._not_saved, _where(path))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()
        title = QCoreApplication.translate("Record", "Save as PDF")
        dialog = QFileDialog(self.window(), title, str(_documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(QCoreApplication.translate("Record", "LinkedIn privacy check.pdf"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def _say(self, notice: Notice, other: Notice, words: str) -> None:
        other.hide()
        notice.set_text(words)
        notice.show()
        announce(self, words)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def _where(path: Path) -> str:
    words = QCoreApplication.translate("Record", "Saved as {name} in {folder}.")
    return words.format(name=path.name, folder=path.parent)


def _why_not(path: Path, error: OSError) -> str:
    words = QCoreApplication.translate(
        "Record", "It could not be saved in {folder}. Pick another place. ({reason})"
    )
    return words.format(folder=path.parent, reason=error.strerror or type(error).__name__)
