"""The marks of choices: a radio's dot and a tick's check, large enough to see and to hit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from linkedin_privacy_wizard.gui import icons, theme


def draw_radio(painter: QPainter, area: QRectF, *, checked: bool) -> None:
    """A circle; filled with a dot where it is chosen."""
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.accent if checked else shown.border), 2))
    painter.setBrush(QColor(shown.surface))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.accent))
        painter.drawEllipse(QPointF(area.center()), area.width() / 4, area.height() / 4)


def draw_tick(painter: QPainter, area: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """A square; filled with a check where it is ticked."""
    shown = theme.colours()
    on = shown.accent if enabled else shown.disabled
    painter.setPen(QPen(QColor(on if checked else shown.border), 2))
    painter.setBrush(QColor(on if checked else shown.surface))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
    if checked:
        check = area.adjusted(2, 2, -2, -2)
        icons.renderer("check", shown.on_accent if enabled else shown.surface).render(
            painter, check
        )
