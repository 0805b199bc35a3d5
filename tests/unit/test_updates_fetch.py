"""What fetches a file: how much it takes, how long it waits, whom it asks, and what it sends."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from aiohttp import web

from linkedin_privacy_wizard.updates.fetch import (
    MOST_REDIRECTS,
    WHO_ASKS,
    NotFetched,
    WhyNotFetched,
    fetch,
    is_https,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from multidict import CIMultiDictProxy

FILE = b"a small file"


class Site:
    """A site on this computer that notes who asks for what."""

    def __init__(self) -> None:
        app = web.Application()
        app.router.add_get("/{path:.*}", self.answer)
        self.runner = web.AppRunner(app, shutdown_timeout=0)
        self.origin = ""
        self.asked: list[str] = []
        self.headers: list[CIMultiDictProxy[str]] = []
        self.closing = asyncio.Event()

    def allows(self, address: str) -> bool:
        """Whether that is on this site."""
        return address.startswith(f"{self.origin}/")

    async def bytes_at(self, path: str, at_most: int = 1000, seconds: float = 5) -> bytes:
        """Fetch from it."""
        return await fetch(self.origin + path, at_most=at_most, seconds=seconds, allow=self.allows)

    async def why_not(self, path: str, at_most: int = 1000, seconds: float = 5) -> WhyNotFetched:
        """Why it cannot be fetched."""
        with pytest.raises(NotFetched) as caught:
            await self.bytes_at(path, at_most, seconds)
        return caught.value.why

    async def also_over_tls(self, context: ssl.SSLContext) -> str:
        """The address at which the same site answers with that certificate."""
        await web.TCPSite(self.runner, "127.0.0.1", 0, ssl_context=context).start()
        return f"https://127.0.0.1:{self.runner.addresses[-1][1]}"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Whatever is asked for."""
        self.asked.append(request.path)
        self.headers.append(request.headers)
        match request.path:
            case "/file":
                return web.Response(body=FILE, headers={"Set-Cookie": "who=you"})
            case "/moved":
                raise web.HTTPFound("/file", headers={"Set-Cookie": "who=you"})
            case "/elsewhere":
                raise web.HTTPFound("https://elsewhere.invalid/file")
            case "/round":
                raise web.HTTPFound("/round")
            case "/packed":
                return web.Response(body=FILE, headers={"Content-Encoding": "gzip"})
            case "/endless":
                return await _drip(request)
            case "/slow":
                await self.closing.wait()
        raise web.HTTPNotFound


def _certificate(folder: Path) -> ssl.SSLContext:
    """One for this computer that its maker alone has signed."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1"
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


async def _drip(request: web.Request) -> web.StreamResponse:
    """Without a length, so that only what comes can be counted."""
    answer = web.StreamResponse()
    await answer.prepare(request)
    try:
        while True:
            await answer.write(b"x" * 10_000)
    except ConnectionError:
        return answer


@pytest_asyncio.fixture
async def site() -> AsyncIterator[Site]:
    served = Site()
    await served.runner.setup()
    await web.TCPSite(served.runner, "127.0.0.1", 0).start()
    served.origin = f"http://127.0.0.1:{served.runner.addresses[0][1]}"
    yield served
    served.closing.set()
    await served.runner.cleanup()


async def test_a_file_comes_whole(site: Site) -> None:
    assert await site.bytes_at("/file", at_most=len(FILE)) == FILE


async def test_a_file_larger_than_allowed_is_left(site: Site) -> None:
    assert await site.why_not("/file", at_most=len(FILE) - 1) is WhyNotFetched.TOO_LARGE


async def test_a_file_without_an_end_is_left(site: Site) -> None:
    assert await site.why_not("/endless", at_most=50_000) is WhyNotFetched.TOO_LARGE


async def test_nobody_waits_longer_than_said(site: Site) -> None:
    assert await site.why_not("/slow", seconds=0.05) is WhyNotFetched.TOO_SLOW


async def test_a_file_that_is_not_there_is_no_file(site: Site) -> None:
    assert await site.why_not("/gone") is WhyNotFetched.REFUSED


async def test_a_packed_file_is_not_unpacked(site: Site) -> None:
    assert await site.why_not("/packed") is WhyNotFetched.REFUSED


async def test_a_file_that_has_moved_is_found(site: Site) -> None:
    assert await site.bytes_at("/moved") == FILE


async def test_nobody_is_led_to_an_address_that_is_not_allowed(site: Site) -> None:
    assert await site.why_not("/elsewhere") is WhyNotFetched.NOT_ALLOWED


async def test_nobody_is_led_in_circles(site: Site) -> None:
    assert await site.why_not("/round") is WhyNotFetched.REFUSED
    assert len(site.asked) == MOST_REDIRECTS + 1


async def test_an_address_that_is_not_allowed_is_never_asked(site: Site) -> None:
    with pytest.raises(NotFetched) as caught:
        await fetch(f"{site.origin}/file", at_most=1000, seconds=5)
    assert caught.value.why is WhyNotFetched.NOT_ALLOWED
    assert site.asked == []


async def test_where_nobody_listens_nothing_is_fetched(unused_tcp_port: int) -> None:
    address = f"http://127.0.0.1:{unused_tcp_port}/file"
    with pytest.raises(NotFetched) as caught:
        await fetch(address, at_most=1000, seconds=5, allow=lambda _: True)
    assert caught.value.why is WhyNotFetched.UNREACHABLE


async def test_a_site_that_nobody_vouches_for_is_not_asked(site: Site, tmp_path: Path) -> None:
    address = await site.also_over_tls(_certificate(tmp_path))
    with pytest.raises(NotFetched) as caught:
        await fetch(f"{address}/file", at_most=1000, seconds=5, allow=lambda _: True)
    assert caught.value.why is WhyNotFetched.UNREACHABLE
    assert "CERTIFICATE_VERIFY_FAILED" in caught.value.detail
    assert site.asked == []


async def test_what_is_sent_is_the_same_for_everybody(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://somebody:secret@127.0.0.1:9")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    await site.bytes_at("/moved")
    await site.bytes_at("/file")
    host = site.origin.removeprefix("http://")
    always: Mapping[str, str] = {
        "Host": host,
        "User-Agent": WHO_ASKS,
        "Accept": "*/*",
        "Accept-Encoding": "identity",
    }
    # No cookie comes back either, though each answer set one.
    assert len(site.headers) == 3
    for sent in site.headers:
        assert {**sent, "Connection": ""} == {**always, "Connection": ""}


@pytest.mark.parametrize(
    "address", ["https://a.example/x", "https://a.example:443/x", "https://a.example"]
)
def test_a_plain_https_address_may_be_asked(address: str) -> None:
    assert is_https(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://a.example/x",
        "file:///etc/passwd",
        "https://somebody:secret@a.example/x",
        "https://a.example:8443/x",
        "https://a.example:what/x",
        "https://[a.example/x",
        "https:///x",
        "//a.example/x",
        "",
    ],
)
def test_any_other_address_may_not(address: str) -> None:
    assert not is_https(address)
