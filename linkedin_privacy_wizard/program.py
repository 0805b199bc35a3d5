"""The running wizard: window, conductor, browser and practice account, from start to end."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser.installations import installed
from linkedin_privacy_wizard.catalog import CatalogError
from linkedin_privacy_wizard.domain.catalog import Catalog
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui import defects, messages, signals, theme, translations
from linkedin_privacy_wizard.gui.application import application
from linkedin_privacy_wizard.gui.browsers import Browsers
from linkedin_privacy_wizard.gui.catalog_keeper import CatalogKeeper, looking_at
from linkedin_privacy_wizard.gui.catalog_shelf import FILE_NAME, CatalogShelf
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.deeds import DeedKeeper
from linkedin_privacy_wizard.gui.garbage import leave_alone
from linkedin_privacy_wizard.gui.newest_keeper import NewestKeeper
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.pages.all import Pages, import_all
from linkedin_privacy_wizard.gui.past import PastKeeper
from linkedin_privacy_wizard.gui.persons_files import PersonsFiles
from linkedin_privacy_wizard.gui.preferences import CountryKeeper
from linkedin_privacy_wizard.gui.reminder_keeper import ReminderKeeper, remove_reminder
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.gui.window import MainWindow
from linkedin_privacy_wizard.gui.wish_keeper import WishKeeper
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.release import Release
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.wizard import forgetting
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import (
    AllForgotten,
    ForgetPressed,
    PrivacyControlSet,
)
from linkedin_privacy_wizard.wizard.intents import CatalogLoaded, StartOver
from linkedin_privacy_wizard.wizard.state import Again, Forgotten, Step, WizardState

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.gui.browsing import Browsing
    from linkedin_privacy_wizard.gui.frame import Frame
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.practice.server import PracticeSite
    from linkedin_privacy_wizard.scheduling.scheduler import Scheduler
    from linkedin_privacy_wizard.storage.history import History

logger = logging.getLogger(__name__)

START_AGAIN = 75
"""The exit code of a window that asks to be opened anew, on another site."""
BROKEN_CATALOG = 2
BY_SIGNAL = 128
"""Added to a signal's number, this is the exit code of a program that ended by it."""


class Program:
    """One window's life. `site` is an origin on this computer, None for LinkedIn itself.

    With `practice` there is only the practice account; `account` may be given by tests, and then
    it is asked without a pause. So may `catalog`, a folder of settings. `language` is a code; left
    out, it is the system's own. Without a `scheduler` this computer starts nothing by itself, and
    without a `release` no catalog is taken but the one that comes with the program.
    """

    def __init__(
        self,
        history: History,
        *,
        site: str | None = None,
        practice: bool = False,
        account: PracticeSite | None = None,
        catalog: Path | None = None,
        language: str | None = None,
        browser: Path | None = None,
        frame: Frame | None = None,
        scheduler: Scheduler | None = None,
        release: Release | None = None,
    ) -> None:
        self._site = site
        self._language = language
        self._installations = installed(browser)
        self._frame = frame
        self._scheduler = scheduler
        self._release = release or Release()
        self._shelf = CatalogShelf(
            catalog or resources() / "catalog",
            resources() / "rights",
            history.path.parent / FILE_NAME,
            self._release.catalog_keys,
        )
        # Nobody who practises, or tests, asks another computer.
        self._catalog_page = "" if practice or site else self._release.catalog
        self._practice = practice
        self._account = account
        self._history = history
        self._catalog_known = asyncio.Event()
        self.again_on_practice = False
        self._ended: asyncio.Future[int] | None = None
        self._tasks = Tasks(lambda _name, error: self._fail(error))
        self._forgot = asyncio.Event()

    @property
    def is_browsing(self) -> bool:
        """Whether a browser is in the window."""
        return self.browsing is not None

    @property
    def browsing(self) -> Browsing | None:
        """The browser in the window, once there is one."""
        return self.browsers.embedded

    async def run(self) -> int:
        """Show the window, and return the exit code once it is closed."""
        self._ended = asyncio.get_running_loop().create_future()
        by_signal = signals.heard(lambda number: self._end(BY_SIGNAL + number))
        with by_signal, defects.heard(self._fail):
            self._build()
            self.window.show()
            self.window.activateWindow()
            try:
                # Painting comes first: reading the settings takes turns with the window's thread.
                await asyncio.sleep(0)
                await self._load_catalog()
                return await self._ended
            finally:
                await self._close()

    async def ending(self) -> None:
        """Return once the window is to close, before anything is taken down."""
        assert self._ended is not None
        await asyncio.wait({self._ended})

    def _build(self) -> None:
        app = application([])
        theme.apply(app)
        translations.install(app, self._language)
        self.store = Store(WizardState(Catalog((), (), "")))
        names = tuple(each.name for each in self._installations)
        self.pages = Pages(self._site, practice_only=self._practice, browsers=names)
        self.window = MainWindow(self.store, self.pages, frame=self._frame)
        self.browsers = Browsers(
            self.store,
            self.window,
            self._history.path.parent,
            site=self._site,
            account=self._account,
            installations=self._installations,
        )
        notes = Notes(self._history)
        self.conductor = Conductor(self.store, notes, self._open_browser)
        home = None if self._practice else self._site or LINKEDIN
        self.deeds = DeedKeeper(self.store, notes, self._fail)
        self.past = PastKeeper(self.store, self._history, notes, home, self._fail)
        self.files = PersonsFiles(self.store, self._history.path, self._fail)
        self.country = CountryKeeper(self.store, notes, self._fail)
        self.reminders = ReminderKeeper(self.store, self._scheduler, notes, self._fail)
        self.news = CatalogKeeper(
            self.store,
            self._shelf,
            notes,
            looking_at(self._catalog_page),
            failed=self._fail,
        )
        self.newest = NewestKeeper(self.store, notes, self._fail, facts=lambda: self._release)
        self.wishes = WishKeeper(self.store, notes, home, self._fail)
        self.browsers.lost.connect(self.conductor.lose)
        self.browsers.new_start.connect(lambda practice: self._start_again(practice=practice))
        self.conductor.failed.connect(self._fail)
        self.conductor.again.connect(lambda: self._start_again(practice=self.browsers.on_practice))
        self.window.closing.connect(lambda: self._end(0))
        self.store.happened.connect(self._hear)

    async def _load_catalog(self) -> None:
        """Read the settings while the first page is already on screen."""
        try:
            catalog = await asyncio.to_thread(self._shelf.load)
        except CatalogError as error:
            sys.stderr.write(f"{error}\n")
            self._end(BROKEN_CATALOG)
            return
        self.store.dispatch(CatalogLoaded(catalog))
        self._catalog_known.set()
        self.past.start()
        self.country.start()
        self.news.start()
        self.newest.start()
        await self._get_pages_ready()

    async def _get_pages_ready(self) -> None:
        """Make the later pages, one at a time, while the person reads the first one."""
        await asyncio.to_thread(import_all)
        for place in (*Step, *Again):
            self.window.get_ready(place)
            await asyncio.sleep(0)
        leave_alone()

    async def _open_browser(self, practice: bool, name: str) -> OpenBrowser | None:  # noqa: FBT001
        await self._catalog_known.wait()
        return await self.browsers.open(practice, name)

    def _hear(self, happening: object) -> None:
        state = self.store.state
        match happening:
            case PrivacyControlSet(on):
                self.browsers.set_privacy_control(on=on)
            case ForgetPressed() if state.forgetting.under_way:
                self._tasks.start("forget", self._forget(history=state.forgetting.history))
            case CheckAgainPressed(practice=True, later=True):
                self.browsers.let_time_pass()
            case StartOver() if forgetting.needs_new_start(state):
                self._start_again(practice=self._practice)
            case _:
                pass

    async def _forget(self, *, history: bool) -> None:
        """Take the browser down with all that it holds, and delete what there is on the disk."""
        from linkedin_privacy_wizard.gui.leftovers import erase_leftovers  # noqa: PLC0415

        folder = self._history.path.parent
        used = self.browsers.used
        session = used is not None and used.has_session
        listed = session and used is not None and used.origin == LINKEDIN
        try:
            await self._end_work()
            await self.browsers.close()
            left = await asyncio.to_thread(erase_leftovers, folder, history=history)
            reminder = await asyncio.to_thread(remove_reminder, self._scheduler)
        finally:
            self._forgot.set()
        gone = history and self._history.path not in left
        self.store.dispatch(
            AllForgotten(
                Forgotten(session, listed, gone, tuple(str(file) for file in left), reminder)
            )
        )

    def _fail(self, error: BaseException) -> None:
        """A defect of ours: end with the error, never go on as if nothing had happened."""
        if self._ended is not None and not self._ended.done():
            self._ended.set_exception(error)
        else:
            logger.error("Another mistake while the program was ending: %s", type(error).__name__)

    def _start_again(self, *, practice: bool) -> None:
        self.again_on_practice = practice
        self._end(START_AGAIN)

    def _end(self, code: int) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(code)

    async def _close(self) -> None:
        """Take everything down in the order in which it leans on each other.

        Each part is taken down whatever became of the one before it: no process stays behind.
        """
        async with AsyncExitStack() as parts:
            parts.callback(self._close_window)
            parts.push_async_callback(self.browsers.stop_practice)
            parts.push_async_callback(self.browsers.close)
            parts.push_async_callback(self._end_work)
            if self.store.state.forgetting.under_way:
                # Cut off, it would leave a part behind that was to go.
                parts.push_async_callback(self._forgot.wait)

    async def _end_work(self) -> None:
        try:
            async with AsyncExitStack() as parts:
                # The conductor closes the notes, so it comes last.
                parts.push_async_callback(self.conductor.close)
                keepers = (
                    self.wishes,
                    self.past,
                    self.country,
                    self.news,
                    self.newest,
                    self.reminders,
                    self.deeds,
                )
                for keeper in (*keepers, self.files):
                    parts.push_async_callback(keeper.close)
        except NotesUnwritable:
            sys.stderr.write(f"{messages.notes_not_kept()}\n")

    def _close_window(self) -> None:
        self.window.set_may_close(True)
        self.window.window().close()
