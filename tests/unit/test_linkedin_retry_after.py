"""For how long a site asks to be left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.linkedin.retry_after import A_DAY_S, wait_asked

DATE = "Sun, 22 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("3600", 3600),
        (" 90 ", 90),
        ("Sun, 22 Nov 2026 12:10:00 GMT", 600),
        ("Sunday, 22-Nov-26 12:10:00 GMT", 600),
        ("604800", A_DAY_S),
        ("9" * 5000, A_DAY_S),
        ("Mon, 22 Nov 2027 12:00:00 GMT", A_DAY_S),
    ],
)
def test_seconds_and_dates_are_understood_and_no_wait_is_longer_than_a_day(
    told: str, seconds: int
) -> None:
    assert wait_asked(told, DATE) == seconds


@pytest.mark.parametrize(
    "told",
    ["", "0", "000", "-5", "1.5", "soon", "٣٠", "Sun, 22 Nov 2026 11:59:59 GMT", DATE, "22 Nov"],
)
def test_what_makes_no_sense_is_no_word_of_the_sites(told: str) -> None:
    assert wait_asked(told, DATE) is None


def test_a_date_needs_the_date_of_the_answer_to_count_from() -> None:
    assert wait_asked("Sun, 22 Nov 2026 12:10:00 GMT", "") is None
    assert wait_asked("Sun, 22 Nov 2026 12:10:00", DATE) in (None, 600)


@given(st.text(), st.text())
def test_whatever_is_told_the_answer_is_a_wait_of_a_day_at_most_or_none(
    told: str, date: str
) -> None:
    seconds = wait_asked(told, date)
    assert seconds is None or 1 <= seconds <= A_DAY_S
