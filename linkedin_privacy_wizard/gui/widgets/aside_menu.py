"""The button that lists the pages beside the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from collections.abc import Callable


class AsideMenu(QPushButton):
    """A menu that opens above its button, so that the loop goes on under it."""

    asked = Signal(object)

    def __init__(self, name: Callable[[Aside], str], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AsideMenu", "More"), parent)
        self.setProperty("look", "quiet")
        self._list = QMenu(self)
        for aside in Aside:
            action = self._list.addAction(name(aside))
            action.triggered.connect(lambda _=False, aside=aside: self.asked.emit(aside))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        above = QPoint(0, -self._list.sizeHint().height())
        self._list.popup(self.mapToGlobal(above))
