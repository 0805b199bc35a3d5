"""A setting: what the catalog knows of one privacy control on LinkedIn."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.value import SOME

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

SettingId = str
OptionId = str
LanguageCode = str


class Category(StrEnum):
    """LinkedIn's own sections; the value is the last part of the section's address."""

    PRIVACY = "privacy"
    ADS = "ads"
    VISIBILITY = "profile-visibility"
    SIGN_IN = "sign-in-and-security"
    ACCOUNT = "account"


class Topic(StrEnum):
    """What people care about; the wizard groups settings by it, in this order."""

    AI = "ai"
    ADS = "ads"
    SEEN = "seen"
    REACHED = "reached"
    SHARED = "shared"
    SIGN_IN = "sign_in"


class Kind(StrEnum):
    """How a person sets it. The page decides in the end: sources disagree on a few."""

    SWITCH = "switch"
    CHOICE = "choice"
    MENU = "menu"
    TICKS = "ticks"
    LOOK = "look"
    HAND_OVER = "hand_over"

    @property
    def can_be_pressed(self) -> bool:
        """Whether the wizard may change it; the other kinds are looked at or handed over."""
        return self not in (Kind.LOOK, Kind.HAND_OVER)


class Preset(StrEnum):
    """Ready-made sets of choices; SUGGESTED is the one already chosen."""

    ESSENTIALS = "essentials"
    SUGGESTED = "suggested"
    STRICTEST = "strictest"


class Evidence(StrEnum):
    """How sure we are of a fact about LinkedIn."""

    CONFIRMED = "confirmed"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Address:
    """A page that holds the setting: a path on LinkedIn's own host."""

    path: str
    evidence: Evidence
    source: str


@dataclass(frozen=True, slots=True)
class Option:
    """One value the setting can have.

    `switch` is the position that means this option where the page draws a switch;
    `codes` are LinkedIn's own names for it, the same in every language;
    `words` is what LinkedIn's page shows for it, by language.
    """

    id: OptionId
    switch: bool | None = None
    codes: tuple[str, ...] = ()
    words: Mapping[LanguageCode, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SideEffect:
    """Something that happens when an option is set and that cannot be taken back."""

    id: str
    options: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class Dialog:
    """A question of LinkedIn's that may be answered when `option` is being set.

    `title` and `confirm` are its words by language. A dialog that matches none is left alone.
    """

    option: OptionId
    title: Mapping[LanguageCode, tuple[str, ...]]
    confirm: Mapping[LanguageCode, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OptionText:
    """Our words for an option: a label for lists and a sentence of what it allows."""

    label: str
    says: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is true in some countries only, and when that was last checked."""

    countries: tuple[str, ...]
    text: str
    checked: date


@dataclass(frozen=True, slots=True)
class PlainText:
    """Our words for a setting, in one language: the four parts, and what belongs to them."""

    name: str
    what: str
    off: str
    lose: str
    suggest: str
    options: Mapping[OptionId, OptionText]
    side_effects: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One privacy control.

    `titles` are the present titles of its row by language, `former_titles` older ones.
    `keys` are LinkedIn's own names of the control, `labels` the words beside it on its page.
    `alone` says that its page holds no other control, so the only one on the page is it.
    `row_shows` says that its row on the section's page shows this control's value.
    `presets` holds the option each preset chooses; a missing one leaves the setting alone.
    """

    id: SettingId
    category: Category
    topic: Topic
    kind: Kind
    titles: Mapping[LanguageCode, tuple[str, ...]]
    former_titles: Mapping[LanguageCode, tuple[str, ...]]
    addresses: tuple[Address, ...]
    keys: tuple[str, ...]
    labels: Mapping[LanguageCode, tuple[str, ...]]
    alone: bool
    row_shows: bool
    options: tuple[Option, ...]
    presets: Mapping[Preset, OptionId]
    side_effects: tuple[SideEffect, ...]
    dialogs: tuple[Dialog, ...]
    not_offered_in: tuple[str, ...]
    help: str
    checked: date
    text: Mapping[LanguageCode, PlainText]

    def option(self, option_id: OptionId) -> Option | None:
        """The option of that id, or None."""
        return next((option for option in self.options if option.id == option_id), None)

    def words(self, language: LanguageCode) -> PlainText:
        """Our words for it in that language, or in English, which every setting has."""
        return self.text.get(language) or self.text["en"]

    def effects_of(self, option_id: OptionId) -> tuple[SideEffect, ...]:
        """What setting that option does for good."""
        return tuple(effect for effect in self.side_effects if option_id in effect.options)

    @property
    def can_be_pressed(self) -> bool:
        """Whether the wizard may change it."""
        return self.kind.can_be_pressed

    @property
    def choosable(self) -> tuple[OptionId, ...]:
        """The options a person can choose.

        Which boxes of a group were set is the person's own business: that can be put back, and
        not be chosen.
        """
        return tuple(option.id for option in self.options if option.id != SOME)
