"""Uses the installed wizard through its window: `python3 -m tests.installer.person DO …`.

DO is `job`, `hear HEADING` or `press HEADING BUTTON`.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pyatspi

from tests.e2e.screen_reader.reader import Reader
from tests.e2e.screen_reader.tree import act, on_screen, role_of, wait_for, window

if TYPE_CHECKING:
    from tests.e2e.screen_reader.tree import Node

TRY_IT = "Try it on a practice account first"


def job() -> None:
    """Do the whole job, from the first page to the results, and write what was heard as JSON."""
    json.dump(Reader(TRY_IT).do_the_job(), sys.stdout)


def hear(heading: str) -> None:
    """Wait for the window with this heading and write down its words."""
    words = [node.name for node in on_screen(_called(heading)) if role_of(node) == "label"]
    sys.stdout.write("\n".join([heading, *filter(None, words)]) + "\n")


def press(heading: str, button: str) -> None:
    """Press a button of the window with this heading."""

    def look() -> Node:
        shown = on_screen(_called(heading))
        buttons = (node for node in shown if role_of(node) == "push button")
        return next((node for node in buttons if node.name == button), None)

    act(wait_for(look, f"a button called {button!r}"), "Press")


def _called(heading: str) -> Node:
    """The window with this heading; there may be two for a while."""

    def look() -> Node:
        window()
        programs = pyatspi.Registry.getDesktop(0)
        frames = (part for program in programs if program for part in program if part)
        return next((frame for frame in frames if frame.name.startswith(heading)), None)

    return wait_for(look, f"the window {heading!r}", 60)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["job"]:
            job()
        case ["hear", heading]:
            hear(heading)
        case ["press", heading, button]:
            press(heading, button)
        case words:
            sys.exit(f"cannot do {words}")
