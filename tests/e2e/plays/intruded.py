"""Another program comes into the browser in the moment in which its door has to be open."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.e2e.plays.scene import Scene

PORT_IS_IN = "QTWEBENGINE_REMOTE_DEBUGGING"
STRANGER = """
import socket, sys, time
port = int(sys.stdin.readline())
while True:
    try:
        held = socket.create_connection(("127.0.0.1", port))
        break
    except OSError:
        time.sleep(0.001)
print("in", flush=True)
sys.stdin.read()
"""


async def intruded(scene: Scene) -> dict[str, Any]:
    """The stranger is told the port as soon as there is one, and stays connected."""
    person = scene.person
    before = os.environ.get(PORT_IS_IN)
    stranger = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STRANGER),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert stranger.stdin is not None
    assert stranger.stdout is not None
    await person.press_start(scene.mode)
    while (told := os.environ.get(PORT_IS_IN)) in (None, before):  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    assert told is not None
    stranger.stdin.write(f"{told.rpartition(':')[2]}\n".encode())
    said = await stranger.stdout.readline()
    trouble = await person.sees_trouble()
    words = person.words()
    stranger.stdin.close()
    await stranger.wait()
    return {"said": said.decode().strip(), "trouble": trouble, "words": words}


PLAYS = {"intruded": intruded}
