"""The keyboard, as the accessibility bus plays it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pyatspi

from tests.e2e.screen_reader.tree import NotHeard, is_, wait_for

if TYPE_CHECKING:
    from tests.e2e.screen_reader.tree import Node

F6, TAB, DOWN, HOME = 0xFFC3, 0xFF09, 0xFF54, 0xFF50
_KEY_S = 0.05
_MOST_TABS = 200


def press(key: int) -> None:
    """Press and release a key, by its X11 symbol."""
    pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
    time.sleep(_KEY_S)


def write(words: str) -> None:
    """Type into what has the focus."""
    pyatspi.Registry.generateKeyboardEvent(0, words, pyatspi.KEY_STRING)


def tab_to(node: Node) -> None:
    """Press Tab until a part has the focus."""
    for _ in range(_MOST_TABS):
        if is_(node, pyatspi.STATE_FOCUSED):
            return
        press(TAB)
    raise NotHeard(f"the focus on {node.name!r}")


def write_into(field: Node, words: str) -> None:
    """Type into a field of a web page that has the keyboard, and see that it took it."""
    field.queryComponent().grabFocus()
    wait_for(lambda: is_(field, pyatspi.STATE_FOCUSED), f"the focus in {field.name!r}")
    write(words)
    wait_for(lambda: len(field.queryText().getText(0, -1)) == len(words), "the typed words")
