"""Background tasks: who owns them, who hears of their errors."""

from __future__ import annotations

import asyncio

import pytest

from linkedin_privacy_wizard.gui.tasks import Tasks

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Complaints:
    def __init__(self) -> None:
        self.heard: list[tuple[str, BaseException]] = []

    def __call__(self, name: str, error: BaseException) -> None:
        self.heard.append((name, error))


async def _forever(ended: list[str], name: str = "") -> None:
    try:
        await asyncio.Event().wait()
    finally:
        ended.append(name)


async def test_a_task_runs_until_it_is_done() -> None:
    tasks, done = Tasks(Complaints()), asyncio.Event()

    async def work() -> None:
        done.set()

    assert tasks.start("work", work())
    assert tasks.is_running("work")
    await done.wait()
    await tasks.close()
    assert not tasks.is_running("work")


async def test_a_second_task_of_the_same_name_is_refused_while_the_first_runs() -> None:
    tasks, ended = Tasks(Complaints()), list[str]()
    assert tasks.start("work", _forever(ended, "first"))
    assert not tasks.start("work", _forever(ended, "second"))
    assert tasks.start("other", _forever(ended, "other"))
    await asyncio.sleep(0)
    await tasks.close()
    assert sorted(ended) == ["first", "other"]


async def test_tasks_of_one_kind_that_are_added_run_beside_each_other() -> None:
    tasks, ended = Tasks(Complaints()), list[str]()
    tasks.add("work", _forever(ended, "first"))
    tasks.add("work", _forever(ended, "second"))
    await asyncio.sleep(0)
    await tasks.close()
    assert sorted(ended) == ["first", "second"]


async def test_a_name_is_free_again_once_its_task_has_ended() -> None:
    tasks, ended = Tasks(Complaints()), list[str]()
    tasks.start("work", _forever(ended, "first"))
    await asyncio.sleep(0)
    assert tasks.cancel("work")
    await asyncio.sleep(0.01)
    assert ended == ["first"]
    assert not tasks.cancel("work")
    assert tasks.start("work", _forever(ended))
    await tasks.close()


async def test_an_error_reaches_the_handler_once_and_with_the_name() -> None:
    complaints = Complaints()
    tasks, trouble = Tasks(complaints), ValueError("trouble")

    async def work() -> None:
        raise trouble

    tasks.start("work", work())
    await asyncio.sleep(0)
    await tasks.close()
    assert complaints.heard == [("work", trouble)]


async def test_a_cancelled_task_is_no_error() -> None:
    complaints, ended = Complaints(), list[str]()
    tasks = Tasks(complaints)
    tasks.start("work", _forever(ended))
    await asyncio.sleep(0)
    await tasks.close()
    assert ended == [""]
    assert complaints.heard == []


async def test_closing_waits_for_a_task_that_takes_its_time_to_end() -> None:
    tasks, ended = Tasks(Complaints()), list[str]()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.02)
            ended.append("at last")

    tasks.start("work", work())
    await asyncio.sleep(0)
    await tasks.close()
    assert ended == ["at last"]


async def test_an_error_while_closing_is_heard_as_well() -> None:
    complaints = Complaints()
    tasks, trouble = Tasks(complaints), ValueError("trouble")

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            raise trouble

    tasks.start("work", work())
    await asyncio.sleep(0)
    await tasks.close()
    assert complaints.heard == [("work", trouble)]


async def test_a_task_may_close_all_the_others() -> None:
    tasks, ended = Tasks(Complaints()), list[str]()

    async def closer() -> None:
        await tasks.close()
        ended.append("closer")

    tasks.start("other", _forever(ended, "other"))
    tasks.start("closer", closer())
    await asyncio.sleep(0.01)
    assert ended == ["other", "closer"]


async def test_nothing_starts_after_closing() -> None:
    tasks = Tasks(Complaints())
    await tasks.close()
    with pytest.raises(RuntimeError, match="late"):
        tasks.start("late", _forever([]))
