"""Every request of the embedded browser asks the site not to sell or share the person's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox

from linkedin_privacy_wizard.wizard.aside_intents import PrivacyControlSet
from tests.fakes.attached import until
from tests.fakes.web_site import WebSite
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.fakes.attached import Attached

PARTS = {
    "/picture.png": "<img src='/picture.png'>",
    "/script.js": "<script src='/script.js'></script>",
    "/style.css": "<link rel=stylesheet href='/style.css'>",
    "/early": "<link rel=prefetch href='/early'>",
    "/frame": "<iframe src='/frame'></iframe>",
    "/data": "<script>fetch('/data')</script>",
    "/data-moved": "<script>fetch('/data-moves')</script>",
    "/put": "<script>fetch('/put', {method: 'PUT', body: 'x'})</script>",
    "/old": "<script>const x = new XMLHttpRequest(); x.open('GET', '/old'); x.send()</script>",
    "/beacon": "<script>navigator.sendBeacon('/beacon', 'x')</script>",
    "/stream": "<script>new EventSource('/stream')</script>",
    "/film.mp4": "<video src='/film.mp4' autoplay muted></video>",
    "/worker.js": "<script>new Worker('/worker.js')</script>",
    "/from-worker": "",
    "/service.js": "<script>navigator.serviceWorker.register('/service.js')</script>",
    "/from-service": "",
}


@pytest.mark.parametrize(("on", "sent"), [(True, "1"), (False, None)])
@pytest.mark.asyncio(loop_scope="session")
async def test_every_kind_of_request_carries_the_wish_unless_it_is_off(
    attached: Attached,
    web_site: WebSite,
    on: bool,  # noqa: FBT001 - from the table
    sent: str | None,
) -> None:
    web_site.redirects |= {"/start": "/home", "/data-moves": "/data-moved"}
    web_site.pages["/home"] = "".join(PARTS.values())
    web_site.pages["/worker.js"] = "fetch('/from-worker')"
    web_site.pages["/service.js"] = "fetch('/from-service')"
    attached.pane.set_privacy_control(on)
    try:
        await attached.page.goto(web_site.url("/start"))
        await until(lambda: PARTS.keys() <= web_site.headers.keys())
    finally:
        attached.pane.set_privacy_control(True)
    told = {path: headers.get("Sec-GPC") for path, headers in web_site.headers.items()}
    assert told.keys() >= {"/start", "/home", "/data-moves"}
    assert {path: header for path, header in told.items() if header != sent} == {}


@pytest.mark.asyncio(loop_scope="session")
async def test_another_host_is_not_asked_for_leave_because_of_it(
    attached: Attached, web_site: WebSite
) -> None:
    """A header of its own would make a browser ask other hosts first, and they may say no."""
    async with WebSite() as other:
        other.headers_of_answers["Access-Control-Allow-Origin"] = "*"
        web_site.pages["/home"] = f"""
            <script type="module" src="{other.url("/module.js")}"></script>
            <script crossorigin src="{other.url("/script.js")}"></script>
            <img crossorigin src="{other.url("/picture.png")}">
            <script>fetch("{other.url("/data")}").then(() => fetch("/came"))</script>"""
        await attached.page.goto(web_site.url("/home"))
        parts = {"/module.js", "/script.js", "/picture.png", "/data"}
        await until(lambda: parts <= other.headers.keys() and "/came" in web_site.headers)
        assert {other.headers[part].get("Sec-GPC") for part in parts} == {"1"}
        assert sorted(path for path in other.asked if path in parts) == sorted(parts)


def test_the_person_can_switch_it_off_before_signing_in(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.SIGNING_IN)
    (box,) = (box for box in shown.window.findChildren(QCheckBox) if box.isVisible())
    assert box.isChecked()
    click(box)
    assert shown.happened == [PrivacyControlSet(on=False)]
    assert not shown.store.state.privacy_control
    assert not box.isChecked()
