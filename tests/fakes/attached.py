"""The embedded browser in a small window, with its driver attached."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from linkedin_privacy_wizard.browser.attach import Driver
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from playwright.async_api import Page

    from linkedin_privacy_wizard.browser.limits import Limits
    from linkedin_privacy_wizard.gui.embedded.guard import NavigationGuard
    from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper


async def until(comes_true: Callable[[], bool], limit_s: float = 10.0) -> None:
    """Wait until something holds; fail where it does not in time."""
    async with asyncio.timeout(limit_s):
        while not comes_true():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.02)


@dataclass
class WordGuard:
    """Refuses addresses by a word in them. Pop-ups need their word, all others must lack theirs."""

    pages: str = "/refused"
    frames: str = "/refused"
    parts: str = "/refused"
    pop_ups: str = "/helper"

    def may_open(self, url: str) -> bool:
        return self.pages not in url

    def may_frame(self, url: str) -> bool:
        return self.frames not in url

    def may_request(self, url: str) -> bool:
        return self.parts not in url

    def may_pop_up(self, url: str) -> bool:
        return self.pop_ups in url


class Driven(Protocol):
    """Any browser in which the wizard can do its work."""

    def site(self, keeper: Gatekeeper, limits: Limits) -> PlaywrightSite: ...

    async def give_cookie(self, name: str, value: str, origin: str) -> None: ...


@dataclass
class Attached:
    """A window with a button and the browser pane, and the driver at its page."""

    window: QWidget
    button: QPushButton
    pane: BrowserPane
    driver: Driver
    lost: list[str] = field(default_factory=list)
    guard: WordGuard = field(default_factory=WordGuard)

    @property
    def page(self) -> Page:
        return self.driver.page

    def use(self, rules: NavigationGuard) -> None:
        """Go by these rules from now on."""
        self.pane.set_guard(rules)

    def site(self, keeper: Gatekeeper, limits: Limits) -> PlaywrightSite:
        """The site as the wizard sees it."""
        self.use(keeper)
        return PlaywrightSite(self.page, keeper, limits)

    async def give_cookie(self, name: str, value: str, origin: str) -> None:
        """Set a cookie, as if the site had."""
        came = asyncio.Event()
        told = self.pane.cookies.cookieAdded.connect(lambda _cookie: came.set())
        self.pane.cookies.setCookie(QNetworkCookie(name.encode(), value.encode()), QUrl(origin))
        await came.wait()
        self.pane.cookies.cookieAdded.disconnect(told)

    def reset(self) -> None:
        """Undo what a test may have set."""
        self.guard = WordGuard()
        self.pane.set_guard(self.guard)
        self.pane.set_blocked(False)
        self.window.resize(1000, 700)
        self.window.showNormal()
        # A pop-up that has closed leaves no window active.
        self.window.activateWindow()
        self.button.setFocus()

    async def painted(self) -> None:
        """Return when the page has been painted as it is; input by hand misses it before."""
        await self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    async def clear(self) -> None:
        """Leave an empty page and no cookies behind."""
        self.reset()
        await self.pane.pop_ups.close()
        await self.page.goto("about:blank")
        self.pane.cookies.deleteAllCookies()


@asynccontextmanager
async def attach(port: int) -> AsyncIterator[Attached]:
    """Open the window, attach the driver, and take all of it down again."""
    window = QWidget()
    button = QPushButton("Beside the page")
    pane = BrowserPane(WordGuard())
    layout = QHBoxLayout(window)
    layout.addWidget(button)
    layout.addWidget(pane, 1)
    window.resize(1000, 700)
    window.show()
    lost: list[str] = []
    driver = Driver(lambda: lost.append("driver"))
    await pane.open_blank()
    await driver.start(port)
    try:
        yield Attached(window, button, pane, driver, lost)
    finally:
        await driver.stop()
        await pane.close_browser()
        window.close()
        window.deleteLater()
