"""Being asked to end from outside the window: Ctrl+C, `kill`, a closed terminal."""

from __future__ import annotations

import signal
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

# Windows knows the first alone, and Ctrl+Break.
ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
)


@contextmanager
def heard(told: Callable[[int], None]) -> Iterator[None]:
    """Call `told` with the signal's number, on Qt's loop, instead of ending the program.

    Only the first one is told. Another one ends the program at once, as the system would: whoever
    asks twice will not wait.
    """
    reader, writer = socket.socketpair()
    reader.settimeout(0)
    writer.settimeout(0)
    # Python's own handlers wait for Python to run, and Qt may sleep for long; this wakes it.
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: told(reader.recv(1)[0]))
    before = {number: signal.signal(number, _only_once) for number in ENDING}
    woken = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _only_once(_number: int, _frame: FrameType | None) -> None:
    for number in ENDING:
        signal.signal(number, signal.SIG_DFL)
