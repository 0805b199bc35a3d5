"""The five results a setting can end with, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value


class Result(StrEnum):
    """Never more than a fresh page load showed; there is no sixth."""

    CHANGED = "changed"
    ALREADY_RIGHT = "already_right"
    NOT_OFFERED = "not_offered"
    NEEDS_YOU = "needs_you"
    NOT_CONFIRMED = "not_confirmed"


class Reason(StrEnum):
    """Why a setting could not be read, was not pressed, or is not confirmed."""

    NOT_FOUND = "not_found"
    """Its row is not there and we cannot tell whether LinkedIn offers it."""
    NO_CONTROL = "no_control"
    """Its page shows nothing that can be told for sure to be this setting."""
    SEVERAL_CONTROLS = "several_controls"
    """Its page shows several controls that could be it."""
    UNKNOWN_VALUE = "unknown_value"
    """The control is there, and its present value means nothing we know."""
    HALF_LOADED = "half_loaded"
    """Its page came without some of its data, so what it shows may not be the person's."""
    NO_SUCH_OPTION = "no_such_option"
    """The page does not offer the value that was wanted."""
    LOOK_ONLY = "look_only"
    """The wizard only looks at it, or hands it over."""
    DISABLED = "disabled"
    """LinkedIn shows it and does not let it be changed."""
    PRESS_FAILED = "press_failed"
    """The control could not be pressed."""
    ASKED_UNKNOWN = "asked_unknown"
    """LinkedIn asked something the catalog does not know; nothing was answered."""
    ASKED_UNTICKED = "asked_unticked"
    """LinkedIn asked about a side effect that was not ticked."""
    NOT_KEPT = "not_kept"
    """A fresh page still shows another value."""
    NOT_SEEN = "not_seen"
    """No fresh page could be read after the press."""
    MOVED = "moved"
    """It was right, and another change moved it."""
    LEFT_OUT = "left_out"
    """The person left it out while being guided."""
    NOT_REACHED = "not_reached"
    """The work stopped before it was its turn."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one setting ended in a run.

    `wanted` is None where the person left it alone; then `result` is None unless it is
    a fact about the page (not offered, needs you).
    """

    setting: SettingId
    before: Value | None = None
    wanted: Value | None = None
    after: Value | None = None
    result: Result | None = None
    reason: Reason | None = None
    scripted: bool = False
