"""For how long a site asks to be left alone: the Retry-After of its answer."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import timedelta

A_DAY_S = 24 * 60 * 60
_DIGITS_OF_A_WAIT = 9  # more than a day, whatever digits follow


def wait_asked(retry_after: str, date: str) -> int | None:
    """Seconds to wait, a day at most; None where the answer says nothing that makes sense.

    It says a number of seconds, or a date. A date counts from the `date` of the same answer, since
    this computer's clock may be wrong.
    """
    told = retry_after.strip()
    if told.isascii() and told.isdigit():
        seconds: int | None = int(told[:_DIGITS_OF_A_WAIT])
    else:
        seconds = _until(told, date)
    if seconds is None or seconds < 1:
        return None
    return min(seconds, A_DAY_S)


def _until(told: str, date: str) -> int | None:
    try:
        wait: timedelta = parsedate_to_datetime(told) - parsedate_to_datetime(date)
    except (ValueError, TypeError, OverflowError):
        return None
    return int(wait.total_seconds())
