"""What the little site looks like and what goes wrong on it. Every field can differ by page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROWS = (
    "beside",
    "around",
    "split",
    "twice",
    "heading",
    "list",
    "prose",
    "flat",
    "parts",
)
SWITCHES = (
    "input",
    "button",
    "div",
    "slider",
    "artdeco",
    "radios",
    "nested",
    "checkbox",
)
CHOICES = ("native", "group", "menu", "select", "described")
DRAWS = ("served", "default", "fetched", "timer", "late", "embedded")
SAVES = ("put", "patch", "graph", "late", "form", "button", "chatty")
LINKS = ("plain", "absolute", "query", "slash", "other")


@dataclass
class Look:
    """How the site is drawn. Where there are several, each page takes the next one in turn.

    `chatter` adds a request that never ends and others that never stop; `keys` is whether
    controls carry the site's own names.
    """

    language: str = "en"
    shell: str = "main"
    rows: tuple[str, ...] = ("beside",)
    switches: tuple[str, ...] = ("input",)
    choices: tuple[str, ...] = ("native",)
    draws: tuple[str, ...] = ("served",)
    saves: tuple[str, ...] = ("put",)
    wraps: tuple[str, ...] = ("plain",)
    section_draw: str = "served"
    data_ms: int = 350
    banner: bool = False
    chatter: bool = False
    keys: bool = True
    links: tuple[str, ...] = ("plain",)
    by_page: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, number: int, page: str) -> PageLook:
        """How the page of that place in the order is drawn."""
        turns = {
            "row": self.rows,
            "switch": self.switches,
            "choice": self.choices,
            "draw": self.draws,
            "save": self.saves,
            "wrap": self.wraps,
            "link": self.links,
        }
        drawn = {name: styles[number % len(styles)] for name, styles in turns.items()}
        return PageLook(**{**drawn, **self.by_page.get(page, {})})


@dataclass(frozen=True)
class PageLook:
    """How one page and its row are drawn."""

    row: str
    switch: str
    choice: str
    draw: str
    save: str
    wrap: str
    link: str


@dataclass
class Faults:
    """What goes wrong, by control id or page id; the whole site's trouble by path.

    `asks` puts a question before a save: the kind of dialog ("dialog", "alertdialog" or "native"
    for `<dialog>`), its title and the word on the button that goes on.
    `answers` holds the statuses of the next answers to a path; when they are used up it is fine.
    """

    forgets: frozenset[str] = frozenset()
    refuses: frozenset[str] = frozenset()
    asks: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    absent: Mapping[str, str] = field(default_factory=dict)
    unlisted: frozenset[str] = frozenset()
    retitled: Mapping[str, str] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    added: tuple[tuple[str, str, str], ...] = ()
    knock_on: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    answers: dict[str, list[int]] = field(default_factory=dict)
    data_fails: frozenset[str] = frozenset()
    signed_out_after: int | None = None
    loops: bool = False
    cached: bool = False
    locked: frozenset[str] = frozenset()
