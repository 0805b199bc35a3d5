"""A point of a list: an icon that only decorates, and a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
