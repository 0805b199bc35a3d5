"""Qt's loop and asyncio's as one. Whole programs are run in `test_engine_program.py`."""

from __future__ import annotations

import asyncio
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from linkedin_privacy_wizard.gui.application import application

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_timers_of_qt_and_the_sleep_of_asyncio_go_on_together() -> None:
    ticks: list[int] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    await asyncio.sleep(0.2)
    timer.stop()
    assert len(ticks) > 5


async def test_closing_the_last_window_does_not_end_the_loop() -> None:
    window = QWidget()
    window.show()
    window.close()
    await asyncio.sleep(0.1)
    assert asyncio.get_running_loop().is_running()


async def test_a_subprocess_can_be_talked_to() -> None:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('hello')", stdout=asyncio.subprocess.PIPE
    )
    out, _ = await program.communicate()
    assert (program.returncode, out.strip()) == (0, b"hello")


async def test_work_on_a_thread_comes_back() -> None:
    assert await asyncio.to_thread(lambda: 6 * 7) == 42


async def test_there_is_one_application() -> None:
    assert application(["another"]) is QApplication.instance()
