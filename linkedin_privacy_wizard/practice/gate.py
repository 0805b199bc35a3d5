"""What every request passes: faults of the line, limits, guests' cookies, safe headers."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from aiohttp import web

from linkedin_privacy_wizard.practice.state import STATE, SiteState
from linkedin_privacy_wizard.practice.words import words

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; "
        "base-uri 'none'"
    ),
    "X-Frame-Options": "SAMEORIGIN",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
OPEN_TO_ALL = ("/practice/", "/favicon.ico")
NEVER_LIMITED = (*OPEN_TO_ALL, "/login", "/uas/login", "/checkpoint/", "/authwall", "/help/")
REFUSED = 999
_AN_HOUR = "3600"


@web.middleware
async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Note the request, apply the faults of the line, and dress the answer."""
    state = request.app[STATE]
    state.requests.append((request.method, request.path))
    if request.host.partition(":")[0] not in ("127.0.0.1", "localhost"):
        raise web.HTTPMisdirectedRequest
    if state.faults.offline:
        return _break_off(request)
    await asyncio.sleep(_wait(state, request.path) / 1000)
    if not request.path.startswith(NEVER_LIMITED):
        state.lose_session_if_due()
        limited = _limited(state)
        if limited is not None:
            return limited
    try:
        response = await handler(request)
    except web.HTTPException as answer:
        _dress(request, answer)
        raise
    except ConnectionResetError:
        # Whoever asked has gone to another page before the question was finished.
        return _break_off(request)
    _dress(request, response)
    return response


def _wait(state: SiteState, path: str) -> int:
    return state.faults.latency_ms + state.faults.slow.get(path, 0)


def _break_off(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _limited(state: SiteState) -> web.Response | None:
    if state.faults.down:
        return web.Response(status=503, text="Service unavailable")
    text = words(state.account.language).ui("slow_down")
    refused, limited = state.faults.refused_after, state.faults.rate_limited_after
    if refused is not None and state.page_loads >= refused:
        said = state.faults.retry_after
        wait = {"Retry-After": said} if said else {}
        return web.Response(status=REFUSED, reason="Request denied", text=text, headers=wait)
    if limited is not None and state.page_loads >= limited:
        return web.Response(
            status=429, text=text, headers={"Retry-After": state.faults.retry_after or _AN_HOUR}
        )
    return None


def _dress(request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
    if request.path.startswith(OPEN_TO_ALL):
        return
    # Written by hand: the cookie library would quote these values a second time.
    locale = words(request.app[STATE].account.language).ui("locale")
    wanted = {
        "bcookie": f"v=2&{secrets.token_hex(8)}",
        "JSESSIONID": f'"ajax:{secrets.randbelow(10**18):018d}"',
        "lang": f"v=2&lang={locale}",
    }
    for name, value in wanted.items():
        if name not in request.cookies:
            response.headers.add("Set-Cookie", f"{name}={value}; Path=/; SameSite=Lax")
