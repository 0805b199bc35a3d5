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
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser import door
from linkedin_privacy_wizard.domain.trouble import BrowserLost

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.async_api import Browser, BrowserContext, Page
    from playwright.async_api._context_manager import PlaywrightContextManager

logger = logging.getLogger(__name__)

_CONNECT_LIMIT_MS = 20_000
_STOP_LIMIT_S = 5.0


class Driver:
    """Playwright attached to the embedded browser.

    `on_lost` is called once, when the driver or the browser has gone without `stop`.
    """

    def __init__(self, on_lost: Callable[[], None]) -> None:
        self._on_lost = on_lost
        self._playwright: PlaywrightContextManager | None = None
        self._process: int | None = None
        self._browser: Browser | None = None
        self._page: Page | None = None
        self._stopping = False

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

        Raises door.ForeignClient, door.DoorNotClosed, or BrowserLost where attaching fails. After
        any failure no process of ours is left; the port may then still be open, so the browser
        has to be closed as well.
        """
        try:
            await self._attach(port)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Detach and end the driver's process. The browser itself goes on."""
        self._stopping = True
        self._page = self._browser = None
        if self._playwright is not None:
            await self._end_playwright(self._playwright)
            self._playwright = None
        self._process = None

    async def _attach(self, port: int) -> None:
        if not door.is_ours(port):
            raise door.ForeignClient(f"Port {port} is not this program's own")
        browser = await self._connect(port)
        try:
            door.close_listener(port)
        finally:
            logger.debug("The driver is in and the door is shut, or the start has failed")
        assert self._process is not None
        door.check_peers(port, self._process)
        pages = [page for context in browser.contexts for page in context.pages]
        if len(pages) != 1:
            raise BrowserLost(f"{len(pages)} pages instead of one")
        self._browser, self._page = browser, pages[0]
        browser.on("disconnected", lambda _: self._lost())

    async def _connect(self, port: int) -> Browser:
        from playwright.async_api import Error, async_playwright  # noqa: PLC0415 - 0.5 s to import

        self._playwright = async_playwright()
        try:
            playwright = await self._playwright.start()
            self._process = _process_of(self._playwright)
            return await playwright.chromium.connect_over_cdp(
                f"http://{door.LOOPBACK}:{port}",
                # QtWebEngine refuses the calls that Playwright would make by default.
                no_defaults=True,
                is_local=True,
                timeout=_CONNECT_LIMIT_MS,
            )
        except Error as error:
            raise BrowserLost("The driver could not attach") from error

    async def _end_playwright(self, playwright: PlaywrightContextManager) -> None:
        process = self._process
        try:
            await asyncio.wait_for(playwright.__aexit__(), _STOP_LIMIT_S)
        except TimeoutError:
            logger.warning("The driver did not end by itself")
            if process is not None:
                os.kill(process, signal.SIGTERM)

    def _lost(self) -> None:
        if not self._stopping:
            self._stopping = True
            self._page = None
            self._on_lost()


def _process_of(playwright: PlaywrightContextManager) -> int:
    """The driver's process id, which Playwright keeps to itself."""
    try:
        return int(playwright._client._transport._proc.pid)  # type: ignore[union-attr] # noqa: SLF001
    except AttributeError as error:
        raise door.DoorNotClosed("Playwright no longer tells its process") from error
