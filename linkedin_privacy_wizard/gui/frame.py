"""The window's frame, on the screen before the rest of the program has been read from the disk.

Reading it takes longer than showing a window. Nothing but Qt is imported here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from linkedin_privacy_wizard.gui.application import PRODUCT, application, prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

_PAINT_LIMIT_MS = 500


class Frame(QMainWindow):
    """An empty window, until it is given its central widget. That one decides when it may close."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(PRODUCT)
        self.resize(1100, 760)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to what is inside; while there is nothing, there is nobody to tell."""
        inside = self.centralWidget()
        if inside is None:
            event.ignore()
        else:
            inside.closeEvent(event)

    def come_forward(self) -> None:
        """Show the window to a person who looks for it. A system may let it blink instead."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)


def open_frame(argv: Sequence[str]) -> Frame:
    """Make the QApplication and the window, and return once it has been painted."""
    prepare()
    application(argv)
    frame = Frame()
    turns = QEventLoop()
    painted = _Painted(turns)
    frame.installEventFilter(painted)
    # A window that opens out of sight is not painted.
    QTimer.singleShot(_PAINT_LIMIT_MS, turns, turns.quit)
    frame.show()
    frame.activateWindow()
    turns.exec()
    frame.removeEventFilter(painted)
    return frame


class _Painted(QObject):
    """Ends a loop once a window has been painted."""

    def __init__(self, turns: QEventLoop) -> None:
        super().__init__(turns)
        self._turns = turns

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._turns, self._turns.quit)
        return False
