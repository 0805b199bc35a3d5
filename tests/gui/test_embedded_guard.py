"""Where the embedded browser may go, as the browser itself enforces it.

Qt asks the page for every navigation of its main frame and its sub-frames: typed (which is what
the driver's `goto` is), by a link, by a script, and for each redirect of a server. The driver is
told of a refusal as an error, `net::ERR_ABORTED`, and the page stays where it was.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Error
from PySide6.QtCore import QUrl

from linkedin_privacy_wizard.gui.embedded.guard import Doorman, spelled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

SETTLE_S = 0.4
LEADS = {
    "script": "() => { location.href = '/refused' }",
    "link": """() => {
        const link = Object.assign(document.createElement("a"), {href: "/refused"});
        document.body.append(link); link.click() }""",
    "form": """() => {
        const form = document.createElement("form");
        Object.assign(form, {action: "/refused", method: "post"});
        document.body.append(form); form.submit() }""",
    "refresh": """() => {
        const meta = document.createElement("meta");
        Object.assign(meta, {httpEquiv: "refresh", content: "0;url=/refused"});
        document.head.append(meta) }""",
}


class Heard:
    """The refusals of a pane."""

    def __init__(self, attached: Attached) -> None:
        self.refusals: list[str] = []
        attached.pane.refused.connect(self.refusals.append)


async def test_a_refused_goto_is_an_error_and_the_server_is_not_asked(
    attached: Attached, web_site: WebSite
) -> None:
    heard = Heard(attached)
    await attached.page.goto(web_site.url("/home"))
    with pytest.raises(Error, match="net::ERR_ABORTED"):
        await attached.page.goto(web_site.url("/refused"))
    assert attached.page.url == web_site.url("/home")
    assert web_site.asked == ["/home"]
    assert heard.refusals == [web_site.url("/refused")]


async def test_a_redirect_to_a_refused_address_is_not_followed(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.redirects["/leads-away"] = "/refused"
    heard = Heard(attached)
    await attached.page.goto(web_site.url("/home"))
    with pytest.raises(Error, match="net::ERR_ABORTED"):
        await attached.page.goto(web_site.url("/leads-away"))
    assert attached.page.url == web_site.url("/home")
    assert web_site.asked == ["/home", "/leads-away"]
    assert heard.refusals == [web_site.url("/refused")]


@pytest.mark.parametrize("script", LEADS.values(), ids=LEADS)
async def test_a_page_cannot_lead_to_a_refused_address(
    attached: Attached, web_site: WebSite, script: str
) -> None:
    heard = Heard(attached)
    await attached.page.goto(web_site.url("/home"))
    await attached.page.evaluate(script)
    await asyncio.sleep(SETTLE_S)
    assert attached.page.url == web_site.url("/home")
    assert web_site.asked == ["/home"]
    assert heard.refusals == [web_site.url("/refused")]


async def test_a_refused_frame_stays_empty(attached: Attached, web_site: WebSite) -> None:
    web_site.pages["/home"] = "<iframe src='/refused'></iframe><iframe src='/fine'></iframe>"
    await attached.page.goto(web_site.url("/home"))
    await asyncio.sleep(SETTLE_S)
    assert web_site.asked == ["/home", "/fine"]


@pytest.mark.parametrize(
    "part",
    [
        "<img src='/refused.png'>",
        "<script src='/refused.js'></script>",
        "<link rel=stylesheet href='/refused.css'>",
        "<link rel=prefetch href='/refused'>",
        "<script>fetch('/refused')</script>",
        "<script>fetch('/refused', {method: 'PUT', body: 'x'})</script>",
        "<script>navigator.sendBeacon('/refused', 'x')</script>",
        "<script>new WebSocket('ws://' + location.host + '/refused')</script>",
        "<script>new Worker('/refused.js')</script>",
        "<script>new EventSource('/refused')</script>",
        "<video src='/refused.mp4' autoplay muted></video>",
        "<object data='/refused'></object>",
    ],
)
async def test_a_refused_part_of_a_page_is_not_asked_for(
    attached: Attached, web_site: WebSite, part: str
) -> None:
    web_site.pages["/home"] = f"<p>Here</p>{part}<img src='/last.png'>"
    await attached.page.goto(web_site.url("/home"))
    await asyncio.sleep(SETTLE_S)
    assert "/last.png" in web_site.asked
    assert [path for path in web_site.asked if "refused" in path] == []


async def test_the_answer_of_a_part_redirected_to_a_refused_address_is_kept_from_the_page(
    attached: Attached, web_site: WebSite
) -> None:
    web_site.redirects |= {"/leads-away": "/refused", "/leads-on": "/fine"}
    await attached.page.goto(web_site.url("/home"))
    fetched = "path => fetch(path).then(() => 'in', () => 'out')"
    assert await attached.page.evaluate(fetched, "/leads-on") == "in"
    assert await attached.page.evaluate(fetched, "/leads-away") == "out"


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "data:text/html,hello",
        "devtools://devtools/bundled/inspector.html",
        "chrome://version",
        "qrc:/nothing",
        "mailto:somebody@example.invalid",
        "ftp://127.0.0.1/",
    ],
)
async def test_no_guard_can_allow_other_schemes_than_the_webs(
    attached: Attached, web_site: WebSite, address: str
) -> None:
    await attached.page.goto(web_site.url("/home"))
    with pytest.raises(Error):
        await attached.page.goto(address, timeout=5_000)
    assert attached.page.url == web_site.url("/home")


async def test_other_rules_hold_from_the_moment_they_are_set(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.guard.pages = "/home"
    with pytest.raises(Error, match="net::ERR_ABORTED"):
        await attached.page.goto(web_site.url("/home"))
    await attached.page.goto(web_site.url("/refused"))
    assert attached.page.url == web_site.url("/refused")


class BrokenGuard:
    """A guard with a mistake in it."""

    def may_open(self, url: str) -> bool:
        raise ValueError(url)

    may_frame = may_request = may_pop_up = may_open


async def test_a_guard_that_fails_leaves_everything_shut(
    attached: Attached, web_site: WebSite, qtbot: QtBot
) -> None:
    await attached.page.goto(web_site.url("/home"))
    attached.pane.set_guard(BrokenGuard())
    with qtbot.capture_exceptions() as failures:
        with pytest.raises(Error, match="net::ERR_ABORTED"):
            await attached.page.goto(web_site.url("/next"))
        status = await attached.page.evaluate("fetch('/part').then(() => 'in', () => 'out')")
        attached.reset()
    assert status == "out"
    assert web_site.asked == ["/home"]
    assert {kind for kind, _, _ in failures} == {ValueError}


class NotingGuard:
    """Notes how it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def may_open(self, url: str) -> bool:
        self.asked.append(url)
        return True

    may_frame = may_request = may_pop_up = may_open


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("HTTP://Example.Invalid/Path", "http://example.invalid/Path"),
        ("https://bücher.invalid/ä b", "https://xn--bcher-kva.invalid/%C3%A4%20b"),
        ("https://a.invalid/x?y=ß#z", "https://a.invalid/x?y=%C3%9F#z"),
        ("https://user:word@a.invalid/", "https://user:word@a.invalid/"),
    ],
)
async def test_the_guard_is_asked_in_the_spelling_of_the_wire(address: str, asked: str) -> None:
    guard = NotingGuard()
    assert spelled(QUrl(address)) == asked
    assert Doorman(guard).admits_page(QUrl(address))
    assert guard.asked == [asked]


async def test_only_the_empty_page_opens_without_asking_the_guard() -> None:
    guard = BrokenGuard()
    assert Doorman(guard).admits_page(QUrl("about:blank"))
    assert not Doorman(guard).admits_page(QUrl("about:version"))
    assert not Doorman(guard).admits_pop_up(QUrl("about:blank"))
    assert not Doorman(guard).admits_new_window(QUrl("file:///etc/hostname"))
