"""The person's hand on the work: pause, stop, a word to the guide, and wait while out of sight."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.workflows.ports import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.workflows.ports import Word

_LOOK_AGAIN_S = 0.2


class HandGate:
    """The `Gate` port. `is_shown` tells whether presses would arrive: they need a painted page.

    `tell` hears when the work begins to wait for that, and when it goes on.
    """

    def __init__(
        self, is_shown: Callable[[], bool], tell: Callable[[bool], None] = lambda _held_up: None
    ) -> None:
        self._is_shown = is_shown
        self._tell = tell
        self._open = asyncio.Event()
        self._open.set()
        self._spoken = asyncio.Event()
        self._word: Word | None = None
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
        self._spoken.set()

    def say(self, word: Word) -> None:
        """What the person has to say of the setting they are being guided through."""
        self._word = word
        self._spoken.set()

    async def passage(self) -> None:
        """Return when the work may go on; raise Stopped when it may not."""
        await self._open.wait()
        # Qt has no one signal for "painted again": minimised, covered by another page, resized.
        if not self._is_shown():
            self._tell(True)  # noqa: FBT003 - the one thing it tells
            try:
                while not self._stopped and not self._is_shown():  # noqa: ASYNC110
                    await asyncio.sleep(_LOOK_AGAIN_S)
            finally:
                self._tell(False)  # noqa: FBT003 - as above
        if self._stopped:
            raise Stopped

    async def word(self, seconds: float) -> Word | None:
        """Wait that long for a word, which is then spent; None where none came."""
        try:
            async with asyncio.timeout(seconds):
                await self._spoken.wait()
        except TimeoutError:
            return None
        self._spoken.clear()
        word, self._word = self._word, None
        return word
