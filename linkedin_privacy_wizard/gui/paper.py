"""Rich text on paper: A4, to keep or to print. Drawn by Qt's text engine, not by the browser."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from collections.abc import Callable

DOTS_PER_INCH = 600
STYLE = """
h1 { font-size: 22pt; font-weight: 600; margin-top: 0px; margin-bottom: 6px; color: #182827; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 22px; margin-bottom: 4px; color: #0a6661; }
p { margin-top: 0px; margin-bottom: 6px; }
li { margin-bottom: 4px; }
.quiet { color: #4c5e5c; }
th { font-weight: 600; color: #4c5e5c; text-align: left; border-bottom: 1px solid #768785; }
td { border-bottom: 1px solid #d6e0df; }
td.tile { border: none; background-color: #f0f5f5; }
"""
"""Qt's text engine knows margins in px only, one side at a time."""

_MARGIN_MM = 18.0
_FOOTER_INCH = 0.35
# A heading, the sentence below it and the first line after that.
_WITH_HEADING_INCH = 0.9
_TEXT_POINTS = 10.0
_FOOTER_POINTS = 8.0
_INK = "#182827"
_QUIET = "#4c5e5c"


def pdf_of(
    html: str,
    title: str,
    footer: str,
    *,
    prepare: Callable[[QTextDocument], None] | None = None,
    picture_in: Callable[[QTextDocument, QPdfWriter], Callable[[QPainter], None]] | None = None,
) -> bytes:
    """The bytes of a PDF.

    `prepare` gives the document what the rich text names. `picture_in` makes room for a picture
    in it, and answers how to paint that.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_TEXT_POINTS))
    if prepare is not None:
        prepare(document)
    document.setHtml(html)
    paint = picture_in(document, writer) if picture_in else None
    # Only now, with every part in its place, is there anything to lay out.
    document.documentLayout().setPaintDevice(writer)
    height = writer.height() - _FOOTER_INCH * DOTS_PER_INCH
    document.setPageSize(QSizeF(writer.width(), height))
    _keep_together(document)
    _paint(document, paint, footer, writer)
    buffer.close()
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    orientation, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, orientation, margins, millimetres))
    writer.setTitle(title)
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
            if _is_torn(top, top + _WITH_HEADING_INCH * DOTS_PER_INCH, height):
                begins = block.blockFormat()
                begins.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(begins)


def _is_torn(top: float, bottom: float, page: float) -> bool:
    # What ends exactly where the page ends is whole.
    return int(top // page) != int((bottom - 1) // page)


def _paint(
    document: QTextDocument,
    picture: Callable[[QPainter], None] | None,
    footer: str,
    writer: QPdfWriter,
) -> None:
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
            if picture is not None:
                picture(painter)
            painter.restore()
            _paint_footer(painter, writer, footer, (page + 1, count))


def _paint_footer(
    painter: QPainter, writer: QPdfWriter, words: str, place: tuple[int, int]
) -> None:
    area = QRectF(0, writer.height() - _FOOTER_INCH / 2 * DOTS_PER_INCH, writer.width(), 200)
    painter.setFont(_font(_FOOTER_POINTS))
    painter.setPen(QColor(_QUIET))
    numbers = QCoreApplication.translate("Report", "Page {page} of {count}")
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | top, words)
    painter.drawText(
        area, Qt.AlignmentFlag.AlignRight | top, numbers.format(page=place[0], count=place[1])
    )
