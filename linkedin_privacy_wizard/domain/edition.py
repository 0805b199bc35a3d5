"""Which catalog it is: a number that only grows, and why another one is not taken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Edition:
    """One catalog among all that have been made.

    `good_until` is the last day on which it may be taken, None for one that comes with a program.
    """

    number: int
    made: date
    good_until: date | None = None


class Refused(StrEnum):
    """Why a catalog from outside is not taken, or not used any more."""

    NO_KEYS = "no_keys"
    """This copy of the program knows nobody who may sign one."""
    UNREADABLE = "unreadable"
    """The computer does not let us read it."""
    NONE_THERE = "none_there"
    """There is no such file in the folder."""
    NOT_FETCHED = "not_fetched"
    TOO_LARGE = "too_large"
    NOT_OURS = "not_ours"
    NOT_SIGNED = "not_signed"
    """Cut off, changed by somebody, or signed by nobody we know."""
    TOO_NEW = "too_new"
    """It is made for a newer program."""
    BROKEN = "broken"
    """It is signed, and something in it is not as it should be."""
    OTHER_MEANING = "other_meaning"
    """A name in it has come to mean something else than before."""
    OLDER = "older"
    SAME = "same"
    NOT_YET = "not_yet"
    """It comes from the future, or the computer's clock is wrong."""
    EXPIRED = "expired"


class EditionRefused(Exception):
    """A catalog that is not taken. `detail` is for those who make catalogs, not for the screen."""

    def __init__(self, why: Refused, detail: str = "") -> None:
        super().__init__(why, detail)
        self.why = why
        self.detail = detail


def numbers_of(version: str) -> tuple[int, ...]:
    """Its first three numbers, to compare: what comes after them makes no version newer."""
    return tuple(int(number) for number in re.findall("[0-9]+", version)[:3])
