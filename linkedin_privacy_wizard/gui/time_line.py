"""Draws when the person has checked: a line up to today, with a disc for each check-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

# In heights of the text: a disc, and the room between two labels.
_DISC = 0.42
_GAP = 0.8


@dataclass(frozen=True, slots=True)
class Disc:
    """Check-ups too close to each other to be told apart; `across` is from 0 to 1."""

    across: float
    newest: datetime
    count: int


def discs(when: Sequence[datetime], now: datetime, apart: float) -> tuple[Disc, ...]:
    """The discs from left to right, at least `apart` from each other."""
    if not when:
        return ()
    oldest = min(when)
    whole = max((now - oldest).total_seconds(), 1.0)
    found: list[Disc] = []
    for moment in sorted(when):
        across = min(max((moment - oldest).total_seconds() / whole, 0.0), 1.0)
        if found and across - found[-1].across < apart:
            last = found.pop()
            found.append(Disc(last.across, moment, last.count + 1))
        else:
            found.append(Disc(across, moment, 1))
    return tuple(found)


def in_words(when: Sequence[datetime], count: int) -> str:
    """The picture for those who cannot see it."""
    days = list(dict.fromkeys(_day(moment) for moment in when))
    words = QCoreApplication.translate("TimeLine", "%n check-ups.", None, count)
    if not days:
        return words
    newest = QCoreApplication.translate("TimeLine", "The newest first: {days}.")
    older = count - len(when)
    more = QCoreApplication.translate("TimeLine", "%n are older than these.", None, older)
    parts = (words, newest.format(days="; ".join(days)), more if older > 0 else "")
    return " ".join(filter(None, parts))


class TimeLine(QWidget):
    """The picture on the screen, with the same told in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self._when: tuple[datetime, ...] = ()
        self._now = datetime.now(UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_check_ups(self, when: tuple[datetime, ...], count: int, now: datetime) -> None:
        """Show these, the newest first, out of `count`."""
        self._now = now
        self.setAccessibleName(in_words(when, count))
        if when != self._when:
            self._when = when
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The counts, the line and the dates."""
        height = self.fontMetrics().height()
        return QSize(height * 20, round(height * 3.2))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for two dates."""
        return QSize(self.fontMetrics().height() * 12, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it in the colours of the palette."""
        to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(painter, self.font(), self.width(), to_left=to_left).draw(
                self._when, self._now
            )


class _Drawing:
    """One painting of it. All lengths are in the painter's own units."""

    def __init__(self, painter: QPainter, font: QFont, width: int, *, to_left: bool) -> None:
        self._painter, self._width, self._to_left = painter, width, to_left
        self._metrics = QFontMetricsF(font)
        self._disc = self._metrics.height() * _DISC
        self._middle = self._metrics.height() * 1.35
        shown = theme.colours()
        self._text, self._quiet = QColor(shown.text), QColor(shown.muted)
        self._accent, self._ground = QColor(shown.accent), QColor(shown.surface)

    def draw(self, when: Sequence[datetime], now: datetime) -> None:
        """Draw the line, the discs and the dates."""
        found = discs(when, now, 2.4 * self._disc / max(self._room, 1.0))
        if not found:
            return
        # Up to the last check-up somebody has looked; what came after, nobody knows yet.
        self._line(0.0, found[-1].across, Qt.PenStyle.SolidLine)
        self._line(found[-1].across, 1.0, Qt.PenStyle.DotLine)
        self._ring(1.0)
        for disc in found:
            self._paint_disc(disc)
        self._dates(found)

    @property
    def _room(self) -> float:
        return self._width - 2 * self._disc - 2

    def _x(self, across: float) -> float:
        along = 1.0 - across if self._to_left else across
        return self._disc + 1 + along * self._room

    def _line(self, start: float, end: float, style: Qt.PenStyle) -> None:
        self._painter.setPen(QPen(self._quiet, 2, style))
        self._painter.drawLine(
            QPointF(self._x(start), self._middle), QPointF(self._x(end), self._middle)
        )

    def _ring(self, across: float) -> None:
        self._painter.setPen(QPen(self._quiet, 2))
        self._painter.setBrush(self._ground)
        self._painter.drawEllipse(
            QPointF(self._x(across), self._middle), self._disc - 1, self._disc - 1
        )

    def _paint_disc(self, disc: Disc) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._accent)
        at = QPointF(self._x(disc.across), self._middle)
        self._painter.drawEllipse(at, self._disc, self._disc)
        if disc.count > 1:
            count = str(disc.count)
            self._write(count, at.x() - self._metrics.horizontalAdvance(count) / 2, 0, self._text)

    def _dates(self, found: Sequence[Disc]) -> None:
        """Today at the end, then the newest and the oldest check-up where there is room."""
        today = QCoreApplication.translate("TimeLine", "Today")
        taken = [self._label(today, self._x(1.0), ())]
        for disc in (found[-1], found[0]):
            place = self._label(_day(disc.newest), self._x(disc.across), taken)
            taken.append(place)

    def _label(self, words: str, x: float, taken: Sequence[QRectF | None]) -> QRectF | None:
        """Write below the line, within the picture; not over what is written there."""
        wide = self._metrics.horizontalAdvance(words)
        left = min(max(x - wide / 2, 0.0), max(self._width - wide, 0.0))
        top = self._middle + self._disc + 2
        place = QRectF(left, top, wide, self._metrics.height())
        room = self._metrics.height() * _GAP
        if any(other and place.adjusted(-room, 0, room, 0).intersects(other) for other in taken):
            return None
        self._write(words, left, top, self._quiet)
        return place

    def _write(self, words: str, left: float, top: float, colour: QColor) -> None:
        self._painter.setPen(colour)
        self._painter.drawText(QPointF(left, top + self._metrics.ascent()), words)


def _day(moment: datetime) -> str:
    return day_words(moment.astimezone().date())
