"""The picture of before and now on paper, drawn as lines and not as dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QPainter, QTextBlock, QTextBlockFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.gui.before_after import PAPER, Drawing
from linkedin_privacy_wizard.gui.report_document import PICTURE_PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linkedin_privacy_wizard.gui.marks import TopicMarks

# The picture is laid out in these, whatever the paper's resolution.
_UNITS_PER_INCH = 96
_TEXT_UNITS = 13


class PaperPicture:
    """Keeps a place free in a document for the picture, and draws it there."""

    def __init__(
        self,
        document: QTextDocument,
        topics: Sequence[TopicMarks],
        width: float,
        dots_per_inch: int,
    ) -> None:
        font = QFont(QApplication.font().family())
        font.setPixelSize(_TEXT_UNITS)
        self._document = document
        self._scale = dots_per_inch / _UNITS_PER_INCH
        self._drawing = Drawing(topics, width / self._scale, font)
        self._place = self._keep_free()

    def paint(self, painter: QPainter) -> None:
        """Draw it at its place, in the coordinates of the document."""
        if self._place.isValid():
            area = self._document.documentLayout().blockBoundingRect(self._place)
            painter.save()
            painter.translate(area.topLeft())
            painter.scale(self._scale, self._scale)
            self._drawing.paint(painter, PAPER)
            painter.restore()

    def _keep_free(self) -> QTextBlock:
        """One empty line that is as high as the picture; no block where there is no place."""
        cursor = self._document.find(PICTURE_PLACE)
        if cursor.isNull():
            return QTextBlock()
        cursor.removeSelectedText()
        # A document takes heights in dots of the screen and scales them to the paper's.
        screen = QApplication.primaryScreen()
        dots = round(screen.logicalDotsPerInchY()) if screen else _UNITS_PER_INCH
        height = self._drawing.height * dots / _UNITS_PER_INCH
        shape = cursor.blockFormat()
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(shape)
        return cursor.block()
