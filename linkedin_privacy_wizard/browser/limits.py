"""How long things may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things may take, in seconds.

    `pace` is the least time between two navigations, `load` the limit for a load, `ready` for a
    loaded page to fill itself and `data` for one that still waits for its data. `calm` is how long
    a page with scripts must have kept still before it is believed, `settle` the same where its
    data has come or after a press, and `still` how long a page may lack what was looked for.
    `first_write` is the time for the page to send a press, and `write` for the answer. `look` is
    the time between two looks.
    """

    pace: float = 3.0
    load: float = 45.0
    ready: float = 8.0
    data: float = 20.0
    calm: float = 0.5
    settle: float = 0.1
    still: float = 2.0
    first_write: float = 1.5
    write: float = 15.0
    look: float = 0.03

    @property
    def calm_for_pace(self) -> float:
        """Where the next page has to wait anyway, this one may be watched for longer."""
        return max(self.calm, self.pace / 3)

    @property
    def menu(self) -> float:
        """For how long the member's own menu is waited for, which the page may draw last."""
        return 3 * self.calm
