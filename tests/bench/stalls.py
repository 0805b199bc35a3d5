"""How long the window's event loop does not turn, and what it is at meanwhile.

A timer ticks every 5 ms in the window's thread. Another thread looks every 5 ms how long ago the
last tick was, and where the gap is longer than 40 ms it takes down the stack of the window's
thread. While Qt works without Python, the stack shows the line that called Qt.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 5
LOOK_S = 0.005
WORTH_A_LOOK_S = 0.04
OWN = "linkedin_privacy_wizard"


@dataclass(frozen=True)
class Stall:
    """A gap between two ticks: how long, how much of it the thread was at work, when, and where."""

    seconds: float
    busy: float
    step: str
    where: str


class Stalls(QObject):
    """Watches from `begin` to `end`; `now` says how far the job is."""

    def __init__(self, now: Callable[[], str]) -> None:
        super().__init__()
        self._now = now
        self.found: list[Stall] = []
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._window_thread = threading.get_ident()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._where = ""
        self._last = self._last_busy = 0.0

    def begin(self) -> None:
        """Start watching."""
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._timer.start(TICK_MS)
        self._thread.start()

    def end(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()
        self._timer.stop()

    def _tick(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        gap = now - self._last
        self.longest = max(self.longest, gap)
        if gap > WORTH_A_LOOK_S:
            self.found.append(Stall(gap, busy - self._last_busy, self._now(), self._where))
        self._where = ""
        self._last, self._last_busy = now, busy

    def _look(self) -> None:
        while not self._over.wait(LOOK_S):
            if time.perf_counter() - self._last > WORTH_A_LOOK_S and not self._where:
                frame = sys._current_frames().get(self._window_thread)
                self._where = _own_calls(traceback.extract_stack(frame)) if frame else ""


def _own_calls(stack: traceback.StackSummary) -> str:
    """The last calls of our own, and the very last of any."""
    ours = [call for call in stack if OWN in call.filename]
    calls = [*ours[-3:], *([stack[-1]] if stack[-1] not in ours else [])]
    return " > ".join(f"{Path(call.filename).stem}.{call.name}:{call.lineno}" for call in calls)
