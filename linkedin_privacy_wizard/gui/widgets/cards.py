"""Boxes that hold together what belongs together, and notices that ask to be read."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone


class Card(QFrame):
    """A box with room inside; `body` is where its parts go. A title also names the group."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(8)
        self._heading = Heading(parent=self, size=Size.LARGE)
        self._heading.setVisible(bool(title))
        if title:
            give_role(self, QAccessible.Role.Grouping)
            self.body.addWidget(self._heading)
            self.set_title(title)

    def title(self) -> str:
        """What the card is called; empty for one without a title."""
        return self._heading.text()

    def take_focus(self) -> None:
        """Let a screen reader and the Tab key go on from here."""
        self._heading.setFocus()

    def set_title(self, title: str) -> None:
        """Call a card with a title something else."""
        self._heading.setText(title)
        self.setAccessibleName(title)


class Kind(StrEnum):
    """What a notice is about."""

    INFO = "info"
    WARNING = "warning"
    SUCCESS = "success"
    DANGER = "danger"


_ICONS = {
    Kind.INFO: ("info", Tone.ACCENT),
    Kind.WARNING: ("warning", Tone.WARNING),
    Kind.SUCCESS: ("check", Tone.SUCCESS),
    Kind.DANGER: ("warning", Tone.DANGER),
}


class Notice(QFrame):
    """A sentence with an icon on coloured ground; the icon's name says the kind in a word."""

    def __init__(
        self, text: str = "", kind: Kind = Kind.INFO, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", kind.value)
        give_role(self, QAccessible.Role.Note)
        icon, tone = _ICONS[kind]
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(
            IconLabel(icon, tone=tone, name=_kind_word(kind)), 0, Qt.AlignmentFlag.AlignTop
        )
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        row.addLayout(self.body, 1)
        self._kind = kind
        self._words = PlainLabel()
        self.body.addWidget(self._words)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        if self._words.text() != text or not self.accessibleName():
            self._words.setText(text)
            self.setAccessibleName(f"{_kind_word(self._kind)}: {text}")

    def text(self) -> str:
        """What it says."""
        return self._words.text()


def _kind_word(kind: Kind) -> str:
    match kind:
        case Kind.INFO:
            return QCoreApplication.translate("Notice", "Note")
        case Kind.WARNING:
            return QCoreApplication.translate("Notice", "Take care")
        case Kind.SUCCESS:
            return QCoreApplication.translate("Notice", "Good")
        case Kind.DANGER:
            return QCoreApplication.translate("Notice", "Problem")
