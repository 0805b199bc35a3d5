"""Every browser of one window's life: the one in it, and installed ones in windows of their own."""

from __future__ import annotations

import asyncio
import importlib
import os
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.browser import driver_environment
from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    HelperRefused,
    PageCrashed,
    SandboxMissing,
    WindowClosed,
)
from linkedin_privacy_wizard.gui.network import proxy_hosts
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.practice.months import months_go_by
from linkedin_privacy_wizard.wizard.intents import StopPressed

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.browser.attach import Driver
    from linkedin_privacy_wizard.browser.installations import Installation
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.gui.browsing import Browsing
    from linkedin_privacy_wizard.gui.installed_browsing import InstalledBrowsing
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.gui.window import MainWindow
    from linkedin_privacy_wizard.practice.server import PracticeSite

PRACTICE_PACE_S = 0.4


async def _import_playwright() -> None:
    """Half a second of imports, off the window's thread and only now that they are needed."""
    # It writes down what passes where a variable from outside says so when it is imported.
    driver_environment.shut(os.environ)
    await asyncio.to_thread(importlib.import_module, "playwright.async_api")


class Browsers(QObject):
    """Makes them when they are wanted, and takes them down.

    `site` is an origin on this computer, None for LinkedIn itself. `account` may be given, and is
    then asked without a pause. Profiles of installed browsers are made below `folder`.
    `lost` carries what has become of the browser that is used, as a Trouble; `new_start` asks for
    another window, on the practice account (True) or not.
    """

    lost = Signal(object)
    new_start = Signal(bool)

    def __init__(
        self,
        store: Store,
        window: MainWindow,
        folder: Path,
        *,
        site: str | None,
        account: PracticeSite | None,
        installations: tuple[Installation, ...],
    ) -> None:
        super().__init__()
        self._store = store
        self._window = window
        self._folder = folder
        self._site = site
        self._account = account
        self._installations = installations
        self._pace = PRACTICE_PACE_S if account is None else 0.0
        self.embedded: Browsing | None = None
        self.installed: InstalledBrowsing | None = None
        self.on_practice = False
        self._practice_at = ""
        self._driver: Driver | None = None
        self._embedded_is_gone = False

    @property
    def used(self) -> OpenBrowser | None:
        """The one that the person signs in with, if it is open."""
        return self.installed or self.embedded

    async def open(self, practice: bool, name: str) -> OpenBrowser | None:  # noqa: FBT001
        """The browser for the practice account or for the site; None where we start anew.

        QtWebEngine is sealed, or not, once in a process, and its door is shut once. An installed
        browser, asked for by its `name`, can be started as often as need be.
        """
        if name:
            return await self._open_installed(name, await self._origin(practice=practice))
        await self._close_installed()
        if self.embedded is None:
            await self._embed(await self._origin(practice=practice), practice=practice)
        elif practice is self.on_practice and not self._embedded_is_gone:
            self._window.set_pane(self.embedded.pane)
        else:
            self.new_start.emit(practice)
            return None
        return self.embedded

    def set_privacy_control(self, *, on: bool) -> None:
        """Ask every site from now on not to sell or share the person's data, or stop asking."""
        if self.embedded is not None:
            self.embedded.pane.set_privacy_control(on)
        if self.installed is not None:
            self.installed.set_privacy_control(on=on)

    async def close(self) -> None:
        """Take all of them down, each whatever became of the one before it."""
        async with AsyncExitStack() as parts:
            if self.embedded is not None:
                parts.push_async_callback(self.embedded.close)
                parts.callback(self._window.set_pane, None)
            elif self._driver is not None:
                parts.push_async_callback(self._driver.stop)
            parts.push_async_callback(self._close_installed)
        self.embedded = self._driver = None

    def let_time_pass(self) -> None:
        """Let months go by on the practice account, with what a site does in them."""
        if self._account is not None:
            months_go_by(self._account)

    async def stop_practice(self) -> None:
        """End the practice account."""
        if self._account is not None:
            await self._account.stop()

    async def _origin(self, *, practice: bool) -> str:
        if not practice:
            return self._site or LINKEDIN
        if not self._practice_at:
            from linkedin_privacy_wizard.practice.server import PracticeSite  # noqa: PLC0415

            if self._account is None:
                self._account = PracticeSite()
            self._practice_at = await self._account.start()
        return self._practice_at

    async def _embed(self, origin: str, *, practice: bool) -> None:
        await _import_playwright()
        from linkedin_privacy_wizard.browser.attach import Driver  # noqa: PLC0415
        from linkedin_privacy_wizard.gui.browsing import Browsing  # noqa: PLC0415

        self._driver = Driver(lambda: self._lose(BrowserLost()))
        await self._driver.launch()
        state = self._store.state
        pace = self._pace if practice else None
        # The system may have to run a script of the network's to know its proxies.
        proxies = await asyncio.to_thread(proxy_hosts, origin)
        browsing = Browsing(origin, state.catalog, self._driver, pace, proxies)
        browsing.crashed.connect(lambda: self._lose(PageCrashed()))
        browsing.turned_away.connect(lambda: self.lost.emit(HelperRefused()))
        browsing.pane.take_over.connect(lambda: self._store.dispatch(StopPressed()))
        browsing.pane.set_privacy_control(state.privacy_control)
        had_keyboard = self._window.isActiveWindow()
        self._window.set_pane(browsing.pane)
        self.embedded, self.on_practice = browsing, practice
        try:
            await browsing.start()
        except SandboxMissing:
            # Whoever comes back from another browser to this one begins anew, and is told again.
            self._embedded_is_gone = True
            raise
        if had_keyboard:
            # To draw a web page Qt has made the system's window anew, and that one has no keyboard.
            self._window.activateWindow()

    def _lose(self, trouble: Trouble) -> None:
        """The embedded one is gone, which matters at once only where it is used."""
        if self._store.state.browser:
            self._embedded_is_gone = True
        else:
            self.lost.emit(trouble)

    async def _open_installed(self, name: str, origin: str) -> InstalledBrowsing:
        """The window of an installed browser; a new one where there is none, or another one."""
        here = self.installed
        if here is not None and here.is_open and (here.name, here.origin) == (name, origin):
            return here
        await self._close_installed()
        await _import_playwright()
        from linkedin_privacy_wizard.gui.installed_browsing import (  # noqa: PLC0415
            InstalledBrowsing,
        )

        state = self._store.state
        browsing = InstalledBrowsing(
            origin,
            state.catalog,
            next(each for each in self._installations if each.name == name),
            self._folder,
            pace=self._pace if state.practice else None,
            proxies=await asyncio.to_thread(proxy_hosts, origin),
        )
        browsing.lost.connect(lambda: self.lost.emit(WindowClosed()))
        browsing.pane.take_over.connect(lambda: self._store.dispatch(StopPressed()))
        self.installed = browsing
        self._window.set_pane(browsing.pane)
        await browsing.start()
        browsing.set_privacy_control(on=self._store.state.privacy_control)
        await asyncio.sleep(0)  # on its way before any page is asked for
        return browsing

    async def _close_installed(self) -> None:
        browsing, self.installed = self.installed, None
        if browsing is not None:
            self._window.set_pane(None)
            await browsing.close()
