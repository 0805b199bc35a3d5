"""A story: an account, a person with wishes, a site with faults, and what happens when.

All of it is drawn from one `Random`: a plain one with a seed, so that a job can be repeated, or
hypothesis's own, which makes a story that fails as small as it can.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.setting import Preset
from tests.contracts.walk import whole_catalog
from tests.fakes.foreign_site import Look
from tests.fakes.foreign_site.look import CHOICES, LINKS, ROWS, SWITCHES
from tests.truth import faults as f
from tests.truth.account import pages_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from linkedin_privacy_wizard.domain.setting import Setting
    from tests.fakes.foreign_site.member import SettingPage, State, Thing

    Some = TypeVar("Some")

LANGUAGES = ("en", "en", "en", "fr", "ja", "he", "pt")
# Whose pages answer at addresses that are publicly known, so that no row is needed to find them.
KNOWN_ADDRESSES = frozenset(
    {
        *("ads-age", "ads-gender", "gai-training", "profile-viewing", "ads-off-linkedin"),
        *("measure-ad-success", "data-from-others", "research-data", "discover-email"),
    }
)
# What a person does while they are guided: presses, waits, or says a word.
HANDS = ("press", "press", "press", "press", "wait", "skip", "back", "help", "return", "set")
NEW_ROWS = (
    ("ads", "Ads in dreams", "/mypreferences/d/settings/dreams"),
    ("privacy", "Sharing your voice", "/mypreferences/d/settings/voice"),
    ("profile-visibility", "<b>Bold</b> & new", "/mypreferences/d/settings/bold"),
)


@dataclass(frozen=True)
class Wishes:
    """What the person does. `own` are choices of their own, None where they leave it alone.

    `ticked` are the settings whose lasting effects they agree to; `hands` is what they do, wait by
    wait, while they are guided. `acts` are the jobs they do, one after the other.
    """

    mode: Mode
    preset: Preset
    own: Mapping[str, str | None]
    ticked: frozenset[str]
    hands: tuple[str, ...]
    acts: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """All that is needed to play one job, and to play it again."""

    settings: tuple[str, ...]
    start: Mapping[str, State]
    look: Look
    faults: f.Faults
    wishes: Wishes


def tell(random: Random) -> Story:
    """A story made up from chance."""
    teller = _Teller(random)
    known = [setting.id for setting in whole_catalog().settings]
    chosen = frozenset(teller.some(known, random.randint(2, 24))) | {"ads-age"}
    settings = tuple(each for each in known if each in chosen)
    pages = list(pages_of(settings).values())
    start = {thing.id: teller.value(thing) for page in pages for thing in page.things}
    return Story(settings, start, teller.look(), teller.faults(pages), teller.wishes(settings))


class _Teller:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._things: dict[str, Thing] = {}

    def chance(self, of: float) -> bool:
        return self._random.randrange(100) < of * 100

    def one(self, things: Sequence[Some]) -> Some:
        return things[self._random.randrange(len(things))]

    def some(self, things: Sequence[Some], most: int) -> list[Some]:
        return [self.one(things) for _ in range(most)] if things else []

    def value(self, thing: Thing) -> State:
        if thing.boxes:
            return [self.chance(0.5) for _ in thing.boxes]
        if thing.choices:
            return self.one(thing.choices).id
        return self.one(("on", "on", "off"))

    def look(self) -> Look:
        return Look(
            language=self.one(LANGUAGES),
            rows=tuple(self.some(ROWS, 3)),
            switches=tuple(self.some(SWITCHES, 3)),
            choices=tuple(self.some(CHOICES, 3)),
            links=tuple(self.some(LINKS, 2)),
            keys=self.chance(0.7),
        )

    def faults(self, pages: list[SettingPage]) -> f.Faults:
        ours = [page for page in pages if not page.id.startswith("x-")]
        self._things = {thing.id: thing for page in ours for thing in page.things}
        names = list(self._things)
        rows = {page.id: self._row_fault(page) for page in self.some(ours, self._few() // 2)}
        return f.Faults(
            saves={name: self.one(f.SAVES) for name in self.some(names, self._few())},
            pages={page.id: self.one(f.PAGES) for page in self.some(ours, self._few() // 2)},
            rows=rows,
            sections={self.one(ours).section: self.one(f.SECTIONS)} if self.chance(0.15) else {},
            knock_on=self._knock_ons(names) if self.chance(0.4) else {},
            unknown_rows=tuple(self.some(NEW_ROWS, 1)) if self.chance(0.2) else (),
            happenings=tuple(self._happening(pages) for _ in range(self._few())),
        )

    def _few(self) -> int:
        return self.one((0, 0, 1, 1, 2, 3, 5))

    def _row_fault(self, page: SettingPage) -> str:
        fault = self.one(f.ROWS)
        if fault == "unlisted" and page.id not in KNOWN_ADDRESSES:
            return "absent"
        return fault

    def _knock_ons(self, names: list[str]) -> dict[str, dict[str, str]]:
        """A press on some setting that moves another one, on whatever page that is."""
        found: dict[str, dict[str, str]] = {}
        for first in self.some(names, 3):
            second = self.one(names)
            if second != first and self._things[second].start in ("on", "off"):
                found[first] = {second: self.one(("on", "off"))}
        return found

    def _happening(self, pages: list[SettingPage]) -> f.Happening:
        when = self.one(("load", "load", "press", "press", "event"))
        number = self._random.randint(1, 12 if when == "press" else 60)
        after = self.chance(0.5)
        kinds = [*f.TROUBLES, f.KILL, f.KILL, f.KILL, f.STOP, f.MOVES, f.MOVES]
        what = self.one(kinds)
        if when == "event" and what not in (f.KILL, "disk-full"):
            what = f.KILL
        if what == f.MOVES:
            things = [thing for page in pages for thing in page.things if not thing.boxes]
            thing = self.one(things)
            return f.Happening("load", number, what, after, thing.id, str(self.value(thing)))
        if what == "disk-full":
            when = "event"
        return f.Happening(when, number, what, after)

    def wishes(self, settings: tuple[str, ...]) -> Wishes:
        by_id = {setting.id: setting for setting in whole_catalog().settings}
        picked = [by_id[name] for name in self.some(settings, self._few())]
        own = {each.id: self._choice(each) for each in picked if each.can_be_pressed}
        with_effects = ("profile-viewing", "followers", "job-save-resumes")
        guided = self.chance(0.15)
        return Wishes(
            mode=Mode.GUIDE if guided else Mode.DO_IT,
            preset=self.one(tuple(Preset)),
            own=own,
            ticked=frozenset(name for name in with_effects if self.chance(0.5)),
            hands=tuple(self.some(HANDS, 10)),
            acts=self.one((("job",), ("job",), ("job", "put-back"), ("job", "again"))),
        )

    def _choice(self, setting: Setting) -> str | None:
        options = [option.id for option in setting.options if option.id != "some"]
        return self.one([*options, None])
