"""What the accessibility bus tells of the wizard's window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import pyatspi
from gi.repository import Atspi, GLib

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
Node: TypeAlias = Any
"""A part of the window, as the bus hands it over."""

LOOK_AGAIN_S = 0.1
WEB_PAGE = "document web"


class NotHeard(Exception):
    """What should have been there has not come in time."""


def wait_for(look: Callable[[], T | None], what: str, seconds: float = 30.0) -> T:
    """What `look` finds, once it finds something."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        try:
            found = look()
        except GLib.Error:  # a part of the window that went away while it was being looked at
            found = None
        if found:
            return found
        time.sleep(LOOK_AGAIN_S)
    raise NotHeard(what)


def window() -> Node:
    """The wizard's window; None while it is not there."""
    desktop = pyatspi.Registry.getDesktop(0)
    # Nobody here listens for the news that would keep a cache true.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    frames = (part for program in desktop if program for part in program if part)
    return next((frame for frame in frames if role_of(frame) == "frame"), None)


def program_name() -> str:
    """What the program is called on the bus."""
    return str(window().parent.name)


def is_(node: Node, state: Node) -> bool:
    """Whether a part is in a state."""
    return bool(node.getState().contains(state))


def on_screen(node: Node, *, web: bool = False) -> Iterator[Node]:
    """A part and all that is shown in it, without the insides of web pages unless asked for."""
    yield node
    if role_of(node) == WEB_PAGE and not web:
        return
    for child in node:
        if child is not None and is_(child, pyatspi.STATE_SHOWING):
            yield from on_screen(child, web=web)


def role_of(node: Node) -> str:
    """What kind of thing a part is, in the words of older and newer versions of the bus."""
    role = str(node.getRoleName())
    return "push button" if role == "button" else role


def find(role: str, name: str, *, web: bool = False, seconds: float = 30.0) -> Node:
    """The one part on screen with this role and name, once it is there."""

    def look() -> Node:
        shown = on_screen(window(), web=web)
        found = [node for node in shown if role_of(node) == role and name_of(node) == name]
        return found[0] if len(found) == 1 else None

    return wait_for(look, f"one {role} called {name!r}", seconds)


def name_of(node: Node) -> str:
    """What a part is called: by the label that belongs to it, or else by itself.

    A combo box on this bus tells its value as its own name.
    """
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return str(relation.getTarget(0).name)
    return str(node.name)


def act(node: Node, wanted: str) -> None:
    """Do what a part says that it can do."""
    actions = node.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    actions.doAction(names.index(wanted))
