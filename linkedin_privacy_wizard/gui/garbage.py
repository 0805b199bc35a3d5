"""Python's garbage is collected in the window's thread alone.

Python looks for objects that hold each other alive wherever memory happens to be asked for, in a
thread that writes to the disk as well. A QObject that is destroyed there takes the process with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 200
WHOLE_EVERY = 150
"""Looks between two searches of everything, which take longest: half a minute."""


class GarbageCollector(QObject):
    """Takes Python's place, with Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        self._looks += 1
        young, middle, _ = gc.get_threshold()
        now = gc.get_count()
        if self._looks % WHOLE_EVERY == 0:
            gc.collect()
        elif now[1] > middle:
            gc.collect(1)
        elif now[0] > young:
            gc.collect(0)


def leave_alone() -> None:
    """Never look at what is there now: it is there to stay, and to look at it takes a while."""
    gc.freeze()
