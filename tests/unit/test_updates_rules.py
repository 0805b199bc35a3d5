"""Which edition is taken, and which one stays in use."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from linkedin_privacy_wizard.domain.edition import Edition, EditionRefused, Refused
from linkedin_privacy_wizard.updates.bundle import Bundle
from linkedin_privacy_wizard.updates.rules import check_taken, check_used, has_expired

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
IN_USE = Edition(5, TODAY - 90 * DAY)


def bundle(
    number: int = 6, made: date = TODAY, until: date = TODAY, needs: str = "0.1.0"
) -> Bundle:
    """One that may be taken today, unless something is said otherwise."""
    return Bundle(Edition(number, made, until), needs, "", {})


def why_not_taken(given: Bundle, today: date = TODAY) -> Refused | None:
    """Why it may not be taken, None where it may."""
    try:
        check_taken(given, IN_USE, today, "0.1.0")
    except EditionRefused as refused:
        return refused.why
    return None


def why_not_used(given: Bundle) -> Refused | None:
    """The same, of one that was taken before."""
    try:
        check_used(given, IN_USE, "0.1.0")
    except EditionRefused as refused:
        return refused.why
    return None


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (bundle(), None),
        (bundle(number=10**9), None),
        (bundle(number=5), Refused.SAME),
        (bundle(number=4), Refused.OLDER),
        (bundle(made=TODAY + DAY), None),
        (bundle(made=TODAY + 2 * DAY), Refused.NOT_YET),
        (bundle(made=TODAY - DAY, until=TODAY - DAY), Refused.EXPIRED),
        (bundle(needs="0.1.1"), Refused.TOO_NEW),
        (bundle(needs="0.0.9"), None),
    ],
)
def test_only_a_newer_edition_that_is_good_today_is_taken(
    given: Bundle, why: Refused | None
) -> None:
    assert why_not_taken(given) is why


def test_an_old_edition_is_called_old_even_where_it_has_expired() -> None:
    assert why_not_taken(bundle(number=4, until=TODAY - DAY)) is Refused.OLDER


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (bundle(), None),
        (bundle(until=TODAY - 999 * DAY), None),
        (bundle(made=TODAY + 999 * DAY), None),
        (bundle(number=5), Refused.OLDER),
        (bundle(number=4), Refused.OLDER),
        (bundle(needs="2.0.0"), Refused.TOO_NEW),
    ],
)
def test_one_that_was_taken_stays_until_the_program_brings_a_newer_one(
    given: Bundle, why: Refused | None
) -> None:
    """Whatever the clock says by then."""
    assert why_not_used(given) is why


def test_it_is_good_on_its_last_day_and_no_longer() -> None:
    edition = Edition(6, TODAY, TODAY)
    assert not has_expired(edition, TODAY)
    assert has_expired(edition, TODAY + DAY)


def test_what_came_with_the_program_never_expires() -> None:
    assert not has_expired(IN_USE, TODAY + 9999 * DAY)
