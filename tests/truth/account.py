"""The account of one story: what is set, and all that ever was, moment by moment."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.fakes.foreign_site.member import Member, SettingPage, State, Thing, member

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

Snapshot = dict[str, str]
Noted = dict[str, list[str]]


class By(StrEnum):
    """Who changed something."""

    WIZARD = "wizard"
    PERSON = "person"
    SITE = "site"


@dataclass
class Write:
    """One control was set. `moment` is right before, `done` right after what came of it.

    `asked` is the question that was answered with it.
    `noted` holds what the history file said at that moment: the old values of begun changes.
    """

    moment: int
    setting: str
    before: str
    after: str
    by: By
    noted: Noted
    asked: str | None
    done: int


def word(state: State) -> str:
    """What a control holds, as one word."""
    if isinstance(state, str):
        return state
    places = [str(place) for place, ticked in enumerate(state) if ticked]
    if len(places) in (0, len(state)):
        return "all" if places else "none"
    return f"some:{'.'.join(places)}/{len(state)}"


def pages_of(settings: Collection[str]) -> dict[str, SettingPage]:
    """The pages on which these settings are, and those that are no business of the wizard's."""
    return {
        page.id: page
        for page in member().pages.values()
        if page.id.startswith("x-")
        or page.id in settings
        or any(thing.id in settings for thing in page.things)
    }


@dataclass
class Account:
    """The truth. `past` holds every moment's values; a moment passes with each change or try."""

    member: Member
    past: list[Snapshot] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    look_at_disk: Callable[[], Noted] = dict

    def __post_init__(self) -> None:
        self.past.append(self._now())

    @property
    def now(self) -> int:
        """The present moment."""
        return len(self.past) - 1

    def value(self, setting: str) -> str | None:
        """What a setting holds now; None where this account has no such control."""
        return self.past[-1].get(setting)

    def held(self, setting: str, since: int, until: int) -> set[str | None]:
        """Everything a setting has held from one moment to another, both included."""
        return {self.past[moment].get(setting) for moment in range(max(since, 0), until + 1)}

    def put(self, thing: Thing, state: State) -> None:
        """Set a control, whoever it was."""
        self.member.truth[thing.id] = list(state) if isinstance(state, list) else state
        self.past.append(self._now())

    def note(self, thing: Thing, state: State, by: By, asked: str | None) -> None:
        """Note that a control is about to be set."""
        before = word(self.member.truth[thing.id])
        noted = self.look_at_disk()
        self.past.append(self._now())
        moment = self.now
        self.writes.append(
            Write(moment - 1, thing.id, before, word(state), by, noted, asked, moment)
        )

    def thing(self, setting: str) -> Thing:
        """A control by its name."""
        things = (thing for page in self.member.pages.values() for thing in page.things)
        return next(thing for thing in things if thing.id == setting)

    def _now(self) -> Snapshot:
        return {name: word(state) for name, state in self.member.truth.items()}


def account(settings: Collection[str], start: Mapping[str, State]) -> Account:
    """An account that offers these settings, with these values."""
    kept = pages_of(settings)
    things = {thing.id: thing.start for page in kept.values() for thing in page.things}
    truth = {name: start.get(name, state) for name, state in things.items()}
    copies = {name: list(s) if isinstance(s, list) else s for name, s in truth.items()}
    return Account(replace(member(), pages=kept, truth=copies))
