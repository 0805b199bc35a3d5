"""Starts, ends and deaths of the embedded browser, each in a process of its own."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from linkedin_privacy_wizard.domain.trouble import ProxyAsks, ProxyBroken, UnsafeConnection
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.linkedin.load_errors import trouble_of_error
from tests.fakes.engine_program import ENDED_WELL
from tests.fakes.proxy import PROXIED

pytestmark = pytest.mark.asyncio(loop_scope="session")

LIMIT_S = 60


@dataclass(frozen=True)
class Ended:
    """How a scenario ended."""

    code: int
    told: dict[str, Any]
    complaints: str


async def play(scenario: str) -> Ended:
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", "-m", "tests.fakes.engine_program", scenario),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(program.communicate(), LIMIT_S)
    assert program.returncode is not None
    lines = out.decode().splitlines()
    return Ended(program.returncode, json.loads(lines[-1]) if lines else {}, err.decode())


def _is_alive(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


async def test_a_whole_life_ends_cleanly_and_leaves_no_process() -> None:
    ended = await play("whole_life")
    assert ended.code == ENDED_WELL, ended.complaints
    assert ended.told["title"] == "/first"
    assert not ended.told["open"]
    assert not _is_alive(ended.told["driver"])
    assert "Traceback" not in ended.complaints
    assert "never retrieved" not in ended.complaints


async def test_a_stranger_on_the_port_is_noticed() -> None:
    ended = await play("taken_port")
    assert ended.told == {"failure": "ForeignClient", "nodes": 0}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_somebody_who_came_in_early_is_noticed() -> None:
    ended = await play("early_client")
    assert ended.told == {"failure": "ForeignClient", "nodes": 0}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_a_cancelled_start_leaves_no_driver() -> None:
    ended = await play("cancelled_start")
    assert ended.told == {"cancelled": True, "nodes": 0}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_a_driver_that_cannot_run_is_told_as_such() -> None:
    ended = await play("broken_driver")
    assert ended.told == {"failure": "BrowserLost", "nodes": 0}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_the_death_of_the_driver_is_told_once() -> None:
    ended = await play("killed_driver")
    assert ended.told == {"lost": ["driver"]}
    assert ended.code == ENDED_WELL, ended.complaints
    assert "never retrieved" not in ended.complaints


async def test_after_the_death_of_the_page_the_session_goes_on_in_a_new_one() -> None:
    ended = await play("killed_page")
    assert ended.told == {
        "told": ["crashed"],
        "lost": [],
        "pressed": 1,
        "cookie": "session=kept",
    }
    assert ended.code == ENDED_WELL, ended.complaints


async def test_a_sealed_browser_reaches_this_computer_only_even_past_a_proxy() -> None:
    ended = await play("sealed_off")
    assert ended.told == {"came": False, "at_home": True, "asked": ["/home"]}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_behind_a_proxy_pages_come_and_its_troubles_are_told_apart() -> None:
    ended = await play("behind_proxy")
    assert ended.told["came"]
    assert [type(trouble_of_error(name)) for name in ended.told["failed"]] == [
        ProxyAsks,
        ProxyBroken,
        UnsafeConnection,
    ]
    assert ended.told["asked"] == [urlsplit(url).hostname for url in PROXIED.values()]
    assert ended.code == ENDED_WELL, ended.complaints


async def test_a_passkey_that_hangs_is_told_and_given_up_and_none_is_given_to_the_wizard() -> None:
    ended = await play("asked_for_passkey")
    assert ended.told == {"said": [messages.passkey_waits(), ""]}
    assert ended.code == ENDED_WELL, ended.complaints


async def test_tasks_left_over_are_ended_before_the_loop_closes() -> None:
    ended = await play("left_over")
    assert "the left-over task was ended" in ended.complaints
    assert "was destroyed but it is pending" not in ended.complaints
    assert ended.code == ENDED_WELL
