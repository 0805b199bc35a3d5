"""A browser without a page: somebody is signed in to a pretend LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tests.fakes.pages import ORIGIN

if TYPE_CHECKING:
    from linkedin_privacy_wizard.linkedin.guards import Driver
    from tests.fakes.site import FakeSite


class FakeBrowsing(QObject):
    """What the conductor needs of a browser. `steering` is who had the page last."""

    moved = Signal()
    session_changed = Signal()
    led_away = Signal()
    load_failed = Signal(str)
    is_offline = False
    origin = ORIGIN
    is_shown = True

    def __init__(self, site: FakeSite) -> None:
        super().__init__()
        self.site = site
        self.has_session = True
        self.session = b"mark"
        self.steering: Driver | None = None

    @property
    def session_mark(self) -> frozenset[bytes]:
        """The same one all the time, unless `session` says otherwise, while there is one."""
        return frozenset({self.session} if self.has_session else ())

    def sign_out(self) -> None:
        """The session is gone."""
        self.has_session = False
        self.session_changed.emit()

    def sign_in(self) -> None:
        """It is there again."""
        self.has_session = True
        self.session_changed.emit()

    def hand_to(self, driver: Driver) -> None:
        """Whoever steers: the pretend site lets both go where the person may."""
        self.steering = driver
        self.site.keeper.steer(driver)

    async def come_to_rest(self) -> None:
        """It rests."""
