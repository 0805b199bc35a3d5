"""A page as the browser saw it: plain data, without markup, classes or styles.

Every text in it comes from the page and is untrusted: it is compared, or shown as plain text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.sight import Box


class ControlKind(StrEnum):
    """What a control is by its role, whatever it looks like."""

    SWITCH = "switch"
    BOX = "box"
    RADIOS = "radios"
    MENU = "menu"


class Marker(StrEnum):
    """Something visible on a page that tells what kind of page it is."""

    PASSWORD = "password"  # noqa: S105 - the name of a sign, not a secret
    PIN = "pin"
    CAPTCHA = "captcha"
    APP_APPROVAL = "app_approval"
    RESTRICTED = "restricted"
    SIGN_IN_LINK = "sign_in_link"
    TEXT_FIELD = "text_field"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a control. `ref` is the browser's own handle for pressing it.

    `words` is what a person reads first, `more` the other lines of its label.
    """

    ref: str
    code: str
    words: str
    chosen: bool
    disabled: bool = False
    more: tuple[str, ...] = ()
    box: Box | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Control:
    """One control. `keys` are its id, name and the like; `names` what a person reads beside it.

    `on` is the state of a switch or box, None for the others or where the page does not say.
    `shown` is what a closed menu shows when its options are not on the page yet, `more` the other
    words in it. `box` is where it stands; a control that only moved is the same one.
    """

    ref: str
    kind: ControlKind
    keys: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    on: bool | None = None
    choices: tuple[Choice, ...] = ()
    shown: str = ""
    disabled: bool = False
    more: tuple[str, ...] = ()
    box: Box | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a section page: a link to a setting, its title, and the other words in it."""

    path: str
    title: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """A button outside any dialog."""

    ref: str
    words: str
    disabled: bool = False
    box: Box | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PageDialog:
    """A dialog that the page shows."""

    words: tuple[str, ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """What a page showed at one moment.

    `url` is where it ended after redirects, `status` the answer to the main request (0 where the
    browser refused to go there or got no answer), `language` the page's own, in two letters.
    `whole` is False where data of the page's did not come: what it shows may not be the person's.
    `wait_s` is for how long the answer asks to be left alone, in seconds, where it says so.
    """

    url: str
    status: int = 200
    language: str = "en"
    rows: tuple[Row, ...] = ()
    controls: tuple[Control, ...] = ()
    buttons: tuple[Button, ...] = ()
    dialogs: tuple[PageDialog, ...] = ()
    messages: tuple[str, ...] = ()
    markers: frozenset[Marker] = frozenset()
    whole: bool = True
    wait_s: int | None = None
