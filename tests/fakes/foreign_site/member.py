"""The member of the little site: what can be set, and what is set. A plain dict is the truth."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
State = str | list[bool]


@dataclass(frozen=True)
class Choice:
    """One value of a setting: our short name, the site's code, its English words."""

    id: str
    code: str
    words: str


@dataclass(frozen=True)
class Thing:
    """One control: a switch, a choice, or a group of boxes. `key` is the site's own name for it."""

    id: str
    key: str
    label: str
    start: State
    choices: tuple[Choice, ...] = ()
    boxes: tuple[str, ...] = ()

    def code(self, value: State) -> str:
        """The site's code of a value."""
        return next((c.code for c in self.choices if c.id == value), str(value))


@dataclass(frozen=True)
class SettingPage:
    """A row of a section and the page behind it. `shows` is the row's word where it is fixed."""

    id: str
    section: str
    path: str
    title: str
    things: tuple[Thing, ...]
    shows: str | None = None


@dataclass
class Member:
    """The pages of the site in order, and the value of each control by its id."""

    pages: dict[str, SettingPage]
    truth: dict[str, State] = field(default_factory=dict)

    def section(self, name: str) -> list[SettingPage]:
        return [page for page in self.pages.values() if page.section == name]

    def at(self, path: str) -> SettingPage | None:
        return next((page for page in self.pages.values() if page.path == path), None)

    def thing(self, key: str) -> Thing | None:
        things = (thing for page in self.pages.values() for thing in page.things)
        return next((thing for thing in things if thing.key == key), None)


def _choice(told: str) -> Choice:
    name, code, words = told.split("|")
    return Choice(name, code, words)


def _thing(told: dict[str, Any]) -> Thing:
    return Thing(
        told["id"],
        told.get("key", told["id"]),
        told.get("label", ""),
        told["start"],
        tuple(_choice(choice) for choice in told.get("choices", ())),
        tuple(told.get("boxes", ())),
    )


def _page(section: str, told: dict[str, Any]) -> SettingPage:
    things: tuple[Thing, ...] = ()
    if told.get("kind") != "look":
        things = tuple(_thing(each) for each in told.get("controls", [told]))
    return SettingPage(told["id"], section, told["path"], told["title"], things, told.get("shows"))


@cache
def sections() -> tuple[dict[str, Any], ...]:
    """The sections of the site as their file tells them."""
    told = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    return tuple(told["sections"])


@cache
def words_of(language: str) -> dict[str, Any]:
    """The words of the site in a language."""
    told = tomllib.loads((HERE / "words.toml").read_text(encoding="utf-8"))
    return {"titles": {}, "choices": {}, **told[language]}


def member() -> Member:
    """A member as the site makes them."""
    pages = [_page(each["id"], told) for each in sections() for told in each["pages"]]
    made = Member({page.id: page for page in pages})
    for page in pages:
        for thing in page.things:
            start = thing.start
            made.truth[thing.id] = list(start) if isinstance(start, list) else start
    return made
