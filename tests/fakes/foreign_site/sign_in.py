"""Signing in to the little site: the newer page without a form, and a second step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from tests.fakes.foreign_site.site import ForeignSite

SESSION = "AQEDAR-little-site"
LOGIN = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<nav><a href="/signup/cold-join">Join now</a></nav>
<div class="a"><h1>Sign in</h1>
<input type="hidden" autocomplete="username"><input type="hidden" autocomplete="current-password">
<div><label for=":r0:">Email or phone</label>
<input id=":r0:" name="" autocomplete="username webauthn"></div>
<div><label for=":r1:">Password</label>
<input id=":r1:" name="" type="password" autocomplete="current-password"></div>
<button type="button" id="apple">Sign in with Apple</button>
<button type="button" id="go">Sign in</button></div>
<script>
document.getElementById("go").onclick = async () => {
  const answer = await fetch("/login-api", { method: "POST", headers: { "csrf-token": "ajax:1" },
    body: document.getElementById(":r1:").value });
  location.href = (await answer.json()).next;
};
</script></html>"""
CHALLENGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Check</title>
<header><nav>…</nav></header><h1>Let's do a quick verification</h1>
<form method="post" action="/checkpoint/challenge/verify">
<input type="hidden" name="csrf" value="1">
<label>Enter the code <input name="pin" id="input__phone_verification_pin" inputmode="numeric">
</label><button id="two-step-submit-button">Submit</button></form></html>"""
FEED = """<!doctype html><html lang="en"><title>Feed</title><main><h1>Home</h1>
<button id="post">Start a post</button></main></html>"""


def add_routes(app: web.Application, site: ForeignSite) -> None:
    """The pages of signing in."""

    async def login(_request: web.Request) -> web.Response:
        return _page(LOGIN)

    async def check(request: web.Request) -> web.Response:
        assert await request.text()
        if site.two_step:
            return web.json_response({"next": "/checkpoint/challenge/AgFx3?ut=1"})
        return _welcome(web.json_response({"next": "/feed/"}))

    async def challenge(_request: web.Request) -> web.Response:
        return _page(CHALLENGE)

    async def verify(_request: web.Request) -> web.Response:
        return _welcome(web.Response(status=302, headers={"location": "/feed/"}))

    async def feed(_request: web.Request) -> web.Response:
        return _page(FEED)

    def _welcome(answer: web.Response) -> web.Response:
        site.signed_in = True
        answer.set_cookie("li_at", SESSION, httponly=True, samesite="Lax")
        answer.set_cookie("JSESSIONID", '"ajax:1"')
        return answer

    app.router.add_get("/login", login)
    app.router.add_get("/uas/login", login)
    app.router.add_post("/login-api", check)
    app.router.add_get("/checkpoint/challenge/{rest:.*}", challenge)
    app.router.add_post("/checkpoint/challenge/verify", verify)
    app.router.add_get("/feed/", feed)


def _page(text: str) -> web.Response:
    return web.Response(text=text, content_type="text/html")
