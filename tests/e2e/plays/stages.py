"""Waiting at a stage of the job: for somebody outside who ends it there, or to close it there."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.wizard.state import Work

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.e2e.plays.scene import Scene

# Requests take so long from then on that the job is sure to be ended in the middle of one.
_SLOWLY_MS = 3000
# Long enough for somebody outside to look which processes there are.
_A_MOMENT_S = 0.7


async def hold(scene: Scene) -> dict[str, Any]:
    """Come to the stage that `words` names, say so on standard output, and wait to be ended."""
    await _reach(scene)
    await asyncio.Event().wait()
    return {}


async def close(scene: Scene) -> dict[str, Any]:
    """Come to the stage; a moment later the window is closed, as at the end of every play."""
    await _reach(scene)
    await asyncio.sleep(_A_MOMENT_S)
    return {}


async def _reach(scene: Scene) -> None:
    (stage,) = scene.words
    for name, way in _STAGES.items():
        await way(scene)
        if name == stage:
            break
    # Set by the program itself, for its own browser.
    port = os.environ.get("QTWEBENGINE_REMOTE_DEBUGGING", "").rpartition(":")[2]
    sys.stdout.write(json.dumps({"at": stage, "port": int(port or 0)}) + "\n")
    sys.stdout.flush()


async def _nowhere(_scene: Scene) -> None:
    """The first page is there already."""


async def _to_browser(scene: Scene) -> None:
    """The browser is on its way, and not there yet."""
    await scene.person.press_start(scene.mode)


async def _to_sign_in(scene: Scene) -> None:
    await scene.person.sees_sign_in()


async def _to_reading(scene: Scene) -> None:
    await scene.person.sign_in()
    await scene.person.sees_event(e.CategoryOpened)
    scene.set_faults(latency_ms=_SLOWLY_MS)


async def _to_choices(scene: Scene) -> None:
    scene.set_faults(latency_ms=0)
    await scene.person.reads()


async def _to_list(scene: Scene) -> None:
    await scene.person.choose_preset(scene.preset)
    await scene.person.review()
    await scene.person.tick_everything()


async def _to_press(scene: Scene) -> None:
    """In the middle of a press: it is on disk as begun, and the site has not answered."""
    slow = _slow_down_at(scene, e.ChangeStarted, 2)
    await scene.person.apply()
    await scene.person.sees(slow.is_set, "the second press")


async def _to_proof(scene: Scene) -> None:
    scene.set_faults(latency_ms=0)
    slow = _slow_down_at(scene, e.CategoryOpened, 1)
    await scene.person.sees(slow.is_set, "the proof")


async def _to_result(scene: Scene) -> None:
    scene.set_faults(latency_ms=0)
    await scene.person.sees_result()


def _slow_down_at(scene: Scene, kind: type[e.Event], times: int) -> asyncio.Event:
    """Make the site slow at the moment when something has happened so many times more."""
    happened, slow = [0], asyncio.Event()

    def hear(happening: object) -> None:
        if isinstance(happening, kind) and scene.person.state.work in (Work.APPLYING, Work.PROVING):
            happened[0] += 1
            if happened[0] == times:
                scene.set_faults(latency_ms=_SLOWLY_MS)
                slow.set()

    scene.person.program.store.happened.connect(hear)
    return slow


_STAGES: dict[str, Callable[[Scene], Awaitable[None]]] = {
    "welcome": _nowhere,
    "browser": _to_browser,
    "sign-in": _to_sign_in,
    "reading": _to_reading,
    "choosing": _to_choices,
    "reviewing": _to_list,
    "pressing": _to_press,
    "proving": _to_proof,
    "result": _to_result,
}

PLAYS = {"hold": hold, "close": close}
