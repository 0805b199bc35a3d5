"""One setting that is not as the person wants it, and whether it goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from linkedin_privacy_wizard.gui.messages import again as words
from linkedin_privacy_wizard.gui.widgets.accessible import announce, give_role
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.again_intents import LeavePressed

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.again import Gap


class GapRow(Ruled):
    """`then` is when the last check-up was."""

    intended = Signal(object)

    def __init__(self, gap: Gap, then: datetime | None, language: LanguageCode) -> None:
        super().__init__()
        name = gap.setting.words(language).name
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        self._gap, self._name = gap, name
        self._left = PlainLabel(words.left_alone(), tone=Tone.MUTED)
        self.button = QPushButton()
        self.button.setProperty("look", "other")
        self.button.clicked.connect(self._press)
        left = QVBoxLayout()
        left.setSpacing(3)
        left.addWidget(PlainLabel(name, bold=True))
        left.addWidget(PlainLabel(words.gap(gap, then, language)))
        left.addWidget(self._left)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 10)
        line.addLayout(left, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._show()

    def show_gap(self, gap: Gap) -> None:
        """Show whether it is left as it is."""
        if gap != self._gap:
            self._gap = gap
            self._show()
            announce(self, self._left.text() if gap.left else _on_the_list())

    def _show(self) -> None:
        self._left.setVisible(self._gap.left)
        text = _put_back() if self._gap.left else _leave()
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {self._name}")

    @Slot()
    def _press(self) -> None:
        self.intended.emit(LeavePressed(self._gap.setting.id, not self._gap.left))


def _leave() -> str:
    return QCoreApplication.translate("Moved", "Leave it")


def _put_back() -> str:
    return QCoreApplication.translate("Moved", "Put it back after all")


def _on_the_list() -> str:
    return QCoreApplication.translate("Moved", "This one is on the list again.")
