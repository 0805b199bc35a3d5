"""The report on paper: A4, to keep or to print. Drawn by Qt's text engine, not by the browser."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.gui.marks import marks_of
from linkedin_privacy_wizard.gui.report_document import html_of, not_affiliated, title
from linkedin_privacy_wizard.gui.report_picture import PaperPicture

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode

_DOTS_PER_INCH = 600
_MARGIN_MM = 18.0
_FOOTER_INCH = 0.35
# A heading, the sentence below it and the first line after that.
_WITH_HEADING_INCH = 0.9
_TEXT_POINTS = 10.0
_FOOTER_POINTS = 8.0
_INK = "#182827"
_QUIET = "#4c5e5c"


def save(report: Report, catalog: Catalog, path: Path, language: LanguageCode) -> None:
    """Write the report to `path`. An older file there stays until the new one is whole.

    Raises OSError where it cannot be written.
    """
    _replace(path, pdf_of(report, catalog, language))


def pdf_of(report: Report, catalog: Catalog, language: LanguageCode) -> bytes:
    """The report as the bytes of a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer)
    marks = marks_of(report, catalog)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_TEXT_POINTS))
    document.setHtml(html_of(report, catalog, language, picture=bool(marks)))
    picture = PaperPicture(document, marks, writer.width(), _DOTS_PER_INCH)
    # Only now, with every part in its place, is there anything to lay out.
    document.documentLayout().setPaintDevice(writer)
    height = writer.height() - _FOOTER_INCH * _DOTS_PER_INCH
    document.setPageSize(QSizeF(writer.width(), height))
    _keep_together(document)
    _paint(document, picture, writer)
    buffer.close()
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    orientation, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, orientation, margins, millimetres))
    writer.setTitle(title())
    writer.setCreator("LinkedIn Privacy Wizard")
    return writer


def _font(points: float) -> QFont:
    font = QFont(QApplication.font().family())
    font.setPointSizeF(points)
    return font


def _keep_together(document: QTextDocument) -> None:
    """Begin a new page before whatever would be torn apart at the end of one.

    That is a heading whose text would stand on the next page, and a table of one row. A page
    break moves all that follows, so the parts are gone through from the top.
    """
    layout, height = document.documentLayout(), document.pageSize().height()
    parts = document.rootFrame().begin()
    while not parts.atEnd():
        frame, block = parts.currentFrame(), parts.currentBlock()
        parts += 1
        if isinstance(frame, QTextTable):
            area = layout.frameBoundingRect(frame)
            if frame.rows() == 1 and _is_torn(area.top(), area.bottom(), height):
                shape = frame.format()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                frame.setFormat(shape)
        elif block.blockFormat().headingLevel():
            top = layout.blockBoundingRect(block).top()
            if _is_torn(top, top + _WITH_HEADING_INCH * _DOTS_PER_INCH, height):
                begins = block.blockFormat()
                begins.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(begins)


def _is_torn(top: float, bottom: float, page: float) -> bool:
    # What ends exactly where the page ends is whole.
    return int(top // page) != int((bottom - 1) // page)


def _paint(document: QTextDocument, picture: PaperPicture, writer: QPdfWriter) -> None:
    size, count = document.pageSize(), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    context.palette = palette
    with QPainter(writer) as painter:
        for page in range(count):
            if page:
                writer.newPage()
            area = QRectF(0, page * size.height(), size.width(), size.height())
            context.clip = area
            painter.save()
            painter.translate(0, -area.top())
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            picture.paint(painter)
            painter.restore()
            _paint_footer(painter, writer, page + 1, count)


def _paint_footer(painter: QPainter, writer: QPdfWriter, page: int, count: int) -> None:
    area = QRectF(0, writer.height() - _FOOTER_INCH / 2 * _DOTS_PER_INCH, writer.width(), 200)
    painter.setFont(_font(_FOOTER_POINTS))
    painter.setPen(QColor(_QUIET))
    numbers = QCoreApplication.translate("Report", "Page {page} of {count}")
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | top, not_affiliated())
    painter.drawText(
        area, Qt.AlignmentFlag.AlignRight | top, numbers.format(page=page, count=count)
    )


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".pdf")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
