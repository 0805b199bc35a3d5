"""Every way in: the wizard waits, says what it waits for, and goes on by itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.stand_in import (
    Nothing,
    click_in_page,
    press_key_in_page,
    type_in_page,
)
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.practice.account import CODE
from linkedin_privacy_wizard.wizard.state import Step

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.e2e.person import Person
    from tests.e2e.plays.scene import Scene

PIN = "input[name=pin]"
# Long enough for the wizard to have gone on, had it not waited.
_A_WHILE_S = 1.0


async def sign_in(scene: Scene) -> dict[str, Any]:
    """Get in by the ways that `words` name, one after the other; the wizard then reads."""
    person = scene.person
    await person.start(scene.mode)
    waited = [await _WAYS[way](person) for way in scene.words]
    await person.reads()
    return {"waited": waited}


async def restricted(scene: Scene) -> dict[str, Any]:
    """The account is restricted: there is no way in, and Back leads out."""
    person = scene.person
    await person.start(scene.mode)
    await person.sign_in()
    said = await _waits_for(person, Sign.RESTRICTED)
    await person.click("Back")
    await person.sees_step(Step.WELCOME)
    return {"waited": [said]}


async def _waits_for(person: Person, sign: Sign) -> bool:
    """Whether the wizard says what it waits for, and waits."""
    await person.sees(lambda: person.state.sign is sign, f"the page that asks: {sign.value}")
    await asyncio.sleep(_A_WHILE_S)
    said = messages.sign(sign)
    waits = person.state.sign is sign and person.state.step is Step.SIGN_IN
    return waits and {said.title, said.sentence} <= set(person.words())


async def _plainly(person: Person) -> bool:
    said = await _waits_for(person, Sign.SIGN_IN)
    await person.sign_in()
    return said


async def _wrongly(person: Person) -> bool:
    """A wrong password; the page says so, and the wizard still waits for the sign-in."""
    await person.sign_in_wrongly()
    await person.sees(lambda: "error" in person.pane.page.url().query(), "the site's refusal")
    return await _waits_for(person, Sign.SIGN_IN)


async def _by_code(person: Person) -> bool:
    """A code, wrong at first."""
    said = await _waits_for(person, Sign.CODE)
    await type_in_page(person.pane, PIN, "000000")
    press_key_in_page(person.pane, Qt.Key.Key_Return)
    await asyncio.sleep(_A_WHILE_S)
    still = await _waits_for(person, Sign.CODE)
    await type_in_page(person.pane, PIN, CODE)
    press_key_in_page(person.pane, Qt.Key.Key_Return)
    return said and still


async def _by_app(person: Person) -> bool:
    """The page goes on by itself once the phone has said yes."""
    return await _waits_for(person, Sign.APP_APPROVAL)


async def _by_puzzle(person: Person) -> bool:
    said = await _waits_for(person, Sign.CAPTCHA)
    await click_in_page(person.pane, "#captcha-internal button")
    return said


async def _by_window(person: Person) -> bool:
    """Another account, in a window of its own."""
    said = await _waits_for(person, Sign.SIGN_IN)
    await click_in_page(person.pane, "[data-window]")
    await person.sees(lambda: bool(person.pane.pop_ups.windows), "the sign-in window", 10.0)
    (window,) = person.pane.pop_ups.windows
    await person.sees(lambda: window.page.title() != "", "the page in it")
    target = window.view.focusProxy()
    if target is None:
        raise Nothing("something to click in the sign-in window")
    # The form's one button is the last thing to be reached by the Tab key, and the first.
    target.setFocus()
    await asyncio.sleep(_A_WHILE_S)
    QTest.mouseClick(
        target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5)
    )
    QTest.keyClick(target, Qt.Key.Key_Tab)
    QTest.keyClick(target, Qt.Key.Key_Return)
    return said


_WAYS: dict[str, Callable[[Person], Awaitable[bool]]] = {
    "plainly": _plainly,
    "wrongly": _wrongly,
    "code": _by_code,
    "app": _by_app,
    "puzzle": _by_puzzle,
    "window": _by_window,
}

PLAYS = {"sign_in": sign_in, "restricted": restricted}
