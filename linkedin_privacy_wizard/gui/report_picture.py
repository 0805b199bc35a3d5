"""Puts the picture of before and now into a document, as lines and not as dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.gui.before_after import PAPER, Drawing
from linkedin_privacy_wizard.gui.report_document import PICTURE_PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linkedin_privacy_wizard.gui.marks import TopicMarks

_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
# The picture is laid out in these, whatever the paper's resolution.
_UNITS_PER_INCH = 96
_TEXT_UNITS = 13


class Picture(QPyTextObject):
    """The picture as one big character."""

    def __init__(self, drawing: Drawing, width: float, scale: float) -> None:
        super().__init__()
        self._drawing = drawing
        self._size = QSizeF(width, drawing.height * scale)
        self._scale = scale

    def intrinsicSize(self, *_: object) -> QSizeF:  # noqa: N802 - Qt's name
        """How much room it takes, in dots."""
        return self._size

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, *_: object
    ) -> None:
        """Draw it in the colours for paper."""
        painter.save()
        painter.translate(QPointF(rect.topLeft()))
        painter.scale(self._scale, self._scale)
        self._drawing.paint(painter, PAPER)
        painter.restore()


def insert_picture(
    document: QTextDocument, topics: Sequence[TopicMarks], width: float, dots_per_inch: int
) -> Picture:
    """Put the picture in its place. The caller keeps it as long as the document is drawn."""
    scale = dots_per_inch / _UNITS_PER_INCH
    font = QFont(QApplication.font().family())
    font.setPixelSize(_TEXT_UNITS)
    picture = Picture(Drawing(topics, width / scale, font), width, scale)
    document.documentLayout().registerHandler(_OBJECT, picture)
    cursor = document.find(PICTURE_PLACE)
    if not cursor.isNull():
        shape = QTextCharFormat()
        shape.setObjectType(_OBJECT)
        cursor.insertText(PICTURE_PLACE, shape)
    return picture
