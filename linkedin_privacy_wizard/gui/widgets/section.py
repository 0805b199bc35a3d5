"""A part of the choices that opens and closes, and is built when it is first opened."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.slices import stacked
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.disclosure import ARROW, Opener, draw_arrow
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.tab_order import go_on

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIDE = 18


class SectionHeader(Opener):
    """The whole line above a section: press it to open or close what is below."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self.title = title
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = PlainLabel(tone=Tone.MUTED)
        self._count.setWordWrap(False)
        words = PlainLabel(title, size=Size.LARGE, bold=True)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(_SIDE, 10, _SIDE, 10)
        line.setSpacing(12)
        line.addWidget(IconLabel(icon))
        line.addWidget(words, 1)
        line.addWidget(self._count)
        line.addSpacing(ARROW + 10)
        for label in (words, self._count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, words: str) -> None:
        """Say how many there are of what."""
        self._count.setText(words)
        self.setAccessibleName(f"{self.title}: {words}")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for its words."""
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for its words, wrapped."""
        return self._line.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the arrow that says whether it is open; the words draw themselves."""
        to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            if self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.colours().accent_soft))
                painter.drawRoundedRect(QRectF(self.rect()), 11, 11)
            draw_arrow(painter, self, _SIDE if to_left else self.width() - _SIDE - ARROW)


class Section(QFrame):
    """A header and, once opened, what belongs to it."""

    wants_building = Signal(object)

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.header = SectionHeader(icon, title)
        self.header.turned.connect(self._turned)
        self._body = QWidget()
        self._body.hide()
        self.lines = QVBoxLayout(self._body)
        self.lines.setContentsMargins(20, 0, 20, 12)
        self.lines.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self._body)
        self._asked = False
        self._generation = 0

    def building(self) -> Iterator[None]:
        """Build what is below the header in steps, until it is to be built anew."""
        # Which one it is counts from now, not from its first step, which may come much later.
        return self._building(self._generation)

    def _building(self, mine: int) -> Iterator[None]:
        stacks = stacked(self.parts())
        last: QWidget = self.header
        while mine == self._generation:
            stack = next(stacks, self)
            if stack is self:
                return
            if stack is not None:
                self.lines.addWidget(stack)
                last = go_on(last, stack)
            yield

    @abstractmethod
    def parts(self) -> Iterator[QWidget]:
        """The lines below the header, each made when it is asked for."""

    @property
    def opened(self) -> bool:
        """Whether it shows what is below the header."""
        return self.header.opened

    def open(self) -> None:
        """Show what is below the header."""
        self.header.turn(opened=True)

    def close_up(self) -> None:
        """Leave only the header."""
        self.header.turn(opened=False)

    def start_again(self) -> None:
        """Take everything below the header away; it is built again when it is needed."""
        while (item := self.lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._asked = False
        self._generation += 1
        if self.opened:
            self._ask()

    def _turned(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        self._body.setVisible(opened)
        if opened and not self._asked:
            self._ask()

    def _ask(self) -> None:
        self._asked = True
        self.wants_building.emit(self)
