"""What happens in a run, as it is kept: small facts holding ids and values.

They never hold text of the person's own. The only page text kept is the titles of LinkedIn's rows:
LinkedIn's words, not the person's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.value import Value


class Mode(StrEnum):
    """Who presses."""

    DO_IT = "do_it_for_me"
    GUIDE = "guide_me"


class Source(StrEnum):
    """Where a value was seen."""

    ROW = "row"
    PAGE = "page"


class Stage(StrEnum):
    """What part of the job a run is in."""

    READ = "read"
    APPLY = "apply"
    PROVE = "prove"


class Rank(IntEnum):
    """How a control was told to be a setting's: the lower, the surer."""

    KEY = 1
    NAME = 2
    CHOICES = 3
    ONLY_ONE = 4


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A run begins. `site` is the origin, such as https://www.linkedin.com.

    `account` is the number that the account is kept under, None where it is not known.
    """

    at: datetime
    site: str
    mode: Mode
    catalog: str
    account: int | None = None


@dataclass(frozen=True, slots=True)
class RunEnded:
    """A run ends by itself or by the person; a run without it was cut off."""

    at: datetime


@dataclass(frozen=True, slots=True)
class StageStarted:
    """Reading, applying or proving begins, with the number of its steps."""

    stage: Stage
    steps: int


@dataclass(frozen=True, slots=True)
class StageEnded:
    """Reading, applying or proving is over. `whole` is False where it was stopped early."""

    at: datetime
    stage: Stage
    whole: bool


@dataclass(frozen=True, slots=True)
class CategoryOpened:
    """One of LinkedIn's section pages has been loaded. `language` is the page's own, where it came.

    Older notes have none.
    """

    category: Category
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Looking:
    """A page is about to be opened: a category's value or a setting's id. Not kept."""

    what: str


@dataclass(frozen=True, slots=True)
class SettingListed:
    """A section page lists the setting, with a link to its page, under LinkedIn's own title."""

    setting: str
    path: str
    # Older notes have none.
    title: str | None = None


@dataclass(frozen=True, slots=True)
class SettingRead:
    """A value was seen. `rank` tells how its control was found, on a page of its own."""

    setting: str
    value: Value
    source: Source
    # For those who look into a problem; the fact is the same however it was found.
    rank: Rank | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SettingMissing:
    """LinkedIn does not offer it to this member: no row, and its page does not show it."""

    setting: str


@dataclass(frozen=True, slots=True)
class SettingUnread:
    """Its value could not be told."""

    setting: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class UnknownSetting:
    """A row that the catalog does not know, under its own title."""

    category: Category
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class AlreadyRight:
    """The person wants the value that was found; nothing is to be pressed."""

    setting: str
    value: Value


@dataclass(frozen=True, slots=True)
class ChangeChosen:
    """The reviewed list holds this change. The whole list is kept before the first press."""

    setting: str
    before: Value
    wanted: Value
    effects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeStarted:
    """About to press; `before` was read on the setting's own page a moment ago."""

    setting: str
    before: Value
    wanted: Value
    rank: Rank | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChangePressed:
    """Pressed. `scripted` marks a press that was not a real click."""

    setting: str
    scripted: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSkipped:
    """Not pressed, or not pressed to the end."""

    setting: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ChangeNotNeeded:
    """Its own page already shows the wanted value."""

    setting: str


@dataclass(frozen=True, slots=True)
class ChangeVerified:
    """A fresh page load shows the wanted value."""

    setting: str
    value: Value


@dataclass(frozen=True, slots=True)
class ChangeNotKept:
    """A fresh page load shows another value than the wanted one."""

    setting: str
    value: Value


@dataclass(frozen=True, slots=True)
class ChangeUnconfirmed:
    """No fresh page could tell its value."""

    setting: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class KnockOn:
    """A setting that nobody pressed has another value than before the presses."""

    setting: str
    before: Value
    after: Value


Event = (
    RunStarted
    | RunEnded
    | StageStarted
    | StageEnded
    | CategoryOpened
    | Looking
    | SettingListed
    | SettingRead
    | SettingMissing
    | SettingUnread
    | UnknownSetting
    | AlreadyRight
    | ChangeChosen
    | ChangeStarted
    | ChangePressed
    | ChangeSkipped
    | ChangeNotNeeded
    | ChangeVerified
    | ChangeNotKept
    | ChangeUnconfirmed
    | KnockOn
)
