"""Work in turn; of two tales of one loss, the one that says more is told."""

from __future__ import annotations

import asyncio

from linkedin_privacy_wizard.domain.trouble import BrowserLost, SlowDown, Trouble
from linkedin_privacy_wizard.gui import work_queue
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.gui.work_queue import WorkQueue


def queue(told: list[Trouble]) -> tuple[WorkQueue, Tasks]:
    """A queue that tells its troubles there, and its tasks."""
    tasks = Tasks(lambda _name, _error: None)
    return WorkQueue(tasks, told.append), tasks


async def lose() -> None:
    """Work that finds the browser gone."""
    raise BrowserLost


async def test_trouble_is_told_at_once() -> None:
    told: list[Trouble] = []

    async def too_much() -> None:
        raise SlowDown("429")

    work, tasks = queue(told)
    work.start(too_much)
    await asyncio.sleep(0.01)
    assert [type(trouble) for trouble in told] == [SlowDown]
    await tasks.close()


async def test_a_browser_that_is_gone_is_told_where_nobody_says_more() -> None:
    told: list[Trouble] = []
    work, tasks = queue(told)
    work.start(lose)
    await asyncio.sleep(work_queue._TOLD_IN_S + 0.1)
    assert [type(trouble) for trouble in told] == [BrowserLost]
    await tasks.close()


async def test_who_says_more_of_the_loss_is_heard_instead() -> None:
    told: list[Trouble] = []
    work, tasks = queue(told)
    work.start(lose)
    await asyncio.sleep(0.01)
    work.cancel()
    await asyncio.sleep(work_queue._TOLD_IN_S + 0.1)
    assert told == []
    await tasks.close()
