"""Builds long lists a few parts at a time, so that the window answers in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS_A_TURN = 4


class Slices(QObject):
    """Draws parts from iterators, `PARTS_A_TURN` for each turn of the event loop, in order."""

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
        """Build these parts too; each step of the iterator builds one."""
        self._work.append(parts)
        self._timer.start()

    def drop(self) -> None:
        """Build nothing of what is left."""
        self._work.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Build all that is left at once."""
        while self._work:
            self._turn()

    def _turn(self) -> None:
        for _ in range(PARTS_A_TURN):
            if not self._work:
                break
            if next(self._work[0], self) is self:
                self._work.pop(0)
        if not self._work:
            self._timer.stop()
            self.emptied.emit()
