"""Builds long lists a few lines at a time, so that the window answers in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES_A_STACK = 2


def stacked(lines: Iterator[QWidget]) -> Iterator[QWidget | None]:
    """The lines in stacks of `LINES_A_STACK`; None for each turn that has made a line of one.

    What is added to a page on the screen has the whole page laid out again. A stack does so once.
    """
    some: list[QWidget] = []
    for line in lines:
        some.append(line)
        yield None
        if len(some) == LINES_A_STACK:
            yield _stack(some)
            some = []
    if some:
        yield _stack(some)


def _stack(lines: list[QWidget]) -> QWidget:
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    return stack


class Slices(QObject):
    """Takes a step of the iterators it was given at each turn of the event loop, in order."""

    emptied = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: list[Iterator[None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something is still to be built."""
        return bool(self._work)

    def add(self, parts: Iterator[None]) -> None:
        """Build these parts too, in the iterator's own steps."""
        self._work.append(parts)
        self._timer.start()

    def drop(self) -> None:
        """Build nothing of what is left."""
        self._work.clear()
        self._timer.stop()

    def _turn(self) -> None:
        if self._work and next(self._work[0], self) is self:
            self._work.pop(0)
        if not self._work:
            self._timer.stop()
            self.emptied.emit()
