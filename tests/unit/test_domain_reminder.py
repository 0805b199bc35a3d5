"""When a reminder comes."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.reminder import LAST_DAY, Every, Reminder, reminder_from

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - local
WHOLE_YEAR = tuple(range(1, 13))


def test_every_three_months_keeps_to_the_months_that_begin_with_this_one() -> None:
    made = reminder_from(Every.QUARTER, datetime(2026, 11, 22, 14, 37))  # noqa: DTZ001 - local
    assert made == Reminder((2, 5, 8, 11), 22, 14)
    assert made.next_after(date(2026, 11, 22)) == date(2027, 2, 22)
    assert made.next_after(date(2026, 11, 21)) == date(2026, 11, 22)


def test_the_end_of_a_long_month_becomes_a_day_that_every_month_has() -> None:
    made = reminder_from(Every.MONTH, datetime(2027, 1, 31, 9))  # noqa: DTZ001 - local
    assert made == Reminder(WHOLE_YEAR, 28, 9)
    assert made.next_after(date(2027, 1, 31)) == date(2027, 2, 28)


@given(every=st.sampled_from(Every), now=MOMENTS)
def test_the_first_one_comes_after_that_many_months_and_never_today(
    every: Every, now: datetime
) -> None:
    made = reminder_from(every, now)
    first = made.next_after(now.date())
    months = (first.year - now.year) * 12 + first.month - now.month
    assert (made.every, months) == (every, every)
    assert first.day == min(now.day, LAST_DAY)
    second = made.next_after(first)
    assert (second.year - first.year) * 12 + second.month - first.month == every


@pytest.mark.parametrize(
    ("months", "day", "hour"),
    [
        (WHOLE_YEAR, 0, 9),
        (WHOLE_YEAR, 29, 9),
        (WHOLE_YEAR, 1, 24),
        (WHOLE_YEAR, 1, -1),
        ((), 1, 9),
        ((1, 2), 1, 9),
        ((2, 5, 8), 1, 9),
    ],
)
def test_what_has_no_rhythm_is_no_reminder(months: tuple[int, ...], day: int, hour: int) -> None:
    with pytest.raises(ValueError, match=r"No day or hour|no rhythm"):
        Reminder(months, day, hour)
