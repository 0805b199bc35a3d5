"""A right: something to ask for or to look through on LinkedIn that no switch can do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.country import concerns

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.setting import (
        Address,
        Category,
        LanguageCode,
        Note,
        SettingId,
    )

RightId = str


class Group(StrEnum):
    """What people come for; the wizard lists rights by it, in this order."""

    OBJECT = "object"
    DATA = "data"
    ACCESS = "access"
    ASK = "ask"


class Reads(StrEnum):
    """What the wizard reads on a right's page, to tell it beside the page. It presses nothing."""

    LIST = "list"
    """What the page lists, in its own words."""
    COUNT = "count"
    """How many the page lists."""
    VALUE = "value"
    """Whether the setting is on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that LinkedIn's page offers: its words there, and what it means."""

    quote: str
    says: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list on LinkedIn's page, in its words, and those of the button in it, if any.

    It is untrusted text of the person's: it is shown as plain text, and never kept.
    """

    words: tuple[str, ...]
    button: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read on a right's page. None stands for what could not be read."""

    lines: tuple[Listed, ...] | None = None
    count: int | None = None
    on: bool | None = None


@dataclass(frozen=True, slots=True)
class RightText:
    """Our words for a right, in one language.

    `done` tells what the person did, in a sentence, once they have said so, and `after` what comes
    then; `takes` says how long LinkedIn's answer takes, and `unsure` what sources disagree on, so
    that the person decides.
    """

    name: str
    what: str
    steps: tuple[str, ...]
    choices: tuple[Choice, ...]
    can: tuple[str, ...]
    cannot: tuple[str, ...]
    takes: str
    done: str
    after: str = ""
    unsure: str = ""
    notes: tuple[Note, ...] = ()

    def notes_for(self, country: Country | None) -> tuple[Note, ...]:
        """Those for where somebody lives; all of them where that is not known."""
        return tuple(each for each in self.notes if concerns(each.countries, country))


@dataclass(frozen=True, slots=True)
class Right:
    """One of the things that only the person may do.

    `address` is None where nobody has published one: then LinkedIn's own row of `setting` leads
    there, which stands in the section `category`. `order` is its place in its group. `countries`
    are those it is for; empty, it is for all. `sign_in` says that its page shows nothing to
    somebody who is not signed in.
    """

    id: RightId
    group: Group
    order: int
    address: Address | None
    setting: SettingId
    category: Category | None
    reads: Reads | None
    sign_in: bool
    countries: tuple[str, ...]
    help: str
    checked: date
    text: Mapping[LanguageCode, RightText]

    def words(self, language: LanguageCode) -> RightText:
        """Our words for it in that language, or in English, which every right has."""
        return self.text.get(language) or self.text["en"]

    def is_for(self, country: Country | None) -> bool:
        """Whether it is for somebody who lives there, or may be where that is not known."""
        return not self.countries or concerns(self.countries, country)
