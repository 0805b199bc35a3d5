"""What a pretend LinkedIn holds: pages with controls, and the one true value of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.linkedin.page import ControlKind, Marker, PageDialog, PageView, Row

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

ORIGIN = "https://www.linkedin.com"
ON_OFF_WORDS = {"en": {"on": "On", "off": "Off"}, "de": {"on": "Ein", "off": "Aus"}}


@dataclass
class Thing:
    """One control. `value` is the truth: "on" or "off", or the code of the choice that is set.

    `opens` is a menu whose choices appear when it is pressed; `mute` one that does not say how
    it is set; `moves` are other things of its page that a press on it takes along.
    """

    value: str = "on"
    kind: ControlKind = ControlKind.SWITCH
    keys: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    disabled: bool = False
    opens: bool = False
    mute: bool = False
    moves: tuple[Thing, ...] = ()

    def words(self, language: str) -> str:
        """What a row shows of it."""
        words = dict(self.choices) or ON_OFF_WORDS.get(language, {})
        return words.get(self.value, f"{self.value} in {language}")


@dataclass
class Question:
    """A dialog that a press brings up; the first button says yes."""

    title: str
    buttons: tuple[str, ...] = ("Yes, delete", "Cancel")


@dataclass
class Page:
    """A setting's page and the row that leads to it.

    `says_saved` is what the page answers to a press and `keeps` whether that is true. A page that
    `waits` wants its Save button pressed. `asks` is what it asks first, `notes` what it shows
    anyway. `presses_fail` and `scripted` say how presses go, `knocks_on` which other pages take
    which value when this one is switched off, `leads_to` what it becomes after a press.
    """

    path: str
    title: str
    things: list[Thing]
    category: Category = Category.ADS
    listed: bool = True
    row_tells: bool = True
    other_paths: tuple[str, ...] = ()
    keeps: bool = True
    says_saved: bool = True
    waits: bool = False
    asks: Question | None = None
    notes: tuple[PageDialog, ...] = ()
    presses_fail: bool = False
    scripted: bool = False
    knocks_on: dict[Page, str] = field(default_factory=dict)
    leads_to: Page | None = None

    def __hash__(self) -> int:
        return id(self)

    @property
    def value(self) -> str:
        """The true value of its first control."""
        return self.things[0].value

    @value.setter
    def value(self, value: str) -> None:
        self.things[0].value = value

    def row(self, language: str) -> Row:
        """Its row on the section page."""
        tells = self.row_tells and self.things
        return Row(self.path, self.title, (self.things[0].words(language),) if tells else ())


def page_of(setting: Setting, value: str = "on", **changes: Any) -> Page:  # noqa: ANN401 - any field
    """The page that a setting made by the builders would have on LinkedIn, holding one switch."""
    path = setting.addresses[0].path if setting.addresses else f"/mypreferences/d/{setting.id}"
    title = setting.titles["en"][0]
    page = Page(path, title, [Thing(value, keys=setting.keys)], setting.category)
    return replace(page, **changes)


def radios(value: str, *choices: tuple[str, str]) -> Thing:
    """A set of radios of (code, words)."""
    return Thing(value, ControlKind.RADIOS, choices=choices)


def boxes(*values: str) -> list[Thing]:
    """A group of plain boxes."""
    return [Thing(value, ControlKind.BOX) for value in values]


def login_page(status: int = 200) -> PageView:
    """The sign-in page."""
    return PageView(f"{ORIGIN}/login", status, markers=frozenset({Marker.PASSWORD}))
