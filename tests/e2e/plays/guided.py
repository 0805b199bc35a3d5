"""Guide me: the wizard shows where, and the person presses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.sight import Moment
from linkedin_privacy_wizard.gui.stand_in import click_in_page
from linkedin_privacy_wizard.wizard import worklist
from linkedin_privacy_wizard.wizard.state import Work
from tests.e2e.truth import code_of, control_of

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from tests.e2e.plays.scene import Scene


async def guided(scene: Scene) -> dict[str, Any]:
    """Press whatever is shown, and skip the settings that `words` name."""
    await scene.to_choices()
    await scene.to_presses()
    person = scene.person
    await person.sees(lambda: person.state.work is Work.GUIDING, "the first place to press")
    shown = []
    for change in person.planned():
        setting = change.setting.id
        await person.sees(partial(_is_reached, scene, setting), f"{setting} to be shown")
        if _happened(scene, e.ChangeNotNeeded, setting):
            continue
        shown.append(setting)
        if setting in scene.words:
            await person.click("Skip this one")
        else:
            await click_in_page(person.pane, _place_of(scene, setting, change.wanted))
    await person.sees_result()
    return {"shown": shown}


async def left(scene: Scene) -> dict[str, Any]:
    """Be shown what the wizard could not set: read LinkedIn's help, sign out by chance, press."""
    person = scene.person
    await scene.to_choices()
    await scene.to_presses()
    await person.sees_result()
    could_not = worklist.left_to_do(person.state)
    scene.set_faults(says_saved_and_is_not=frozenset(), refuses=frozenset())
    await person.click(f"Guide me through the {len(could_not)} that are left")
    told: dict[str, Any] = {"left": [change.setting.id for change in could_not]}
    first, *rest = could_not
    told["in_view"] = await _asked(scene, first)
    await person.click("I cannot find it")
    await person.sees(lambda: _moment(scene) is Moment.LOST, "the way by hand")
    told["article"] = person.pane.page.url().path()
    await person.click("Open its page")
    await _asked(scene, first)
    person.pane.cookies.deleteAllCookies()
    told["trouble"] = await person.sees_trouble()
    await person.sign_in()
    await person.click(person.trouble_act())
    for change in (first, *rest):
        await _asked(scene, change)
        await click_in_page(person.pane, _place_of(scene, change.setting.id, change.wanted))
    await person.sees_event(e.RunEnded, 2)
    await person.sees_result()
    return told


async def _asked(scene: Scene, change: Change) -> bool:
    """Wait until the person is to press, and tell whether the place is in view."""

    def is_asked() -> bool:
        sight = scene.person.state.sight
        return sight is not None and (sight.setting, sight.moment) == asked

    asked = (change.setting.id, Moment.ASKED)
    await scene.person.sees(is_asked, f"{change.setting.id} to be shown")
    sight = scene.person.state.sight
    return sight is not None and sight.box is not None and sight.box.beyond is None


def _moment(scene: Scene) -> Moment | None:
    sight = scene.person.state.sight
    return sight.moment if sight else None


def _is_reached(scene: Scene, setting: str) -> bool:
    """Whether the person is to press it, or nobody has to."""
    return _happened(scene, e.ChangeStarted, setting) or _happened(
        scene, e.ChangeNotNeeded, setting
    )


def _happened(scene: Scene, kind: type[e.ChangeStarted | e.ChangeNotNeeded], setting: str) -> bool:
    events = scene.person.state.events
    return any(isinstance(event, kind) and event.setting == setting for event in events)


def _place_of(scene: Scene, setting: str, wanted: str) -> str:
    """Where a person would press on a page of 2026."""
    control = control_of(scene.site.account, setting)
    assert control is not None
    if control.kind == "switch":
        return f'[data-key="{control.key}"] .setting-toggle__slider'
    return f'label[for="{control.key}__{code_of(setting, wanted)}"]'


PLAYS = {"guided": guided, "left": left}
