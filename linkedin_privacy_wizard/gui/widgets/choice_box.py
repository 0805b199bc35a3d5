"""A combo box that the wheel leaves alone, since it lies in a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from linkedin_privacy_wizard.gui import icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from linkedin_privacy_wizard.domain.value import Value


_PAD = 12
_ARROW = 16
_TALL = 34
_LETTERS = 12


class ChoiceBox(QComboBox):
    """One of several values, or None. Only a person's own change is told by `chosen`."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.currentIndexChanged.connect(self._tell)
        self._values: tuple[Value | None, ...] = ()

    def show_choices(self, entries: Sequence[tuple[Value | None, str]]) -> None:
        """Offer these values under these words."""
        values = tuple(value for value, _ in entries)
        words = [text for _, text in entries]
        if (values, words) != (self._values, [self.itemText(i) for i in range(self.count())]):
            with QSignalBlocker(self):
                self.clear()
                self.addItems(words)
            self._values = values

    def show_chosen(self, value: Value | None) -> None:
        """Show one of them as chosen, without a word about it."""
        place = self._values.index(value) if value in self._values else -1
        if place != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(place)

    # Its width is that of its place; only the open list is as wide as its words. Left to itself,
    # a combo box builds its whole list to find out how wide it might be.
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Tall enough to hit, and growing with the text."""
        height = max(_TALL, self.fontMetrics().height() + 14)
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: it is small enough."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the box, the words and the arrow."""
        shown = theme.colours()
        words = self.rect().adjusted(_PAD, 0, -(_PAD + _ARROW + 4), 0)
        arrow = QRect(0, 0, _ARROW, _ARROW)
        arrow.moveCenter(self.rect().center())
        arrow.moveRight(self.width() - _PAD)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            words = self.rect().adjusted(_PAD + _ARROW + 4, 0, -_PAD, 0)
            arrow.moveLeft(_PAD)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(shown.accent if self.underMouse() else shown.border), 1))
            painter.setBrush(QColor(shown.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            icons.renderer("down", shown.muted).render(painter, QRectF(arrow))
            painter.setPen(QColor(shown.text if self.isEnabled() else shown.disabled))
            line = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, words.width()
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, line)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, wide enough for all its words."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth() + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the wheel's choices only while the box has the focus; else the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._values):
            self.chosen.emit(self._values[place])
