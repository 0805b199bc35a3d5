"""A value before and after, with an arrow between."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone


class ValueChange(QWidget):
    """To the eye "On", an arrow, "Off"; to a screen reader "from On" and "to Off"."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self._before = PlainLabel(tone=Tone.MUTED)
        self._after = PlainLabel(bold=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for label in (self._before, self._after):
            label.setWordWrap(False)
        to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = IconLabel("back" if to_left else "arrow", scale=1.2)
        for part in (self._before, arrow, self._after):
            line.addWidget(part)
        line.addStretch(1)
        self.show_values(before, after)

    def show_values(self, before: str, after: str) -> None:
        """Show other values."""
        self._before.setText(before)
        self._after.setText(after)
        self._before.setAccessibleName(from_words(before))
        self._after.setAccessibleName(to_words(after))


def from_words(value: str) -> str:
    """The value before, for the ear."""
    return QCoreApplication.translate("ValueChange", "from {value}").format(value=value)


def to_words(value: str) -> str:
    """The value after, for the ear."""
    return QCoreApplication.translate("ValueChange", "to {value}").format(value=value)
