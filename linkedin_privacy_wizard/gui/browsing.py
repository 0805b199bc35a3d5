"""One browser in the window: the pane, the driver let in once, and the site seen through it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.browser.door import DoorError
from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.domain.trouble import DoorOpen
from linkedin_privacy_wizard.gui.embedded.cookies import SessionCookie
from linkedin_privacy_wizard.gui.embedded.environment import prepare
from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane
from linkedin_privacy_wizard.gui.network import Network
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import (
    POP_UP_HOSTS,
    REQUEST_HOSTS,
    Guard,
    loopback_origin,
)
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering

if TYPE_CHECKING:
    from linkedin_privacy_wizard.browser.attach import Driver
    from linkedin_privacy_wizard.domain.catalog import Catalog

SITE_HOSTS = REQUEST_HOSTS | POP_UP_HOSTS
SESSION_COOKIE = "li_at"
PACE_ON_LINKEDIN_S = 3.0
_ON_ITS_WAY_S = 15.0
_FORGOTTEN_S = 2.0
_LOOK_AGAIN_S = 0.05
# How long a page must have kept still before it is believed; the practice account's are known.
CALM_S = 0.5
CALM_IN_PRACTICE_S = 0.1


class Browsing(QObject):
    """Made when the person goes to sign in; there is one in a program's life.

    The door through which the driver comes in opens when this is made and is shut behind it, so
    this cannot be made twice, and the driver should be running already. `proxies` are the hosts on
    the way to a site that is not on this computer.
    `moved` tells that the page or the session has changed, `session_changed` that the session
    has, `led_away` that the site wanted to go on to a place of its own that stays shut,
    `load_failed` that a page did not load, with Chromium's name of the error, `crashed` that
    the page is gone, `turned_away` that a sign-in helper does not let this browser in.
    """

    moved = Signal()
    session_changed = Signal()
    led_away = Signal()
    load_failed = Signal(str)
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
        super().__init__()
        sealed = self._is_sealed = loopback_origin(origin) is not None
        self._port = prepare(sealed=sealed, hosts=() if sealed else SITE_HOSTS | proxies)
        paths = {path for setting in catalog.settings for path in known_paths(setting)}
        self.origin = origin
        self.keeper = Gatekeeper(Guard(origin, CATEGORY_PATHS | paths))
        self.pane = BrowserPane(self.keeper)
        self._cookie = SessionCookie(
            self.pane.cookies, urlsplit(origin).hostname or "", SESSION_COOKIE, self
        )
        self._driver = driver
        self.network = Network()
        calm = CALM_IN_PRACTICE_S if sealed and pace is not None else CALM_S
        self._limits = Limits(pace=_pace(pace, sealed=sealed), calm=calm)
        self._site: PlaywrightSite | None = None
        self.pane.crashed.connect(self.crashed)
        self.pane.pop_ups.turned_away.connect(self.turned_away)
        self.pane.load_failed.connect(self.load_failed)
        self.pane.address_changed.connect(self._has_moved)
        self.pane.refused.connect(self._was_refused)
        self.pane.loaded.connect(self._has_moved)
        self._cookie.changed.connect(self._session_has_changed)

    @property
    def site(self) -> PlaywrightSite:
        """The site, once `start` has returned."""
        assert self._site is not None
        return self._site

    @property
    def has_session(self) -> bool:
        """Whether the cookie of a signed-in member is there."""
        return self._cookie.is_present

    @property
    def is_offline(self) -> bool:
        """Whether the system is sure that nothing but this computer can be reached, and need be."""
        return not self._is_sealed and self.network.is_offline

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

        DoorOpen where it cannot be told for sure that nobody else came in, or can.
        """
        await self.pane.open_blank()
        try:
            await self._driver.start(self._port)
        except DoorError as error:
            raise DoorOpen from error
        self._site = PlaywrightSite(
            self._driver.page, self.keeper, self._limits, lambda: self.is_offline
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

    def _session_has_changed(self, *_told: object) -> None:
        self.session_changed.emit()
        self.moved.emit()

    def _was_refused(self, address: str) -> None:
        if address.startswith(f"{self.origin}/"):
            self.led_away.emit()

    def _has_moved(self, *_told: object) -> None:
        self.moved.emit()


def _pace(chosen: float | None, *, sealed: bool) -> float:
    """A person's pace on LinkedIn, whatever was chosen; a loopback site may be asked faster."""
    if not sealed:
        return PACE_ON_LINKEDIN_S
    return chosen if chosen is not None else 0.0
