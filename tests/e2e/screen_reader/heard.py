"""What somebody with a screen reader hears of a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pyatspi

from tests.e2e.screen_reader.tree import (
    WEB_PAGE,
    Node,
    is_,
    name_of,
    on_screen,
    role_of,
    wait_for,
    window,
)


@dataclass
class Heard:
    """One page of the wizard. `controls` is all that takes the focus, as role and name."""

    window: str
    headings: list[str] = field(default_factory=list)
    lists: dict[str, list[str]] = field(default_factory=dict)
    controls: list[tuple[str, str]] = field(default_factory=list)
    progress: list[tuple[str, float, float]] = field(default_factory=list)

    def take(self, node: Node) -> None:
        """Write down one part."""
        role = role_of(node)
        if role == "heading":
            self.headings.append(node.name)
        elif role == "list":
            # A part that is going away meanwhile is None.
            items = [part for part in node if part and role_of(part) == "list item"]
            self.lists[node.name] = [item.name for item in items]
        elif role == "progress bar":
            value = node.queryValue()
            self.progress.append((node.name, value.currentValue, value.maximumValue))
        if is_(node, pyatspi.STATE_FOCUSABLE) and role != WEB_PAGE:
            self.controls.append((role, name_of(node)))


def page() -> Heard:
    """What there is to hear now; one page, not half of one and half of the next."""

    def look() -> Heard | None:
        frame = window()
        heard = Heard(frame.name)
        for node in on_screen(frame):
            heard.take(node)
        return heard if heard.window == frame.name else None

    return wait_for(look, "a page that stays")


def settings() -> dict[str, dict[str, Any]]:
    """Every combo box on the page: its value, what is said about it, and what it offers."""
    boxes = (node for node in on_screen(window()) if role_of(node) == "combo box")
    return {
        name_of(box): {
            "value": box.name,
            "about": box.description,
            "offers": [item.name for item in box.getChildAtIndex(0)],
        }
        for box in boxes
    }


def words_below(opener: Node) -> list[str]:
    """The words of a section, without its header."""
    return [
        node.name
        for node in on_screen(opener.parent)
        if role_of(node) == "label" and node.parent != opener and node.name
    ]
