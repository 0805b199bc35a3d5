"""Draws what LinkedIn might do before and may do now: one small shape for each setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.marks import Mark, TopicMarks
from linkedin_privacy_wizard.gui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

# Where there is room for two topics side by side, in average letters.
_TWO_COLUMNS = 80
# The size of a shape, and the room to the next one, in heights of the text.
_SHAPE = 0.75
_STEP = 1.05
# Between two topics side by side.
_GUTTER = 20.0


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of the picture, for a screen or for paper."""

    text: QColor
    quiet: QColor
    may: QColor
    may_not: QColor


PAPER = Ink(QColor("#1c2330"), QColor("#4f5b6b"), QColor("#b4540a"), QColor("#0b6b53"))


def in_words(topics: Sequence[TopicMarks]) -> str:
    """The picture for those who cannot see it."""
    sentences = [
        QCoreApplication.translate(
            "BeforeAfter", "{topic}: {before} of {all} allowed before, {after} of {all} now."
        ).format(
            topic=messages.topic(marks.topic),
            before=marks.before.count(Mark.MAY),
            after=marks.after.count(Mark.MAY),
            all=len(marks.before),
        )
        for marks in topics
    ]
    return " ".join(sentences)


class Drawing:
    """The picture at a given width and font. All lengths are in the painter's own units."""

    def __init__(self, topics: Sequence[TopicMarks], width: float, font: QFont) -> None:
        self._topics = topics
        self._width = width
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        self._shape = metrics.height() * _SHAPE
        self._step = metrics.height() * _STEP
        self._line = metrics.height() * 1.25
        wide = width >= metrics.averageCharWidth() * _TWO_COLUMNS
        self._columns = 2 if wide and len(topics) > 1 else 1
        self._ascent = metrics.ascent() + (self._line - metrics.height()) / 2
        self._label = max(metrics.horizontalAdvance(words) for words in _row_names()) + 12
        self._count = metrics.horizontalAdvance(_allowed(88)) + 12

    @property
    def height(self) -> float:
        """How much room the whole picture takes."""
        return self._legend_top + max(1, len(self._legend_rows())) * self._line

    def paint(self, painter: QPainter, ink: Ink) -> None:
        """Draw it with its upper left corner at the origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, marks in enumerate(self._topics):
            row, column = divmod(place, self._columns)
            self._paint_topic(
                painter, ink, marks, QPointF(column * self._column, row * self._block)
            )
        self._paint_legend(painter, ink)

    @property
    def _legend_top(self) -> float:
        return -(-len(self._topics) // self._columns) * self._block

    @property
    def _column(self) -> float:
        return self._width / self._columns

    @property
    def _block(self) -> float:
        return 3 * self._line + 14

    def _paint_topic(self, painter: QPainter, ink: Ink, marks: TopicMarks, at: QPointF) -> None:
        self._write(painter, self._bold, ink.text, at, messages.topic(marks.topic))
        for place, (name, shown) in enumerate(
            zip(_row_names(), (marks.before, marks.after), strict=True), start=1
        ):
            start = at + QPointF(0, place * self._line)
            self._write(painter, self._font, ink.quiet, start, name)
            self._paint_row(painter, ink, shown, start + QPointF(self._label, 0))

    def _paint_row(self, painter: QPainter, ink: Ink, shown: tuple[Mark, ...], at: QPointF) -> None:
        room = self._column - self._label - self._count - _GUTTER
        step = min(self._step, room / max(len(shown), 1))
        size = min(self._shape, step * _SHAPE / _STEP)
        top = at.y() + (self._line - size) / 2
        for place, mark in enumerate(shown):
            paint_mark(painter, ink, mark, QRectF(at.x() + place * step, top, size, size))
        words = _allowed(shown.count(Mark.MAY))
        end = at + QPointF(len(shown) * step + 6, 0)
        self._write(painter, self._font, ink.text, end, words)

    def _paint_legend(self, painter: QPainter, ink: Ink) -> None:
        for row, entries in enumerate(self._legend_rows()):
            top = self._legend_top + row * self._line
            for left, mark, words in entries:
                middle = top + (self._line - self._shape) / 2
                paint_mark(painter, ink, mark, QRectF(left, middle, self._shape, self._shape))
                at = QPointF(left + self._shape + 6, top)
                self._write(painter, self._font, ink.quiet, at, words)

    def _legend_rows(self) -> list[list[tuple[float, Mark, str]]]:
        """The legend in as many rows as it needs, each entry with its left edge."""
        rows: list[list[tuple[float, Mark, str]]] = []
        left = 0.0
        for mark, words in _legend(self._topics):
            width = self._shape + 6 + QFontMetricsF(self._font).horizontalAdvance(words)
            if not rows or left + width > self._width:
                rows.append([])
                left = 0.0
            rows[-1].append((left, mark, words))
            left += width + _GUTTER
        return rows

    def _write(
        self, painter: QPainter, font: QFont, colour: QColor, at: QPointF, words: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(at + QPointF(0, self._ascent), words)


def paint_mark(painter: QPainter, ink: Ink, mark: Mark, box: QRectF) -> None:
    """One shape: a full disc for may, a barred ring for may not, a dotted ring for not known."""
    line = max(box.width() / 7, 1.2)
    inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match mark:
        case Mark.MAY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.may)
            painter.drawEllipse(box)
        case Mark.MAY_NOT:
            painter.setPen(QPen(ink.may_not, line))
            painter.drawEllipse(inner)
            reach = inner.width() / 2 * 0.7071
            middle = inner.center()
            painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
        case Mark.NOT_KNOWN:
            painter.setPen(QPen(ink.quiet, line, Qt.PenStyle.DotLine))
            painter.drawEllipse(inner)


def _row_names() -> tuple[str, str]:
    return (
        QCoreApplication.translate("BeforeAfter", "Before"),
        QCoreApplication.translate("BeforeAfter", "Now"),
    )


def _allowed(count: int) -> str:
    return QCoreApplication.translate("BeforeAfter", "%n allowed", None, count)


def _legend(topics: Sequence[TopicMarks]) -> list[tuple[Mark, str]]:
    shown = {mark for marks in topics for mark in (*marks.before, *marks.after)}
    words = {
        Mark.MAY: QCoreApplication.translate("BeforeAfter", "LinkedIn may"),
        Mark.MAY_NOT: QCoreApplication.translate("BeforeAfter", "LinkedIn may not"),
        Mark.NOT_KNOWN: QCoreApplication.translate("BeforeAfter", "Not known"),
    }
    return [(mark, words[mark]) for mark in Mark if mark in shown]


class BeforeAfter(QWidget):
    """The picture on the screen, with the same told in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics: tuple[TopicMarks, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Before and now"))

    def show_marks(self, topics: tuple[TopicMarks, ...]) -> None:
        """Show other marks."""
        if topics == self._topics:
            return
        self._topics = topics
        self.setAccessibleDescription(in_words(topics))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Whether it needs less height when it is wide: it does."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at that width."""
        return round(self._drawing(width).height) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A width that shows two topics side by side."""
        width = self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as one topic can be."""
        return QSize(280, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it in the colours of the palette."""
        with QPainter(self) as painter:
            self._drawing(self.width()).paint(painter, screen_ink())

    def _drawing(self, width: float) -> Drawing:
        return Drawing(self._topics, width, self.font())


def screen_ink() -> Ink:
    """The colours of the picture in the window."""
    shown = colours()
    return Ink(
        QColor(shown.text), QColor(shown.muted), QColor(shown.warning), QColor(shown.success)
    )
