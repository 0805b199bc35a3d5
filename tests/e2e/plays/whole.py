"""The whole job, from the first page to the last, and what may follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e

if TYPE_CHECKING:
    from tests.e2e.plays.scene import Scene


async def whole(scene: Scene) -> dict[str, Any]:
    """Sign in, take a preset, agree to everything, and wait for the result.

    `words` are choices of the person's own, such as `autoplay=on`; without a value it is left.
    """
    await scene.to_choices()
    await scene.to_presses()
    await scene.person.sees_result()
    return {"names": scene.person.names()}


async def unticked(scene: Scene) -> dict[str, Any]:
    """The same, agreeing to no side effect."""
    await scene.to_choices()
    await scene.to_list()
    await scene.person.apply()
    await scene.person.sees_result()
    return {"names": scene.person.names()}


async def drifting(scene: Scene) -> dict[str, Any]:
    """While the person reads the list, somebody sets what `words` name, such as `page=off`."""
    scene.may_choose = False
    await scene.to_choices()
    await scene.to_list()
    for word in scene.words:
        page, _, value = word.partition("=")
        scene.site.account.drift(page, value)
    await scene.person.apply()
    await scene.person.sees_result()
    return {}


async def check_again(scene: Scene) -> dict[str, Any]:
    """After the whole job the person checks again: nothing is left to be changed."""
    await whole(scene)
    person = scene.person
    await person.click("Go to the first page")
    await person.press_start(scene.mode)
    await person.reads()
    await person.click("Look at all my choices")
    await person.choose_preset(scene.preset)
    await person.review()
    return {"words": person.words()}


async def put_back(scene: Scene) -> dict[str, Any]:
    """After the whole job the person wants the old values back."""
    first = scene.site.account.snapshot()
    await whole(scene)
    person = scene.person
    await person.click("Put my old choices back")
    await person.sees(lambda: person.count(e.RunEnded) == 0, "another run")
    await person.sees_list()
    await person.tick_everything()
    await person.apply()
    await person.sees_result()
    return {"first": first}


PLAYS = {
    "whole": whole,
    "unticked": unticked,
    "drifting": drifting,
    "check_again": check_again,
    "put_back": put_back,
}
