"""Qt's loop run by hand, outside any coroutine."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.loop import new_loop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_falls_due_while_the_loop_stands_still_is_called_at_its_next_run(
    qtbot: QtBot,
) -> None:
    loop = new_loop()
    called: list[asyncio.AbstractEventLoop] = []
    loop.call_soon(lambda: called.append(asyncio.get_running_loop()))
    qtbot.wait(20)
    assert called == []
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()
    assert called == [loop]


def test_a_loop_runs_more_than_once(qtbot: QtBot) -> None:
    assert qtbot is not None
    loop = new_loop()
    results = [loop.run_until_complete(asyncio.sleep(0.01, turn)) for turn in (1, 2, 3)]
    loop.close()
    assert results == [1, 2, 3]
