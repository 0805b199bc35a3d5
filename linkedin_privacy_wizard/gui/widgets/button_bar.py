"""The buttons below every page: Back, the menu, the acts of the page, Close. Always there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.widgets.aside_menu import AsideMenu
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.pages.page import Act, Acts
    from linkedin_privacy_wizard.wizard.intents import Intent


class ActButton(QPushButton):
    """A button for one act; it may be given another act without losing the focus."""

    intended = Signal(object)

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self._intent: Intent | None = None
        self.clicked.connect(self._emit)

    def show_act(self, act: Act | None) -> None:
        """Show the act, or nothing."""
        self._intent = act.intent if act else None
        if act:
            # "&" would mark a letter as a shortcut.
            words = act.words.replace("&", "&&")
            if self.text() != words:
                self.setText(words)
            self.setAccessibleName(act.words)
            self.setEnabled(act.enabled)
        self.setVisible(act is not None)

    def _emit(self) -> None:
        if self._intent is not None:
            self.intended.emit(self._intent)


class ButtonBar(QFrame):
    """Back at the start; other acts, the main act and Close at the end."""

    intended = Signal(object)
    back = Signal()
    close_pressed = Signal()
    aside_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._back = QPushButton(QCoreApplication.translate("ButtonBar", "Back"))
        self._back.setProperty("look", "quiet")
        self._menu = AsideMenu(messages.aside)
        self._close = QPushButton(QCoreApplication.translate("ButtonBar", "Close"))
        self._main = ActButton("main")
        self._others: list[ActButton] = []
        self._row = ButtonRow()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Row(self._row, self._main, self._close), 1)
        self._back.clicked.connect(self.back)
        self._menu.asked.connect(self.aside_asked)
        self._close.clicked.connect(self.close_pressed)
        self._main.intended.connect(self.intended)

    def show_acts(self, acts: Acts, *, can_go_back: bool) -> None:
        """Show what can be done now."""
        self._back.setVisible(can_go_back)
        while len(self._others) < len(acts.others):
            self._add_other()
        for place, button in enumerate(self._others):
            button.show_act(acts.others[place] if place < len(acts.others) else None)
        self._main.show_act(acts.main)

    def show_menu(self, *, can_open: bool) -> None:
        """Offer the pages beside the steps, or not while the wizard works."""
        self._menu.setEnabled(can_open)

    def focus_main(self) -> None:
        """Lead the keyboard to the main act."""
        self._main.setFocus()

    def press_main(self) -> bool:
        """Press the main act, if there is one that can be pressed."""
        if not (self._main.isVisible() and self._main.isEnabled()):
            return False
        self._main.click()
        return True

    def _add_other(self) -> None:
        button = ActButton("other")
        button.intended.connect(self.intended)
        self._others.append(button)
        self._row.addWidget(button)
        # The main act and Close stay last, also for the Tab key.
        for last in (self._main, self._close):
            self._row.removeWidget(last)
            self._row.addWidget(last)
            last.raise_()
        chain = [self._back, self._menu, *self._others, self._main, self._close]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
