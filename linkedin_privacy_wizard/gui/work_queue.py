"""One piece of work after the other, and someone who hears of the trouble it ends in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import BrowserLost, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from linkedin_privacy_wizard.gui.tasks import Tasks

    Doing = Callable[[], Coroutine[Any, Any, None]]

_TOLD_IN_S = 0.3


class WorkQueue:
    """Runs pieces of work in turn. `troubled` is told of every trouble that ends one."""

    def __init__(self, tasks: Tasks, troubled: Callable[[Trouble], None]) -> None:
        self._tasks = tasks
        self._troubled = troubled
        self._one_at_a_time = asyncio.Lock()
        self._begun = 0
        self._gives_way = False

    def start(self, work: Doing, *, gives_way: bool = False) -> None:
        """Begin a piece of work; it waits until the one before it has come to its end.

        One that `gives_way` is cancelled by the next.
        """
        if self._gives_way:
            self.cancel()
        self._gives_way = gives_way
        self._begun += 1
        self._tasks.start(self._name, self._watched(work))

    def cancel(self) -> None:
        """Cancel the latest piece of work."""
        self._tasks.cancel(self._name)

    @property
    def _name(self) -> str:
        return f"work {self._begun}"

    async def _watched(self, work: Doing) -> None:
        async with self._one_at_a_time:
            try:
                await work()
            except BrowserLost as trouble:
                # What is lost, the page or all of it, is told in a moment, and cancels this.
                await asyncio.sleep(_TOLD_IN_S)
                self._troubled(trouble)
            except Trouble as trouble:
                self._troubled(trouble)
