"""The person's hand on the work, and the wait while the page is out of sight."""

from __future__ import annotations

import asyncio

import pytest

from linkedin_privacy_wizard.gui import gate as gates
from linkedin_privacy_wizard.gui.gate import HandGate
from linkedin_privacy_wizard.workflows.ports import Stopped


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "_LOOK_AGAIN_S", 0)


async def test_a_page_in_sight_lets_the_work_pass_without_a_word() -> None:
    told: list[bool] = []
    await HandGate(lambda: True, told.append).passage()
    assert told == []


async def test_work_waits_while_the_window_is_away_and_says_so() -> None:
    told: list[bool] = []
    sights = iter((False, False, False, True))
    await HandGate(lambda: next(sights), told.append).passage()
    assert told == [True, False]


async def test_stopping_ends_the_wait_for_the_window() -> None:
    told: list[bool] = []
    gate = HandGate(lambda: False, told.append)
    waiting = asyncio.ensure_future(gate.passage())
    await asyncio.sleep(0)
    assert told == [True]
    gate.stop()
    with pytest.raises(Stopped):
        await waiting
    assert told == [True, False]
