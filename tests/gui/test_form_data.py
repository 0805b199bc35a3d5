"""What a person types into a page's form does not reach this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Request

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

FORM = """<!doctype html><title>In</title><form method="post" action="/home">
<input id="secret" type="password" name="session_password"><button id="go">Go</button></form>"""


async def test_a_password_that_a_form_sends_is_not_handed_over(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.pages["/form"] = FORM
    sent: list[Request] = []

    def keep(request: Request) -> None:
        sent.append(request)

    await attached.page.goto(web_site.url("/form"))
    attached.page.on("request", keep)
    await attached.page.locator("#secret").press_sequentially("hunter2")
    async with attached.page.expect_navigation():
        await attached.page.locator("#go").click()
    attached.page.remove_listener("request", keep)
    (posted,) = [request for request in sent if request.method == "POST"]
    assert posted.post_data_buffer is None


async def test_a_watch_over_the_network_is_told_neither_passwords_nor_cookies(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.pages["/form"] = FORM
    web_site.cookies["/form"] = {"li_at": "cookie-jar"}
    told: list[dict[str, object]] = []
    session = await attached.page.context.new_cdp_session(attached.page)

    def keep(event: dict[str, object]) -> None:
        told.append(event)

    session.on("event", keep)
    await session.send("Network.enable")
    await attached.page.goto(web_site.url("/form"))
    await attached.page.locator("#secret").press_sequentially("hunter2")
    async with attached.page.expect_navigation():
        await attached.page.locator("#go").click()
    await session.detach()
    methods = [str(event["method"]) for event in told]
    assert "Network.requestWillBeSent" in methods
    assert "Network.responseReceived" in methods
    words = repr(told)
    assert "POST" in words
    for secret in ("hunter2", "aHVudGVyM", "cookie-jar"):
        assert secret not in words
