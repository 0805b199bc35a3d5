"""A small web site on this computer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Self

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

PLAIN = """<!doctype html><meta charset="utf-8"><title>{path}</title>
<button id="press" style="position:absolute;left:40px;top:40px;width:120px;height:40px">Go</button>
<input id="write" style="position:absolute;left:40px;top:100px">
<script>
window.events = [];
for (const kind of ["click", "keydown"])
  addEventListener(kind, e => events.push([kind, e.target.id, e.isTrusted]), true);
</script>"""


class WebSite:
    """Serves the pages it is given, and a plain one for every other path.

    `asked` lists the paths that were asked for, in order, and `headers` holds those that came with
    the latest request for each; `headers_of_answers` go along with pages, `redirects` leads a path
    elsewhere, and `waits` holds the seconds before an answer; `cookies` are set with a page, hidden
    from its scripts unless `readable_cookies`.
    """

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.redirects: dict[str, str] = {}
        self.waits: dict[str, float] = {}
        self.cookies: dict[str, dict[str, str]] = {}
        self.readable_cookies = False
        self.asked: list[str] = []
        self.headers: dict[str, Mapping[str, str]] = {}
        self.headers_of_answers: dict[str, str] = {}
        self._runner: web.AppRunner | None = None

    def url(self, path: str) -> str:
        """The address of a path."""
        assert self._runner is not None
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}{path}"

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        path = request.path
        if path != "/favicon.ico":
            self.asked.append(path)
        self.headers[path] = request.headers
        await asyncio.sleep(self.waits.get(path, 0))
        if path in self.redirects:
            raise web.HTTPFound(self.redirects[path])
        if path.endswith(".bin"):
            return web.Response(body=b"\0" * 10, content_type="application/octet-stream")
        if path.endswith(".js"):
            text = self.pages.get(path, "")
            more = self.headers_of_answers
            return web.Response(text=text, content_type="text/javascript", headers=more)
        text = self.pages.get(path, PLAIN.format(path=path))
        answer = web.Response(text=text, content_type="text/html", headers=self.headers_of_answers)
        for name, value in self.cookies.get(path, {}).items():
            answer.set_cookie(name, value, httponly=not self.readable_cookies)
        return answer
