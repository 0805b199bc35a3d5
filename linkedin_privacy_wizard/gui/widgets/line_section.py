"""A section of names, each with something to read about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.gui.widgets.section import Section
from linkedin_privacy_wizard.gui.widgets.value_change import ValueChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class LineAct:
    """A button below a line; `name` is what it is called for those who see no line above it."""

    words: str
    name: str
    intent: object


@dataclass(frozen=True, slots=True)
class Line:
    """A name, what there is to say about it, and its value before and after where it moved."""

    name: str
    words: tuple[str, ...] = ()
    moved: tuple[str, str] | None = None
    act: LineAct | None = None


class LineSection(Section):
    """A sentence about all of them, then one line for each. It hides while it has none."""

    intended = Signal(object)

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__(icon, title)
        self._sentence = sentence
        self._shown: tuple[Line, ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        self.setVisible(bool(lines))
        count = QCoreApplication.translate("LineSection", "%n settings", None, len(lines))
        self.header.show_count(count)
        if tuple(lines) != self._shown:
            self._shown = tuple(lines)
            self.start_again()

    def parts(self) -> Iterator[QWidget]:
        """The sentence and the lines."""
        sentence = PlainLabel(self._sentence)
        sentence.setContentsMargins(0, 0, 0, 10)
        yield sentence
        yield from map(self._widget, self._shown)

    def _widget(self, line: Line) -> QWidget:
        made, column = _ruled(line)
        if line.act is not None:
            column.addSpacing(4)
            column.addWidget(self._button(line.act), 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _button(self, act: LineAct) -> QPushButton:
        button = QPushButton(act.words)
        button.setAccessibleName(act.name)
        button.clicked.connect(lambda _=False: self.intended.emit(act.intent))
        return button


def _ruled(line: Line) -> tuple[QWidget, QVBoxLayout]:
    made = Ruled()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 10, 0, 10)
    column.setSpacing(2)
    column.addWidget(PlainLabel(line.name, bold=True))
    if line.moved:
        column.addWidget(ValueChange(*line.moved))
    for words in line.words:
        column.addWidget(PlainLabel(words, tone=Tone.MUTED))
    return made, column
