"""LinkedIn, or a site like it, seen and pressed through Playwright."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import TimeoutError as PlaywrightTimeout

from linkedin_privacy_wizard.browser.traffic import Traffic
from linkedin_privacy_wizard.browser.views import page_view
from linkedin_privacy_wizard.browser.world import World, WorldGone, script
from linkedin_privacy_wizard.domain.trouble import BrowserLost, SiteUnreachable
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.workflows.ports import Pressed, PressFailed

if TYPE_CHECKING:
    from playwright.async_api import Page

    from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
    from linkedin_privacy_wizard.workflows.ports import Ready


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things may take, in seconds.

    `pace` is the least time between two navigations, `load` the limit for a load, `ready` for a
    loaded page to fill itself, `still` for a page on which nothing moves any more, `first_write`
    for the page to send a press, and `write` for the answer. `look` is the time between two looks.
    """

    pace: float = 3.0
    load: float = 45.0
    ready: float = 8.0
    still: float = 1.5
    first_write: float = 1.5
    write: float = 15.0
    look: float = 0.03


class PlaywrightSite:
    """The `Site` port over one page that Playwright is attached to."""

    def __init__(self, page: Page, gatekeeper: Gatekeeper, limits: Limits) -> None:
        self._page = page
        self._gatekeeper = gatekeeper
        self._limits = limits
        self._world = World(page)
        self._traffic = Traffic(page)
        self._status = 200
        self._last_open = 0.0
        self._dialogs = 0

    @property
    def origin(self) -> str:
        """The site, such as https://www.linkedin.com."""
        return self._gatekeeper.origin

    def allow(self, paths: frozenset[str]) -> None:
        """Add paths that LinkedIn's own section pages list to those that may be opened."""
        self._gatekeeper.allow(paths)

    async def close(self) -> None:
        """Let go of the page."""
        self._traffic.forget()
        await self._world.forget()

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page afresh and wait until it is ready, or until the limit."""
        url = self.origin + path
        if not self._gatekeeper.may_open(url):
            return PageView(url, status=0)
        await self._keep_pace()
        self._traffic.navigated()
        self._gatekeeper.refused = None
        try:
            response = await self._page.goto(url, timeout=self._limits.load * 1000)
        except PlaywrightTimeout as error:
            raise SiteUnreachable("timed out") from error
        except PlaywrightError as error:
            return self._refused(error)
        self._status = response.status if response else 0
        return await self.look(ready)

    async def look(self, ready: Ready) -> PageView:
        """Look at the present page, waiting until it is ready or until the limit.

        A page counts as ready when it has loaded, asks for no more data, and looks the same
        twice: what is drawn before the data comes may show a value that is not the person's.
        """
        limit = monotonic() + self._limits.ready
        moved, before = monotonic(), None
        while True:
            told = await self._told()
            view = page_view(told, self._status)
            if not told["complete"] or not self._traffic.is_quiet or told != before:
                moved, before = monotonic(), told
            elif ready(view) or monotonic() > moved + self._limits.still:
                break
            if monotonic() > limit:
                break
            await asyncio.sleep(self._limits.look)
        self._dialogs = len(view.dialogs)
        return view

    async def glance(self) -> PageView:
        """The present page as it is this moment, loaded or not."""
        return page_view(await self._told(), self._status)

    async def press(self, ref: str) -> Pressed:
        """Press a control of the page last looked at, with a real click where it has a place."""
        await self._mark()
        place = await self._asked(f"({script('point.js')})({json.dumps(ref)})")
        if place.get("scripted"):
            await self._asked(f"({script('set.js')})({json.dumps(ref)}, null)")
            return Pressed.SCRIPTED
        await self._guarded(self._page.mouse.click(place["x"], place["y"]))
        return Pressed.REAL

    async def choose(self, control: str, choice: str) -> Pressed:
        """Choose one of a control's choices: a real click, or a native menu's own event."""
        if await self._is_native_menu(control):
            await self._mark()
            await self._asked(f"({script('set.js')})({json.dumps(control)}, {json.dumps(choice)})")
            return Pressed.SCRIPTED
        return await self.press(choice)

    async def saved(self) -> bool:
        """Wait until the page has saved the last press, asks something, or the limit is over."""
        started = monotonic()
        while True:
            await asyncio.sleep(self._limits.look)
            waited = monotonic() - started
            if self._traffic.wrote_setting or waited > self._limits.write:
                return self._traffic.wrote_setting
            if waited > self._limits.first_write and not self._traffic.is_writing:
                return self._traffic.wrote_anything
            if not self._traffic.wrote_anything and await self._asks():
                return False

    async def _keep_pace(self) -> None:
        await asyncio.sleep(max(0.0, self._last_open + self._limits.pace - monotonic()))
        self._last_open = monotonic()

    async def _mark(self) -> None:
        self._traffic.mark()

    async def _asks(self) -> bool:
        """Whether the press made the page show a dialog."""
        told = await self._told()
        return len(told["dialogs"]) > self._dialogs

    async def _is_native_menu(self, ref: str) -> bool:
        expression = f"globalThis.lookedAt?.[{int(ref)}]?.matches('select') === true"
        return bool(await self._run(expression))

    async def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = await self._run(script("look.js"))
        return told

    async def _asked(self, expression: str) -> dict[str, Any]:
        answer: dict[str, Any] = await self._run(expression)
        if answer.get("gone") or answer.get("hidden"):
            raise PressFailed
        return answer

    async def _run(self, expression: str) -> Any:  # noqa: ANN401 - plain data from a script
        try:
            return await self._world.run(expression)
        except WorldGone as error:
            raise SiteUnreachable("the page keeps changing") from error
        except PlaywrightError as error:
            raise BrowserLost from error

    async def _guarded(self, click: Any) -> None:  # noqa: ANN401 - any awaitable of Playwright's
        try:
            await click
        except PlaywrightError as error:
            raise BrowserLost from error

    def _refused(self, error: PlaywrightError) -> PageView:
        """A navigation that failed: by our own guard, or by the network."""
        refused = self._gatekeeper.refused
        name = _error_name(str(error))
        if refused is not None and name == "ERR_ABORTED":
            return PageView(refused, status=0)
        if name:
            raise SiteUnreachable(name) from error
        raise BrowserLost from error


def _error_name(message: str) -> str:
    """Chromium's own name of a network error, such as ERR_NAME_NOT_RESOLVED."""
    _, found, rest = message.partition("net::")
    return rest.split()[0] if found and rest else ""
