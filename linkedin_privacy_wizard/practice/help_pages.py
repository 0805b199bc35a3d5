"""Help articles, request forms and the older front pages that others still link to."""

from __future__ import annotations

from aiohttp import web

from linkedin_privacy_wizard.practice.render import render
from linkedin_privacy_wizard.practice.state import STATE
from linkedin_privacy_wizard.practice.words import words

FORMS = ("TS-DPRO", "TS-DDF", "TS-DRF", "TSO-DPO", "ppq", "TS-DCR")
OLDER_FRONT_PAGES = {
    "/psettings/": "account",
    "/psettings/account": "account",
    "/psettings/privacy": "profile-visibility",
    "/psettings/data-visibility": "profile-visibility",
    "/psettings/advertising": "ads",
    "/psettings/advertising-data": "ads",
}


def add_routes(app: web.Application) -> None:
    """Serve the help centre, and lead the older front pages to the newer ones."""
    app.router.add_get("/help/linkedin/ask/{form}", _form)
    app.router.add_get("/help/linkedin/answer/{article:.*}", _article)
    for path in OLDER_FRONT_PAGES:
        app.router.add_get(path, _older)


async def _older(request: web.Request) -> web.Response:
    raise web.HTTPFound(f"/mypreferences/d/categories/{OLDER_FRONT_PAGES[request.path]}")


async def _form(request: web.Request) -> web.Response:
    state = request.app[STATE]
    name = request.match_info["form"]
    if name not in FORMS:
        raise web.HTTPNotFound
    site_words = words(state.account.language)
    return render(
        state,
        "form.html",
        generation=state.account.generation,
        title=site_words.tables["forms"][name],
        objects=name == "TS-DPRO",
    )


async def _article(request: web.Request) -> web.Response:
    state = request.app[STATE]
    site_words = words(state.account.language)
    return render(
        state,
        "plain.html",
        generation=state.account.generation,
        title=site_words.ui("help_title"),
        text=site_words.ui("help_text"),
    )
