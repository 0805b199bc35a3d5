"""What keeps a page from loading is told as what it is, by the real browser."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.domain.trouble import (
    EndlessRedirects,
    NameNotFound,
    Offline,
    SiteUnreachable,
    TooSlow,
    Trouble,
)
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Guard

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

PATH = "/page"
AT_ONCE = Limits(pace=0)
HASTY = Limits(pace=0, load=0.5)
NOWHERE = "http://nowhere.invalid"


def _nobody() -> str:
    """An address of this computer's at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"


async def _trouble(
    attached: Attached,
    origin: str,
    is_offline: Callable[[], bool] = lambda: False,
    limits: Limits = AT_ONCE,
) -> Trouble:
    """What opening a page there ends in."""
    keeper = Gatekeeper(Guard(origin, frozenset({PATH})))
    site = PlaywrightSite(attached.page, keeper, limits, is_offline=is_offline)
    try:
        with pytest.raises(Trouble) as caught:
            await site.open(PATH, lambda _view: True)
    finally:
        await site.close()
    return caught.value


async def test_a_page_that_leads_to_itself_goes_in_circles(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.redirects[PATH] = PATH
    assert isinstance(await _trouble(attached, web_site.url("")), EndlessRedirects)


async def test_a_page_that_does_not_come_in_time_is_too_slow_and_does_not_hold_up_the_next(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.waits[PATH] = 1
    assert isinstance(await _trouble(attached, web_site.url(""), limits=HASTY), TooSlow)
    await attached.page.goto(web_site.url("/next"))
    assert attached.page.url.endswith("/next")


async def test_nobody_at_the_address_is_a_site_that_cannot_be_reached(attached: Attached) -> None:
    told = await _trouble(attached, _nobody())
    assert isinstance(told, SiteUnreachable)
    assert told.detail == "ERR_CONNECTION_REFUSED"


async def test_a_name_that_is_not_found_is_told_from_a_missing_network(attached: Attached) -> None:
    assert isinstance(await _trouble(attached, NOWHERE), NameNotFound)
    assert isinstance(await _trouble(attached, NOWHERE, lambda: True), Offline)


async def test_a_page_the_person_goes_to_and_that_does_not_load_is_told(
    attached: Attached,
) -> None:
    failed: list[str] = []
    attached.pane.load_failed.connect(failed.append)
    await attached.pane.open(f"{NOWHERE}{PATH}")
    assert failed == ["ERR_NAME_NOT_RESOLVED"]
