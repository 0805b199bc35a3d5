"""Run by itself: starts a window and says when it was first painted, in seconds from `STARTED`.

`python -m tests.bench.paint wizard FOLDER [PAGE]` opens the wizard and waits for a page, for the
first one where none is named; `python -m tests.bench.paint empty` opens an empty window. It writes
two lines: when the window was first painted, and when that page was.
Only the window itself is watched: a watch over all events would slow down what it measures.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

STARTED = float(os.environ["STARTED"])


class Watch(QObject):
    """Told of the first paint of the window, it waits for that of the page."""

    def __init__(self, window: QMainWindow, page: str) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        tell()
        if self._shown_page() is not None:
            tell_and_end()
        self._timer.start(1)

    def _shown_page(self) -> QWidget | None:
        for widget in self._window.findChildren(QWidget):
            if type(widget).__name__ == self._page and widget.isVisible():
                return widget
        return None

    def _look(self) -> None:
        page = self._shown_page()
        if page is not None:
            self._timer.stop()
            page.installEventFilter(self)
            page.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell of it at the loop's next turn: now it is about to be painted, then it has been."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, tell_and_end)
        return False


def watch(kind: type[QMainWindow], page: str) -> None:
    """Watch the first window of a kind."""
    watches: list[Watch] = []

    def paint(window: QMainWindow, event: QPaintEvent) -> None:
        QMainWindow.paintEvent(window, event)
        if not watches:
            watches.append(Watch(window, page))

    kind.paintEvent = paint  # type: ignore[method-assign, assignment]


def tell() -> None:
    """Say how long it took."""
    sys.stdout.write(f"{time.monotonic() - STARTED}\n")
    sys.stdout.flush()


def tell_and_end() -> None:
    """Say it, and end without taking anything down."""
    tell()
    os._exit(0)


class EmptyWindow(QMainWindow):
    """A window with nothing in it but an empty page."""


class EmptyPage(QWidget):
    """Nothing."""


def empty() -> None:
    """Open an empty window of the same size."""
    app = QApplication(sys.argv[:1])
    watch(EmptyWindow, EmptyPage.__name__)
    window = EmptyWindow()
    window.setCentralWidget(EmptyPage())
    window.resize(1100, 760)
    window.show()
    app.exec()


def wizard(folder: str, page: str = "WelcomePage") -> None:
    """Open the wizard as its command does."""
    sys.argv = ["wizard", "--practice", "--data-dir", folder]
    from linkedin_privacy_wizard.__main__ import main  # noqa: PLC0415 - what is measured
    from linkedin_privacy_wizard.gui.frame import Frame  # noqa: PLC0415

    watch(Frame, page)
    main()


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else wizard(*sys.argv[2:])
