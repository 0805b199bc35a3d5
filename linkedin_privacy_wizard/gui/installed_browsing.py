"""An installed browser at the site, in a window of its own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from linkedin_privacy_wizard.browser.installed import Hears, InstalledBrowser
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.gui.installed_pane import InstalledPane
from linkedin_privacy_wizard.gui.open_browser import SESSION_COOKIE, OpenBrowser
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering
from linkedin_privacy_wizard.storage.browser_profile import delete_profile, make_profile

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.browser.installations import Installation
    from linkedin_privacy_wizard.domain.catalog import Catalog

_PRIVACY_CONTROL = {"Sec-GPC": "1"}


class InstalledBrowsing(OpenBrowser):
    """One window of an installed browser. A new one is made where it is closed.

    Its profile is made below `folder`, and deleted with it. `lost` tells that the window has gone.
    """

    lost = Signal()

    def __init__(
        self,
        origin: str,
        catalog: Catalog,
        installation: Installation,
        folder: Path,
        *,
        pace: float | None,
        proxies: frozenset[str],
    ) -> None:
        super().__init__(origin, catalog, pace)
        self.name = installation.name
        self._proxies = proxies
        self.is_open = False
        self._profile = make_profile(folder)
        hears = Hears(
            moved=self.has_moved,
            session_changed=self.session_has_changed,
            refused=self.was_refused,
            lost=self._has_gone,
        )
        self._browser = InstalledBrowser(installation.path, self._profile, self.keeper, hears)
        self.pane = InstalledPane(self.name)
        self.pane.asked.connect(self._browser.show)

    @property
    def has_session(self) -> bool:
        """Whether the cookie of a signed-in member is there."""
        return self._browser.has_session

    @property
    def session_mark(self) -> frozenset[bytes]:
        """What tells this session from any other, and nothing about whose it is."""
        return self._browser.session_mark

    @property
    def is_shown(self) -> bool:
        """Whether the window is open, and not minimised."""
        return self._browser.is_shown

    async def start(self) -> None:
        """Open the window. Raises WindowClosed where it does not open; nothing is left then."""
        try:
            await self._browser.start(
                self.origin, SESSION_COOKIE, sealed=self.is_sealed, proxies=self._proxies
            )
        except BaseException:
            await self._delete_profile()
            raise
        page, click = self._browser.page, self._browser.click
        self._site = PlaywrightSite(page, self.keeper, self.limits, lambda: self.is_offline, click)
        self.is_open = True

    def set_privacy_control(self, *, on: bool) -> None:
        """Ask every site from now on not to sell or share the person's data, or stop asking."""
        self._browser.set_headers(_PRIVACY_CONTROL if on else {})

    async def renew(self) -> None:
        """Nothing: a page that crashes here takes its window along, and another one is made."""

    async def come_to_rest(self) -> None:
        """Return once no page is on its way any more, or after a while."""
        await self._browser.come_to_rest()

    async def forget_session(self) -> None:
        """Drop every cookie."""
        await self._browser.forget_session()

    def hand_to(self, steering: Steering) -> None:
        """Give the page to the person, or to the wizard."""
        self.keeper.steer(steering)
        blocked = steering is Steering.WIZARD
        self._browser.set_blocked(blocked=blocked)
        self.pane.set_blocked(blocked)

    async def close(self) -> None:
        """Close the window, end the browser, and delete its profile."""
        self.is_open = False
        if self._site is not None:
            await self._site.close()
        await self._browser.stop()
        await self._delete_profile()

    async def _delete_profile(self) -> None:
        # What cannot be deleted now keeps its mark, and is deleted at the next start.
        await asyncio.to_thread(delete_profile, self._profile)

    def _has_gone(self) -> None:
        self.is_open = False
        self.lost.emit()
