"""Signing in at a foreign site: the newer page without a form, a second step, and the feed.

The person types; the wizard only watches, and says so when a settings page has stayed one.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.gui.embedded.cookies import SessionCookie
from linkedin_privacy_wizard.gui.sign_in import SignInWatch
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.linkedin.signs import Sign
from tests.fakes.foreign_site import ForeignSite

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")


class AttachedBrowsing(QObject):
    """What the watch needs of `OpenBrowser`, over the browser that is attached already."""

    moved = Signal()
    session_changed = Signal()
    led_away = Signal()
    load_failed = Signal(str)

    def __init__(self, attached: Attached, origin: str) -> None:
        super().__init__()
        self.keeper = Gatekeeper(Guard(origin, CATEGORY_PATHS))
        attached.pane.set_guard(self.keeper)
        self.site = PlaywrightSite(attached.page, self.keeper, Limits(pace=0, calm=0.2))
        host = urlsplit(origin).hostname or ""
        self._cookie = SessionCookie(attached.pane.cookies, host, "li_at", self)
        self._cookie.changed.connect(lambda _told: self.session_changed.emit())
        self._cookie.changed.connect(lambda _told: self.moved.emit())
        self._refusals = attached.pane.refused.connect(lambda _address: self.led_away.emit())

    @property
    def has_session(self) -> bool:
        return self._cookie.is_present

    @property
    def session_mark(self) -> frozenset[bytes]:
        return self._cookie.mark

    async def come_to_rest(self) -> None:
        await asyncio.sleep(0.1)

    def hand_to(self, steering: Driver) -> None:
        self.keeper.steer(steering)


async def shown(attached: Attached, selector: str) -> None:
    await attached.page.locator(selector).wait_for(timeout=10_000)


@pytest.mark.parametrize("two_step", [False, True])
async def test_a_person_signs_in_on_a_page_that_the_wizard_has_never_seen(
    attached: Attached,
    two_step: bool,  # noqa: FBT001 - a row of the table
) -> None:
    site = ForeignSite()
    site.signed_in, site.two_step = False, two_step
    browsing = AttachedBrowsing(attached, await site.start())
    said: list[Sign] = []
    asked_for_code = asyncio.Event()

    def hear(sign: Sign) -> None:
        said.append(sign)
        if sign is Sign.CODE:
            asked_for_code.set()

    watch = asyncio.ensure_future(SignInWatch(cast("OpenBrowser", browsing), hear).run())
    try:
        await shown(attached, "#go")
        await attached.page.locator("input[type=password]").press_sequentially("not for us")
        await attached.page.locator("#go").click()
        if two_step:
            await shown(attached, "#two-step-submit-button")
            async with asyncio.timeout(10):
                await asked_for_code.wait()
            await attached.page.locator("input[name=pin]").press_sequentially("123456")
            await attached.page.locator("#two-step-submit-button").click()
        async with asyncio.timeout(20):
            await watch
        assert said[-1] is Sign.FINE
        assert Sign.FINE not in said[:-1]
        assert "/feed/" not in site.loads
        assert attached.page.url.endswith("/mypreferences/d/categories/privacy")
    finally:
        watch.cancel()
        attached.pane.refused.disconnect(browsing._refusals)
        await browsing.site.close()
        await site.stop()
