"""The driver dies in the middle of the work."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e

if TYPE_CHECKING:
    from tests.e2e.plays.scene import Scene


async def lost(scene: Scene) -> dict[str, Any]:
    """Kill the driver after the first press; the person then opens the wizard again."""
    person = scene.person
    await scene.to_choices()
    await scene.to_presses()
    await person.sees_event(e.ChangePressed)
    assert person.program.browsing is not None
    driver = person.program.browsing.driver_process
    assert driver is not None
    os.kill(driver, signal.SIGKILL)
    kind = await person.sees_trouble()
    presses = len(scene.site.presses)
    await person.click(person.trouble_act())
    return {"kind": kind, "pressed_after": len(scene.site.presses) - presses}


PLAYS = {"lost": lost}
