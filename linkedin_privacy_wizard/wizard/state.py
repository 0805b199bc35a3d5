"""The one state of the conversation. Plans and reports are computed from it, never stored."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.past import Past
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews
from linkedin_privacy_wizard.wizard.lasting import Newest, Reminding

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.checkup import CheckUp
    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.domain.event import Event, Mode
    from linkedin_privacy_wizard.domain.right import RightId, Seen
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.domain.undo import Undo
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.domain.wishes import Wishes
    from linkedin_privacy_wizard.wizard.files import Bringing, Saved


class Step(StrEnum):
    """The steps, in their order."""

    WELCOME = "welcome"
    SIGN_IN = "sign_in"
    READ = "read"
    CHOOSE = "choose"
    REVIEW = "review"
    APPLY = "apply"
    SUMMARY = "summary"


class Aside(StrEnum):
    """Pages beside the steps: opened from the menu, and left for where the person was."""

    OTHER_BROWSER = "other_browser"
    EARLIER = "earlier"
    RECORD = "record"
    BRING_IN = "bring_in"
    REMINDER = "reminder"
    COUNTRY = "country"
    RIGHTS = "rights"
    REPORT = "report"
    ACCOUNTS = "accounts"
    FORGET = "forget"
    CATALOG = "catalog"
    ABOUT = "about"


class Beside(StrEnum):
    """A page beside the steps that no menu leads to."""

    SETTING = "setting"
    WHOSE = "whose"
    RIGHT = "right"


class Again(StrEnum):
    """What a step shows in place of its own page to somebody who has been here before."""

    OVERVIEW = "overview"
    MOVED = "moved"


Place = Step | Aside | Beside | Again


class Purpose(StrEnum):
    """Why a list is there before the person has chosen anything."""

    FINISH = "finish"
    PUT_BACK = "put_back"
    BROUGHT = "brought"
    """The values come out of a file."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Choices from an earlier run, to be reviewed once LinkedIn has been read again.

    `at` is when that run began. `undo` holds what there is to put back where it is the purpose,
    or else what the earlier run has changed already. `settles` names the runs that were cut off
    and leave nothing open where everything turns out to be so already.
    """

    purpose: Purpose
    values: Mapping[SettingId, Value]
    undo: Undo
    at: datetime | None = None
    settles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a new reading is held against: the last check-up, and what the person wanted by then.

    `last` is None where the wishes have come from elsewhere.
    """

    last: CheckUp | None
    wishes: Wishes


class Work(StrEnum):
    """What the wizard is doing by itself at the moment."""

    NONE = "none"
    READING = "reading"
    APPLYING = "applying"
    GUIDING = "guiding"
    PROVING = "proving"


@dataclass(frozen=True, slots=True)
class Met:
    """Every trouble in its order, by kind and detail, and each kind of page once."""

    troubles: tuple[tuple[str, str], ...] = ()
    signs: tuple[Sign, ...] = ()

    def and_trouble(self, trouble: Trouble) -> Met:
        """With one more trouble."""
        return replace(self, troubles=(*self.troubles, (type(trouble).__name__, trouble.detail)))

    def and_sign(self, sign: Sign) -> Met:
        """With that kind of page."""
        return replace(self, signs=tuple(dict.fromkeys((*self.signs, sign))))


class Removal(StrEnum):
    """What became of a thing that was to go."""

    NOTHING_THERE = "nothing there"
    GONE = "gone"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was removed. `left` names the files that should be gone and are not.

    `session` says that somebody was signed in, `listed` that LinkedIn may still list that.
    `history` is False where it was not ticked, or where it is among what is `left`.
    """

    session: bool
    listed: bool
    history: bool
    left: tuple[str, ...] = ()
    reminder: Removal = Removal.NOTHING_THERE


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What the person wants to be forgotten, and how far that is."""

    history: bool = False
    under_way: bool = False
    ended: Forgotten | None = None


@dataclass(frozen=True, slots=True)
class AtRight:
    """The right whose page the person is at, or LinkedIn's article on it.

    `asks` is what the page in the browser asks of the person first. `seen` is what was read on the
    right's own page, None until that is open. It is kept nowhere else.
    """

    right: RightId
    article: bool = False
    asks: Sign | None = None
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """For how long LinkedIn is to be left alone."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class WizardState:
    """Everything the window needs to draw itself.

    `events` are those of this run. `choices` holds what the person wants, setting by setting;
    a setting that is not in it is left as it is, and one in `left` because the person said so.
    `ticked` holds the side effects agreed to, as
    (setting, effect). `focus` is the setting whose place the choices should show.
    `signed_in` stays true until the session is seen to be gone. `prepared` holds the choices of
    an earlier run while this one is there for them. `guided` are the settings that the person is
    shown the way to after the wizard could not set them; empty while the whole list is worked on.
    `sight` is what the guide sees at the moment. `shown` is a setting whose page the person looks
    at, or, with `shows_article`, LinkedIn's article on it. `aside` is the page shown in place of
    the step's own. `past` is what is known of earlier runs. `privacy_control` asks every site not
    to sell or share the person's data; it is kept for as long as the window is open, and so are
    `browser`, the installed browser that is used (empty, it is the one in the window), and the
    list of what was `met`, for a problem report. `came_back` says that the trouble was on the way
    to the site, and is over. `wait` is there while LinkedIn is to be left alone. `held_up` says
    that the pressing waits until the page is on the screen. `saved` is the file that was asked for
    last, and `bringing` a file with wishes: once taken, it is kept until a reading makes a list of
    it. `country` is where the person says that they live; `country_kept` is False where it could
    not be kept for the next start. `account` is the one that somebody has signed in to, or that
    was chosen before. `baseline` is there while a new reading is held against what the person
    wants; with `chooses` they have gone on from there to all of the choices.
    """

    catalog: Catalog
    step: Step = Step.WELCOME
    mode: Mode | None = None
    practice: bool = False
    sign: Sign = Sign.SIGN_IN
    signed_in: bool = False
    events: tuple[Event, ...] = ()
    preset: Preset = Preset.SUGGESTED
    choices: Mapping[SettingId, Value] = field(default_factory=dict)
    left: frozenset[SettingId] = frozenset()
    ticked: frozenset[tuple[SettingId, str]] = frozenset()
    focus: SettingId | None = None
    work: Work = Work.NONE
    paused: bool = False
    stopping: bool = False
    trouble: Trouble | None = None
    came_back: bool = False
    wait: Wait | None = None
    held_up: bool = False
    asked_to_start_without_mode: bool = False
    prepared: Prepared | None = None
    baseline: Baseline | None = None
    chooses: bool = False
    guided: tuple[SettingId, ...] = ()
    sight: Sight | None = None
    aside: Aside | Beside | None = None
    shown: SettingId | None = None
    shows_article: bool = False
    past: Past = field(default_factory=Past)
    privacy_control: bool = True
    country: Country | None = None
    country_kept: bool = True
    reminding: Reminding = field(default_factory=Reminding)
    news: CatalogNews = field(default_factory=CatalogNews)
    newest: Newest = field(default_factory=Newest)
    browser: str = ""
    met: Met = field(default_factory=Met)
    forgetting: Forgetting = field(default_factory=Forgetting)
    saved: Saved | None = None
    bringing: Bringing | None = None
    account: Account | None = None
    at_right: AtRight | None = None
    deeds: tuple[Deed, ...] = ()
    deeds_kept: bool = True
