"""The parts that a drawing of a control is made of, in the colours on screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from linkedin_privacy_wizard.gui import icons, theme


def draw_frame(painter: QPainter, area: QRectF, *, strong: bool) -> None:
    """What a control stands in; strong where it should be so."""
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.accent if strong else shown.border), 2 if strong else 1))
    painter.setBrush(QColor(shown.window))
    painter.drawRoundedRect(area, 8, 8)


def draw_ground(painter: QPainter, area: QRectF) -> None:
    """Behind the choice to make."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().accent_soft))
    painter.drawRoundedRect(area, 6, 6)


def draw_bar(painter: QPainter, area: QRectF) -> None:
    """Stands for words that are the person's own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().line))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


def draw_switch(painter: QPainter, track: QRectF, *, on: bool, to_left: bool) -> None:
    """A track with its knob at one end."""
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.accent if on else shown.border), 2))
    painter.setBrush(QColor(shown.accent if on else shown.surface))
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
    knob = track.height() / 2 - 3
    at_end = on is not to_left
    across = track.right() - track.height() / 2 if at_end else track.left() + track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown.on_accent if on else shown.border))
    painter.drawEllipse(QPointF(across, track.center().y()), knob, knob)


def draw_menu(painter: QPainter, area: QRectF, em: float, *, to_left: bool) -> None:
    """A closed list."""
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.border), 1))
    painter.setBrush(QColor(shown.surface))
    painter.drawRoundedRect(area, 5, 5)
    left = area.left() + em * 0.2 if to_left else area.right() - em * 1.2
    draw_icon(painter, "down", QRectF(left, area.center().y() - em / 2, em, em))


def draw_button(painter: QPainter, area: QRectF, words: str, em: float) -> None:
    """A button to press."""
    shown = theme.colours()
    width = min(area.width(), QFontMetricsF(painter.font()).horizontalAdvance(words) + 3 * em)
    drawn = QRectF(area.center().x() - width / 2, area.top(), width, area.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown.accent))
    painter.drawRoundedRect(drawn, drawn.height() / 2, drawn.height() / 2)
    painter.setPen(QColor(shown.on_accent))
    painter.drawText(drawn, Qt.AlignmentFlag.AlignCenter, words)


def draw_icon(painter: QPainter, name: str, area: QRectF) -> None:
    """A line icon."""
    icons.renderer(name, theme.colours().accent).render(painter, area)
