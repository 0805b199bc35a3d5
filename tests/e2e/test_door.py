"""The way by which the driver came into the browser, tried by other programs from outside."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import psutil
import pytest

from linkedin_privacy_wizard.gui import messages
from tests.e2e.endings import FAST, TINY, start_job, wait_until_there
from tests.e2e.orders import Ended, Order, finish

if TYPE_CHECKING:
    from pathlib import Path

# Another program on this computer, with the very driver that the wizard uses.
SECOND_DRIVER = """
import asyncio, sys
from playwright.async_api import Error, async_playwright

async def main():
    async with async_playwright() as playwright:
        try:
            await playwright.chromium.connect_over_cdp(sys.argv[1], no_defaults=True, timeout=5000)
        except Error as error:
            print("refused" if "ECONNREFUSED" in str(error) else error)
        else:
            print("let in")

asyncio.run(main())
"""


@dataclass(frozen=True)
class Intrusion:
    """A job that is held at a stage while others try to come in; then it is asked to end."""

    stage: str

    def run(self, folder: Path) -> Ended:
        """Try the port in three ways, and tell what came of each."""
        process = start_job(folder, "hold", self.stage)
        port = int(str(wait_until_there(process)["port"]))
        tried = {
            "port": port,
            "by http": _by_http(port),
            "by driver": _by_driver(port),
            "listening": _listening(process.pid),
        }
        process.send_signal(signal.SIGTERM)
        ended = finish(process, folder)
        return Ended(ended.code, json.dumps(tried), ended.complaints, folder)


@pytest.mark.parametrize(
    "ended", [Intrusion("sign-in"), Intrusion("choosing")], indirect=True, ids=["before", "after"]
)
def test_nobody_else_comes_in_before_or_after_the_sign_in(ended: Ended) -> None:
    tried = ended.told
    # QtWebEngine itself tells everybody where it listens.
    assert f"ws://127.0.0.1:{tried['port']}/devtools" in ended.complaints
    assert tried["by http"] == "refused"
    assert tried["by driver"] == "refused"
    assert tried["port"] not in tried["listening"]
    # The practice account, and nothing else.
    assert len(tried["listening"]) == 1


@pytest.mark.parametrize(
    "ended", [Order("intruded", settings=TINY, faults=FAST)], indirect=True, ids=[""]
)
def test_whoever_comes_in_before_the_door_is_shut_stops_the_start_and_is_told(
    ended: Ended,
) -> None:
    told = ended.told
    assert ended.code == 0, ended.complaints
    assert told["seen"]["said"] == "in"
    assert told["troubles"] == [told["seen"]["trouble"]] == ["DoorOpen"]
    assert messages.door_not_closed() in told["seen"]["words"]
    assert "Nothing of LinkedIn was opened." in told["seen"]["words"]
    assert told["page_loads"] == 0
    assert told["run"]["started"] is None
    assert ended.left == []


def _by_http(port: int) -> str:
    try:
        HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/json/version")
    except ConnectionRefusedError:
        return "refused"
    return "let in"


def _by_driver(port: int) -> str:
    command = [sys.executable, "-c", SECOND_DRIVER, f"http://127.0.0.1:{port}"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return said.stdout.strip() or said.stderr


def _listening(process: int) -> list[int]:
    """Every port on which a program or a child of it waits for others."""
    program = psutil.Process(process)
    return [
        connection.laddr.port
        for each in (program, *program.children(recursive=True))
        for connection in each.net_connections("tcp")
        if connection.status == psutil.CONN_LISTEN and connection.family == socket.AF_INET
    ]
