"""Hears of mistakes of ours that nobody can catch: Qt or the loop had called what made them.

Left alone, Qt goes on after them as if nothing had happened, and a line on the command line is all
that anybody could see.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType


@contextmanager
def heard(told: Callable[[BaseException], None]) -> Iterator[None]:
    """Call `told` with each of them while the running loop goes on.

    What a library leaves behind in a task of its own is none of ours, and is only logged.
    """
    loop, before = asyncio.get_running_loop(), sys.excepthook

    def called_by_qt(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            told(error)
        else:
            before(kind, error, trace)

    def called_by_loop(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if "handle" in context and isinstance(error, Exception):
            told(error)
        else:
            loop.default_exception_handler(context)

    sys.excepthook = called_by_qt
    loop.set_exception_handler(called_by_loop)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        sys.excepthook = before
