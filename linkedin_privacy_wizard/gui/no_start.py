"""A small window that says why the program does not start, for people who see no command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import theme, translations
from linkedin_privacy_wizard.gui.application import application, why_no_window
from linkedin_privacy_wizard.gui.display import has_place_to_draw
from linkedin_privacy_wizard.gui.frame import Frame
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row
from linkedin_privacy_wizard.gui.widgets.long_text import long_text

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_WIDTH, _HEIGHT = 520, 240
_WIDE, _TALL = 640, 480
# Platforms of Qt's that draw for nobody.
_UNSEEN = frozenset({"offscreen", "minimal"})


class NoStart(QWidget):
    """What is inside the frame then: a heading, a sentence, and a button that closes it.

    Details can be read and copied by whoever helps.
    """

    def __init__(self, heading: str, sentence: str, details: str = "") -> None:
        super().__init__()
        self._closed = QEventLoop()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(Heading(heading))
        column.addWidget(Notice(sentence, Kind.WARNING if details else Kind.INFO))
        buttons = ButtonRow()
        if details:
            self._add_details(column, buttons, details)
        else:
            column.addStretch(1)
        self.button = QPushButton(QCoreApplication.translate("NoStart", "Close"))
        self.button.setProperty("look", "main")
        self.button.setDefault(True)
        buttons.addWidget(self.button)
        column.addWidget(Row(buttons))

    def _add_details(self, column: QVBoxLayout, buttons: ButtonRow, details: str) -> None:
        words = QCoreApplication.translate("NoStart", "Details for those who help")
        column.addWidget(PlainLabel(words, tone=Tone.MUTED))
        column.addWidget(long_text(words, least_lines=5, text=details), 1)
        copy = QPushButton(QCoreApplication.translate("NoStart", "Copy the details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.addWidget(copy)

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


def say_alone(heading: str, sentence: str, details: str, language: str | None) -> bool:
    """Say it in a window of its own, until it is closed. False where there can be no window."""
    if not has_place_to_draw() or why_no_window():
        return False
    app = application([])
    translations.install(app, language)
    if can_be_seen():
        frame = _empty_frame(app)
        inside = say_no_start(frame, heading, sentence, details)
        frame.come_forward()
        inside.wait()
    return True


def _empty_frame(app: QApplication) -> Frame:
    """The one that waits for the rest of the program, where it is on the screen already."""
    frames = (each for each in app.topLevelWidgets() if isinstance(each, Frame))
    return next((each for each in frames if each.centralWidget() is None), None) or Frame()


def say_no_start(frame: Frame, heading: str, sentence: str, details: str = "") -> NoStart:
    """Say it in the frame, made small for that, with the button at hand."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    inside = NoStart(heading, sentence, details)
    inside.button.clicked.connect(frame.close)
    frame.setWindowTitle(heading)
    frame.setCentralWidget(inside)
    frame.resize(*((_WIDE, _TALL) if details else (_WIDTH, _HEIGHT)))
    inside.button.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    return inside
