"""Things to choose by pressing anywhere on them: radio cards, and ticks with long words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.indicators import draw_radio, draw_tick

_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
_MARK, _GAP, _PAD = 22, 12, 16
_TALL = 10_000


def _height(words: str, font: QFont, width: int) -> int:
    if not words:
        return 0
    room = QRect(0, 0, max(width, 1), _TALL)
    return QFontMetrics(font).boundingRect(room, _WRAP, words).height()


class ChoiceCard(QRadioButton):
    """A big radio choice: a title, and a sentence about it, as one control.

    Its name is the title and its description the sentence. Cards with one parent exclude
    each other. `picked` comes when a person picks it, also when it was the picked one already.
    """

    picked = Signal()

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        # A screen reader checks it without a click; a click on the checked one changes nothing.
        self._was_checked = False
        self.toggled.connect(self._toggled)
        self.pressed.connect(self._remember)
        self.clicked.connect(self._clicked)
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        if (title, sentence) != (self.text(), self._sentence):
            self._sentence = sentence
            self.setText(title)
            self.setAccessibleDescription(sentence)
            self.updateGeometry()
            self.update()

    def show_checked(self, *, checked: bool) -> None:
        """Check or clear it as the state says, without a click. Clearing all is possible."""
        if self.isChecked() != checked:
            self.setAutoExclusive(False)
            with QSignalBlocker(self):
                self.setChecked(checked)
            self.setAutoExclusive(True)
        if checked:
            self._be_where_tab_stops()

    def _be_where_tab_stops(self) -> None:
        """Qt stops at the first card of a group, whichever is checked; the arrow keys move on."""
        stop, pass_by = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        group = self.parentWidget()
        for card in group.findChildren(ChoiceCard) if group is not None else ():
            card.setFocusPolicy(stop if card is self else pass_by)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole card can be pressed."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for the wrapped words."""
        room = width - _PAD * 2 - _MARK - _GAP
        title = _height(self.text(), theme.font(Size.BODY, bold=True), room)
        sentence = _height(self._sentence, theme.font(), room)
        return _PAD * 2 + max(title + (sentence + 4 if sentence else 0), _MARK)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A comfortable width."""
        width = QFontMetrics(theme.font()).averageCharWidth() * 44
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a long word."""
        width = QFontMetrics(theme.font()).averageCharWidth() * 18
        return QSize(width, _MARK + _PAD * 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the card, its mark and its words."""
        shown, on = theme.colours(), self.isChecked()
        lit = on or self.underMouse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(shown.accent if lit else shown.border), 2 if on else 1))
            painter.setBrush(QColor(shown.accent_soft if on else shown.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
            mark = QRect(_PAD, _PAD, _MARK, _MARK)
            words = self.rect().adjusted(_PAD + _MARK + _GAP, _PAD, -_PAD, -_PAD)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                mark.moveRight(self.width() - _PAD)
                words = self.rect().adjusted(_PAD, _PAD, -(_PAD + _MARK + _GAP), -_PAD)
            draw_radio(painter, QRectF(mark), checked=on)
            self._draw_words(painter, words)

    def _draw_words(self, painter: QPainter, words: QRect) -> None:
        bold = theme.font(Size.BODY, bold=True)
        painter.setPen(QColor(theme.colours().text))
        painter.setFont(bold)
        painter.drawText(words, _WRAP, self.text())
        painter.setFont(theme.font())
        below = _height(self.text(), bold, words.width()) + 4
        painter.drawText(words.adjusted(0, below, 0, 0), _WRAP, self._sentence)

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 - a slot
        if checked:
            self.picked.emit()

    def _remember(self) -> None:
        self._was_checked = self.isChecked()

    def _clicked(self) -> None:
        if self._was_checked:
            self.picked.emit()


class TickBox(QCheckBox):
    """A check box whose words wrap, and that can be pressed anywhere on them."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The words can be pressed too."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for the wrapped words, and never less than can be hit."""
        return max(_height(self.text(), self.font(), width - _MARK - _GAP) + 4, _MARK + 4)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A comfortable width."""
        metrics = self.fontMetrics()
        width = min(metrics.horizontalAdvance(self.text()) + 4, metrics.averageCharWidth() * 50)
        return QSize(width + _MARK + _GAP, self.heightForWidth(width + _MARK + _GAP))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a long word."""
        return QSize(_MARK + _GAP + self.fontMetrics().averageCharWidth() * 14, _MARK + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the mark and the words."""
        shown = theme.colours()
        mark = QRect(0, 2, _MARK, _MARK)
        words = self.rect().adjusted(_MARK + _GAP, 2, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            mark.moveRight(self.width())
            words = self.rect().adjusted(0, 2, -(_MARK + _GAP), 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_tick(painter, QRectF(mark), checked=self.isChecked(), enabled=self.isEnabled())
            painter.setPen(QColor(shown.text if self.isEnabled() else shown.disabled))
            painter.drawText(words, _WRAP, self.text())
