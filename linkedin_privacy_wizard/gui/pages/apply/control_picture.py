"""Draws a control as it is now and as it should be, in the colours on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from linkedin_privacy_wizard.domain.sight import Shape
from linkedin_privacy_wizard.gui import icons, theme
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.indicators import draw_radio, draw_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from linkedin_privacy_wizard.gui.pages.apply.drawing import Drawing, Part

# In heights of the text.
_LINE, _MARK, _PAD, _ARROW = 1.7, 1.05, 0.6, 1.6
_ONE_FRAME = (Shape.RADIOS, Shape.MENU, Shape.BUTTON)


class ControlPicture(QWidget):
    """Two frames, now and then, side by side. A set of choices is one: both are seen in it."""

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Draw another control, or none."""
        self.setVisible(drawing is not None)
        if drawing != self._drawing:
            self._drawing = drawing
            self.setAccessibleName(drawing.words if drawing else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all of its lines, at the size of the text."""
        if self._drawing is None:
            return QSize(0, 0)
        one_over_another = self._is_one_frame and self._drawing.shape is not Shape.MENU
        lines = len(self._drawing.parts) + (0 if one_over_another else 1)
        height = (lines * _LINE + 2 * _PAD) * self._em
        return QSize(round(self._em * 16), round(height) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow; the words in it are cut where there is no room."""
        return QSize(round(self._em * 9), self.sizeHint().height())

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

    @property
    def _to_left(self) -> bool:
        return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_choices(self, painter: QPainter, area: QRectF) -> None:
        """All in one: the dot is where it is now, the ground is coloured where it should be."""
        assert self._drawing is not None
        _frame(painter, area, strong=True)
        em = self._em
        inner = area.adjusted(em * _PAD, em * _PAD, -em * _PAD, -em * _PAD)
        for place, part in enumerate(self._drawing.parts):
            line = QRectF(inner.left(), inner.top() + place * em * _LINE, inner.width(), em * _LINE)
            if self._drawing.shape is Shape.BUTTON:
                _button(painter, line, part.words, em)
            else:
                self._paint_choice(painter, line, part)

    def _paint_menu(self, painter: QPainter, area: QRectF) -> None:
        """The list now and then, one below the other: its words are long."""
        assert self._drawing is not None
        _frame(painter, area, strong=True)
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
            _menu(painter, menu, em, to_left=self._to_left)
            inside = menu.adjusted(em * 0.4, 0, -em * 1.4, 0)
            self._write(painter, self._mirrored(inside, menu), words, bold=row == 1)

    def _paint_choice(self, painter: QPainter, line: QRectF, part: Part) -> None:
        em = self._em
        if part.then:
            _ground(painter, line.adjusted(0, 2, 0, -2))
        mark = self._mark_in(line)
        draw_radio(painter, mark, checked=part.now is True)
        words = line.adjusted(em * 1.8, 0, -em * 0.4, 0)
        if part.then:
            words.setRight(words.right() - em * 1.2)
            _icon(painter, "hand", QRectF(words.right() + em * 0.2, mark.top(), em, em))
        self._write(painter, self._mirrored(words, line), part.words, bold=part.then)

    def _paint_now_and_then(self, painter: QPainter, area: QRectF) -> None:
        assert self._drawing is not None
        em = self._em
        width = (area.width() - em * _ARROW) / 2
        right = area.left() + width + em * _ARROW
        starts = (right, area.left()) if self._to_left else (area.left(), right)
        for place, (left, caption) in enumerate(zip(starts, _captions(), strict=True)):
            frame = QRectF(left, area.top(), width, area.height())
            _frame(painter, frame, strong=place == 1)
            inner = frame.adjusted(em * _PAD, em * _PAD, -em * _PAD, -em * _PAD)
            head = QRectF(inner.left(), inner.top(), inner.width(), em * _LINE)
            self._write(painter, head, caption, muted=True)
            for row, part in enumerate(self._drawing.parts, start=1):
                line = head.translated(0, row * em * _LINE)
                self._paint_part(painter, line, part, then=place == 1)
        middle = QRectF(
            area.left() + width + em * 0.2, area.center().y() - em * 0.6, em * 1.2, em * 1.2
        )
        _icon(painter, "back" if self._to_left else "arrow", middle)

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
                _switch(painter, track, on=on, to_left=self._to_left)
                words = self._mirrored(line.adjusted(em * 2.6, 0, 0, 0), line)
                self._write(painter, words, _on_words() if on else _off_words(), bold=then)
            case Shape.TICK | Shape.TICKS if on is not None:
                draw_tick(painter, mark, checked=on)
                bar = QRectF(
                    mark.right() + em * 0.5, mark.center().y() - em * 0.15, em * 3, em * 0.3
                )
                bar.setRight(min(bar.right(), line.right()))
                _bar(painter, self._mirrored(bar, line) if self._to_left else bar)
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


def _frame(painter: QPainter, area: QRectF, *, strong: bool) -> None:
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.accent if strong else shown.border), 2 if strong else 1))
    painter.setBrush(QColor(shown.window))
    painter.drawRoundedRect(area, 8, 8)


def _ground(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().accent_soft))
    painter.drawRoundedRect(area, 6, 6)


def _bar(painter: QPainter, area: QRectF) -> None:
    """Stands for words that are the person's own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().line))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


def _switch(painter: QPainter, track: QRectF, *, on: bool, to_left: bool) -> None:
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


def _menu(painter: QPainter, area: QRectF, em: float, *, to_left: bool) -> None:
    shown = theme.colours()
    painter.setPen(QPen(QColor(shown.border), 1))
    painter.setBrush(QColor(shown.surface))
    painter.drawRoundedRect(area, 5, 5)
    left = area.left() + em * 0.2 if to_left else area.right() - em * 1.2
    _icon(painter, "down", QRectF(left, area.center().y() - em / 2, em, em))


def _button(painter: QPainter, area: QRectF, words: str, em: float) -> None:
    shown = theme.colours()
    width = min(area.width(), QFontMetricsF(painter.font()).horizontalAdvance(words) + 3 * em)
    drawn = QRectF(area.center().x() - width / 2, area.top(), width, area.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown.accent))
    painter.drawRoundedRect(drawn, drawn.height() / 2, drawn.height() / 2)
    painter.setPen(QColor(shown.on_accent))
    painter.drawText(drawn, Qt.AlignmentFlag.AlignCenter, words)


def _icon(painter: QPainter, name: str, area: QRectF) -> None:
    icons.renderer(name, theme.colours().accent).render(painter, area)
