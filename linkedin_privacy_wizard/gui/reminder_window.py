"""The small window of a reminder. It asks whether to look now; the wizard is not open yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.frame import Frame
from linkedin_privacy_wizard.gui.messages import reminders
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.labels import Heading
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_WIDTH, _HEIGHT = 560, 260


class ReminderWindow(QWidget):
    """What is inside the frame: a heading, a sentence, and the two answers."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._closed = QEventLoop()
        self._frame = frame
        self._wants_to_look = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(Heading(reminders.time_to_look()))
        column.addWidget(Notice(reminders.ask_to_look(), Kind.INFO))
        column.addStretch(1)
        self.later = QPushButton(QCoreApplication.translate("Reminder", "Not now"))
        self.later.clicked.connect(frame.close)
        self.look = QPushButton(QCoreApplication.translate("Reminder", "Open the wizard"))
        self.look.setProperty("look", "main")
        self.look.setDefault(True)
        self.look.clicked.connect(self._say_yes)
        column.addWidget(Row(ButtonRow(), self.later, self.look))

    def wait(self) -> bool:
        """Return once the person has answered, or closed it: whether they want to look."""
        self._closed.exec()
        return self._wants_to_look

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The frame asks what is inside it."""
        event.accept()
        self._closed.quit()

    def _say_yes(self) -> None:
        self._wants_to_look = True
        self._frame.close()


def ask_to_look() -> ReminderWindow:
    """Show it, without taking the keyboard from what the person is typing."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    frame = Frame()
    inside = ReminderWindow(frame)
    frame.setWindowTitle(reminders.time_to_look())
    frame.setCentralWidget(inside)
    frame.resize(_WIDTH, _HEIGHT)
    inside.look.setFocus(Qt.FocusReason.OtherFocusReason)
    frame.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    frame.show()
    QApplication.alert(frame)
    return inside
