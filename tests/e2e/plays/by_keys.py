"""The whole job without a mouse: Tab, arrows, Space, Enter and F6."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.stand_in import holds, name_of
from linkedin_privacy_wizard.wizard.state import Step, Work
from tests.e2e.keys import Key, Keyboard

if TYPE_CHECKING:
    from tests.e2e.person import Person
    from tests.e2e.plays.scene import Scene

# Long enough for another press, were the work not held.
_A_WHILE_S = 1.2


async def by_keys(scene: Scene) -> dict[str, Any]:
    """All of it, with second thoughts, a pause, and a stop in the middle."""
    person, keys = scene.person, Keyboard(scene.person)
    await _welcome(person, keys)
    await _sign_in(person, keys)
    await person.reads()
    await _choose(person, keys)
    kept = await _think_again(person, keys)
    scene.set_faults(latency_ms=150)
    held = await _pause_and_go_on(person, keys)
    await _stop(person, keys)
    await person.sees_result()
    await keys.tab_to("Close")
    return {"kept": kept, "held": held}


async def _welcome(person: Person, keys: Keyboard) -> None:
    await keys.tab_to(messages.mode(e.Mode.DO_IT))
    modes = []
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Left):
        await keys.press(key)
        modes.append(person.state.mode)
    assert modes == [e.Mode.DO_IT, e.Mode.GUIDE, e.Mode.DO_IT]
    await keys.press(Key.Key_Return)
    await person.sees_sign_in()


async def _sign_in(person: Person, keys: Keyboard) -> None:
    """F6 leads into the page and out again; there the page's own keys hold."""
    before = keys.focus
    await holds(person.pane, "#username")
    await keys.press(Key.Key_F6)
    assert keys.focus is not before
    await keys.press(Key.Key_F6)
    assert keys.focus is before
    await keys.press(Key.Key_F6)
    await keys.type("robin@example.org")
    await keys.press(Key.Key_Tab)
    await keys.type("practice")
    await keys.press(Key.Key_Return)


async def _choose(person: Person, keys: Keyboard) -> None:
    """The strictest set, and then one setting otherwise."""
    await keys.tab_to(messages.preset(Preset.SUGGESTED))
    await keys.press(Key.Key_Right)
    assert person.state.preset is Preset.STRICTEST
    await keys.press_button("Open all", Key.Key_Space)
    await _pick(person, keys, "active-status", "connections")
    await keys.press(Key.Key_Return)
    await person.sees_list()


async def _think_again(person: Person, keys: Keyboard) -> bool:
    """Agree to a side effect, go back, leave one setting alone, and come again."""
    await keys.tab_until(lambda widget: isinstance(widget, QCheckBox), "something to agree to")
    await keys.press(Key.Key_Space)
    ticked = person.state.ticked
    await keys.press_button("Back")
    await person.sees_step(Step.CHOOSE)
    await _pick(person, keys, "autoplay", None)
    await keys.press_button("Review my choices", Key.Key_Space)
    await person.sees_list()
    kept = person.state.choices["active-status"] == "connections" and bool(ticked)
    return kept and person.state.ticked == ticked


async def _pick(person: Person, keys: Keyboard, setting: str, value: str | None) -> None:
    """Go to the box of a setting, and down its choices."""
    known = person.state.catalog.by_id(setting)
    assert known is not None
    name = known.words("en").name
    await keys.tab_until(
        lambda widget: isinstance(widget, QComboBox) and name_of(widget) == name, f"box of {name}"
    )
    await keys.press(Key.Key_Home)
    while person.state.choices.get(setting) != value:
        await keys.press(Key.Key_Down)


async def _pause_and_go_on(person: Person, keys: Keyboard) -> bool:
    """Whether a pause holds the work, until the person lets it go on."""
    await keys.press(Key.Key_Return)
    await person.sees_event(e.ChangePressed)
    await keys.press_button("Pause", Key.Key_Space)
    await person.sees(lambda: person.state.paused, "the pause")
    await _come_to_rest(person)
    held = person.state.work is Work.APPLYING and "Paused. Go on when you like." in person.words()
    await keys.press_button("Go on")
    await person.sees_event(e.ChangePressed, person.count(e.ChangePressed) + 1)
    return held


async def _stop(person: Person, keys: Keyboard) -> None:
    await keys.press_button("Pause")
    await _come_to_rest(person)
    await keys.press_button("Stop")


async def _come_to_rest(person: Person) -> None:
    """Wait until nothing happens any more; a press under way is first brought to its end."""
    seen = None
    while seen != person.state.events:
        seen = person.state.events
        await asyncio.sleep(_A_WHILE_S)


PLAYS = {"by_keys": by_keys}
