"""When somebody wants to be reminded to look at their settings again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LAST_DAY = 28
"""The last day that every month has."""
_MONTHS = 12


class Every(IntEnum):
    """How often: after how many months."""

    MONTH = 1
    QUARTER = 3


@dataclass(frozen=True, slots=True)
class Reminder:
    """Some months of each year, the day in them (1 to 28), and the hour (0 to 23), by local time.

    Raises ValueError where there is no such rhythm.
    """

    months: tuple[int, ...]
    day: int
    hour: int

    def __post_init__(self) -> None:
        if not (1 <= self.day <= LAST_DAY and 0 <= self.hour <= 23):
            raise ValueError(f"No day or hour for a reminder: {self.day}, {self.hour}")
        _ = self.every

    @property
    def every(self) -> Every:
        """How often that is."""
        for every in Every:
            if self.months and self.months == _months(every, self.months[0]):
                return every
        raise ValueError(f"These months have no rhythm: {self.months}")

    def next_after(self, day: date) -> date:
        """The first day for it after that one."""
        at = day.year * _MONTHS + day.month - 1
        while True:
            year, month = divmod(at, _MONTHS)
            if month + 1 in self.months and date(year, month + 1, self.day) > day:
                return date(year, month + 1, self.day)
            at += 1


def reminder_from(every: Every, now: datetime) -> Reminder:
    """One that comes on this day of the month, at this hour, for the first time in `every` months.

    The day and the hour are those at which the person is at the computer, and both are over, so
    that no reminder comes today.
    """
    return Reminder(_months(every, now.month), min(now.day, LAST_DAY), now.hour)


def _months(every: Every, one: int) -> tuple[int, ...]:
    first = (one - 1) % every + 1
    return tuple(range(first, _MONTHS + 1, every))
