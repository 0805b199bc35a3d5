"""The Tab key goes the way the eye does, also through parts that were built later.

Qt puts whatever is built later behind all that is in the window already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def go_on(after: QWidget, part: QWidget) -> QWidget:
    """Let Tab go on through a part in the order of its layouts, and return its last stop."""
    for stop in _stops_in(part):
        QWidget.setTabOrder(after, stop)
        after = stop
    return after


def _stops_in(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    elif (layout := part.layout()) is not None:
        yield from _stops_along(layout)


def _stops_along(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        if (widget := item.widget()) is not None:
            yield from _stops_in(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_along(inner)
