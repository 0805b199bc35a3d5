"""Fetches one small file over the network, and says nothing about the person in doing so."""

from __future__ import annotations

import asyncio
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp import ClientResponse, ClientSession

WHO_ASKS: Final = "linkedin-privacy-wizard"
"""The same for everybody: neither the version nor the system is anybody's business."""
MOST_REDIRECTS: Final = 5
_FOUND: Final = 200
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_HTTPS_PORT: Final = 443


class WhyNotFetched(StrEnum):
    """What was in the way."""

    NOT_ALLOWED = "not_allowed"
    """The address, or one that it led to, may not be asked."""
    UNREACHABLE = "unreachable"
    """No answer, or none that could be trusted to come from there."""
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    REFUSED = "refused"
    """There was an answer, and it was not the file."""


class NotFetched(Exception):
    """The file could not be had. `detail` is for a log, never for the screen."""

    def __init__(self, why: WhyNotFetched, detail: str = "") -> None:
        super().__init__(why, detail)
        self.why = why
        self.detail = detail


def is_https(address: str) -> bool:
    """Whether that is a plain https address: a name, no password in it, the usual port."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and bool(parts.hostname)
        and "@" not in parts.netloc
        and port in (None, _HTTPS_PORT)
    )


async def fetch(
    address: str, *, at_most: int, seconds: float, allow: Callable[[str], bool] = is_https
) -> bytes:
    """The bytes at that address: `at_most` so many of them, within so many seconds in all.

    `allow` is asked before each address is, also before those that it is redirected to. Nothing is
    sent but the address itself: no cookies, no language, no version. Raises `NotFetched`.
    """
    # Most starts fetch nothing, and reading it from the disk takes half a second.
    aiohttp = await asyncio.to_thread(import_module, "aiohttp")
    try:
        async with asyncio.timeout(seconds), _session() as session:
            return await _follow(session, address, at_most, allow)
    except TimeoutError as error:
        raise NotFetched(WhyNotFetched.TOO_SLOW) from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise NotFetched(WhyNotFetched.UNREACHABLE, str(error)) from error


def _session() -> ClientSession:
    import ssl  # noqa: PLC0415 - most starts fetch nothing

    import aiohttp  # noqa: PLC0415
    import truststore  # noqa: PLC0415

    # The system's own list of whom to trust: a bundled program finds no other one everywhere.
    trusted = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=trusted, force_close=True),
        cookie_jar=aiohttp.DummyCookieJar(),
        # What is counted is what was sent: nothing that grows when it is unpacked.
        headers={"User-Agent": WHO_ASKS, "Accept-Encoding": "identity"},
        auto_decompress=False,
        # It would read passwords from a file of the person's, too.
        trust_env=False,
        timeout=aiohttp.ClientTimeout(total=None),
    )


async def _follow(
    session: ClientSession, address: str, at_most: int, allow: Callable[[str], bool]
) -> bytes:
    for _ in range(MOST_REDIRECTS + 1):
        if not allow(address):
            raise NotFetched(WhyNotFetched.NOT_ALLOWED, address)
        async with session.get(address, allow_redirects=False) as answer:
            if answer.status not in _REDIRECTS:
                return await _content(answer, at_most)
            address = urljoin(address, answer.headers.get("Location", ""))
    raise NotFetched(WhyNotFetched.REFUSED, "It leads from one address to the next")


async def _content(answer: ClientResponse, at_most: int) -> bytes:
    if answer.status != _FOUND or answer.headers.get("Content-Encoding", "identity") != "identity":
        raise NotFetched(WhyNotFetched.REFUSED, str(answer.status))
    content = bytearray()
    # What it says of its own length is not asked: only what comes is counted.
    async for piece in answer.content.iter_chunked(16 * 1024):
        content += piece
        if len(content) > at_most:
            raise NotFetched(WhyNotFetched.TOO_LARGE)
    return bytes(content)
