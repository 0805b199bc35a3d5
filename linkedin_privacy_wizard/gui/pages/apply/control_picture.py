"""Draws a control as it is now and as it should be, in the colours on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from linkedin_privacy_wizard.domain.sight import Shape
from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.pages.apply.control_parts import (
    draw_bar,
    draw_button,
    draw_frame,
    draw_ground,
    draw_icon,
    draw_menu,
    draw_switch,
)
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.indicators import draw_radio, draw_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from linkedin_privacy_wizard.gui.pages.apply.drawing import Drawing, Part

# In heights of the text.
_LINE, _MARK, _PAD, _ARROW = 1.7, 1.05, 0.6, 1.6
# Below this width there is no room beside one another.
_NARROW = 12.5
_ONE_FRAME = (Shape.RADIOS, Shape.MENU, Shape.BUTTON)


class ControlPicture(QWidget):
    """Two frames, now and then, side by side, or one below the other where there is little room.

    A set of choices is one frame: both are seen in it.
    """

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Draw another control, or none."""
        self.setVisible(drawing is not None)
        if drawing != self._drawing:
            self._drawing = drawing
            self.setAccessibleName(drawing.words if drawing else "")
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Whether it needs less height when it is wide: it does."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for all of its lines, at the size of the text."""
        if self._drawing is None:
            return 0
        one_over_another = self._is_one_frame and self._drawing.shape is not Shape.MENU
        lines = len(self._drawing.parts) + (0 if one_over_another else 1)
        frame = (lines * _LINE + 2 * _PAD) * self._em
        stacked = 2 * frame + self._em * _ARROW if self._is_stacked(width) else frame
        return round(stacked) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A width at which both frames are side by side."""
        width = round(self._em * 16)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow; the words in it are cut where there is no room."""
        return QSize(round(self._em * 9), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it."""
        if self._drawing is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font(Size.BODY))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._drawing.shape is Shape.MENU:
                self._paint_menu(painter, area)
            elif self._is_one_frame:
                self._paint_choices(painter, area)
            else:
                self._paint_now_and_then(painter, area)

    @property
    def _em(self) -> float:
        return QFontMetricsF(theme.font(Size.BODY)).height()

    @property
    def _is_one_frame(self) -> bool:
        return self._drawing is not None and self._drawing.shape in _ONE_FRAME

    def _is_stacked(self, width: float) -> bool:
        return not self._is_one_frame and width < self._em * _NARROW

    @property
    def _to_left(self) -> bool:
        return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_choices(self, painter: QPainter, area: QRectF) -> None:
        """All in one: the dot is where it is now, the ground is coloured where it should be."""
        assert self._drawing is not None
        draw_frame(painter, area, strong=True)
        em = self._em
        inner = area.adjusted(em * _PAD, em * _PAD, -em * _PAD, -em * _PAD)
        for place, part in enumerate(self._drawing.parts):
            line = QRectF(inner.left(), inner.top() + place * em * _LINE, inner.width(), em * _LINE)
            if self._drawing.shape is Shape.BUTTON:
                draw_button(painter, line, part.words, em)
            else:
                self._paint_choice(painter, line, part)

    def _paint_menu(self, painter: QPainter, area: QRectF) -> None:
        """The list now and then, one below the other: its words are long."""
        assert self._drawing is not None
        draw_frame(painter, area, strong=True)
        em, (part,) = self._em, self._drawing.parts
        inner = area.adjusted(em * _PAD, em * _PAD, -em * _PAD, -em * _PAD)
        start = max(QFontMetricsF(painter.font()).horizontalAdvance(x) for x in _captions()) + em
        for row, (caption, words) in enumerate(
            zip(_captions(), (part.words_now or "?", part.words), strict=True)
        ):
            top = inner.top() + row * em * _LINE
            line = QRectF(inner.left(), top, inner.width(), em * _LINE)
            self._write(painter, line, caption, muted=True)
            menu = self._mirrored(line.adjusted(start, em * 0.1, 0, -em * 0.1), line)
            draw_menu(painter, menu, em, to_left=self._to_left)
            inside = menu.adjusted(em * 0.4, 0, -em * 1.4, 0)
            self._write(painter, self._mirrored(inside, menu), words, bold=row == 1)

    def _paint_choice(self, painter: QPainter, line: QRectF, part: Part) -> None:
        em = self._em
        if part.then:
            draw_ground(painter, line.adjusted(0, 2, 0, -2))
        mark = self._mark_in(line)
        draw_radio(painter, mark, checked=part.now is True)
        words = line.adjusted(em * 1.8, 0, -em * 0.4, 0)
        if part.then and line.width() > em * _NARROW - 2:
            words.setRight(words.right() - em * 1.2)
            draw_icon(painter, "hand", QRectF(words.right() + em * 0.2, mark.top(), em, em))
        self._write(painter, self._mirrored(words, line), part.words, bold=part.then)

    def _paint_now_and_then(self, painter: QPainter, area: QRectF) -> None:
        assert self._drawing is not None
        em, frames = self._em, self._frames(area)
        for place, (frame, caption) in enumerate(zip(frames, _captions(), strict=True)):
            draw_frame(painter, frame, strong=place == 1)
            inner = frame.adjusted(em * _PAD, em * _PAD, -em * _PAD, -em * _PAD)
            head = QRectF(inner.left(), inner.top(), inner.width(), em * _LINE)
            self._write(painter, head, caption, muted=True)
            for row, part in enumerate(self._drawing.parts, start=1):
                line = head.translated(0, row * em * _LINE)
                self._paint_part(painter, line, part, then=place == 1)
        between = (frames[0].center() + frames[1].center()) / 2
        side = "back" if self._to_left else "arrow"
        icon = "down" if self._is_stacked(area.width()) else side
        draw_icon(
            painter,
            icon,
            QRectF(between.x() - em * 0.6, between.y() - em * 0.6, em * 1.2, em * 1.2),
        )

    def _frames(self, area: QRectF) -> tuple[QRectF, QRectF]:
        """Where now and then are drawn."""
        gap = self._em * _ARROW
        if self._is_stacked(area.width()):
            height = (area.height() - gap) / 2
            now = QRectF(area.left(), area.top(), area.width(), height)
            return now, now.translated(0, height + gap)
        width = (area.width() - gap) / 2
        one = QRectF(area.left(), area.top(), width, area.height())
        other = one.translated(width + gap, 0)
        return (other, one) if self._to_left else (one, other)

    def _paint_part(self, painter: QPainter, line: QRectF, part: Part, *, then: bool) -> None:
        assert self._drawing is not None
        em = self._em
        on = part.then if then else part.now
        mark = self._mark_in(line)
        match self._drawing.shape:
            case Shape.SWITCH if on is not None:
                track = QRectF(mark.left(), mark.top(), em * 1.9, mark.height())
                if self._to_left:
                    track.moveRight(mark.right())
                draw_switch(painter, track, on=on, to_left=self._to_left)
                words = self._mirrored(line.adjusted(em * 2.6, 0, 0, 0), line)
                self._write(painter, words, _on_words() if on else _off_words(), bold=then)
            case Shape.TICK | Shape.TICKS if on is not None:
                draw_tick(painter, mark, checked=on)
                bar = QRectF(
                    mark.right() + em * 0.5, mark.center().y() - em * 0.15, em * 3, em * 0.3
                )
                bar.setRight(min(bar.right(), line.right()))
                draw_bar(painter, self._mirrored(bar, line) if self._to_left else bar)
            case _:
                self._write(painter, line, "?", muted=True)

    def _mark_in(self, line: QRectF) -> QRectF:
        """Where the mark at the start of a line goes."""
        side = self._em * _MARK
        mark = QRectF(line.left() + 4, line.center().y() - side / 2, side, side)
        return self._mirrored(mark, line)

    def _mirrored(self, part: QRectF, line: QRectF) -> QRectF:
        if not self._to_left:
            return part
        left = line.left() + line.right() - part.right()
        return QRectF(left, part.top(), part.width(), part.height())

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        words: str,
        *,
        bold: bool = False,
        muted: bool = False,
    ) -> None:
        font = theme.font(Size.BODY, bold=bold)
        painter.setFont(font)
        shown = theme.colours()
        painter.setPen(QColor(shown.muted if muted else shown.text))
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        start = Qt.AlignmentFlag.AlignRight if self._to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, start | Qt.AlignmentFlag.AlignVCenter, cut)


def _captions() -> tuple[str, str]:
    return (
        QCoreApplication.translate("ControlPicture", "Now"),
        QCoreApplication.translate("ControlPicture", "Then"),
    )


def _on_words() -> str:
    """A switch that is on."""
    return QCoreApplication.translate("ControlPicture", "On")


def _off_words() -> str:
    """A switch that is off."""
    return QCoreApplication.translate("ControlPicture", "Off")
