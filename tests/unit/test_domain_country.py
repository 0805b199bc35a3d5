"""What concerns somebody by where they live, and what may."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.country import Country, concerns, is_known


@pytest.mark.parametrize("country", [None, Country.UNSURE])
@pytest.mark.parametrize("codes", [("eu",), ("us", "uk"), ("zz",)])
def test_everything_may_concern_somebody_who_said_nothing(
    country: Country | None, codes: tuple[str, ...]
) -> None:
    assert concerns(codes, country)
    assert not is_known(codes, country)


@pytest.mark.parametrize("country", Country)
def test_a_place_that_nobody_can_choose_may_be_anybodys(country: Country) -> None:
    assert concerns(("zz",), country)
    assert not is_known(("zz",), country)


@pytest.mark.parametrize(
    ("country", "codes", "known"),
    [
        (Country.EU, ("eu",), True),
        (Country.EU, ("ch",), True),
        (Country.EU, ("uk", "us"), False),
        (Country.UK, ("eu", "uk"), True),
        (Country.UK, ("eu",), False),
        (Country.CHINA, ("cn",), True),
        (Country.ELSEWHERE, ("eu", "uk", "us", "ca", "hk", "cn", "ch"), False),
    ],
)
def test_what_is_true_elsewhere_concerns_nobody_here(
    country: Country, codes: tuple[str, ...], *, known: bool
) -> None:
    assert concerns(codes, country) is known
    assert is_known(codes, country) is known
