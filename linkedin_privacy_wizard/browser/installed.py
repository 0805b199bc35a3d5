"""A browser of the person's own, in a window of its own, driven over a pipe.

For those whose sign-in does not work in the embedded browser. It has the same page, the same guard
and the same `Site`; what differs is here: how it starts, who may click, and what its window does.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playwright.async_api import Error as PlaywrightError

from linkedin_privacy_wizard.browser.cookie_watch import CookieWatch
from linkedin_privacy_wizard.browser.launch import environment, flags, write_preferences
from linkedin_privacy_wizard.browser.playwright_process import PlaywrightProcess
from linkedin_privacy_wizard.browser.request_guard import RequestGuard
from linkedin_privacy_wizard.domain.trouble import NOT_STARTED, WindowClosed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
    from pathlib import Path

    from playwright.async_api import BrowserContext, CDPSession, Page

    from linkedin_privacy_wizard.browser.request_guard import Rules

_START_LIMIT_MS = 30_000
_LOOK_EVERY_S = 0.4
_REST_LIMIT_S = 15.0
# A pop-up has no address yet when it opens; the guard stops what it may not ask for.
_NOT_YET = ("", "about:blank")


@dataclass(frozen=True, slots=True)
class Hears:
    """Who is told: of a new page or a page that has come, of the session, of a page that was
    refused, and once that the browser has gone."""

    moved: Callable[[], None]
    session_changed: Callable[[], None]
    refused: Callable[[str], None]
    lost: Callable[[], None]


class InstalledBrowser:
    """One window of an installed browser, from its start to its end.

    `program` is the browser's own, `profile` an empty folder for it. It goes only where `rules`
    let it.
    """

    def __init__(self, program: str, profile: Path, rules: Rules, hears: Hears) -> None:
        self._program = program
        self._profile = profile
        self._rules = rules
        self._hears = hears
        self._driver = PlaywrightProcess(self._lost)
        self._context: BrowserContext | None = None
        self._page: Page | None = None
        self._hands: CDPSession | None = None
        self._watch: asyncio.Task[None] | None = None
        self._doing: set[asyncio.Future[None]] = set()
        self._loading = self._minimised = self._blocked = False

    @property
    def page(self) -> Page:
        """Its one page. Raises WindowClosed where there is none any more."""
        if self._page is None:
            raise WindowClosed
        return self._page

    @property
    def has_session(self) -> bool:
        """Whether somebody was signed in, a moment ago."""
        return self._session.is_present

    @property
    def session_mark(self) -> frozenset[bytes]:
        """What tells this session from any other, and nothing about whose it is."""
        return self._session.mark

    @property
    def is_shown(self) -> bool:
        """Whether the window is open and not minimised."""
        return self._page is not None and not self._minimised

    @property
    def driver_process(self) -> int | None:
        """The driver's process, while there is one."""
        return self._driver.id

    async def start(
        self, origin: str, cookie: str, *, sealed: bool, proxies: frozenset[str] = frozenset()
    ) -> None:
        """Open the window on an empty page, with the guard in force.

        `cookie` is the one of `origin` that tells that somebody is signed in. Raises WindowClosed
        where the browser does not start, and launch.NoSandbox where it may not; nothing is left.
        """
        try:
            told = flags(self._profile, sealed=sealed, proxies=proxies)
            write_preferences(self._profile)
            await self._driver.launch()
            self._context = await self._launch(told)
            await self._get_ready(self._context)
            self._session = CookieWatch(self._context, origin, cookie)
            self._watch = asyncio.ensure_future(self._keep_looking())
        except PlaywrightError as error:
            await self.stop()
            raise WindowClosed(NOT_STARTED) from error
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Close the window and end the browser and its driver."""
        self._page = None
        if self._watch is not None:
            self._watch.cancel()
        under_way = {task for task in (self._watch, *self._doing) if task is not None}
        if under_way:
            await asyncio.wait(under_way)
        context, self._context = self._context, None
        if context is not None:
            await _unless_gone(context.close())
        await self._driver.stop()

    async def come_to_rest(self) -> None:
        """Return once no page is on its way any more, or after a while."""
        await asyncio.sleep(0)
        until = asyncio.get_running_loop().time() + _REST_LIMIT_S
        while self._loading and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.05)

    def show(self) -> None:
        """Bring the window to the front, where there still is one."""
        if self._page is not None:
            self._do(_unless_gone(self._page.bring_to_front()))

    def set_blocked(self, *, blocked: bool) -> None:
        """Keep the person's clicks and keys from the page, or let them through again."""
        self._blocked = blocked
        if self._hands is not None:
            told = {"ignore": blocked}
            self._do(_unless_gone(self._hands.send("Input.setIgnoreInputEvents", told)))

    async def click(self, x: float, y: float) -> None:
        """Click where the wizard wants to; only for this moment is the page open to any click."""
        async with self._hands_off():
            await self.page.mouse.click(x, y)

    def set_headers(self, headers: dict[str, str]) -> None:
        """Send these along with every request from now on."""
        if self._context is not None:
            self._do(_unless_gone(self._context.set_extra_http_headers(headers)))

    async def forget_session(self) -> None:
        """Drop every cookie."""
        if self._context is not None:
            await _unless_gone(self._context.clear_cookies())
            await self._session.look()

    async def _launch(self, told: list[str]) -> BrowserContext:
        return await self._driver.chromium.launch_persistent_context(
            self._profile,
            executable_path=self._program,
            ignore_default_args=True,
            args=told,
            env=environment(os.environ),
            headless=False,
            chromium_sandbox="--no-sandbox" not in told,
            accept_downloads=False,
            artifacts_dir=self._driver.folder,
            # The window and the page look as the person has set them, not as tests want them.
            no_viewport=True,
            color_scheme="null",
            contrast="null",
            forced_colors="null",
            reduced_motion="null",
            timeout=_START_LIMIT_MS,
        )

    async def _get_ready(self, context: BrowserContext) -> None:
        page = context.pages[0] if context.pages else await context.wait_for_event("page")
        # Nothing is granted, and nobody is asked.
        await context.grant_permissions([])
        hands = await context.new_cdp_session(page)
        frame = (await hands.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        guard = RequestGuard(self._rules, frame, self._hears.refused)
        assert context.browser is not None
        await guard.start(await context.browser.new_browser_cdp_session())
        self._hands, self._page = hands, page
        await self._listen(context, page, hands, frame)

    async def _listen(
        self, context: BrowserContext, page: Page, hands: CDPSession, frame: str
    ) -> None:
        def load(told: dict[str, str], *, started: bool) -> None:
            if told["frameId"] == frame:
                self._loading = started

        hands.on("Page.frameStartedLoading", lambda told: load(told, started=True))
        hands.on("Page.frameStoppedLoading", lambda told: load(told, started=False))
        await hands.send("Page.enable")
        page.on("framenavigated", lambda _: self._hears.moved())
        page.on("load", lambda _: self._hears.moved())
        # With somebody listening, no window for files opens; and no file is ever given.
        page.on("filechooser", lambda _: None)
        for name in ("close", "crash"):
            page.once(name, lambda _: self._lost())
        context.once("close", lambda _: self._lost())
        context.on("page", self._came)

    def _came(self, page: Page) -> None:
        """Another window or tab: only the helpers that a person signs in with may stay."""
        page.on("framenavigated", lambda _: self._judge(page))
        self._judge(page)

    def _judge(self, page: Page) -> None:
        url = page.url
        if page.is_closed() or url in _NOT_YET:
            return
        on_site = url.startswith("http") and self._rules.may_frame(url)
        if not (on_site or self._rules.may_pop_up(url)):
            self._do(_unless_gone(page.close()))

    def _do(self, step: Coroutine[None, None, None]) -> None:
        """Begin it now; what is begun later comes later."""
        task = asyncio.ensure_future(step)
        self._doing.add(task)
        task.add_done_callback(self._doing.discard)

    async def _keep_looking(self) -> None:
        """Notice what tells nobody: the session's cookie, and a window put out of sight."""
        while self._page is not None:
            try:
                if await self._session.look():
                    self._hears.session_changed()
                assert self._hands is not None
                window = await self._hands.send("Browser.getWindowForTarget")
                self._minimised = window["bounds"].get("windowState") == "minimized"
            except PlaywrightError:
                return  # it has gone, and is told as gone
            await asyncio.sleep(_LOOK_EVERY_S)

    @asynccontextmanager
    async def _hands_off(self) -> AsyncIterator[None]:
        if not self._blocked:
            yield
            return
        assert self._hands is not None
        await self._hands.send("Input.setIgnoreInputEvents", {"ignore": False})
        try:
            yield
        finally:
            await _unless_gone(self._hands.send("Input.setIgnoreInputEvents", {"ignore": True}))

    def _lost(self) -> None:
        if self._page is not None:
            self._page = None
            self._hears.lost()


async def _unless_gone(step: Awaitable[object]) -> None:
    """Do it, where the browser is still there; that it is gone is told by itself."""
    with suppress(PlaywrightError):
        await step
