"""Every door of the embedded browser is shut."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.embedded.wishes import Wish
from tests.fakes.attached import until

if TYPE_CHECKING:
    from playwright.async_api import Page

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

Attribute = QWebEngineSettings.WebAttribute
SETTLE_S = 0.4
ANSWER_S = 10.0
TRIES = 5

TOLD = {
    "geolocation": Wish.LOCATION,
    "notifications": Wish.NOTIFICATIONS,
    "screen": Wish.SCREEN,
    "files": Wish.FILE,
}
# With a microphone there, or with the focus in the page, somebody is asked after all.
MAY_BE_TOLD = {"microphone": Wish.CAMERA, "clipboard": Wish.CLIPBOARD}
WANT = {
    "geolocation": """() => new Promise(done => navigator.geolocation.getCurrentPosition(
        () => done("given"), error => done("refused")))""",
    "notifications": "() => Notification.requestPermission()",
    "microphone": """() => navigator.mediaDevices.getUserMedia({audio: true})
        .then(() => "given", () => "refused")""",
    "screen": """() => navigator.mediaDevices.getDisplayMedia()
        .then(() => "given", () => "refused")""",
    "clipboard": "() => navigator.clipboard.readText().then(() => 'given', () => 'refused')",
    "full screen": "() => document.body.requestFullscreen().then(() => 'given', () => 'refused')",
    "passkey": """() => navigator.credentials.get({publicKey: {challenge: new Uint8Array(16),
        timeout: 2000}}).then(() => "given", () => "refused")""",
    "files": """() => window.showOpenFilePicker().then(() => "given",
        error => error.name === "AbortError" ? "refused" : "nobody asked")""",
}


@pytest.mark.parametrize(
    "attribute",
    [
        Attribute.LocalContentCanAccessRemoteUrls,
        Attribute.LocalContentCanAccessFileUrls,
        Attribute.JavascriptCanOpenWindows,
        Attribute.JavascriptCanAccessClipboard,
        Attribute.JavascriptCanPaste,
        Attribute.AllowRunningInsecureContent,
        Attribute.AllowGeolocationOnInsecureOrigins,
        Attribute.HyperlinkAuditingEnabled,
        Attribute.PluginsEnabled,
        Attribute.PdfViewerEnabled,
        Attribute.NavigateOnDropEnabled,
        Attribute.AllowWindowActivationFromJavaScript,
        Attribute.ScreenCaptureEnabled,
        Attribute.DnsPrefetchEnabled,
        Attribute.FullScreenSupportEnabled,
    ],
)
async def test_an_attribute_that_opens_something_is_off(
    attached: Attached, attribute: QWebEngineSettings.WebAttribute
) -> None:
    assert not attached.pane.page.settings().testAttribute(attribute)


async def test_addresses_of_this_network_are_kept_from_pages(attached: Attached) -> None:
    assert attached.pane.page.settings().testAttribute(Attribute.WebRTCPublicInterfacesOnly)


async def test_the_profile_keeps_nothing(attached: Attached) -> None:
    profile = attached.pane.page.profile()
    assert profile.isOffTheRecord()
    assert (
        profile.persistentPermissionsPolicy()
        is QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    assert (
        attached.pane.page.settings().unknownUrlSchemePolicy()
        is QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )


async def test_no_page_is_told_another_browsers_name(attached: Attached) -> None:
    told = await attached.page.evaluate("navigator.userAgent")
    assert "QtWebEngine/" in told
    plain = QWebEngineProfile()
    assert told == plain.httpUserAgent()
    plain.deleteLater()


async def ask_for(page: Page, wish: str) -> str:
    """What a page is answered.

    It may only ask for files within five seconds of a press: on a busy computer they are over.
    """
    for _ in range(TRIES):
        answer = str(await asyncio.wait_for(page.evaluate(WANT[wish]), ANSWER_S))
        if answer != "nobody asked":
            break
    return answer


@pytest.mark.parametrize("wish", WANT)
async def test_a_page_gets_nothing_of_the_computers(
    attached: Attached, web_site: WebSite, wish: str
) -> None:
    await attached.page.goto(web_site.url("/home"))
    answer = await ask_for(attached.page, wish)
    assert answer in ("refused", "denied", "default")
    assert not attached.window.isFullScreen()
    if wish in TOLD:
        assert attached.pane.refusal.text() == messages.wish(TOLD[wish])
    else:
        # What the engine turns down by itself is not told: nobody was asked.
        may_be = MAY_BE_TOLD.get(wish, Wish.OTHER)
        assert attached.pane.refusal.text() in ("", messages.wish(may_be))


async def test_a_download_is_cancelled(attached: Attached, web_site: WebSite) -> None:
    ended: list[str] = []
    profile = attached.pane.page.profile()
    profile.downloadRequested.connect(lambda download: ended.append(download.state().name))
    await attached.page.goto(web_site.url("/home"))
    await attached.page.evaluate("() => { location.href = '/thing.bin' }")
    await asyncio.sleep(SETTLE_S)
    assert ended == ["DownloadCancelled"]
    assert attached.pane.refusal.text() == messages.wish(Wish.DOWNLOAD)


async def test_a_pages_own_boxes_are_answered_with_no(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    assert await attached.page.evaluate("confirm('Delete it all?')") is False
    assert await attached.page.evaluate("prompt('Your word?')") is None
    assert await attached.page.evaluate("alert('Look')") is None


async def test_a_page_cannot_keep_its_reader_from_leaving(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/home"))
    await attached.page.evaluate("() => { onbeforeunload = event => event.preventDefault() }")
    await attached.page.locator("#press").click()
    await attached.page.goto(web_site.url("/next"))
    assert attached.page.url == web_site.url("/next")


async def test_a_page_is_handed_no_file(attached: Attached, web_site: WebSite) -> None:
    web_site.pages["/home"] = "<input id='press' type='file'>"
    await attached.page.goto(web_site.url("/home"))
    await attached.page.locator("#press").click()
    await asyncio.sleep(SETTLE_S)
    assert await attached.page.evaluate("document.getElementById('press').files.length") == 0
    assert attached.pane.refusal.text() == messages.wish(Wish.FILE)


async def test_what_was_refused_is_told_until_it_is_read_or_the_page_is_another(
    attached: Attached, web_site: WebSite
) -> None:
    line = attached.pane.refusal
    for another_page in (True, False):
        await attached.page.goto(web_site.url("/home"))
        assert line.text() == ""
        await attached.page.evaluate("() => { location.href = '/thing.bin' }")
        await until(lambda: line.text() == messages.wish(Wish.DOWNLOAD))
        assert line.accessibleName() == line.text()
        if another_page:
            await attached.page.goto(web_site.url("/next"))
        else:
            read = line.findChild(QPushButton)
            assert read is not None
            read.click()
        assert line.text() == ""


async def test_the_view_brings_no_menu_and_takes_nothing_dropped(attached: Attached) -> None:
    assert attached.pane.view.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not attached.pane.view.acceptDrops()


async def test_what_a_page_writes_to_its_console_is_not_passed_on(
    attached: Attached, web_site: WebSite, capfd: pytest.CaptureFixture[str]
) -> None:
    await attached.page.goto(web_site.url("/home"))
    await attached.page.evaluate("console.error('a private matter')")
    await asyncio.sleep(SETTLE_S)
    assert "private" not in "".join(capfd.readouterr())


async def test_the_pane_shows_the_address_as_plain_text(
    attached: Attached, web_site: WebSite
) -> None:
    await attached.page.goto(web_site.url("/a/<b>bold</b>?secret=1"))
    await asyncio.sleep(SETTLE_S)
    line = attached.pane.address
    assert line.host == web_site.url("").removeprefix("http://")
    assert line.accessibleDescription() == "No secure connection"
    line.show_address(QUrl("https://bücher.example/" + "long/" * 200))
    assert line.host == "xn--bcher-kva.example"
    assert line.accessibleName() == "Address: xn--bcher-kva.example"
    assert line.accessibleDescription() == "Secure connection"
