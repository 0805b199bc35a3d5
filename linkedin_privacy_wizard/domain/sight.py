"""What the guide sees of a setting in the window: at which moment it is, and where it stands.

A sight is shown and forgotten: it is no event, and no history holds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value


class Moment(StrEnum):
    """Where the person and the wizard are with one setting."""

    OPENING = "opening"
    """Its page is on the way."""
    ASKED = "asked"
    """Its control is on the page: the person may press."""
    UNTOLD = "untold"
    """Its page is there, and what is on it cannot be told for sure to be the setting."""
    MISSING = "missing"
    """LinkedIn showed no page for it."""
    ELSEWHERE = "elsewhere"
    """The person has gone to another page."""
    LOST = "lost"
    """The person cannot find it: words, and LinkedIn's own article where one is known."""
    ANSWER = "answer"
    """The page shows the wanted value and asks something, which is the person's to answer."""
    SAVE = "save"
    """The page shows the wanted value and waits for its Save button."""
    SEEN = "seen"
    """The page shows the wanted value. Proof comes later, from a fresh load."""
    STANDS = "stands"
    """Looked at once more, and it is as wanted."""


class Shape(StrEnum):
    """How a control looks to a person."""

    SWITCH = "switch"
    TICK = "tick"
    TICKS = "ticks"
    RADIOS = "radios"
    MENU = "menu"
    BUTTON = "button"


class Beyond(StrEnum):
    """On which side of what the window shows something is out of view."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Box:
    """A place on what the window shows of a page, in shares of its width and height.

    0 is the left or upper edge and 1 the right or lower one; what is beyond is out of view.
    """

    left: float
    top: float
    width: float
    height: float

    @property
    def beyond(self) -> Beyond | None:
        """On which side it is out of view; None where its middle is in view."""
        middle = self.top + self.height / 2
        if middle < 0:
            return Beyond.ABOVE
        return Beyond.BELOW if middle > 1 else None


def around(boxes: Iterable[Box | None]) -> Box | None:
    """The smallest place around all of these; None where there are none."""
    known = [box for box in boxes if box is not None]
    if not known:
        return None
    left, top = min(box.left for box in known), min(box.top for box in known)
    right = max(box.left + box.width for box in known)
    bottom = max(box.top + box.height for box in known)
    return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class Sight:
    """One setting of the list as the guide sees it now.

    `number` is its place in the list of `of`, from 1. `value` is what the page shows, None where
    that cannot be told; `shape`, `box` and `boxes` (how many ticks there are) are its control's,
    where there is one.
    """

    setting: SettingId
    moment: Moment
    number: int = 1
    of: int = 1
    value: Value | None = None
    shape: Shape | None = None
    box: Box | None = None
    boxes: int = 0
