"""Where somebody lives, as far as LinkedIn and the law make a difference between places."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Country(StrEnum):
    """What the person said. It is never guessed.

    `EU` is the European Union, the European Economic Area and Switzerland together.
    """

    EU = "eu"
    UK = "uk"
    US = "us"
    CANADA = "ca"
    HONG_KONG = "hk"
    CHINA = "cn"
    ELSEWHERE = "elsewhere"
    UNSURE = "unsure"

    @property
    def codes(self) -> frozenset[str]:
        """The catalog's codes for it; none where it is not one of those that can be named."""
        if self in (Country.ELSEWHERE, Country.UNSURE):
            return frozenset()
        return frozenset({"eu", "ch"} if self is Country.EU else {self.value})


_NAMED = frozenset(code for country in Country for code in country.codes)


def concerns(codes: Iterable[str], country: Country | None) -> bool:
    """Whether what is true in places with these codes may be true for the person.

    Everything may be where the person said nothing, or is not sure. So may a code that nobody can
    choose.
    """
    if country is None or country is Country.UNSURE:
        return True
    return any(code in country.codes or code not in _NAMED for code in codes)


def is_known(codes: Iterable[str], country: Country | None) -> bool:
    """Whether it is certain that the person lives in one of those places."""
    return country is not None and not country.codes.isdisjoint(codes)
