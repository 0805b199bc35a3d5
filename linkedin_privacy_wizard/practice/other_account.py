"""Signing in with another account: a window of its own that tells its opener."""

from __future__ import annotations

from aiohttp import web

from linkedin_privacy_wizard.practice.render import render
from linkedin_privacy_wizard.practice.sign_in import HOME, let_in
from linkedin_privacy_wizard.practice.state import STATE
from linkedin_privacy_wizard.practice.words import words

WINDOW = "/practice-window/sign-in"


def add_routes(app: web.Application) -> None:
    """Serve the window, and what its button does."""
    app.router.add_get(WINDOW, _window)
    app.router.add_post(WINDOW, _agreed)


async def _window(request: web.Request) -> web.Response:
    return _draw(request, done=False)


async def _agreed(request: web.Request) -> web.Response:
    return let_in(request.app[STATE], _draw(request, done=True))


def _draw(request: web.Request, *, done: bool) -> web.Response:
    state = request.app[STATE]
    if not state.faults.sign_in_window:
        raise web.HTTPNotFound
    return render(
        state,
        "window.html",
        generation=state.account.generation,
        title=words(state.account.language).ui("other_account"),
        done=done,
        home=HOME,
        window=WINDOW,
    )
