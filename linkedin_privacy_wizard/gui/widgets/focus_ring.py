"""A ring around whatever has the focus, the same for every widget and in every scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.widgets.labels import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

_OUTSIDE = 4
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QWidget):
    """Lies above the parts of one window and never takes a click or the focus.

    It does not ring headings: they only hold the focus so that a screen reader begins there.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay with the target wherever it, or what holds it, goes."""
        if event.type() in _FOLLOWED:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.colours().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        ours = new is not None and self._window.isAncestorOf(new) and not isinstance(new, Heading)
        self._target = new if ours else None
        for widget in self._up_from(self._target):
            widget.installEventFilter(self)
            self._watched.append(widget)
        self._settle()

    def _settle(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        place = place.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        self.setGeometry(place & self._room(target))
        self.raise_()
        self.show()

    def _room(self, target: QWidget) -> QRect:
        """What the scroll areas around leave to see of the target, or else the whole window."""
        room = self._window.rect()
        for above in self._up_from(target.parentWidget()):
            if isinstance(above, QAbstractScrollArea):
                view = above.viewport()
                room &= QRect(view.mapTo(self._window, QPoint(0, 0)), view.size())
        return room

    def _up_from(self, widget: QWidget | None) -> Iterator[QWidget]:
        """A widget and all that hold it, below the window."""
        while widget is not None and widget is not self._window:
            yield widget
            widget = widget.parentWidget()
