"""LinkedIn, or a site like it, seen and pressed through Playwright."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import TimeoutError as PlaywrightTimeout

from linkedin_privacy_wizard.browser.account_mark import ROUNDS, mark_in_time
from linkedin_privacy_wizard.browser.asked_wait import AskedWait
from linkedin_privacy_wizard.browser.furniture import Furniture
from linkedin_privacy_wizard.browser.stillness import Stillness
from linkedin_privacy_wizard.browser.traffic import Traffic
from linkedin_privacy_wizard.browser.views import UnreadableLook, listed, page_view
from linkedin_privacy_wizard.browser.world import World, WorldGone
from linkedin_privacy_wizard.domain.trouble import BrowserLost, SiteUnreachable, TooSlow
from linkedin_privacy_wizard.linkedin.load_errors import error_name, trouble_of_error
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.workflows.ports import Pressed, PressFailed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import CDPSession, Page, Response

    from linkedin_privacy_wizard.browser.limits import Limits
    from linkedin_privacy_wizard.domain.right import Listed
    from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
    from linkedin_privacy_wizard.workflows.ports import Ready

    Click = Callable[[float, float], Awaitable[None]]

_ASK_EVERY_S = 0.1
_INTERRUPTED = "is interrupted by another navigation"
_DETACH_LIMIT_S = 1.0
_CLEAR_LIMIT_S = 2.0


class PlaywrightSite:
    """The `Site` port over one page that Playwright is attached to.

    `is_offline` is what the system says of the network. `click` presses at a place of the page,
    where that takes more than the page's own mouse.
    """

    def __init__(
        self,
        page: Page,
        gatekeeper: Gatekeeper,
        limits: Limits,
        is_offline: Callable[[], bool] = lambda: False,
        click: Click | None = None,
    ) -> None:
        self._page = page
        self._is_offline = is_offline
        self._click = click or page.mouse.click
        self._gatekeeper = gatekeeper
        self._limits = limits
        self._asked_wait = AskedWait(page, gatekeeper.origin)
        self._session: CDPSession | None = None
        self._status = 200
        self._last_open = 0.0
        self._dialogs = 0
        self._opened: set[str] = set()
        self._furniture = Furniture()
        self._pressed_ever = self._revealed = False
        self._pressed_in = -1

    @property
    def origin(self) -> str:
        """The site, such as https://www.linkedin.com."""
        return self._gatekeeper.origin

    def allow(self, paths: frozenset[str]) -> None:
        """Add paths that LinkedIn's own section pages list to those that may be opened."""
        self._gatekeeper.allow(paths)

    async def close(self) -> None:
        """Let go of the page, unless it has let go already."""
        self._asked_wait.close()
        session, self._session = self._session, None
        if session is not None:
            # A page that has crashed never answers.
            with suppress(PlaywrightError, TimeoutError):
                async with asyncio.timeout(_DETACH_LIMIT_S):
                    await session.detach()

    async def move_to(self, page: Page) -> None:
        """Go on with another page and its own mouse, where the old one has crashed."""
        await self.close()
        self._page, self._click = page, page.mouse.click
        self._dialogs, self._pressed_in = 0, -1
        self._asked_wait = AskedWait(page, self.origin)

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page afresh and wait until it is ready, or until the limit."""
        url = self.origin + path
        if not self._gatekeeper.may_open(url):
            return PageView(url, status=0)
        await self._keep_pace()
        await self._guarded(self._start_afresh(path))
        try:
            response = await self._goto(url)
        except PlaywrightTimeout as error:
            raise TooSlow from error
        except PlaywrightError as error:
            return self._refused(error)
        self._status = response.status if response else 0
        return await self.look(ready)

    async def look(self, ready: Ready) -> PageView:
        """Look at the present page, waiting until it is ready or until the limit."""
        limits, traffic = self._limits, await self._traffic_now()
        still = Stillness(limits)
        while True:
            told = await self._told()
            view = self._view(told)
            still.saw(told, quiet=traffic.is_quiet)
            # Rows may come group by group; one control comes with its data. A page that was
            # pressed on has been believed before.
            pressed = self._pressed_in == traffic.documents
            sure = pressed or (traffic.has_data and not view.rows)
            if still.is_calm(told, sure=sure):
                if view.rows and not self._revealed:
                    self._revealed = True
                    if await self._call("reveal"):
                        continue
                if ready(view) or still.is_dull:
                    break
            if still.is_late(owing=traffic.owes_data):
                traffic.forgive()
                break
            await asyncio.sleep(limits.look)
        self._dialogs = len(view.dialogs)
        return view

    async def glance(self) -> PageView:
        """The present page as it is this moment, loaded or not."""
        await self._traffic_now()
        return self._view(await self._told())

    async def lines(self) -> tuple[Listed, ...]:
        """What the present page lists, in its own words."""
        return listed(await self._call("lines"))

    async def press(self, ref: str) -> Pressed:
        """Press a control of the page last looked at, with a real click where it has a place."""
        await self._mark()
        for _ in range(2):  # again only where the page moved away under the pointer
            place = await self._asked("place", ref)
            if place.get("scripted"):
                await self._asked("pressByScript", ref)
                return Pressed.SCRIPTED
            await self._guarded(self._click(place["x"], place["y"]))
            if await self._has_landed():
                return Pressed.REAL
        raise PressFailed

    async def choose(self, control: str, choice: str) -> Pressed:
        """Choose one of a control's choices: a real click, or a native menu's own event."""
        if await self._call("isNativeMenu", control):
            await self._mark()
            await self._asked("setMenu", control, choice)
            return Pressed.SCRIPTED
        return await self.press(choice)

    async def saved(self) -> bool:
        """Wait until the page has saved the last press, asks something, or the limit is over."""
        traffic = await self._traffic_now()
        started = asked = monotonic()
        while not traffic.has_saved:
            await asyncio.sleep(self._limits.look)
            waited = monotonic() - started
            if waited > (self._limits.write if traffic.is_writing else self._limits.first_write):
                break
            if not traffic.wrote_anything and monotonic() > asked + _ASK_EVERY_S:
                asked = monotonic()
                if await self._asks():
                    break
        return traffic.has_saved and traffic.was_accepted

    async def account_mark(self, salt: str) -> str | None:
        """A hash that tells whose page this is; None where it shows no name, or not in time."""
        return await mark_in_time(lambda: self._call("whose", salt, str(ROUNDS)), self._limits)

    async def _goto(self, url: str) -> Response | None:
        """Navigate; once more where an earlier page, or its failure, came in between."""
        limit = self._limits.load * 1000
        try:
            return await self._page.goto(url, timeout=limit, wait_until="domcontentloaded")
        except PlaywrightError as error:
            if _INTERRUPTED not in str(error):
                raise
        return await self._page.goto(url, timeout=limit, wait_until="domcontentloaded")

    async def _keep_pace(self) -> None:
        """Wait until it is time for the next page, and clear away meanwhile what others left.

        Led from page to page without a pause, Chromium puts that off: fifty pages held 200 MB.
        """
        with suppress(TimeoutError):  # a page that hangs or has crashed never answers
            async with asyncio.timeout(_CLEAR_LIMIT_S):
                await self._guarded(self._page.request_gc())
        await asyncio.sleep(max(0.0, self._last_open + self._limits.pace - monotonic()))
        self._last_open = monotonic()

    async def _start_afresh(self, path: str) -> None:
        """Forget the last page. What may have been kept of this one is not shown again."""
        traffic = await self._traffic_now()
        traffic.navigated()
        await traffic.ask_afresh(always=path in self._opened or self._pressed_ever)
        self._opened.add(path)
        self._revealed = False
        self._gatekeeper.refused = None

    async def _mark(self) -> None:
        traffic = await self._traffic_now()
        traffic.mark()
        self._pressed_in = traffic.documents
        self._pressed_ever = True

    async def _asks(self) -> bool:
        """Whether the press made the page show a dialog."""
        told = await self._told()
        return len(told["dialogs"]) > self._dialogs

    async def _has_landed(self) -> bool:
        """Whether the press met its control. A page that is gone already was left by the press."""
        try:
            return await self._world.call("landed") is not False
        except WorldGone:
            return True

    def _view(self, told: dict[str, Any]) -> PageView:
        traffic = self._traffic
        status = traffic.refusal or traffic.status or self._status
        whole = not told["busy"] and not traffic.owes_data
        try:
            return page_view(told, status, whole=whole, wait_s=self._asked_wait.seconds)
        except UnreadableLook as error:
            raise SiteUnreachable("the page cannot be read") from error

    async def _told(self) -> dict[str, Any]:
        """What the look script tells, without what stands on the section pages as well."""
        return self._furniture.taken_from(await self._call("look"))

    async def _asked(self, name: str, *refs: str) -> dict[str, Any]:
        answer: dict[str, Any] = await self._call(name, *refs)
        if {"gone", "hidden", "covered"} & answer.keys():
            raise PressFailed
        return answer

    async def _call(self, name: str, *values: str) -> Any:  # noqa: ANN401 - plain data from a script
        await self._traffic_now()
        try:
            return await self._world.call(name, *values)
        except WorldGone as error:
            raise SiteUnreachable("the page keeps changing") from error
        except PlaywrightError as error:
            raise BrowserLost from error

    async def _traffic_now(self) -> Traffic:
        """The watch over the page's requests, set up at the first use."""
        if self._session is None:
            try:
                self._session = await self._page.context.new_cdp_session(self._page)
                self._world = World(self._session)
                self._traffic = Traffic(self._session, self.origin)
                await self._traffic.start()
            except PlaywrightError as error:
                raise BrowserLost from error
        return self._traffic

    async def _guarded(self, step: Awaitable[object]) -> None:
        try:
            await step
        except PlaywrightError as error:
            raise BrowserLost from error

    def _refused(self, error: PlaywrightError) -> PageView:
        """A navigation that failed: by our own guard, or by the network."""
        refused = self._gatekeeper.refused
        name = error_name(str(error))
        if refused is not None and name == "ERR_ABORTED":
            return PageView(refused, status=0)
        if _INTERRUPTED in str(error):
            raise SiteUnreachable("interrupted") from error
        if not name:
            raise BrowserLost from error
        trouble = trouble_of_error(name, is_offline=self._is_offline())
        raise (trouble or SiteUnreachable(name)) from error
