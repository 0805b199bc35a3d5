"""The list to work through by hand, on paper, with boxes to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTextDocument

from linkedin_privacy_wizard.gui import paper
from linkedin_privacy_wizard.gui.checklist_document import BOX, TICKED, html_of, title
from linkedin_privacy_wizard.gui.report_words import not_affiliated

if TYPE_CHECKING:
    from datetime import date

    from linkedin_privacy_wizard.domain.checklist import Checklist
    from linkedin_privacy_wizard.domain.setting import LanguageCode

_DOTS, _LINE = 160, 12
_INK, _TICK = "#182827", "#1b6638"


def pdf_of(listed: Checklist, made: date, language: LanguageCode) -> bytes:
    """The list as the bytes of a PDF. `made` is the day on the paper."""
    html = html_of(listed, made, language)
    return paper.pdf_of(html, title(), not_affiliated(), prepare=_give_boxes)


def _give_boxes(document: QTextDocument) -> None:
    for name, ticked in ((BOX, False), (TICKED, True)):
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(name), _box(ticked=ticked))


def _box(*, ticked: bool) -> QImage:
    """A box, in dots that are fine enough for print."""
    image = QImage(_DOTS, _DOTS, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    inset = float(_LINE)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(_INK), _LINE))
        size = _DOTS - 2 * inset
        painter.drawRoundedRect(QRectF(inset, inset, size, size), 2 * inset, 2 * inset)
        if ticked:
            painter.setPen(QPen(QColor(_TICK), 2 * _LINE))
            places = ((0.26, 0.52), (0.44, 0.7), (0.76, 0.3))
            painter.drawPolyline(QPolygonF([QPointF(x * _DOTS, y * _DOTS) for x, y in places]))
    return image
