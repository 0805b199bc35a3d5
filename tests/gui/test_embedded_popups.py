"""Windows that a page opens."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.embedded import popups
from linkedin_privacy_wizard.gui.embedded.wishes import Wish
from tests.fakes.attached import until

if TYPE_CHECKING:
    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

SETTLE_S = 0.5
OPENER = """<button id="press" style="position:absolute;left:40px;top:40px;width:90px;height:40px"
 onclick="window.child = window.open('{address}', 'x', 'width=300,height=300')">Go</button>"""
LINK = "<a id='press' href='{address}' target='_blank'>Go</a>"


@pytest.mark.parametrize("page", [OPENER, LINK], ids=["script", "link"])
@pytest.mark.parametrize("address", ["/elsewhere", "/refused", "about:blank"])
async def test_a_refused_window_leads_nowhere_and_the_driver_goes_on(
    attached: Attached, web_site: WebSite, page: str, address: str
) -> None:
    web_site.pages["/home"] = page.format(address=address)
    heard: list[str] = []
    attached.pane.refused.connect(heard.append)
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await asyncio.sleep(SETTLE_S)
    assert not attached.pane.pop_ups.windows
    assert web_site.asked == ["/home"]
    assert heard[0].endswith(address)
    assert attached.pane.refusal.text() == messages.wish(Wish.WINDOW)
    assert await asyncio.wait_for(attached.page.evaluate("1 + 1"), 5) == 2
    await attached.page.goto(web_site.url("/next"))
    assert await attached.page.title() == "/next"


async def test_what_a_refused_window_was_led_into_is_taken_away(
    attached: Attached, web_site: WebSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(popups, "_SINK_LIFE_MS", 300)
    web_site.pages["/home"] = OPENER.format(address="/elsewhere")
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await asyncio.sleep(SETTLE_S)
    assert await attached.page.evaluate("window.child.closed")
    assert await asyncio.wait_for(attached.page.evaluate("1 + 1"), 5) == 2


async def test_a_window_without_a_press_is_refused(attached: Attached, web_site: WebSite) -> None:
    web_site.pages["/home"] = "<script>setTimeout(() => window.open('/helper'), 50)</script>"
    await attached.page.goto(web_site.url("/home"))
    await asyncio.sleep(SETTLE_S)
    assert not attached.pane.pop_ups.windows
    assert web_site.asked == ["/home"]


async def test_a_sign_in_helper_opens_with_its_address_shown(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.pages["/home"] = OPENER.format(address="/helper")
    await attached.page.goto(web_site.url("/home"))
    await attached.painted()
    inner = attached.pane.view.focusProxy()
    assert inner is not None
    QTest.mouseClick(
        inner,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(60, 60),
    )
    await until(lambda: bool(attached.pane.pop_ups.windows))
    window = attached.pane.pop_ups.windows[0]
    await until(lambda: window.page.title() == "/helper")
    assert window.isVisible()
    assert window.address.host == web_site.url("").removeprefix("http://")
    window.close()
    await until(lambda: not isValid(window))
    assert not attached.pane.pop_ups.windows
    assert await attached.page.evaluate("window.child.closed")


async def test_a_helper_that_closes_itself_is_gone(attached: Attached, web_site: WebSite) -> None:
    web_site.pages["/home"] = OPENER.format(address="/helper")
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await until(lambda: len(attached.pane.pop_ups.windows) == 1)
    await attached.page.evaluate("window.child.close()")
    await until(lambda: not attached.pane.pop_ups.windows)


async def test_a_helper_goes_no_further_than_helpers_and_the_site(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.pages["/home"] = OPENER.format(address="/helper")
    web_site.pages["/helper"] = "<script>location.href = '/refused'</script>"
    heard: list[str] = []
    attached.pane.refused.connect(heard.append)
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await until(lambda: bool(heard))
    assert heard == [web_site.url("/refused")]
    assert web_site.asked == ["/home", "/helper"]


async def test_a_helper_that_lets_nobody_in_from_here_is_told(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.pages["/home"] = OPENER.format(address="/helper")
    web_site.pages["/helper"] = "<p>Sorry. This browser or app may not be secure.</p>"
    told: list[str] = []
    attached.pane.pop_ups.turned_away.connect(lambda: told.append("turned away"))
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await until(lambda: told == ["turned away"])
