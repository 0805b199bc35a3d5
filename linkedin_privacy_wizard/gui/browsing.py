"""One browser in the window: the pane, the driver let in once, and the site seen through it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Signal

from linkedin_privacy_wizard.browser import sandbox
from linkedin_privacy_wizard.browser.door import DoorError
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.domain.trouble import DoorOpen
from linkedin_privacy_wizard.gui.embedded.cookies import SessionCookie
from linkedin_privacy_wizard.gui.embedded.environment import prepare
from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane
from linkedin_privacy_wizard.gui.open_browser import SESSION_COOKIE, OpenBrowser
from linkedin_privacy_wizard.linkedin.guards import POP_UP_HOSTS, REQUEST_HOSTS
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering

if TYPE_CHECKING:
    from linkedin_privacy_wizard.browser.attach import Driver
    from linkedin_privacy_wizard.domain.catalog import Catalog

SITE_HOSTS = REQUEST_HOSTS | POP_UP_HOSTS
_ON_ITS_WAY_S = 15.0
_FORGOTTEN_S = 2.0
_LOOK_AGAIN_S = 0.05


class Browsing(OpenBrowser):
    """Made when the person goes to sign in; there is one in a program's life.

    The door through which the driver comes in opens when this is made and is shut behind it, so
    this cannot be made twice, and the driver should be running already. `proxies` are the hosts on
    the way to a site that is not on this computer.
    `crashed` tells that the page is gone, `turned_away` that a sign-in helper does not let this
    browser in.
    """

    crashed = Signal()
    turned_away = Signal()

    def __init__(
        self,
        origin: str,
        catalog: Catalog,
        driver: Driver,
        pace: float | None = None,
        proxies: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(origin, catalog, pace)
        hosts = () if self.is_sealed else SITE_HOSTS | proxies
        self._port = prepare(sealed=self.is_sealed, hosts=hosts)
        self.pane = BrowserPane(self.keeper)
        self._cookie = SessionCookie(
            self.pane.cookies, urlsplit(origin).hostname or "", SESSION_COOKIE, self
        )
        self._driver = driver
        self.pane.crashed.connect(self.crashed)
        self.pane.pop_ups.turned_away.connect(self.turned_away)
        self.pane.load_failed.connect(self.load_failed)
        self.pane.address_changed.connect(self.has_moved)
        self.pane.refused.connect(self.was_refused)
        self.pane.loaded.connect(self.has_moved)
        self._cookie.changed.connect(self.session_has_changed)

    @property
    def has_session(self) -> bool:
        """Whether the cookie of a signed-in member is there."""
        return self._cookie.is_present

    @property
    def is_shown(self) -> bool:
        """Whether the page is on screen with some size."""
        return self.pane.is_painted

    @property
    def session_mark(self) -> frozenset[bytes]:
        """What tells this session from any other, and nothing about whose it is."""
        return self._cookie.mark

    @property
    def driver_process(self) -> int | None:
        """The driver's process, while there is one."""
        return self._driver.process_id

    async def start(self) -> None:
        """Let the driver in and shut the door. Nothing of the site is loaded before.

        DoorOpen where it cannot be told for sure that nobody else came in, or can. SandboxMissing
        where the page is not walled in; a site on this computer may be used all the same.
        """
        await self.pane.open_blank()
        try:
            await self._driver.start(self._port)
        except DoorError as error:
            raise DoorOpen from error
        if not self.is_sealed:
            sandbox.check(self.pane.page.renderProcessPid())
        self._site = PlaywrightSite(
            self._driver.page, self.keeper, self.limits, lambda: self.is_offline
        )

    async def renew(self) -> None:
        """Go on with a new page where the old one has crashed. Raises BrowserLost."""
        await self._driver.follow(self.pane.renew_page)
        await self.site.move_to(self._driver.page)

    async def come_to_rest(self) -> None:
        """Return once no page is on its way any more, or after a while.

        Opening another page would cut it off, and it may be the one that signs the person in.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(_ON_ITS_WAY_S):
                while self.pane.page.isLoading():  # noqa: ASYNC110 - it says no more
                    await asyncio.sleep(_LOOK_AGAIN_S)

    async def forget_session(self) -> None:
        """Drop every cookie, and return when the session is gone, or after a while."""
        self.pane.cookies.deleteAllCookies()
        with suppress(TimeoutError):
            async with asyncio.timeout(_FORGOTTEN_S):
                while self.has_session:  # noqa: ASYNC110 - the signal may have come already
                    await asyncio.sleep(_LOOK_AGAIN_S)

    def hand_to(self, steering: Steering) -> None:
        """Give the page to the person, or to the wizard."""
        self.keeper.steer(steering)
        self.pane.set_blocked(steering is Steering.WIZARD)

    async def close(self) -> None:
        """End the driver and take the browser down, with the session in it."""
        if self._site is not None:
            await self._site.close()
        await self._driver.stop()
        await self.pane.close_browser()
