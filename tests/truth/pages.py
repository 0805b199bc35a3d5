"""Which page is where on the site of a story, and what it shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.page import (
    Button,
    Control,
    ControlKind,
    Marker,
    PageDialog,
    PageView,
    Row,
)
from tests.fakes.foreign_site.member import words_of
from tests.fakes.foreign_site.pages import wrong
from tests.truth.drawing import ORIGIN, Pen, row_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.foreign_site.look import Look
    from tests.fakes.foreign_site.member import SettingPage, State, Thing
    from tests.truth.account import Account
    from tests.truth.faults import Faults

    Handle = Callable[[str, Thing | None, State | None], str]

SECTIONS = "/mypreferences/d/categories/"
HOME = f"{SECTIONS}account"
MOVED = "/mypreferences/d/settings/moved-"
OUTSIDE = "/feed"


@dataclass
class Question:
    """A dialog in front of a page."""

    title: str
    confirm: str


@dataclass
class Shown:
    """The page in the window: what was drawn on it, and not kept, is gone with the next load."""

    path: str
    first_load: bool = True
    drawn: dict[str, tuple[Thing, State]] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()
    question: Question | None = None
    save: str = ""


@dataclass
class Places:
    """The addresses of the site."""

    account: Account
    look: Look
    faults: Faults

    def refused(self, path: str) -> PageView:
        """A page that the browser does not go to."""
        return PageView(ORIGIN + path, 0)

    def sign_in(self) -> PageView:
        """The page for people who are not signed in."""
        return PageView(f"{ORIGIN}/login", markers=frozenset({Marker.PASSWORD}))

    def challenge(self, marker: Marker) -> PageView:
        """A page that asks the person for something."""
        return PageView(f"{ORIGIN}/checkpoint/challenge/AgE", markers=frozenset({marker}))

    def page_at(self, path: str) -> SettingPage | None:
        """The setting's page at a path, in any of its spellings."""
        for page in self.account.member.pages.values():
            fault = self.faults.rows.get(page.id)
            if fault == "absent":
                continue
            own = page.path
            if fault in ("moved", "renamed-and-moved"):
                own = MOVED + page.id
            if path in (
                own,
                own.replace("/d/settings/", "/d/"),
                own.replace("/d/", "/d/settings/"),
            ):
                return page
        return None

    def offers(self, setting: str) -> bool:
        """Whether this member can get at the setting: by a row, or at its own address."""
        return any(
            page.id == setting or any(thing.id == setting for thing in page.things)
            for page in self.account.member.pages.values()
            if self._can_be_reached(page)
        )

    def _can_be_reached(self, page: SettingPage) -> bool:
        match self.faults.rows.get(page.id):
            case "absent":
                return False
            case "unlisted":
                return self.led_to(page.path) == page.path and (
                    self.faults.pages.get(page.id) != "not-found"
                )
            case _:
                return True

    def led_to(self, path: str) -> str:
        """Where the server leads somebody who asks for a path."""
        page = self.page_at(path)
        match self.faults.pages.get(page.id) if page else None:
            case "leads-to-section":
                return HOME
            case "leads-outside":
                return OUTSIDE
            case "leads-to-another":
                return self._another(path)
            case _:
                return path if page or path.startswith(SECTIONS) else HOME

    def _another(self, path: str) -> str:
        pages = (page for page in self.account.member.pages.values() if page.things)
        return next((page.path for page in pages if self.page_at(path) is not page), HOME)

    def before_it_is_there(self, shown: Shown) -> list[PageView]:
        """What is drawn before the data comes, where it is late: not whole, and wrong."""
        page = self.page_at(shown.path)
        if page is None or self.faults.pages.get(page.id) != "default-drawn-first":
            return []
        return [self._setting_page(page, shown, lambda *_: "", first=True)]

    def view(self, shown: Shown, handle: Handle) -> PageView:
        """What the window shows in the end, or when the wait is over."""
        if shown.path.startswith(SECTIONS):
            return self._section(shown)
        page = self.page_at(shown.path)
        if page is None:
            return PageView(ORIGIN + shown.path, 404)
        return self._setting_page(page, shown, handle)

    def _section(self, shown: Shown) -> PageView:
        name = shown.path.removeprefix(SECTIONS)
        fault = self.faults.sections.get(name)
        late = fault == "half-loaded" or (fault == "half-loaded-once" and shown.first_load)
        member = wrong(self.account.member) if late else self.account.member
        if fault == "not-found":
            return PageView(ORIGIN + shown.path, 404)
        rows: list[Row] = []
        for number, page in enumerate(member.section(name)):
            trouble = self.faults.rows.get(page.id)
            if trouble not in ("absent", "unlisted"):
                moved = trouble in ("moved", "renamed-and-moved")
                path = MOVED + page.id if moved else page.path
                rows += row_of(page, member, self.look, number, fault=trouble, path=path)
        rows += [
            Row(path, title) for where, title, path in self.faults.unknown_rows if where == name
        ]
        return PageView(
            ORIGIN + shown.path,
            language=_language(self.look),
            rows=() if fault == "empty" else tuple(rows),
            whole=not late,
        )

    def _setting_page(
        self, page: SettingPage, shown: Shown, handle: Handle, *, first: bool = False
    ) -> PageView:
        fault = self.faults.pages.get(page.id)
        if fault == "not-found":
            return PageView(ORIGIN + shown.path, 404)
        late = first or fault in ("half-loaded", "default-drawn-always")
        controls = self._controls(page, shown, handle, wrong_values=late)
        buttons = (Button(handle("save", None, None), shown.save),) if shown.save else ()
        return PageView(
            ORIGIN + shown.path,
            language=_language(self.look),
            controls=() if fault == "empty" else controls,
            buttons=buttons,
            dialogs=self._dialogs(fault, shown, handle),
            whole=not late,
        )

    def _controls(
        self, page: SettingPage, shown: Shown, handle: Handle, *, wrong_values: bool
    ) -> tuple[Control, ...]:
        fault = self.faults.pages.get(page.id)
        number = self.account.member.section(page.section).index(page)
        style = self.look.of(number, page.id)
        pen = Pen(self.look, style, handle, fault == "locked", fault == "mute", shown.opened)
        held = wrong(self.account.member) if wrong_values else self.account.member
        drawn: list[Control] = []
        for place, thing in enumerate(page.things):
            _, state = shown.drawn.get(thing.id, (thing, held.truth[thing.id]))
            drawn += pen.control(thing, state, place)
        if fault == "control-twice" and page.things:
            thing = page.things[0]
            drawn += pen.control(thing, held.truth[thing.id], 50)
        strange = Control(
            handle("strange", None, None), ControlKind.SWITCH, ("theme",), ("Dark theme",), on=False
        )
        if fault == "strange-control":
            drawn = [*drawn, strange]
        if fault == "strange-control-first":
            drawn = [strange, *drawn]
        return tuple(drawn)

    def _dialogs(self, fault: str | None, shown: Shown, handle: Handle) -> tuple[PageDialog, ...]:
        dialogs: list[PageDialog] = []
        if fault == "cookie-note":
            words = words_of(self.look.language)
            accept = Button(handle("cookies", None, None), words["accept"])
            dialogs.append(PageDialog((words["cookies"],), (accept,)))
        if shown.question is not None:
            yes = Button(handle("confirm", None, None), shown.question.confirm)
            no = Button(handle("cancel", None, None), "Cancel")
            dialogs.append(PageDialog((shown.question.title,), (yes, no)))
        return tuple(dialogs)


def _language(look: Look) -> str:
    return str(words_of(look.language)["lang"]).partition("-")[0]
