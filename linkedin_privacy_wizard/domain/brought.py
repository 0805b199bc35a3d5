"""Wishes out of a file: what was taken, what was left out, and why a file is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.wishes import Wishes

if TYPE_CHECKING:
    from datetime import date

    from linkedin_privacy_wizard.domain.setting import SettingId


class Unusable(StrEnum):
    """Why one wish of a file is left out."""

    UNKNOWN_SETTING = "unknown_setting"
    ONLY_BY_HAND = "only_by_hand"
    """A setting that the wizard never changes."""
    UNKNOWN_VALUE = "unknown_value"
    BROKEN = "broken"
    """It is not written as it should be."""


class Refused(StrEnum):
    """Why a file is not taken at all."""

    UNREADABLE = "unreadable"
    """The computer does not let us read it."""
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"
    NOT_OURS = "not_ours"
    TOO_NEW = "too_new"
    BROKEN = "broken"
    """It was one of ours, and something in it is not written as it should be."""
    EMPTY = "empty"
    """Nothing in it can be used here."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A wish that was left out. `name` is what the file calls it: text from anywhere."""

    setting: SettingId
    why: Unusable
    name: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file held. `saved` is the day on which it says it was written."""

    wishes: Wishes = field(default_factory=Wishes)
    left_out: tuple[LeftOut, ...] = ()
    saved: date | None = None


class WishesRefused(Exception):
    """A file that is not taken; `line` is where the mistake is, if that is known."""

    def __init__(self, why: Refused, line: int | None = None) -> None:
        super().__init__(why, line)
        self.why = why
        self.line = line
