"""A line of a list, with a hairline between it and the one before."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.gui import theme


class Ruled(QWidget):
    """Draws a thin line along its top."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the line."""
        with QPainter(self) as painter:
            painter.setPen(QColor(theme.colours().line))
            painter.drawLine(0, 0, self.width(), 0)
