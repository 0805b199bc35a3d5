"""When a page may be believed: it has loaded, its data is there, and it has stopped moving."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from linkedin_privacy_wizard.browser.limits import Limits

Told = dict[str, Any]
_LOOKS = 2
# A page whose pictures or trackers never come is done all the same.
_LOADED_ENOUGH_S = 3.0


@dataclass(slots=True)
class Stillness:
    """Follows a page from look to look.

    What is drawn before the data comes may show a value that is not the person's, and data may be
    asked for a moment after loading. So a page with scripts must have kept still for a while
    before it is believed.
    """

    limits: Limits
    started: float = field(default_factory=monotonic)
    _moved: float = field(default_factory=monotonic)
    _shape: object = None
    _same: int = 0

    def saw(self, told: Told, *, quiet: bool) -> None:
        """Take in a look, and whether the page asks for anything."""
        shape = _shape_of(told)
        if shape == self._shape and quiet and self._has_loaded(told) and not told["busy"]:
            self._same += 1
        else:
            self._moved, self._same = monotonic(), 0
        self._shape = shape

    def is_calm(self, told: Told, *, sure: bool) -> bool:
        """Whether the page has kept still for long enough; `sure` where its data has come."""
        if not told["scripted"]:
            return self._same >= 1
        calm = self.limits.settle if sure else self.limits.calm_for_pace
        return self._same >= _LOOKS and self._still_for >= calm

    @property
    def is_dull(self) -> bool:
        """Whether nothing has moved for so long that nothing will."""
        return self._same >= _LOOKS and self._still_for >= self.limits.still

    def is_late(self, *, owing: bool) -> bool:
        """Whether the page has had its time; one that waits for data has more of it."""
        limit = self.limits.data if owing else self.limits.ready
        return monotonic() > self.started + limit

    @property
    def _still_for(self) -> float:
        return monotonic() - self._moved

    def _has_loaded(self, told: Told) -> bool:
        if told["state"] == "complete":
            return True
        waited = monotonic() - self.started
        return bool(told["state"] == "interactive" and waited > _LOADED_ENOUGH_S)


def _shape_of(told: Told) -> object:
    """What must not move any more: not a clock in a corner, but every row and every value."""
    controls = [
        (
            control["kind"],
            control["keys"],
            control["on"],
            control["shown"],
            control["disabled"],
            [(choice["code"], choice["words"], choice["chosen"]) for choice in control["choices"]],
        )
        for control in told["controls"]
    ]
    dialogs = [len(dialog["buttons"]) for dialog in told["dialogs"]]
    return told["url"], told["state"], told["rows"], controls, dialogs, told["markers"]
