"""A little site that follows what is publicly known of LinkedIn's settings, and no more.

It shares no code, no markup and no words with the practice account: what works on both does not
work by knowing one of them. `member.truth` is what is set; `writes` and `clicks` are all that was
pressed; `loads` counts pages.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any

from aiohttp import ClientConnectionResetError, web

from tests.fakes.foreign_site import pages, sign_in
from tests.fakes.foreign_site.look import Faults, Look
from tests.fakes.foreign_site.member import Member, SettingPage, State, member, sections

SETTINGS = "/mysettings-api/settingsApiSettings/"
CARDS = "/mysettings-api/settingsApiSettingCards/"
ACCOUNT = "/mypreferences/d/categories/account"


class ForeignSite:
    """The running site. Everything about it may be changed while it runs."""

    def __init__(self, look: Look | None = None, faults: Faults | None = None) -> None:
        self.member: Member = member()
        self.look = look or Look()
        self.faults = faults or Faults()
        self.signed_in = True
        self.two_step = False
        self.origin = ""
        self.loads: list[str] = []
        self.writes: list[tuple[str, State]] = []
        self.clicks: list[str] = []
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        """Start, and return the origin."""
        app = web.Application(middlewares=[self._gate])
        sign_in.add_routes(app, self)
        app.router.add_get(SETTINGS + "{key}", self._tell)
        app.router.add_put(SETTINGS + "{key}", self._put)
        app.router.add_get(CARDS + "{section}", self._cards)
        app.router.add_patch("/voyager/api/member/{key}", self._put)
        app.router.add_post("/graphql", self._graph)
        app.router.add_post("/li/track", self._track)
        app.router.add_post("/sensorCollect", self._track)
        app.router.add_get("/realtime/connect", self._stream)
        app.router.add_get("/mypreferences/d/categories/{section}", self._section)
        app.router.add_get("/{path:.*}", self._setting)
        app.router.add_post("/{path:.*}", self._form)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self.origin

    async def stop(self) -> None:
        """Stop."""
        assert self._runner is not None
        await self._runner.cleanup()

    @web.middleware
    async def _gate(self, request: web.Request, handler: Any) -> web.StreamResponse:  # noqa: ANN401
        """Sign-in, and the troubles of the whole site."""
        path = request.path
        if path.startswith(("/mypreferences", "/psettings", "/jobs/")) and request.method == "GET":
            lost = self.faults.signed_out_after
            if lost is not None and len(self.loads) >= lost:
                self.signed_in = False
            self.loads.append(path)
            if self.faults.loops:
                raise web.HTTPFound(path)
            if not self.signed_in:
                raise web.HTTPFound(f"/uas/login?session_redirect={path}&fromSignIn=true")
        queued = self.faults.answers.get(path)
        if queued:
            return web.Response(status=queued.pop(0), text="<h1>…</h1>", content_type="text/html")
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _section(self, request: web.Request) -> web.Response:
        name = request.match_info["section"]
        section = next((each for each in sections() if each["id"] == name), None)
        if section is None:
            return _html("<h1>Nothing here</h1>", status=404)
        made = pages.section_page(section, self.member, self.look, self.faults, self.origin)
        return self._fresh(_html(made))

    async def _setting(self, request: web.Request) -> web.Response:
        found = self._page_at(request.path)
        if found is None:
            return _html(
                pages.document(pages.around("<h1>404</h1>", self.look), {}, self.look), 404
            )
        page, number = found
        if page.id in self.faults.absent:
            raise web.HTTPFound(self.faults.absent[page.id])
        style = self.look.of(number, page.id)
        inner = pages.content(page, self.member, self.look, style, number)
        if "part" in request.query:
            await self._slow()
            return _html(inner)
        told = pages.told_of(page, self.member, self.look, style, self.faults)
        if style.wrap == "iframe" and "inner" not in request.query:
            frame = f'<iframe class="settings-iframe--frame" src="{page.path}?inner=1"></iframe>'
            quiet = {"chatter": self.look.chatter}
            return _html(pages.document(pages.around(frame, self.look), quiet, self.look))
        body = self._drawn(inner, style.draw, told)
        if style.wrap == "iframe":
            return _html(pages.document(body, told, self.look).replace('class="banner"', "hidden"))
        return self._fresh(_html(pages.document(pages.around(body, self.look), told, self.look)))

    def _drawn(self, inner: str, draw: str, told: dict[str, Any]) -> str:
        if draw == "fetched":
            return '<div id="content"><h1>…</h1><p>…</p></div>'
        if draw == "timer":
            return f'<div id="content"><h1>…</h1></div><template data-later>{inner}</template>'
        if draw == "embedded":
            values = [{"value": thing["value"]} for thing in told["things"]]
            data = json.dumps({"included": values}).replace('"', "&quot;")
            return f'{inner}<code style="display:none">{data}</code>'
        return inner

    async def _cards(self, request: web.Request) -> web.Response:
        await self._slow()
        name = request.match_info["section"]
        if name in self.faults.data_fails:
            return web.Response(status=500)
        section = next(each for each in sections() if each["id"] == name)
        groups = pages.section_groups(section, self.member, self.look, self.faults, self.origin)
        return web.json_response(groups)

    async def _tell(self, request: web.Request) -> web.Response:
        await self._slow()
        thing = self.member.thing(request.match_info["key"])
        assert thing is not None
        if thing.id in self.faults.data_fails:
            return web.Response(status=500)
        return web.json_response({"value": self.member.truth[thing.id]})

    async def _put(self, request: web.Request) -> web.Response:
        return self._keep(request.match_info["key"], (await request.json())["value"])

    async def _graph(self, request: web.Request) -> web.Response:
        asked = (await request.json())["variables"]
        return self._keep(asked["key"], asked["value"])

    async def _form(self, request: web.Request) -> web.Response:
        form = await request.post()
        self._keep(str(form["key"]), json.loads(str(form["value"])))
        raise web.HTTPSeeOther(request.path_qs)

    def _keep(self, key: str, value: State) -> web.Response:
        """Keep a value, or do what the faults say instead."""
        thing = self.member.thing(key)
        assert thing is not None
        self.writes.append((thing.id, value))
        if thing.id in self.faults.refuses:
            return web.json_response({"error": "refused"}, status=403)
        if thing.id not in self.faults.forgets:
            self.member.truth[thing.id] = value
            self.member.truth.update(self.faults.knock_on.get(thing.id, {}))
        return web.json_response({"value": value})

    async def _track(self, request: web.Request) -> web.Response:
        told = await request.json()
        if "trusted" in told:
            self.clicks.append(str(told["where"]))
        return web.Response(status=204)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"content-type": "text/event-stream"})
        await answer.prepare(request)
        with suppress(ClientConnectionResetError):  # the reader has gone to another page
            for _ in range(600):
                await answer.write(b"data: {}\n\n")
                await asyncio.sleep(0.2)
        return answer

    async def _slow(self) -> None:
        await asyncio.sleep(self.look.data_ms / 1000)

    def _page_at(self, path: str) -> tuple[SettingPage, int] | None:
        """The page at a path, spelled in either way, with its place in its section."""
        other = path.replace("/d/settings/", "/d/")
        for name in (path.rstrip("/"), other, path.replace("/d/", "/d/settings/")):
            page = self.member.at(name)
            if page is not None and path not in self.faults.moved:
                return page, self.member.section(page.section).index(page)
        return None

    def _fresh(self, answer: web.Response) -> web.Response:
        """Pages are not kept by browsers, unless that is the fault."""
        kept = "max-age=600" if self.faults.cached else "no-store"
        answer.headers["cache-control"] = kept
        return answer


def _html(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html")
