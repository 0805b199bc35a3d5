"""The points of a list: for each an icon that only decorates, and a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel


def point(icon: str, words: str) -> QWidget:
    """A sentence with an icon before it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, scale=1.3), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words), 1)
    return made


class Points(QWidget):
    """Points that may become others."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._column = Column(self, spacing=8)

    def show_points(self, points: tuple[tuple[str, str], ...]) -> None:
        """Show these, each an icon and a sentence."""
        if points == self._shown:
            return
        self._shown = points
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, words in points:
            added = point(icon, words)
            self._column.addWidget(added)
            # By itself, it would be shown in the loop's next turn.
            added.show()
