"""Playwright's driver at the browser in our window: let in once, with the door shut behind it.

The page must show something, be it `about:blank`, before the driver is started: until then
QtWebEngine has no target and connecting waits for its time-out. Nothing that matters may be
loaded before `start` has returned. A driver that is gone cannot come in again, because the door
stays shut: the program has to be started anew.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser import door
from linkedin_privacy_wizard.browser.playwright_process import PlaywrightProcess
from linkedin_privacy_wizard.domain.trouble import BrowserLost

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import Browser, BrowserContext, Page

_CONNECT_LIMIT_MS = 20_000
_FOLLOW_LIMIT_MS = 10_000
_LISTEN_LIMIT_S = 2.0
_LOOK_AGAIN_S = 0.02


class Driver:
    """Playwright attached to the embedded browser.

    `on_lost` is called once, when the driver or the browser has gone without `stop`.
    """

    def __init__(self, on_lost: Callable[[], None]) -> None:
        self._on_lost = on_lost
        self._process = PlaywrightProcess(self._lost)
        self._page: Page | None = None

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
        return self._process.id

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
        self._page = None
        await self._process.stop()

    async def launch(self) -> None:
        """Start the driver's process. Done before there is a door, it need not stand open so long.

        Raises BrowserLost, or DoorOpen where it is not the driver this was written for.
        """
        await self._process.launch()

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
        if not self._process.is_running:
            await self.launch()
        await _wait_for_listener(port)
        browser = await self._connect(port)
        door.close_listener(port)
        assert self._process.id is not None
        door.check_peers(port, self._process.id)
        pages = [page for context in browser.contexts for page in context.pages]
        if len(pages) != 1:
            raise BrowserLost(f"{len(pages)} pages instead of one")
        self._page = pages[0]
        browser.on("disconnected", lambda _: self._lost())

    async def _connect(self, port: int) -> Browser:
        from playwright.async_api import Error  # noqa: PLC0415 - imported by `launch` already

        try:
            return await self._process.chromium.connect_over_cdp(
                f"http://{door.LOOPBACK}:{port}",
                # QtWebEngine refuses the calls that Playwright would make by default.
                no_defaults=True,
                is_local=True,
                artifacts_dir=self._process.folder,
                timeout=_CONNECT_LIMIT_MS,
            )
        except Error as error:
            raise BrowserLost("The driver could not attach") from error

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
