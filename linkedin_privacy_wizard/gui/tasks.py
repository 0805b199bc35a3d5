"""Every background task has an owner, a name, and someone who hears of its errors."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class Tasks:
    """Starts tasks by name and sees each of them to its end.

    A name is a kind of work: while one task of a name runs, a second one of that name is refused,
    so that a button pressed twice does not do its work twice. An error of a task goes to `failed`,
    with the task's name, exactly once; a cancelled task is no error.
    """

    def __init__(self, failed: Callable[[str, BaseException], None]) -> None:
        self._failed = failed
        self._running: dict[str, asyncio.Task[None]] = {}
        self._added = 0
        self._closed = False

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> bool:
        """Run `work` in the background; False, and `work` dropped, where `name` runs already."""
        if self._closed:
            work.close()
            raise RuntimeError(f"No task may start any more: {name}")
        if name in self._running:
            work.close()
            return False
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running[name] = task
        task.add_done_callback(self._ended)
        return True

    def add(self, kind: str, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` in the background beside whatever of its kind runs already."""
        self._added += 1
        self.start(f"{kind} {self._added}", work)

    def is_running(self, name: str) -> bool:
        """Whether a task of this name has been started and has not ended."""
        return name in self._running

    def cancel(self, name: str) -> bool:
        """Ask a task to stop; False where none of that name runs. It still ends by itself."""
        task = self._running.get(name)
        return task is not None and task.cancel()

    async def close(self) -> None:
        """Cancel everything and wait until it has ended. Nothing can be started afterwards."""
        self._closed = True
        caller = asyncio.current_task()
        left = [task for task in self._running.values() if task is not caller]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        # The callbacks of tasks that ended just now are called on the loop's next turn.
        await asyncio.sleep(0)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task.get_name()]
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._failed(task.get_name(), error)
