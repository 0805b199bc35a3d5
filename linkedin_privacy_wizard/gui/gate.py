"""The person's hand on the work: pause, stop, leave one out, and wait while nothing is shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.workflows.ports import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_AGAIN_S = 0.2


class HandGate:
    """The `Gate` port. `is_shown` tells whether presses would arrive: they need a painted page."""

    def __init__(self, is_shown: Callable[[], bool]) -> None:
        self._is_shown = is_shown
        self._open = asyncio.Event()
        self._open.set()
        self._left_out = asyncio.Event()
        self._stopped = False

    def pause(self, *, paused: bool) -> None:
        """Hold the work before its next step, or let it go on."""
        if paused:
            self._open.clear()
        else:
            self._open.set()

    def stop(self) -> None:
        """End the work before its next step."""
        self._stopped = True
        self._open.set()
        self._left_out.set()

    def leave_out(self) -> None:
        """Leave out the setting that the person is being guided through."""
        self._left_out.set()

    async def passage(self) -> None:
        """Return when the work may go on; raise Stopped when it may not."""
        await self._open.wait()
        # Qt has no one signal for "painted again": minimised, covered by another page, resized.
        while not self._stopped and not self._is_shown():  # noqa: ASYNC110
            await asyncio.sleep(_LOOK_AGAIN_S)
        if self._stopped:
            raise Stopped
        self._left_out.clear()

    async def left_out(self, seconds: float) -> bool:
        """Wait that long, less if the person leaves the present setting out; then True."""
        try:
            async with asyncio.timeout(seconds):
                await self._left_out.wait()
        except TimeoutError:
            return False
        return not self._stopped
