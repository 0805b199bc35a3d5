"""Asks, inside the window, before leaving cuts off what nobody has looked at again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row


class LeaveNotice(QFrame):
    """Hidden until asked for. `leave` comes when the person says so."""

    leave = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notice = Notice(_question(), Kind.WARNING)
        self._go_on = QPushButton(QCoreApplication.translate("LeaveNotice", "Go on"))
        self._go_on.setProperty("look", "main")
        stop = QPushButton(QCoreApplication.translate("LeaveNotice", "Stop and close"))
        self._notice.body.addWidget(Row(ButtonRow(), stop, self._go_on))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.addWidget(self._notice)
        self._go_on.clicked.connect(self.hide)
        stop.clicked.connect(self.leave)
        self.hide()

    def ask(self) -> None:
        """Show the question, with the safe answer at hand."""
        self.show()
        self._go_on.setFocus()
        announce(self, _question())


def _question() -> str:
    return QCoreApplication.translate(
        "LeaveNotice",
        "The wizard is still at work. If you close it now, some changes may stay unchecked. "
        "What was done so far is kept.",
    )
