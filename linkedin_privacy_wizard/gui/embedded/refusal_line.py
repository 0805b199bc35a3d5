"""A quiet line by the page: it wanted something, and the wizard said no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.widgets.accessible import announce, give_role
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.embedded.wishes import Wish


class RefusalLine(QFrame):
    """Hidden until a page wants something; gone with the page, or when the person has read it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Note)
        self._words = PlainLabel(tone=Tone.MUTED, parent=self)
        read = QPushButton(self.tr("Hide"), self)
        read.setProperty("look", "quiet")
        read.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", tone=Tone.MUTED), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(read)
        self.hide()

    def text(self) -> str:
        """What it says, while it is shown."""
        return self._words.text() if not self.isHidden() else ""

    @Slot(object)
    def show_wish(self, wish: Wish) -> None:
        """Say what the page wanted; once, however often it asks."""
        words = messages.wish(wish)
        if self.text() != words:
            self._words.setText(words)
            self.setAccessibleName(words)
            self.show()
            announce(self, words)
