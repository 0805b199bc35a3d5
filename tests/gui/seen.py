"""What assistive technology is told of a window: names, roles, values, descriptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Seen:
    """One visible thing."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    widget: QWidget


def seen(root: QWidget) -> Iterator[Seen]:
    """Everything to be seen in `root`, from the top."""
    found = QAccessible.queryAccessibleInterface(root)
    assert found is not None
    yield from _below(found)


def named(root: QWidget, name: str, role: QAccessible.Role) -> Seen:
    """The one visible thing of that role and name."""
    found = [thing for thing in seen(root) if thing.role == role and thing.name == name]
    assert len(found) == 1, [thing.name for thing in seen(root) if thing.role == role]
    return found[0]


def names(root: QWidget, role: QAccessible.Role) -> list[str]:
    """The names of all visible things of that role, from the top."""
    return [thing.name for thing in seen(root) if thing.role == role]


def _label(found: QAccessibleInterface) -> str:
    """The name that another thing gives it: on Linux combo boxes have no other."""
    for other, relation in found.relations():
        if relation == QAccessible.RelationFlag.Label:
            return str(other.text(QAccessible.Text.Name))
    return ""


def _below(found: QAccessibleInterface) -> Iterator[Seen]:
    widget = found.object()
    if isinstance(widget, QWidget) and not found.state().invisible:
        text = QAccessible.Text
        yield Seen(
            found.role(),
            _label(found) or found.text(text.Name),
            found.text(text.Value),
            found.text(text.Description),
            widget,
        )
        for place in range(found.childCount()):
            child = found.child(place)
            if child is not None:
                yield from _below(child)
