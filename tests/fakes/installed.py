"""An installed browser, sealed, in a window on a screen that nobody looks at."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser.installations import installed
from linkedin_privacy_wizard.browser.installed import Hears, InstalledBrowser
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from tests.fakes.attached import WordGuard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from playwright.async_api import Page

    from linkedin_privacy_wizard.browser.limits import Limits
    from linkedin_privacy_wizard.browser.request_guard import Rules
    from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper

COOKIE = "li_at"


def program() -> str:
    """Debian's Chromium, or else what a person would be offered."""
    chromium = shutil.which("chromium")
    found = [chromium] if chromium else [each.path for each in installed()]
    assert found, "no Chromium, Chrome or Edge is installed"
    return found[0]


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own, by its name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x1024x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        name = f":{told.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


@contextmanager
def shown_on(display: str) -> Iterator[None]:
    """Programs started meanwhile open their windows on this screen.

    Not for longer: what else of this process went to that screen would end with it.
    """
    before = os.environ.get("DISPLAY")
    os.environ["DISPLAY"] = display
    try:
        yield
    finally:
        del os.environ["DISPLAY"]
        if before is not None:
            os.environ["DISPLAY"] = before


@dataclass
class Exchangeable:
    """Rules that can be exchanged while the browser is open."""

    rules: Rules = field(default_factory=WordGuard)

    def may_open(self, url: str) -> bool:
        return self.rules.may_open(url)

    def may_frame(self, url: str) -> bool:
        return self.rules.may_frame(url)

    def may_request(self, url: str) -> bool:
        return self.rules.may_request(url)

    def may_pop_up(self, url: str) -> bool:
        return self.rules.may_pop_up(url)


@dataclass
class Opened:
    """The browser, and what it has told. It can stand where an embedded one is asked for."""

    browser: InstalledBrowser
    display: str
    guard: Exchangeable
    told: list[str]

    @property
    def page(self) -> Page:
        return self.browser.page

    def use(self, rules: Rules) -> None:
        """Go by these rules from now on."""
        self.guard.rules = rules

    def site(self, keeper: Gatekeeper, limits: Limits) -> PlaywrightSite:
        """The site as the wizard sees it."""
        self.use(keeper)
        return PlaywrightSite(self.page, keeper, limits, click=self.browser.click)

    async def give_cookie(self, name: str, value: str, origin: str) -> None:
        """Set a cookie, as if the site had."""
        await self.page.context.add_cookies([{"name": name, "value": value, "url": origin}])

    async def clear(self) -> None:
        """Leave an empty page, no cookies and the first rules behind."""
        self.use(WordGuard())
        self.browser.set_blocked(blocked=False)
        await self.page.goto("about:blank")
        await self.page.context.clear_cookies()
        self.told.clear()


@asynccontextmanager
async def opened(profile: Path, origin: str, display: str) -> AsyncIterator[Opened]:
    """Open the window, and close it again."""
    guard, told = Exchangeable(), list[str]()
    hears = Hears(
        moved=lambda: told.append("moved"),
        session_changed=lambda: told.append("session"),
        refused=told.append,
        lost=lambda: told.append("lost"),
    )
    browser = InstalledBrowser(program(), profile, guard, hears)
    with shown_on(display):
        await browser.start(origin, COOKIE, sealed=True)
    try:
        yield Opened(browser, display, guard, told)
    finally:
        await browser.stop()
