"""The whole job, from the first page to the last."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, TypeVar

import pyatspi

from tests.e2e.screen_reader import heard, keyboard
from tests.e2e.screen_reader.tree import act, find, is_, program_name, wait_for, window

if TYPE_CHECKING:
    from collections.abc import Callable, Sized
    from typing import Any

    from tests.e2e.screen_reader.tree import Node

    S = TypeVar("S", bound=Sized)

ON_PRACTICE = "Start on the practice account"
CHANGED_BY_HAND = "What people see after your visit"
ITS_VALUE = "Private mode"


class Reader:
    """Goes through the wizard, and writes down what there is to hear on the way.

    `start` is the button that leads to the practice account.
    """

    def __init__(self, start: str = ON_PRACTICE) -> None:
        self._start = start
        self.pages: dict[str, Any] = {}
        self.progress: list[tuple[float, float]] = []

    def do_the_job(self) -> dict[str, Any]:
        """Do it up to the last page, and return what was heard."""
        wait_for(window, "the window", 60)
        program = program_name()
        self.start()
        self.sign_in()
        self.listen_until("What may LinkedIn do?", 120)
        settings, changed = self.choose()
        agreed = self.review()
        self.listen_until("What is true now", 180)
        results = self.hear_results()
        return {
            "program": program,
            "pages": self.pages,
            "progress": self.progress,
            "settings": settings,
            "changed": changed,
            "agreed": agreed,
            "results": results,
        }

    def keep(self, page: heard.Heard) -> None:
        """Write down a page, as it was when it was last heard."""
        self.pages[page.window] = asdict(page)

    def arrive(self, heading: str) -> None:
        """Wait for a page and write it down."""
        find("heading", heading, seconds=60)
        self.keep(heard.page())

    def start(self) -> None:
        """Choose who presses, and begin."""
        self.arrive("Check who can use your LinkedIn data")
        check("radio button", "Do it for me")
        act(find("push button", self._start), "Press")

    def sign_in(self) -> None:
        """Go into the web page by F6, as its hint says, and fill in its fields."""
        email = find("text", "Email or phone", web=True)
        self.arrive("Sign in to the practice account")
        keyboard.press(keyboard.F6)
        keyboard.write_into(email, "robin@example.org")
        keyboard.write_into(find("password text", "Password", web=True), "practice")
        act(find("push button", "Sign in", web=True), "Press")
        self.arrive("Reading your settings")

    def listen_until(self, heading: str, seconds: float) -> None:
        """Listen to the progress until another page comes."""

        def look() -> bool:
            if not window().name.startswith(heading):
                page = heard.page()
                self.keep(page)
                self.progress.extend((value, most) for _, value, most in page.progress)
            return bool(window().name.startswith(heading))

        wait_for(look, heading, seconds)
        self.arrive(heading)

    def choose(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Take the least, hear every setting, and choose one more by the keyboard."""
        check("radio button", "Just the basics")
        act(find("push button", "Open all"), "Press")
        box = find("combo box", CHANGED_BY_HAND)
        every = settled(heard.settings)
        keyboard.tab_to(box)
        keyboard.press(keyboard.HOME)
        for _ in every[CHANGED_BY_HAND]["offers"]:
            if box.name == ITS_VALUE:
                break
            keyboard.press(keyboard.DOWN)
        wait_for(lambda: "Will change" in box.description, "the choice")
        return every, {"value": box.name, "about": box.description}

    def review(self) -> dict[str, Any]:
        """Hear the list, tick the side effect, and say yes."""
        act(find("push button", "Review my choices"), "Press")
        self.arrive("Check the list before anything is pressed")
        controls = settled(lambda: heard.page().controls)
        ticks = [name for role, name in controls if role == "check box"]
        for name in ticks:
            check("check box", name)
        apply = [name for _, name in heard.page().controls if name.startswith("Apply")]
        listed = [name for _, name in controls if name.startswith("Change ")]
        act(find("push button", apply[0]), "Press")
        return {"ticked": ticks, "act": apply, "listed": listed}

    def hear_results(self) -> dict[str, list[str]]:
        """Open what is closed, and hear the results."""
        openers = [name for _, name in heard.page().controls if name.endswith(" settings")]
        return {name: hear_section(find("push button", name)) for name in openers}


def close() -> None:
    """Close the window by its button."""
    act(find("push button", "Close"), "Press")


def check(role: str, name: str) -> None:
    """Check or tick something, and hear that it is so."""
    node = find(role, name)
    act(node, "Toggle")
    wait_for(lambda: is_(node, pyatspi.STATE_CHECKED), f"the mark on {name!r}")


def hear_section(opener: Node) -> list[str]:
    """The words of a section, opened if need be."""
    if opener.description == "Closed":
        act(opener, "Press")
    wait_for(lambda: heard.words_below(opener), f"what is below {opener.name!r}")
    return settled(lambda: heard.words_below(opener))


def settled(look: Callable[[], S]) -> S:
    """What is found once it does not grow any more."""
    before = look()
    while len(now := look()) > len(before):
        before = now
    return now
