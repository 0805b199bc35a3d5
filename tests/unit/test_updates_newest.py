"""Which version is the newest: what is believed, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from aiohttp import web

from linkedin_privacy_wizard.updates.fetch import NotFetched, WhyNotFetched
from linkedin_privacy_wizard.updates.newest import (
    MOST_BYTES,
    NotAVersion,
    is_newer,
    newest,
    version_in,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SAID = b'{"version": "1.2.3"}'


async def _answer(request: web.Request) -> web.Response:
    match request.match_info["name"]:
        case "newest":
            return web.Response(body=SAID)
        case "large":
            return web.Response(body=SAID.ljust(MOST_BYTES + 1))
    raise web.HTTPNotFound


@pytest_asyncio.fixture
async def page() -> AsyncIterator[str]:
    """Where a site on this computer says which version is the newest."""
    app = web.Application()
    app.router.add_get("/{name}.json", _answer)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_the_version_is_read_from_the_page(page: str) -> None:
    assert await newest(f"{page}/newest.json", allow=lambda _: True) == "1.2.3"


@pytest.mark.parametrize(
    ("path", "why"),
    [("/large.json", WhyNotFetched.TOO_LARGE), ("/gone.json", WhyNotFetched.REFUSED)],
)
async def test_a_page_that_is_too_large_or_gone_is_not_read(
    page: str, path: str, why: WhyNotFetched
) -> None:
    with pytest.raises(NotFetched) as caught:
        await newest(page + path, allow=lambda _: True)
    assert caught.value.why is why


async def test_only_an_https_address_is_asked(page: str) -> None:
    with pytest.raises(NotFetched) as caught:
        await newest(f"{page}/newest.json")
    assert caught.value.why is WhyNotFetched.NOT_ALLOWED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"1.2.3",
        b'"1.2.3"',
        b"[]",
        b"{}",
        b'{"version": 1}',
        b'{"version": "1.2"}',
        b'{"version": "1.2.3.4"}',
        b'{"version": "v1.2.3"}',
        b'{"version": "1.2.3rc1"}',
        b'{"version": "01.2.3"}',
        b'{"version": "1.2.3\\n"}',
        b'{"version": "1.2.123456"}',
        '{"version": "1.2.\u0663"}'.encode(),
        b'{"version": "1.2.3", "version": "9.9.9"}',
        b'{"version": "1.2.3", "address": "https://elsewhere.example"}',
        b'{"newest": "1.2.3"}',
        b'[["version", "1.2.3"]]',
        b'{"version": "1.2.3"} {}',
        b'{"version": "1.2.3"\xff}',
        b"[" * MOST_BYTES,
    ],
)
def test_whatever_else_a_page_says_is_no_version(content: bytes) -> None:
    with pytest.raises(NotAVersion):
        version_in(content)


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.10", "0.1.9", True),
        ("10.0.0", "9.9.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.1.1", False),
        ("9.9.9", "10.0.0", False),
        ("1.0.0", "1.0.0.dev1", False),
        ("", "0.1.0", False),
        ("what", "0.1.0", False),
    ],
)
def test_an_older_or_equal_version_is_never_newer(version: str, than: str, *, newer: bool) -> None:
    assert is_newer(version, than) is newer
