"""Trouble in the middle of the work: everything stops, the person does their part, it goes on."""

from __future__ import annotations

import asyncio
import os
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.stand_in import click_in_page, press_key_in_page, type_in_page
from linkedin_privacy_wizard.practice.account import CODE
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.wizard.intents import ApplyPressed, StartPressed
from tests.e2e.plays.signing_in import PIN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.e2e.plays.scene import Scene

# Long enough for another request or press, had the work not stopped.
_A_WHILE_S = 1.0
_A_MOMENT_S = 0.3
_A_SECOND = "1"


async def trouble(scene: Scene) -> dict[str, Any]:
    """`words` are what happens, in that order, such as `reading:999`."""
    person, way = scene.person, _Way(scene)
    awaited = [word.split(":") for word in scene.words]
    for when, what in awaited:
        _happen_at(scene, when, _TROUBLES[what].cause)
    await person.press_start(scene.mode)
    seen = []
    for when, what in awaited:
        await way.go_on_to(when)
        seen.append(await _one_trouble(scene, what))
    await way.go_on_to("proving")
    await person.sees_result()
    return {"troubles": seen}


async def _one_trouble(scene: Scene, what: str) -> dict[str, Any]:
    """Meet it, see that everything stands still, and do one's part."""
    person = scene.person
    kind = await person.sees_trouble()
    before = _look(scene)
    await asyncio.sleep(_A_WHILE_S)
    seen = {
        "kind": kind,
        "stopped": _look(scene) == before,
        "words": person.words(),
        "pressed": len(scene.site.presses),
    }
    await _TROUBLES[what].part(scene)
    return seen


@dataclass
class _Way:
    """How far the person has come with the job."""

    scene: Scene
    signed_in: bool = False
    applied: bool = False

    async def go_on_to(self, when: str) -> None:
        """Do what is to be done before the stage at which something happens."""
        person = self.scene.person
        if when != "signing-in" and not self.signed_in:
            self.signed_in = True
            await person.sees_sign_in()
            await person.sign_in()
        if when not in ("signing-in", "reading") and not self.applied:
            self.applied = True
            await person.reads()
            await self.scene.to_presses()


def _look(scene: Scene) -> tuple[int, int, int]:
    """What the wizard has done at the site, and what it has told, so far."""
    return len(scene.site.requests), len(scene.site.presses), len(scene.person.state.events)


def _happen_at(scene: Scene, when: str, cause: Callable[[Scene], None]) -> None:
    """Let it happen once, in the middle of that stage."""
    # Of the presses it is the third, so that there is room for something at the first.
    pending = [None, None, cause] if when == "pressing" else [cause]

    def hear(happening: object) -> None:
        if pending and _is_due(when, happening):
            due = pending.pop(0)
            if due is not None:
                due(scene)

    scene.person.program.store.happened.connect(hear)


def _is_due(when: str, happening: object) -> bool:
    match when:
        case "signing-in":
            return isinstance(happening, StartPressed)
        case "agreed":
            return isinstance(happening, ApplyPressed)
        case "reading":
            return isinstance(happening, e.CategoryOpened)
        case "pressing":
            return isinstance(happening, e.ChangePressed)
        case "at-the-press":
            return isinstance(happening, e.ChangeStarted)
        case _:
            return isinstance(happening, e.StageStarted) and happening.stage is e.Stage.PROVE


def _let_go_wrong(scene: Scene, **faults: Any) -> None:  # noqa: ANN401 - any field of the faults
    """From now on this goes wrong at the site, and nothing that went wrong before."""
    scene.site.faults = Faults(drawn_after_ms=20, **faults)


def _lose_session(scene: Scene) -> None:
    _let_go_wrong(scene, session_lost_after=scene.site.page_loads)


def _ask_for_code(scene: Scene) -> None:
    _let_go_wrong(scene, proof_asked_after=scene.site.page_loads, challenge_at_login="two_step")


def _ask_puzzle(scene: Scene) -> None:
    _let_go_wrong(scene, proof_asked_after=scene.site.page_loads, challenge_at_login="captcha")


def _limit(scene: Scene) -> None:
    _let_go_wrong(scene, rate_limited_after=scene.site.page_loads, retry_after=_A_SECOND)


def _refuse(scene: Scene) -> None:
    _let_go_wrong(scene, refused_after=scene.site.page_loads, retry_after=_A_SECOND)


def _fill_disk(scene: Scene) -> None:
    """From now on the history may not grow by a page: SQLite says that the disk is full."""
    notes = scene.person.program._history._db
    (pages,) = notes.execute("PRAGMA page_count").fetchone()
    notes.execute(f"PRAGMA max_page_count = {pages}")


def _go_down(scene: Scene) -> None:
    _let_go_wrong(scene, down=True)


def _crash_page(scene: Scene) -> None:
    os.kill(scene.person.pane.page.renderProcessPid(), signal.SIGKILL)


def _lead_in_circles(scene: Scene) -> None:
    _let_go_wrong(scene, redirect_loop=True)


def _come_of_it(_scene: Scene) -> None:
    """It follows from the trouble before."""


def _cut_off(scene: Scene) -> None:
    _let_go_wrong(scene, offline=True)


def _stop_site(scene: Scene) -> None:
    scene.site._port = int(scene.person.pane.page.url().port())
    scene.stopping = asyncio.ensure_future(scene.site.stop())


async def _start_site_then_go_on(scene: Scene) -> None:
    assert scene.stopping is not None
    await scene.stopping
    await scene.site.start()
    await _go_on(scene)


async def _sign_in_then_go_on(scene: Scene) -> None:
    """Press the button before the site has answered: the sign-in is not cut off by it."""
    _let_go_wrong(scene, latency_ms=600)
    await scene.person.sign_in()
    await asyncio.sleep(_A_MOMENT_S)
    await _go_on(scene)
    _let_go_wrong(scene)


async def _clear_the_old_sign_in(scene: Scene) -> None:
    _let_go_wrong(scene)
    await _go_on(scene)


async def _go_on_then_sign_in(scene: Scene) -> None:
    await _go_on(scene)
    await scene.person.sees_sign_in()
    await scene.person.sign_in()


async def _type_code(scene: Scene) -> None:
    await type_in_page(scene.person.pane, PIN, CODE)
    press_key_in_page(scene.person.pane, Qt.Key.Key_Return)
    await asyncio.sleep(_A_WHILE_S)
    await _go_on(scene)


async def _solve_puzzle(scene: Scene) -> None:
    await click_in_page(scene.person.pane, "#captcha-internal button")
    await asyncio.sleep(_A_WHILE_S)
    await _go_on(scene)


async def _make_room_then_go_on(scene: Scene) -> None:
    scene.person.program._history._db.execute("PRAGMA max_page_count = 1000000")
    await _go_on(scene)


async def _wait_then_go_on(scene: Scene) -> None:
    _let_go_wrong(scene)
    await _go_on(scene)


async def _go_on(scene: Scene) -> None:
    """Press the one button of the page that tells of the trouble."""
    person = scene.person
    assert person.state.trouble is not None
    act = person.trouble_act()
    await person.click(act)
    await person.sees(lambda: person.state.trouble is None, "the end of the trouble")


@dataclass(frozen=True)
class _Trouble:
    """What causes it, and what the person does about it."""

    cause: Callable[[Scene], None]
    part: Callable[[Scene], Awaitable[None]]


_TROUBLES = {
    "signed-out": _Trouble(_lose_session, _sign_in_then_go_on),
    "signed-out-impatient": _Trouble(_lose_session, _go_on_then_sign_in),
    "code": _Trouble(_ask_for_code, _type_code),
    "puzzle": _Trouble(_ask_puzzle, _solve_puzzle),
    "429": _Trouble(_limit, _wait_then_go_on),
    "999": _Trouble(_refuse, _wait_then_go_on),
    "full": _Trouble(_fill_disk, _make_room_then_go_on),
    "stopped": _Trouble(_stop_site, _start_site_then_go_on),
    "down": _Trouble(_go_down, _wait_then_go_on),
    "crash": _Trouble(_crash_page, _wait_then_go_on),
    "circle": _Trouble(_lead_in_circles, _clear_the_old_sign_in),
    "after-circle": _Trouble(_come_of_it, _sign_in_then_go_on),
    "offline": _Trouble(_cut_off, _wait_then_go_on),
}

PLAYS = {"trouble": trouble}
