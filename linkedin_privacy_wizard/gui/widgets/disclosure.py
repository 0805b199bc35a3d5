"""Buttons that open and close what lies below them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import icons, theme

ARROW = 16
_GAP = 6
_TALL = 30


class Opener(QPushButton):
    """A button that opens and closes something, and says which of the two it is now.

    Not a checkable button: Qt tells a screen reader that such a one is a tick box.
    """

    turned = Signal(bool)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._opened = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.turn(opened=not self._opened))
        self._describe()

    @property
    def opened(self) -> bool:
        """Whether what it opens is open."""
        return self._opened

    def turn(self, *, opened: bool) -> None:
        """Open or close."""
        if opened != self._opened:
            self._opened = opened
            self._describe()
            self.update()
            self.turned.emit(opened)

    def _describe(self) -> None:
        words = (
            QCoreApplication.translate("Opener", "Open")
            if self._opened
            else QCoreApplication.translate("Opener", "Closed")
        )
        self.setAccessibleDescription(words)


class Disclosure(Opener):
    """Words with an arrow before them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words, and enough height to hit."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        height = max(_TALL, self.fontMetrics().height() + 8)
        return QSize(ARROW + _GAP + words + 4, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the arrow and the words, underlined while the mouse is on them."""
        colour = theme.colours().accent
        area = self.rect()
        to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
        words = area.adjusted(0, 0, -(ARROW + _GAP), 0) if to_left else area
        if not to_left:
            words = area.adjusted(ARROW + _GAP, 0, 0, 0)
        with QPainter(self) as painter:
            draw_arrow(painter, self, area.right() - ARROW if to_left else 0)
            font = self.font()
            font.setUnderline(self.underMouse())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text())


def draw_arrow(painter: QPainter, button: Opener, left: int) -> None:
    """Draw a button's arrow in the middle of its height: down where it is open."""
    to_left = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    turn = 0 if button.opened else 90 if to_left else -90
    place = QRect(left, (button.height() - ARROW) // 2, ARROW, ARROW)
    _arrow(theme.colours().accent, turn).paint(painter, place)


@lru_cache(maxsize=16)
def _arrow(colour: str, turn: int) -> QIcon:
    return QIcon(icons.pixmap("down", colour, 32).transformed(QTransform().rotate(turn)))
