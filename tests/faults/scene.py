"""A window's conductor, state and history on a pretend LinkedIn, and the person in front of it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable, Trouble
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.pages.trouble import TroublePage
from linkedin_privacy_wizard.gui.pages.whose import WhosePage
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.linkedin.signs import PERSONS_TURN
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import showing
from linkedin_privacy_wizard.wizard.state import Step, WizardState, Work
from tests.builders import catalog, choice, setting
from tests.fakes.pages import ORIGIN, Page, login_page, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.pages.page import Act
    from linkedin_privacy_wizard.linkedin.guards import Driver
    from linkedin_privacy_wizard.workflows.ports import Pressed, Ready

AGE, JOB, VIEWING = setting("age"), setting("job"), choice("viewing")
SETTINGS = (AGE, JOB, VIEWING)
WANTED = {"age": "off", "job": "off", "viewing": "private"}
MEANING = {"FULL": "full", "SEMI": "semi", "HIDE": "private"}
_PATIENCE_S = 5.0
_KEPT: Final[list[Scene]] = []  # not to be collected while the history is written elsewhere


def account() -> dict[str, Page]:
    """A LinkedIn account where everything is still to be changed."""
    pages = {each.id: page_of(each) for each in SETTINGS}
    codes = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))
    pages["viewing"].things = [radios("FULL", *codes)]
    return pages


def values_of(pages: dict[str, Page]) -> dict[str, str]:
    """What the account holds, in the catalog's words."""
    return {
        name: MEANING.get(page.value, page.value) for name, page in pages.items() if page.things
    }


class StubbornSite(FakeSite):
    """A LinkedIn with a door. `obstacle` meets every load, `at_press` the next press."""

    def __init__(self, pages: dict[str, Page]) -> None:
        super().__init__(*pages.values())
        self.signed_in = False
        self.obstacle: Trouble | PageView | None = None
        self.at_press: Trouble | None = None

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page, where nothing is in the way."""
        if isinstance(self.obstacle, Trouble):
            self.loads.append(path)
            raise self.obstacle
        return await super().open(path, ready)

    async def glance(self) -> PageView:
        """The present page as it is."""
        return self._view()

    async def press(self, ref: str) -> Pressed:
        """Press, where nothing is in the way."""
        if self.at_press is not None:
            trouble, self.at_press = self.at_press, None
            raise trouble
        return await super().press(ref)

    def _at_path(self, path: str) -> PageView | Page | object:  # type: ignore[override]
        if isinstance(self.obstacle, PageView):
            return self.obstacle
        if path == SIGN_IN_PATH or not self.signed_in:
            return login_page()
        return super()._at_path(path)


class StubbornBrowsing(QObject):
    """What the conductor needs of the browser."""

    moved = Signal()
    session_changed = Signal()
    led_away = Signal()
    load_failed = Signal(str)
    is_offline = False
    origin = ORIGIN

    def __init__(self, site: StubbornSite) -> None:
        super().__init__()
        self.site = site
        self.is_shown = True
        self.network = SimpleNamespace(changed=asyncio.sleep)
        self.session_mark: frozenset[bytes] = frozenset()

    @property
    def has_session(self) -> bool:
        """Whether the cookie is there, dead or alive."""
        return bool(self.session_mark)

    def take_session(self, name: bytes) -> None:
        """Somebody has signed in."""
        self.session_mark = frozenset({name})
        self.site.signed_in = True
        self.site.show_instead(PageView(f"{ORIGIN}/feed/"))
        self.session_changed.emit()
        self.moved.emit()

    async def forget_session(self) -> None:
        """Drop the cookie."""
        self.session_mark, self.site.signed_in, self.site.obstacle = frozenset(), False, None

    async def renew(self) -> None:
        """A new page in the place of a crashed one."""
        self.site.obstacle = None

    def hand_to(self, steering: Driver) -> None:
        """Whoever steers."""
        self.site.keeper.steer(steering)

    async def come_to_rest(self) -> None:
        """Nothing is on its way."""


class NotesWithDiary(Notes):
    """Notes that tell the site's diary what is on disk, so that it can be held against presses."""

    def __init__(self, history: History, diary: list[object]) -> None:
        super().__init__(history)
        self._diary = diary
        self.has_room = True

    async def keep(self, event: e.Event) -> None:
        """Keep it, then say so."""
        if not self.has_room:
            raise NotesUnwritable
        await super().keep(event)
        self._diary.append(event)


class PatientClock:
    """A clock that stands still, but for what is waited."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 22, tzinfo=UTC)

    def now(self) -> datetime:
        """The time."""
        return self._now

    def wait(self, wait: timedelta) -> None:
        """Let time go by."""
        self._now += wait


@cache
def _page_of(kind: type[TroublePage | WhosePage]) -> TroublePage | WhosePage:
    """The one page of its kind, as in the window."""
    return kind()


class Scene:
    """One start of the program. `pages` is the account, `before` its values at the sign-in."""

    def __init__(self, folder: Path, pages: dict[str, Page] | None = None) -> None:
        self.pages = pages or account()
        self.before = values_of(self.pages)
        self.path = folder / "history.sqlite3"
        self.history = History(self.path)
        # What a power cut does to it is tried elsewhere; here it would only take time.
        self.history._db.execute("PRAGMA synchronous = OFF")
        self.site = StubbornSite(self.pages)
        self.browsing = StubbornBrowsing(self.site)
        self.store = Store(WizardState(catalog(*SETTINGS)))
        self.clock = PatientClock()
        self.notes = NotesWithDiary(self.history, self.site.diary)
        self.conductor = Conductor(self.store, self.notes, self._open_browser, self.clock)
        self.conductor.failed.connect(self._fail)
        self.conductor.again.connect(self._note_new_start)
        self.no_way_in: Trouble | None = None
        self.wants_new_start = False
        self.errors: list[BaseException] = []
        _KEPT.append(self)
        self.sign_ins = 0

    @property
    def state(self) -> WizardState:
        """What the window shows."""
        return self.store.state

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so; a defect of the program is told at once."""
        patience = asyncio.get_running_loop().time() + _PATIENCE_S
        while not true():
            if self.errors:
                raise self.errors[0]
            state, at = self.state, self.site.loads[-3:]
            late = asyncio.get_running_loop().time() > patience
            assert not late, (state.step, state.work, state.trouble, state.sign, at)
            await asyncio.sleep(0.002)

    def when(self, stage: str, cause: Callable[[], None]) -> None:
        """Let something happen once, in the middle of a stage."""
        pending = [cause]

        def hear(happening: object) -> None:
            if pending and is_in(stage, happening):
                pending.pop()()

        self.store.happened.connect(hear)

    def acts(self) -> tuple[Act, ...]:
        """The buttons of the page that tells of the trouble, the one that goes on first."""
        kind = TroublePage if showing.place_of(self.state) is None else WhosePage
        _page_of(kind).render_state(self.state)
        found = _page_of(kind).acts(self.state)
        return tuple(act for act in (found.main, *reversed(found.others)) if act is not None)

    async def press_act(self, place: int = 0) -> None:
        """Press a button of that page, as soon as it can be pressed."""
        trouble = self.state.trouble
        await self.until(lambda: self.acts()[place].enabled)
        self.store.dispatch(self.acts()[place].intent)
        await self.until(lambda: self.state.trouble is not trouble or self.wants_new_start)

    def sign_in(self, name: bytes | None = None) -> None:
        """Sign in, which begins another session each time."""
        self.sign_ins += 1
        self.browsing.take_session(name or f"session {self.sign_ins}".encode())

    def start(self) -> None:
        """Choose the way of working and press the button."""
        self.store.dispatch(i.ModeChosen(e.Mode.DO_IT))
        self.store.dispatch(i.StartPressed(practice=False))

    def is_asked_in(self) -> bool:
        """Whether the wizard waits for somebody at the sign-in page."""
        idle = self.state.work is Work.NONE and self.state.trouble is None
        at_login = self.site._present == login_page() and self.state.step is not Step.WELCOME
        return idle and at_login and not self.site.signed_in

    def is_asked_more(self) -> bool:
        """Whether the sign-in page asks for more than a password, and the wizard says so."""
        return self.state.step is Step.SIGN_IN and self.state.sign in PERSONS_TURN

    def has_result(self) -> bool:
        """Whether the last page is there, with everything written down."""
        ended = any(isinstance(event, e.RunEnded) for event in self.state.events)
        return self.state.step is Step.SUMMARY and ended

    async def close(self) -> None:
        """Close the window."""
        await self.conductor.close()

    async def _open_browser(self, _practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001
        if self.no_way_in is not None:
            raise self.no_way_in
        return cast("OpenBrowser", self.browsing)

    def _fail(self, error: BaseException) -> None:
        self.errors.append(error)

    def _note_new_start(self) -> None:
        self.wants_new_start = True


def is_in(stage: str, happening: object) -> bool:
    """Whether something that happened is in the middle of a stage."""
    match stage:
        case "sign-in":
            return isinstance(happening, i.StartPressed)
        case "agreed":
            return isinstance(happening, i.ApplyPressed)
        case "signing-in":
            return isinstance(happening, i.SignInSeen)
        case "read":
            return isinstance(happening, e.CategoryOpened)
        case "apply":
            return isinstance(happening, e.ChangePressed)
        case _:
            return isinstance(happening, e.StageStarted) and happening.stage is e.Stage.PROVE
