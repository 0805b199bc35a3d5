"""Draws a page in outline, with the place of a control on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from linkedin_privacy_wizard.domain.sight import Beyond
from linkedin_privacy_wizard.gui import icons, theme
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from linkedin_privacy_wizard.domain.sight import Box

# In heights of the text; lines of words that every page has somewhere.
_WIDTH, _HEIGHT, _TOP = 13.0, 6.4, 0.75
_LINES = ((0.08, 0.55), (0.08, 0.8), (0.08, 0.7), (0.08, 0.85), (0.08, 0.4))


def place_words(box: Box) -> str:
    """Where it stands, in words: what a person reads, and what a screen reader says."""
    if box.beyond is Beyond.BELOW:
        return QCoreApplication.translate("PagePicture", "Scroll down on the page to see it.")
    if box.beyond is Beyond.ABOVE:
        return QCoreApplication.translate("PagePicture", "Scroll up on the page to see it.")
    middle = box.top + box.height / 2
    if middle < 1 / 3:
        return QCoreApplication.translate("PagePicture", "It is near the top of the page.")
    if middle < 2 / 3:
        return QCoreApplication.translate("PagePicture", "It is half-way down the page.")
    return QCoreApplication.translate("PagePicture", "It is low down on the page.")


class PagePicture(QWidget):
    """The page as the browser shows it now, in little. It follows when the page is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._box: Box | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_box(self, box: Box | None) -> None:
        """Mark another place, or draw nothing."""
        self.setVisible(box is not None)
        if box != self._box:
            self._box = box
            self.setAccessibleName(_picture_words(box) if box else "")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """In the size of the text."""
        return QSize(round(self._em * _WIDTH), round(self._em * _HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As low as ever, and narrower."""
        return QSize(round(self._em * 8), round(self._em * _HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the page, then the place on it."""
        if self._box is None:
            return
        width = min(self.width() - 2.0, self._em * _WIDTH)
        page = QRectF((self.width() - width) / 2, 1, width, self.height() - 2.0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _outline(painter, page, self._em)
            seen = page.adjusted(3, self._em * _TOP + 2, -3, -3)
            if self._box.beyond is None:
                _mark(painter, seen, self._box, self._em)
            else:
                _point(painter, seen, self._box.beyond, self._em)

    @property
    def _em(self) -> float:
        return QFontMetricsF(theme.font(Size.BODY)).height()


def _picture_words(box: Box) -> str:
    words = QCoreApplication.translate("PagePicture", "Picture of the page. {place}")
    return words.format(place=place_words(box))


def _outline(painter: QPainter, page: QRectF, em: float) -> None:
    """A window with a bar above it and lines of words."""
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.border), 1))
    painter.setBrush(QColor(shown.window))
    painter.drawRoundedRect(page, 7, 7)
    painter.drawLine(
        round(page.left()),
        round(page.top() + em * _TOP),
        round(page.right()),
        round(page.top() + em * _TOP),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown.border))
    for place in range(3):
        painter.drawEllipse(
            QRectF(page.left() + 7 + place * 9, page.top() + em * _TOP / 2 - 2, 4, 4)
        )
    painter.setBrush(QColor(shown.line))
    below = page.adjusted(0, em * _TOP, 0, 0)
    step = below.height() / (len(_LINES) + 1)
    for place, (start, end) in enumerate(_LINES, start=1):
        left = below.left() + below.width() * start
        top = below.top() + step * place - 2.5
        painter.drawRoundedRect(QRectF(left, top, below.width() * (end - start), 5), 2.5, 2.5)


def _mark(painter: QPainter, seen: QRectF, box: Box, em: float) -> None:
    """The place itself, never so small that it cannot be seen."""
    shown = theme.colours()
    width, height = (
        max(seen.width() * box.width, em * 1.2),
        max(seen.height() * box.height, em * 0.7),
    )
    across = seen.left() + seen.width() * (box.left + box.width / 2)
    down = seen.top() + seen.height() * (box.top + box.height / 2)
    place = QRectF(across - width / 2, down - height / 2, width, height)
    place.moveLeft(max(place.left(), seen.left()))
    place.moveTop(max(place.top(), seen.top()))
    place = place.intersected(seen)
    painter.setPen(QPen(QColor(shown.accent), 2.5))
    painter.setBrush(QColor(shown.accent_soft))
    painter.drawRoundedRect(place, 4, 4)


def _point(painter: QPainter, seen: QRectF, beyond: Beyond, em: float) -> None:
    """An arrow to where it is, out of view."""
    shown = theme.colours()
    side = em * 1.6
    down = beyond is Beyond.BELOW
    top = seen.bottom() - side - 2 if down else seen.top() + 2
    disc = QRectF(seen.center().x() - side / 2, top, side, side)
    painter.setPen(QPen(QColor(shown.accent), 2.5))
    painter.setBrush(QColor(shown.accent_soft))
    painter.drawEllipse(disc)
    painter.save()
    painter.translate(disc.center())
    painter.rotate(0 if down else 180)
    inner = QRectF(-em * 0.55, -em * 0.55, em * 1.1, em * 1.1)
    icons.renderer("down", shown.accent).render(painter, inner)
    painter.restore()
