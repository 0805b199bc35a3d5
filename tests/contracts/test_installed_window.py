"""What an installed browser may do in a window of the wizard's, tried on pages that try."""

from __future__ import annotations

import asyncio
import ctypes
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

import psutil
import pytest
import pytest_asyncio
from playwright.async_api import Error as PlaywrightError

from linkedin_privacy_wizard.browser.installations import Installation
from linkedin_privacy_wizard.domain.trouble import NOT_STARTED, WindowClosed
from linkedin_privacy_wizard.gui.installed_browsing import InstalledBrowsing
from linkedin_privacy_wizard.storage.browser_profile import FOLDER_NAME
from tests.builders import catalog
from tests.fakes.attached import until
from tests.fakes.installed import COOKIE, opened, screen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Request

    from tests.fakes.installed import Opened
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

PROMISES = """async () => [
  Notification.permission, navigator.webdriver, navigator.userAgent.includes("Headless"),
  ...await Promise.all(["geolocation", "camera", "microphone", "clipboard-read"].map(
    async name => (await navigator.permissions.query({name})).state))]"""
CLICKS = """<!doctype html><title>0</title><body style="margin:0">
<button style="width:100vw;height:100vh" onclick="document.title++">Here</button>"""
# Which port a program listens on, or is connected to, and where.
HERE = {"127.0.0.1", "::1", "0.0.0.0", "::"}


@pytest_asyncio.fixture(loop_scope="session")
async def window(opened_window: Opened) -> AsyncIterator[Opened]:
    """The window on an empty page."""
    yield opened_window
    await opened_window.clear()


def family(window: Opened) -> list[psutil.Process]:
    """The driver's process and all that it has started."""
    driver = psutil.Process(window.browser.driver_process)
    return [driver, *driver.children(recursive=True)]


def click_by_hand(name: str, x: int, y: int) -> None:
    """Click on the screen as a hand with a mouse does, past the driver."""
    x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
    test.XTestFakeMotionEvent(display, -1, x, y, 0)
    for down in (1, 0):
        test.XTestFakeButtonEvent(display, 1, down, 0)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


async def test_a_page_is_led_nowhere_that_it_may_not_go(window: Opened, web_site: WebSite) -> None:
    web_site.redirects = {"/on": "/refused", "/part.js": "/refused.js", "/deep": "/on"}
    web_site.pages["/start"] = (
        '<script src="/part.js"></script><img src="/refused.png"><iframe src="/refused-frame">'
        '</iframe><script>fetch("/refused-data").catch(() => 0)</script>'
    )
    await window.page.goto(web_site.url("/start"))
    with pytest.raises(PlaywrightError, match="ERR_ABORTED"):
        await window.page.goto(web_site.url("/deep"))
    await window.page.evaluate("location.href = '/refused-by-script'")
    await until(lambda: web_site.url("/refused-by-script") in window.told)
    assert web_site.url("/refused") in window.told
    assert window.page.url == web_site.url("/start")
    assert [path for path in web_site.asked if "refused" in path] == []
    assert {"/start", "/part.js", "/on"} <= set(web_site.asked)


async def test_no_window_stays_open_but_that_of_a_sign_in_helper(
    window: Opened, web_site: WebSite
) -> None:
    web_site.pages["/start"] = (
        '<a id="bad" target="_blank" href="/refused">1</a>'
        '<a id="good" target="_blank" href="/helper">2</a>'
    )
    context = window.page.context
    await window.page.goto(web_site.url("/start"))
    await window.page.locator("#good").click()
    await until(lambda: len(context.pages) == 2 and context.pages[1].url.endswith("/helper"))
    await window.page.locator("#bad").click()
    tab = await context.new_page()
    with suppress(PlaywrightError):  # it may close before it has come
        await tab.goto("chrome://version")
    await until(tab.is_closed)
    assert [page.url for page in context.pages[1:]] == [web_site.url("/helper")]
    assert "/refused" not in web_site.asked
    await context.pages[1].close()


async def test_nothing_of_the_computers_is_given_and_nothing_is_disguised(
    window: Opened, web_site: WebSite
) -> None:
    await window.page.goto(web_site.url("/"))
    told = await window.page.evaluate(PROMISES)
    assert told == ["denied", True, False, *["denied"] * 4]


async def test_what_a_form_sends_does_not_reach_this_program(
    window: Opened, web_site: WebSite
) -> None:
    web_site.pages["/form"] = (
        '<form method="post" action="/home"><input name="pass" type="password" id="secret">'
        '<button id="go">Go</button></form>'
    )
    sent: list[Request] = []
    paused: list[str] = []

    def keep(request: Request) -> None:
        sent.append(request)

    window.page.on("request", keep)
    context = window.page.context
    assert context.browser is not None
    session = await context.browser.new_browser_cdp_session()
    session.on("event", lambda told: paused.append(repr(told)))
    await window.page.goto(web_site.url("/form"))
    await window.page.locator("#secret").press_sequentially("hunter2")
    async with window.page.expect_navigation():
        await window.page.locator("#go").click()
    window.page.remove_listener("request", keep)
    await session.detach()
    (posted,) = [request for request in sent if request.method == "POST"]
    assert posted.post_data_buffer is None
    assert "hunter2" not in repr(paused)


async def test_only_the_wizard_presses_while_it_works(window: Opened, web_site: WebSite) -> None:
    web_site.pages["/"] = CLICKS
    await window.page.goto(web_site.url("/"))

    async def clicks() -> int:
        await asyncio.sleep(0.3)
        return int(await window.page.title())

    async def gets_through() -> bool:
        before = await clicks()
        click_by_hand(window.display, 500, 500)
        return await clicks() > before

    window.browser.show()
    async with asyncio.timeout(10):
        while not await gets_through():
            pass
    window.browser.set_blocked(blocked=True)
    assert [await gets_through() for _ in range(2)] == [False, False]
    before = await clicks()
    await window.browser.click(200, 200)
    assert await clicks() == before + 1
    assert not await gets_through()
    window.browser.set_blocked(blocked=False)
    async with asyncio.timeout(10):
        while not await gets_through():
            pass


async def test_the_session_is_noticed_and_headers_go_along(
    window: Opened, web_site: WebSite
) -> None:
    web_site.cookies["/in"] = {COOKIE: "cookie-jar"}
    window.browser.set_headers({"Sec-GPC": "1"})
    await asyncio.sleep(0)
    await window.page.goto(web_site.url("/in"))
    await until(lambda: "session" in window.told)
    assert window.browser.has_session
    assert window.browser.is_shown
    assert "cookie-jar" not in repr(vars(window.browser._session))
    assert web_site.headers["/in"]["Sec-GPC"] == "1"
    window.told.clear()
    await window.page.context.clear_cookies()
    await until(lambda: "session" in window.told)
    assert [window.browser.has_session] == [False]
    window.browser.set_headers({})


async def test_no_port_is_open_and_no_other_address_is_tried(
    window: Opened, web_site: WebSite
) -> None:
    web_site.pages["/"] = (
        '<link rel="prefetch" href="https://example.org/"><img src="http://192.0.2.1/x.png">'
        '<script>new WebSocket("ws://example.net/");'
        'navigator.sendBeacon("https://example.com/", "x")</script>'
    )
    await window.page.goto(web_site.url("/"))
    reached = set()
    for _ in range(15):
        for process in family(window):
            for each in process.net_connections("inet"):
                assert each.status != psutil.CONN_LISTEN
                reached |= {each.raddr.ip} if each.raddr else set()
        await asyncio.sleep(0.1)
    assert reached <= HERE
    assert reached


async def test_a_window_that_the_person_closes_is_lost_and_leaves_no_process(
    tmp_path: Path,
) -> None:
    with screen() as display:
        async with opened(tmp_path, "http://127.0.0.1", display) as window:
            processes = family(window)
            await window.page.close()
            await until(lambda: "lost" in window.told)
            assert window.told.count("lost") == 1
            assert not window.browser.is_shown
            window.browser.show()
            with pytest.raises(WindowClosed):
                await window.browser.click(1, 1)
    assert psutil.wait_procs(processes, timeout=5)[1] == []


async def test_a_browser_that_does_not_start_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    program = shutil.which("false")
    assert program is not None
    browsing = InstalledBrowsing(
        "http://127.0.0.1",
        catalog(),
        Installation("Chrome", program),
        tmp_path,
        pace=None,
        proxies=frozenset(),
    )
    before = psutil.Process().children(recursive=True)
    with pytest.raises(WindowClosed, match=NOT_STARTED):
        await browsing.start()
    assert not browsing.is_open
    assert psutil.Process().children(recursive=True) == before
    assert list((tmp_path / FOLDER_NAME).iterdir()) == []
    await browsing.close()
