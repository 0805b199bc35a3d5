"""What can go wrong in a story, and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# What a site does with a press, besides keeping it and saying so.
SAVES = (
    "says-saved-and-is-not",
    "refuses",
    "says-nothing",
    "keeps-later",
    "keeps-much-later",
    "asks-known",
    "asks-unknown",
    "asks-in-vain",
    "wants-save-pressed",
    "press-misses",
    "leads-away-after-press",
)
# How the page of a setting comes out wrong.
PAGES = (
    "default-drawn-first",
    "default-drawn-always",
    "half-loaded",
    "empty",
    "locked",
    "mute",
    "control-twice",
    "strange-control",
    "strange-control-first",
    "cookie-note",
    "leads-to-section",
    "leads-to-another",
    "leads-outside",
    "not-found",
)
# How its row comes out wrong.
ROWS = ("no-value", "renamed", "moved", "renamed-and-moved", "twice", "prose", "absent", "unlisted")
SECTIONS = ("half-loaded", "half-loaded-once", "empty", "not-found")
# What happens to the whole session; each of them at some moment.
TROUBLES = (
    "signed-out",
    "code",
    "captcha",
    "restricted",
    "429",
    "999",
    "502",
    "502-once",
    "401",
    "403",
    "unreachable",
    "browser-lost",
    "disk-full",
)
KILL = "kill"
MOVES = "moves-by-itself"
STOP = "stop"
KNOCK_ON = "knock-on"
UNKNOWN_ROW = "unknown-row"


@dataclass(frozen=True)
class Happening:
    """Something that happens at the load, press or event of that number (the first is 1).

    A press has two sides: whether it happens `after` the site has heard of it.
    """

    when: str
    number: int
    what: str
    after: bool = False
    setting: str = ""
    value: str = ""


@dataclass(frozen=True)
class Faults:
    """Everything that goes wrong in one story: by setting, by page, by section, and in time."""

    saves: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    knock_on: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unknown_rows: tuple[tuple[str, str, str], ...] = ()
    happenings: tuple[Happening, ...] = ()
