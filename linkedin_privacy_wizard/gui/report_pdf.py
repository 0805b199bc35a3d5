"""The report on paper, to keep or to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui import paper
from linkedin_privacy_wizard.gui.marks import marks_of
from linkedin_privacy_wizard.gui.report_document import html_of, title
from linkedin_privacy_wizard.gui.report_picture import PaperPicture
from linkedin_privacy_wizard.gui.report_words import not_affiliated
from linkedin_privacy_wizard.storage.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPainter, QPdfWriter, QTextDocument

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode


def save(report: Report, catalog: Catalog, path: Path, language: LanguageCode) -> None:
    """Write the report to `path`. An older file there stays until the new one is whole.

    Raises OSError where it cannot be written.
    """
    write_whole(path, pdf_of(report, catalog, language))


def pdf_of(report: Report, catalog: Catalog, language: LanguageCode) -> bytes:
    """The report as the bytes of a PDF."""
    marks = marks_of(report, catalog)

    def picture_in(document: QTextDocument, writer: QPdfWriter) -> Callable[[QPainter], None]:
        return PaperPicture(document, marks, writer.width(), paper.DOTS_PER_INCH).paint

    html = html_of(report, catalog, language, picture=bool(marks))
    return paper.pdf_of(html, title(), not_affiliated(), picture_in=picture_in)
