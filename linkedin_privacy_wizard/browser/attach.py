"""Playwright's driver at the browser in our window: let in once, with the door shut behind it.

The page must show something, be it `about:blank`, before the driver is started: until then
QtWebEngine has no target and connecting waits for its time-out. Nothing that matters may be
loaded before `start` has returned. A driver that is gone cannot come in again, because the door
stays shut: the program has to be started anew.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser import door, driver_process
from linkedin_privacy_wizard.domain.trouble import UNKNOWN_DRIVER, BrowserLost, DoorOpen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import Browser, BrowserContext, Page, Playwright
    from playwright.async_api._context_manager import PlaywrightContextManager

logger = logging.getLogger(__name__)

FOLDER_PREFIX = "linkedin-privacy-wizard-"
_CONNECT_LIMIT_MS = 20_000
_FOLLOW_LIMIT_MS = 10_000
_STOP_LIMIT_S = 5.0
_LISTEN_LIMIT_S = 2.0
_LOOK_AGAIN_S = 0.02


class Driver:
    """Playwright attached to the embedded browser.

    `on_lost` is called once, when the driver or the browser has gone without `stop`.
    """

    def __init__(self, on_lost: Callable[[], None]) -> None:
        self._on_lost = on_lost
        self._manager: PlaywrightContextManager | None = None
        self._starting: asyncio.Future[Playwright] | None = None
        self._playwright: Playwright | None = None
        self._process: int | None = None
        self._page: Page | None = None
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def page(self) -> Page:
        """The page in the window. Raises BrowserLost where no driver is attached."""
        if self._page is None:
            raise BrowserLost("No driver is attached")
        return self._page

    @property
    def context(self) -> BrowserContext:
        """What the page and its pop-ups live in; `new_cdp_session` is here."""
        return self.page.context

    @property
    def process_id(self) -> int | None:
        """The driver's own process, while there is one."""
        return self._process

    async def start(self, port: int) -> None:
        """Attach over `port`, shut it, and see that nobody else came in.

        Raises door.ForeignClient, door.DoorNotClosed, DoorOpen, or BrowserLost where attaching
        fails. After any failure no process of ours is left; the port may then
        still be open, so the browser has to be closed as well.
        """
        try:
            await self._attach(port)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Detach and end the driver's process. The browser itself goes on."""
        self._page = self._playwright = None
        manager, self._manager = self._manager, None
        if manager is not None:
            await self._end(manager)
        self._process = None
        if self._folder is not None:
            self._folder.cleanup()

    async def launch(self) -> None:
        """Start the driver's process. Done before there is a door, it need not stand open so long.

        Raises BrowserLost, or DoorOpen where it is not the driver this was written for.
        """
        from playwright.async_api import async_playwright  # noqa: PLC0415 - 0.5 s to import

        self._manager = async_playwright()
        self._starting = asyncio.ensure_future(self._manager.start())
        try:
            # Shielded: a start that is cancelled half-way would leave its process to nobody.
            self._playwright = await asyncio.shield(self._starting)
        except Exception as error:
            # Of no class of its own where Node itself cannot run, for want of a library say.
            raise BrowserLost("The driver could not start") from error
        try:
            self._process = driver_process.process_id(self._manager)
            driver_process.drop_form_data(self._manager)
            driver_process.when_gone(self._manager, self._lost)
        except driver_process.UnknownDriver as error:
            raise DoorOpen(UNKNOWN_DRIVER) from error

    async def follow(self, show: Callable[[], Awaitable[None]]) -> None:
        """Go on with the page that `show` brings into the window, where the old one has crashed.

        Playwright never uses a page again that has crashed. Raises BrowserLost.
        """
        from playwright.async_api import Error  # noqa: PLC0415 - imported by `launch` already

        try:
            async with self.context.expect_page(timeout=_FOLLOW_LIMIT_MS) as coming:
                await show()
            self._page = await coming.value
        except Error as error:
            raise BrowserLost("The driver did not find the new page") from error

    async def _attach(self, port: int) -> None:
        if self._playwright is None:
            await self.launch()
        await _wait_for_listener(port)
        browser = await self._connect(port)
        door.close_listener(port)
        assert self._process is not None
        door.check_peers(port, self._process)
        pages = [page for context in browser.contexts for page in context.pages]
        if len(pages) != 1:
            raise BrowserLost(f"{len(pages)} pages instead of one")
        self._page = pages[0]
        browser.on("disconnected", lambda _: self._lost())

    async def _connect(self, port: int) -> Browser:
        from playwright.async_api import Error  # noqa: PLC0415 - imported by `launch` already

        assert self._playwright is not None
        try:
            return await self._playwright.chromium.connect_over_cdp(
                f"http://{door.LOOPBACK}:{port}",
                # QtWebEngine refuses the calls that Playwright would make by default.
                no_defaults=True,
                is_local=True,
                artifacts_dir=self._own_folder(),
                timeout=_CONNECT_LIMIT_MS,
            )
        except Error as error:
            raise BrowserLost("The driver could not attach") from error

    def _own_folder(self) -> str:
        """A folder for the driver's temporary files: in one of its own choice some stay behind."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True)
        return self._folder.name

    async def _end(self, manager: PlaywrightContextManager) -> None:
        assert self._starting is not None
        await asyncio.wait({self._starting})
        if not self._starting.cancelled():
            # Told already, or nobody is left to be told; asyncio would complain of it at exit.
            self._starting.exception()
        try:
            await asyncio.wait_for(manager.__aexit__(), _STOP_LIMIT_S)
        except TimeoutError:
            logger.warning("The driver did not end by itself")
            if self._process is not None:
                os.kill(self._process, signal.SIGTERM)

    def _lost(self) -> None:
        if self._page is not None:
            self._page = None
            self._on_lost()


async def _wait_for_listener(port: int) -> None:
    """Return once this process listens; QtWebEngine does so on a thread of its own."""
    until = time.monotonic() + _LISTEN_LIMIT_S
    while not door.is_ours(port):
        if time.monotonic() > until:
            if door.is_open(port):
                raise door.ForeignClient(f"Port {port} is not this program's own")
            raise BrowserLost("The browser cannot be driven")
        await asyncio.sleep(_LOOK_AGAIN_S)
