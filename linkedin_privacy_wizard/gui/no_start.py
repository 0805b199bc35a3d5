"""A small window that says why the program does not start, for people who see no command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.labels import Heading
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from linkedin_privacy_wizard.gui.frame import Frame

_WIDTH, _HEIGHT = 520, 240
# Platforms of Qt's that draw for nobody.
_UNSEEN = frozenset({"offscreen", "minimal"})


class NoStart(QWidget):
    """What is inside the frame then: a heading, a sentence, and a button that closes it."""

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__()
        self._closed = QEventLoop()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(Heading(heading))
        column.addWidget(Notice(sentence, Kind.INFO))
        column.addStretch(1)
        self.button = QPushButton(QCoreApplication.translate("NoStart", "Close"))
        self.button.setProperty("look", "main")
        self.button.setDefault(True)
        column.addWidget(Row(ButtonRow(), self.button))

    def wait(self) -> None:
        """Return once the person has closed it."""
        self._closed.exec()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The frame asks what is inside it."""
        event.accept()
        self._closed.quit()


def can_be_seen() -> bool:
    """Whether windows of this process are drawn for anybody."""
    return QGuiApplication.platformName() not in _UNSEEN


def say_no_start(frame: Frame, heading: str, sentence: str) -> NoStart:
    """Say it in the frame, made small for that, with the button at hand."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    inside = NoStart(heading, sentence)
    inside.button.clicked.connect(frame.close)
    frame.setWindowTitle(heading)
    frame.setCentralWidget(inside)
    frame.resize(_WIDTH, _HEIGHT)
    inside.button.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    return inside
