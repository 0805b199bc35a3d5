"""The browser's pane: whose input reaches the page, and when a press arrives at all."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import TimeoutError as TimedOut
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

SETTLE_S = 0.3
# Where the plain page of the test site has its button.
MIDDLE = QPoint(100, 60)
PRESSED = ["click", "press", True]


async def _events(attached: Attached) -> list[list[object]]:
    await asyncio.sleep(SETTLE_S)
    found = await attached.page.evaluate("window.events.splice(0)")
    assert isinstance(found, list)
    return found


def _is_painted(attached: Attached) -> bool:
    return attached.pane.is_painted


def _inner(attached: Attached) -> QWidget:
    """The widget inside the view that takes the person's input."""
    inner = attached.pane.view.focusProxy()
    assert inner is not None
    return inner


async def _click_by_hand(attached: Attached) -> None:
    await attached.painted()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(_inner(attached), left, none, MIDDLE)


async def test_a_press_of_the_driver_is_a_real_one_whatever_the_size(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    for width, height in ((1000, 700), (1300, 500), (700, 900)):
        attached.window.resize(width, height)
        await attached.page.locator("#press").click()
        assert await _events(attached) == [PRESSED]


async def test_a_press_is_right_in_a_page_shown_larger(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.pane.view.setZoomFactor(1.5)
    await attached.page.locator("#press").click()
    found = await _events(attached)
    attached.pane.view.setZoomFactor(1.0)
    assert found == [PRESSED]


async def test_the_driver_writes_without_taking_the_focus(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.button.setFocus()
    await attached.page.locator("#write").fill("")
    await attached.page.locator("#write").press_sequentially("ab")
    assert await attached.page.locator("#write").input_value() == "ab"
    assert QApplication.focusWidget() is attached.button


async def test_a_blocked_page_takes_the_drivers_input_and_not_the_persons(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    await _click_by_hand(attached)
    assert await _events(attached) == [PRESSED]
    attached.pane.set_blocked(True)
    await _click_by_hand(attached)
    QTest.keyClick(_inner(attached), Qt.Key.Key_A)
    assert await _events(attached) == []
    await attached.page.locator("#press").click()
    await attached.page.locator("#write").press_sequentially("a")
    assert await _events(attached) == [
        PRESSED,
        ["keydown", "write", True],
    ]
    attached.pane.set_blocked(False)
    await _click_by_hand(attached)
    assert await _events(attached) == [PRESSED]


async def test_a_page_stays_blocked_when_another_is_loaded(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto("about:blank")
    attached.pane.set_blocked(True)
    await attached.page.goto(web_site.url("/home"))
    await _click_by_hand(attached)
    assert await _events(attached) == []
    attached.pane.set_blocked(False)
    await _click_by_hand(attached)
    assert await _events(attached) == [PRESSED]


async def test_a_blocked_page_says_so_and_offers_the_way_out(attached: Attached) -> None:
    wanted: list[bool] = []
    attached.pane.take_over.connect(lambda: wanted.append(True))
    words = "The wizard is at work here. You can watch."
    (notice,) = [label for label in attached.pane.findChildren(QLabel) if label.text() == words]
    buttons = attached.pane.findChildren(QPushButton)
    (way_out,) = [button for button in buttons if button.text() == "Stop and let me click"]
    assert not notice.isVisible()
    attached.pane.set_blocked(True)
    assert notice.isVisible()
    assert not attached.pane.view.isEnabled()
    way_out.click()
    assert wanted == [True]
    attached.pane.set_blocked(False)
    assert not way_out.isVisible()
    assert not attached.pane.is_blocked


@pytest.mark.parametrize("away", ["hidden", "minimised"])
async def test_a_page_out_of_sight_can_be_read_and_not_pressed(
    attached: Attached, web_site: WebSite, away: str
) -> None:
    assert _is_painted(attached)
    if away == "hidden":
        attached.pane.view.hide()
    else:
        attached.window.showMinimized()
    assert not _is_painted(attached)
    await attached.page.goto(web_site.url("/home"))
    assert await attached.page.locator("#press").inner_text() == "Go"
    with pytest.raises(TimedOut):
        await attached.page.locator("#press").click(timeout=700)
    attached.pane.view.show()
    attached.window.showNormal()
    assert _is_painted(attached)
    await attached.page.locator("#press").click()
    assert await _events(attached) == [PRESSED]


async def test_the_pane_never_shrinks_to_nothing(attached: Attached) -> None:
    attached.window.resize(1, 1)
    assert _is_painted(attached)
    assert attached.pane.view.width() >= 300


async def test_f6_goes_into_the_page_and_back_to_where_the_person_was(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.button.setFocus()
    QTest.keyClick(attached.button, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is _inner(attached)
    QTest.keyClick(_inner(attached), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is attached.button
    assert "F6" in attached.pane.view.accessibleDescription()


async def test_tab_leaves_the_page_at_its_end(attached: Attached, web_site: WebSite) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.pane.view.setFocus()
    for _ in range(6):
        now = QApplication.focusWidget()
        assert now is not None
        if now is not _inner(attached):
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
        await asyncio.sleep(0.1)
    assert QApplication.focusWidget() is not _inner(attached)


async def test_the_page_sees_its_own_saves_pass(attached: Attached, web_site: WebSite) -> None:
    seen: list[tuple[str, str, int]] = []
    attached.page.on(
        "response", lambda answer: seen.append((answer.request.method, answer.url, answer.status))
    )
    await attached.page.goto(web_site.url("/home"))
    await attached.page.evaluate("fetch('/save', {method: 'PUT', body: 'x'})")
    await asyncio.sleep(SETTLE_S)
    assert ("PUT", web_site.url("/save"), 200) in seen


async def test_a_world_of_its_own_reads_the_page_and_hides_from_it(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    session = await attached.driver.context.new_cdp_session(attached.page)
    tree = await session.send("Page.getFrameTree")
    world = await session.send(
        "Page.createIsolatedWorld",
        {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "wizard"},
    )
    seen = await session.send(
        "Runtime.evaluate",
        {
            "expression": "window.mine = 1; [document.title, typeof window.events]",
            "contextId": world["executionContextId"],
            "returnByValue": True,
        },
    )
    await session.detach()
    assert seen["result"]["value"] == ["/home", "undefined"]
    assert await attached.page.evaluate("typeof window.mine") == "undefined"
