"""How long the window's event loop does not turn, and what it is at meanwhile.

A timer ticks every 5 ms in the window's thread. Another thread looks every 5 ms how long ago the
last tick was, and where that is too long, what the window's thread is at. Of gaps longer than 40 ms
it keeps the two places met most. While Qt works, that is the line that called Qt; while it does not
let Python in at all, there is nothing to tell.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

TICK_MS = 5
LOOK_S = 0.005
LATE_S = 0.012
WORTH_TELLING_S = 0.04
CALLS = 3
OWN = "linkedin_privacy_wizard"


@dataclass(frozen=True)
class Stall:
    """A gap between two ticks: how long, how much of it the thread was at work, when, and where.

    `at` counts from when the watch began.
    """

    at: float
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
        self._where: Counter[str] = Counter()
        self._began = self._last = self._last_busy = 0.0

    def begin(self) -> None:
        """Start watching."""
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._began = self._last
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
        if gap > WORTH_TELLING_S:
            at = self._last - self._began
            where = " / ".join(place for place, _ in self._where.most_common(2))
            self.found.append(Stall(at, gap, busy - self._last_busy, self._now(), where))
        self._where.clear()
        self._last, self._last_busy = now, busy

    def _look(self) -> None:
        while not self._over.wait(LOOK_S):
            if time.perf_counter() - self._last > LATE_S:
                frame = sys._current_frames().get(self._window_thread)
                self._where[_own_calls(frame)] += 1


def _own_calls(frame: FrameType | None) -> str:
    """The last calls of our own, and the very last of any."""
    calls: list[str] = []
    last = ""
    while frame is not None:
        code = frame.f_code
        call = f"{Path(code.co_filename).stem}.{code.co_name}:{frame.f_lineno}"
        last = last or call
        if OWN in code.co_filename and len(calls) < CALLS:
            calls.append(call)
        frame = frame.f_back
    return " > ".join(reversed(calls if last in calls else [last, *calls]))
