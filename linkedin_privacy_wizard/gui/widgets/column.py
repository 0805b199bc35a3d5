"""A column of parts, such as every page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Column(QVBoxLayout):
    """Fills a widget to its edges, with so many pixels between its parts."""

    def __init__(self, filled: QWidget, *, spacing: int) -> None:
        super().__init__(filled)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
