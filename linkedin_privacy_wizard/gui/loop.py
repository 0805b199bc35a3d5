"""One loop for Qt and asyncio: made once, run once, closed once.

qasync runs an asyncio loop inside Qt's own. Left to itself it calls `QApplication.exec()` for
every `run_until_complete`, and each return from that call makes QtWebEngine tear itself down for
good: the next run then crashes the process. So qasync is handed a stand-in that runs a local
`QEventLoop` instead. The application's own `exec()` is never entered, and `QApplication.quit()`
never called: the only way out is that the main coroutine comes to its end.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop as QAsyncLoop

from linkedin_privacy_wizard.gui.application import application

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from contextvars import Context

logger = logging.getLogger(__name__)


class _LocalTurns:
    """What qasync needs of an application, without `QApplication.exec()`."""

    def __init__(self) -> None:
        self._running: QEventLoop | None = None

    def exec(self) -> int:
        self._running = QEventLoop()
        try:
            return self._running.exec()
        finally:
            self._running = None

    def exit(self, code: int = 0) -> None:
        if self._running is not None:
            self._running.exit(code)

    def eventDispatcher(self) -> _LocalTurns:  # noqa: N802 - the name qasync calls
        return self

    def processEvents(self, flags: object) -> None:  # noqa: N802 - the name qasync calls
        """Do nothing: qasync asks for a last turn after the loop has ended.

        Callbacks run in it would find no running loop; they run at the next turn instead.
        """


class _PatientHandle(asyncio.Handle):
    """A callback that is put off while its loop is not running."""

    _loop: _PatientLoop

    def _run(self) -> None:
        if self._loop.is_running():
            super()._run()
        else:
            self._loop.put_off(self)


class _PatientLoop(QAsyncLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop, whose callbacks are called by nobody but itself.

    Qt delivers the events of every loop whenever anything turns it, pytest-qt between two tests
    for one. A callback called then would find no running loop, and whatever awaits it would fail.
    """

    def __init__(self, turns: _LocalTurns) -> None:
        self._put_off: list[_PatientHandle] = []
        super().__init__(turns)

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> _PatientHandle:
        """Call back after a delay in seconds; qasync brings everything else down to this."""
        handle = _PatientHandle(callback, args, self, context)
        self._add_callback(handle, delay)
        return handle

    def put_off(self, handle: _PatientHandle) -> None:
        """Keep a callback for the next run."""
        self._put_off.append(handle)

    def _before_run_forever(self) -> None:
        super()._before_run_forever()
        waiting, self._put_off = self._put_off, []
        for handle in waiting:
            self._add_callback(handle)


def new_loop() -> asyncio.AbstractEventLoop:
    """Return a fresh asyncio loop that turns inside the existing QApplication.

    Fit for `asyncio.Runner(loop_factory=new_loop)` as well: it may be run any number of times.
    """
    if QApplication.instance() is None:
        raise RuntimeError("Make the QApplication before the loop")
    return cast("asyncio.AbstractEventLoop", _PatientLoop(_LocalTurns()))


def run(main: Callable[[], Coroutine[Any, Any, int]], argv: Sequence[str]) -> int:
    """Run `main` to its end on Qt's loop and return its exit code.

    Call `application.prepare` before.

    Tasks still alive afterwards are cancelled and awaited before the loop closes.
    """
    app = application(argv)
    loop = new_loop()
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(main())
    finally:
        _drain(loop)
        asyncio.set_event_loop(None)
        loop.close()
        del app


def _drain(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel what is left, wait for it, and report every error found on the way."""
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(_settle(left))
    loop.run_until_complete(loop.shutdown_asyncgens())


async def _settle(tasks: set[asyncio.Task[Any]]) -> None:
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(result, Exception):
            logger.error("A task failed while the program was closing", exc_info=result)
