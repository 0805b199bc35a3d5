"""Signing in with an installed browser, because the one in the window does not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from playwright.async_api import Page

    from tests.e2e.person import Person
    from tests.e2e.plays.scene import Scene


async def installed(scene: Scene) -> dict[str, Any]:
    """There, back here, there again; then the whole job, with the window closed in the middle."""
    person = scene.person
    (name,) = scene.words
    await person.start(scene.mode)
    await _take(person, name)
    await person.click("Use the browser here")
    await person.sees(
        lambda: person.program.browsers.installed is None, "the end of the other window"
    )
    await person.sees(lambda: person.pane.is_painted, "the browser in the window")
    await person.sees_sign_in()
    await _take(person, name)
    await _sign_in(person)
    first = _page(person)
    scene.words = []
    await person.reads()
    await scene.to_presses()
    await person.sees_event(e.ChangePressed)
    await first.close()
    trouble = await person.sees_trouble()
    await person.click(person.trouble_act())
    await _sign_in(person)
    await person.sees_result()
    return {
        "trouble": trouble,
        "another": _page(person) is not first,
        "page": _page(person).url,
        "words": person.words(),
    }


async def _take(person: Person, name: str) -> None:
    """From the sign-in page to the other window."""
    await person.click("Sign in with another browser")
    await person.sees(lambda: person.state.aside is Aside.OTHER_BROWSER, "the other browsers")
    await person.click(f"Use {name}")
    await person.sees(
        lambda: (
            person.program.browsers.installed is not None
            and person.program.browsers.installed.is_open
        ),
        "the other window",
    )


def _page(person: Person) -> Page:
    assert person.program.browsers.installed is not None
    return person.program.browsers.installed.site._page


async def _sign_in(person: Person) -> None:
    """In the other window, as a hand would."""
    await person.sees(
        lambda: (
            person.program.browsers.installed is not None
            and person.program.browsers.installed.is_open
        ),
        "the other window",
    )
    await person.sees(lambda: "login" in _page(person).url, "the sign-in page there")
    page = _page(person)
    await page.locator("#username, input[autocomplete~=username]").first.fill("robin@example.org")
    await page.locator("input[autocomplete~=current-password]").first.fill("practice")
    await page.keyboard.press("Enter")


PLAYS = {"installed": installed}
