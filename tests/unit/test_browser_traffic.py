"""What a page's own requests tell: is its data there, has it saved, is the session still good?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from linkedin_privacy_wizard.browser.traffic import Traffic

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.async_api import CDPSession

SITE = "https://www.linkedin.com"
SETTING = "/mysettings-api/settingsApiSettings/allowAdsByAge"


class FakeSession:
    """Plays the browser's events to whoever listens."""

    def __init__(self) -> None:
        self._listeners: dict[str, Callable[[dict[str, Any]], None]] = {}
        self._count = 0

    def on(self, event: str, listener: Callable[[dict[str, Any]], None]) -> None:
        self._listeners[event] = listener

    async def send(self, method: str, _params: dict[str, Any] | None = None) -> dict[str, Any]:
        assert method.startswith(("Page.", "Network."))
        return {"frameTree": {"frame": {"id": "main"}}}

    def tell(self, event: str, told: dict[str, Any]) -> None:
        self._listeners[event](told)

    def begin(self, path: str, method: str = "GET", kind: str = "Fetch", host: str = SITE) -> str:
        self._count += 1
        name = str(self._count)
        request = {"url": host + path, "method": method}
        told = {"requestId": name, "request": request, "type": kind, "frameId": "main"}
        self._listeners["Network.requestWillBeSent"](told)
        return name

    def answer(self, name: str, status: int = 200, kind: str = "Fetch", mime: str = "") -> None:
        response = {"status": status, "mimeType": mime}
        told = {"requestId": name, "response": response, "type": kind, "frameId": "main"}
        self._listeners["Network.responseReceived"](told)

    def end(self, name: str, status: int = 200, kind: str = "Fetch") -> None:
        self.answer(name, status, kind)
        self._listeners["Network.loadingFinished"]({"requestId": name})

    def fail(self, name: str, *, canceled: bool = False) -> None:
        told = {"requestId": name, "canceled": canceled}
        self._listeners["Network.loadingFailed"](told)


async def watched() -> tuple[FakeSession, Traffic]:
    session = FakeSession()
    traffic = Traffic(cast("CDPSession", session), SITE)
    await traffic.start()
    return session, traffic


def standing(traffic: Traffic) -> set[str]:
    """How the page stands with its data."""
    told = {"quiet": traffic.is_quiet, "owing": traffic.owes_data, "filled": traffic.has_data}
    return {name for name, holds in told.items() if holds}


def writing(traffic: Traffic) -> set[str]:
    """How the page stands with what it sent."""
    told = {
        "wrote": traffic.wrote_anything,
        "waits": traffic.is_writing,
        "saved": traffic.has_saved,
        "accepted": traffic.has_saved and traffic.was_accepted,
    }
    return {name for name, holds in told.items() if holds}


async def test_a_page_is_quiet_when_its_data_has_come() -> None:
    session, traffic = await watched()
    assert standing(traffic) == {"quiet"}
    name = session.begin(SETTING)
    assert standing(traffic) == {"owing"}
    session.end(name)
    assert standing(traffic) == {"quiet", "filled"}


@pytest.mark.parametrize(
    ("path", "kind", "host"),
    [
        ("/pixel.gif", "Image", SITE),
        ("/li/track", "Fetch", SITE),
        ("/realtime/connect", "Fetch", SITE),
        ("/data", "Fetch", "https://li.protechts.net"),
    ],
)
async def test_what_shows_nothing_is_not_waited_for(path: str, kind: str, host: str) -> None:
    session, traffic = await watched()
    session.begin(path, kind=kind, host=host)
    assert traffic.is_quiet


async def test_a_script_is_waited_for_and_is_no_data() -> None:
    session, traffic = await watched()
    session.begin("/app.js", kind="Script", host="https://static.licdn.com")
    assert not traffic.is_quiet
    assert not traffic.owes_data


async def test_a_stream_and_endless_questions_do_not_keep_a_page_busy() -> None:
    session, traffic = await watched()
    session.answer(session.begin("/events"), mime="text/event-stream")
    assert traffic.is_quiet
    for _ in range(5):
        session.begin("/voyager/api/badge")
    assert traffic.is_quiet


async def test_what_never_ends_is_waited_for_once_but_settings_always() -> None:
    session, traffic = await watched()
    session.begin("/poll")
    session.begin(SETTING)
    traffic.forgive()
    traffic.navigated()
    session.begin("/poll")
    assert traffic.is_quiet
    session.begin(SETTING)
    assert not traffic.is_quiet


async def test_data_of_settings_that_fails_is_owed() -> None:
    session, traffic = await watched()
    session.end(session.begin(SETTING), 500)
    assert traffic.owes_data
    traffic.navigated()
    session.fail(session.begin(SETTING))
    assert traffic.owes_data
    traffic.navigated()
    session.fail(session.begin(SETTING), canceled=True)
    session.end(session.begin("/voyager/api/badge"), 500)
    assert not traffic.owes_data


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        (SETTING, 429, 429),
        ("/voyager/api/me", 999, 999),
        (SETTING, 401, 401),
        ("/uas/login", 200, 401),
        ("/voyager/api/me", 401, None),
        (SETTING, 200, None),
    ],
)
async def test_a_refusal_of_the_pages_own_questions_is_heard(
    path: str, status: int, told: int | None
) -> None:
    session, traffic = await watched()
    session.end(session.begin(path), status)
    assert traffic.refusal == told


async def test_a_new_document_forgets_what_the_old_one_was_told() -> None:
    session, traffic = await watched()
    session.end(session.begin(SETTING), 500)
    session.begin("/data")
    session.end(session.begin("/mypreferences/d", kind="Document"), 200, "Document")
    assert traffic.status == 200
    assert traffic.documents == 1
    assert traffic.is_quiet
    assert not traffic.owes_data


async def test_a_setting_is_saved_when_its_request_has_been_answered() -> None:
    session, traffic = await watched()
    traffic.mark()
    session.end(session.begin("/li/track", "POST"))
    assert writing(traffic) == set()
    name = session.begin(SETTING, "PUT")
    assert writing(traffic) == {"wrote", "waits"}
    session.end(name)
    assert writing(traffic) == {"wrote", "saved", "accepted"}
    traffic.mark()
    session.end(session.begin(SETTING, "PUT"), 403)
    assert writing(traffic) == {"wrote", "saved"}


async def test_a_request_that_may_be_anything_is_a_write_and_no_saving_of_a_setting() -> None:
    session, traffic = await watched()
    session.end(session.begin("/graphql", "POST"))
    assert writing(traffic) == {"wrote"}
    session.end(session.begin("/voyager/api/me", "PATCH"))
    assert writing(traffic) == {"wrote", "saved", "accepted"}


async def test_a_form_that_leads_to_another_page_has_been_answered() -> None:
    session, traffic = await watched()
    name = session.begin("/psettings/age", "POST", "Document")
    told = {"requestId": name, "request": {"url": f"{SITE}/psettings/age", "method": "GET"}}
    led = {**told, "type": "Document", "frameId": "main", "redirectResponse": {"status": 303}}
    session.tell("Network.requestWillBeSent", led)
    assert traffic.has_saved
    assert traffic.was_accepted
