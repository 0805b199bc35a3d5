"""Signing in: both sign-in pages, the challenges, the wall and the way out."""

from __future__ import annotations

import secrets

from aiohttp import web

from linkedin_privacy_wizard.practice.render import render
from linkedin_privacy_wizard.practice.state import PENDING, STATE, SiteState
from linkedin_privacy_wizard.practice.words import words

HOME = "/feed/"
CHECK = "/checkpoint/challenge/verify"
APP_CHECK = "/checkpoint/challengesV2/app"
RESTRICTED = "/checkpoint/challenge/restricted"


def add_routes(app: web.Application) -> None:
    """Serve everything on the way in and out."""
    app.router.add_get("/", _front)
    app.router.add_get("/login", _login)
    app.router.add_get("/uas/login", _login)
    app.router.add_get("/authwall", _wall)
    app.router.add_post("/checkpoint/lg/login-submit", _submit)
    app.router.add_get(CHECK, _challenge)
    app.router.add_post(CHECK, _answer)
    app.router.add_get(APP_CHECK, _challenge)
    app.router.add_get(APP_CHECK + "/approved", _approved)
    app.router.add_get(RESTRICTED, _restricted)
    app.router.add_get(HOME, _home)
    app.router.add_get("/m/logout/", _sign_out)


def _local(path: str) -> str:
    """A path of this site to go on to; anything else is the home page."""
    return path if path.startswith("/") and path[1:2] not in ("/", "\\") else HOME


async def _front(request: web.Request) -> web.Response:
    raise web.HTTPFound(HOME if request.app[STATE].is_member(request) else "/login")


async def _login(request: web.Request) -> web.Response:
    state = request.app[STATE]
    if state.is_member(request):
        raise web.HTTPFound(HOME)
    new = state.faults.login == "2026"
    return render(
        state,
        "login_2026.html" if new else "login_classic.html",
        generation=state.account.generation,
        title=words(state.account.language).ui("sign_in"),
        wrong="error" in request.query,
        token=secrets.token_hex(8),
        onward=_local(request.query.get("session_redirect", HOME)),
        window=state.faults.sign_in_window,
    )


async def _wall(request: web.Request) -> web.Response:
    state = request.app[STATE]
    return render(
        state,
        "authwall.html",
        generation=state.account.generation,
        title=words(state.account.language).ui("join"),
    )


async def _submit(request: web.Request) -> web.Response:
    state = request.app[STATE]
    form = await request.post()
    onward = _local(str(form.get("session_redirect", HOME)))
    state.sign_in_attempts += 1
    refused = state.faults.wrong_password_first and state.sign_in_attempts == 1
    who = str(form.get("session_key", "")).strip()
    if refused or not who or form.get("session_password") != state.account.password:
        return _to(request, f"/login?error=password&session_redirect={onward}")
    state.show_pages_of(who)
    if state.faults.account_restricted:
        return _to(request, RESTRICTED)
    if state.faults.challenge_at_login != "none":
        return _ask_for_proof(request, state)
    return let_in(state, _to(request, onward))


def _to(request: web.Request, path: str) -> web.Response:
    """Go on there: a redirect for a form, an answer for the script of the newer page."""
    if request.headers.get("Accept") == "application/json":
        return web.json_response({"next": path})
    return web.Response(status=303, headers={"Location": path})


def _ask_for_proof(request: web.Request, state: SiteState) -> web.Response:
    response = _to(request, _proof_page(state))
    _await_proof(state, response)
    return response


def lead_to_proof(state: SiteState) -> web.HTTPFound:
    """The way to the page that wants a proof, for somebody who was signed in before."""
    found = web.HTTPFound(_proof_page(state))
    _await_proof(state, found)
    return found


def _proof_page(state: SiteState) -> str:
    return APP_CHECK if state.faults.challenge_at_login == "app_approval" else CHECK


def _await_proof(state: SiteState, response: web.Response) -> None:
    pending = secrets.token_urlsafe(16)
    state.awaiting_proof.add(pending)
    response.set_cookie(PENDING, pending, httponly=True, samesite="Lax")


def let_in(state: SiteState, response: web.Response) -> web.Response:
    """Sign the receiver of an answer in."""
    response.set_cookie("li_at", state.open_session(), httponly=True, samesite="Lax")
    response.set_cookie("liap", "true", samesite="Lax")
    response.del_cookie(PENDING)
    return response


def _pending(request: web.Request) -> SiteState:
    state = request.app[STATE]
    if request.cookies.get(PENDING, "") not in state.awaiting_proof:
        raise web.HTTPFound("/login")
    return state


async def _challenge(request: web.Request) -> web.Response:
    state = _pending(request)
    return _draw_challenge(state, wrong=False)


def _draw_challenge(state: SiteState, *, wrong: bool) -> web.Response:
    kind = state.faults.challenge_at_login
    titles = {"captcha": "captcha_title", "app_approval": "app_title"}
    return render(
        state,
        "challenge.html",
        generation=state.account.generation,
        title=words(state.account.language).ui(titles.get(kind, "code_title")),
        kind=kind,
        wrong=wrong,
        action=CHECK,
        approved=APP_CHECK + "/approved",
    )


async def _answer(request: web.Request) -> web.Response:
    state = _pending(request)
    form = await request.post()
    kind = state.faults.challenge_at_login
    if kind in ("two_step", "email_pin") and str(form.get("pin", "")).strip() != state.account.code:
        return _draw_challenge(state, wrong=True)
    state.awaiting_proof.discard(request.cookies[PENDING])
    return let_in(state, _to(request, HOME))


async def _approved(request: web.Request) -> web.Response:
    state = _pending(request)
    state.awaiting_proof.discard(request.cookies[PENDING])
    return let_in(state, _to(request, HOME))


async def _restricted(request: web.Request) -> web.Response:
    state = request.app[STATE]
    site_words = words(state.account.language)
    return render(
        state,
        "plain.html",
        generation=state.account.generation,
        title=site_words.ui("restricted_title"),
        text=site_words.ui("restricted_text"),
    )


async def _home(request: web.Request) -> web.Response:
    state = request.app[STATE]
    if not state.is_member(request):
        raise web.HTTPFound("/login")
    site_words = words(state.account.language)
    return render(
        state,
        "feed.html",
        generation=state.account.generation,
        title=site_words.ui("welcome"),
    )


async def _sign_out(request: web.Request) -> web.Response:
    state = request.app[STATE]
    state.sessions.discard(request.cookies.get("li_at", ""))
    response = web.Response(status=303, headers={"Location": "/login"})
    response.del_cookie("li_at")
    response.del_cookie("liap")
    return response
