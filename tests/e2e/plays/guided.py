"""Guide me: the wizard shows where, and the person presses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.stand_in import click_in_page
from linkedin_privacy_wizard.wizard.state import Work
from tests.e2e.truth import code_of, control_of

if TYPE_CHECKING:
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


PLAYS = {"guided": guided}
