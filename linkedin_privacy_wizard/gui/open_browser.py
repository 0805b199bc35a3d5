"""What every browser is to those who work with it, in the window or in one of its own."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.gui.network import Network
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Guard, loopback_origin

if TYPE_CHECKING:
    from linkedin_privacy_wizard.browser.site import PlaywrightSite
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.linkedin.guards import Driver as Steering

SESSION_COOKIE = "li_at"
PACE_ON_LINKEDIN_S = 3.0
# How long a page must have kept still before it is believed; the practice account's are known.
CALM_S = 0.5
CALM_IN_PRACTICE_S = 0.1


class OpenBrowser(QObject):
    """A browser at a site, under the wizard's guard.

    `moved` tells that the page or the session has changed, `session_changed` that the session
    has, `led_away` that the site wanted to go on to a place of its own that stays shut,
    `load_failed` that a page did not load, with Chromium's name of the error.
    """

    moved = Signal()
    session_changed = Signal()
    led_away = Signal()
    load_failed = Signal(str)

    def __init__(self, origin: str, catalog: Catalog, pace: float | None) -> None:
        super().__init__()
        self.origin = origin
        sealed = self.is_sealed = loopback_origin(origin) is not None
        paths = {path for setting in catalog.settings for path in known_paths(setting)}
        rights = {right.address.path for right in catalog.rights if right.address is not None}
        guard = Guard(origin, CATEGORY_PATHS | paths, persons=frozenset(rights))
        self.keeper = Gatekeeper(guard)
        calm = CALM_IN_PRACTICE_S if sealed and pace is not None else CALM_S
        self.limits = Limits(pace=_pace(pace, sealed=sealed), calm=calm)
        self.network = Network()
        self._site: PlaywrightSite | None = None

    @property
    def site(self) -> PlaywrightSite:
        """The site, once `start` has returned."""
        assert self._site is not None
        return self._site

    @property
    def is_offline(self) -> bool:
        """Whether the system is sure that nothing but this computer can be reached, and need be."""
        return not self.is_sealed and self.network.is_offline

    @property
    @abstractmethod
    def has_session(self) -> bool:
        """Whether the cookie of a signed-in member is there."""

    @property
    @abstractmethod
    def session_mark(self) -> frozenset[bytes]:
        """What tells this session from any other, and nothing about whose it is."""

    @property
    @abstractmethod
    def is_shown(self) -> bool:
        """Whether the page is on screen with some size. Without it, no press arrives."""

    @abstractmethod
    async def renew(self) -> None:
        """Go on with a new page where the old one has crashed. Raises BrowserLost."""

    @abstractmethod
    async def come_to_rest(self) -> None:
        """Return once no page is on its way any more, or after a while.

        Opening another page would cut it off, and it may be the one that signs the person in.
        """

    @abstractmethod
    async def forget_session(self) -> None:
        """Drop every cookie, and return when the session is gone, or after a while."""

    @abstractmethod
    def hand_to(self, steering: Steering) -> None:
        """Give the page to the person, or to the wizard."""

    @abstractmethod
    async def close(self) -> None:
        """End the driver and take the browser down, with the session in it."""

    def session_has_changed(self, *_told: object) -> None:
        """Tell that somebody has come in, gone, or changed."""
        self.session_changed.emit()
        self.moved.emit()

    def was_refused(self, address: str) -> None:
        """Tell of a page that was not opened, where it is the site's own."""
        if address.startswith(f"{self.origin}/"):
            self.led_away.emit()

    def has_moved(self, *_told: object) -> None:
        """Tell that another page is there, or more of it."""
        self.moved.emit()


def _pace(chosen: float | None, *, sealed: bool) -> float:
    """A person's pace on LinkedIn, whatever was chosen; a loopback site may be asked faster."""
    if not sealed:
        return PACE_ON_LINKEDIN_S
    return chosen if chosen is not None else 0.0
