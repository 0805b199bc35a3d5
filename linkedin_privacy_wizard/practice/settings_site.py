"""The category pages and the setting pages."""

from __future__ import annotations

from aiohttp import web

from linkedin_privacy_wizard.practice.account import CATEGORIES, Control, SettingPage
from linkedin_privacy_wizard.practice.render import render
from linkedin_privacy_wizard.practice.saving import NEW_PAGE, NEW_SETTING
from linkedin_privacy_wizard.practice.sign_in import lead_to_proof
from linkedin_privacy_wizard.practice.state import STATE, SiteState
from linkedin_privacy_wizard.practice.views import page_view, sections
from linkedin_privacy_wizard.practice.words import languages, words

ACCOUNT = "/mypreferences/d/categories/account"
OLDEST = 2018


def add_routes(app: web.Application) -> None:
    """Serve the settings; the last route takes every address that nothing else took."""
    app.router.add_get("/mypreferences/d", _index)
    app.router.add_get("/mypreferences/d/", _index)
    app.router.add_get("/mypreferences/d/categories/{category}", _category)
    app.router.add_get("/mypreferences/d/categories/{category}/", _category)
    app.router.add_get("/{path:.*}", _setting)


def _member(request: web.Request) -> SiteState:
    state = request.app[STATE]
    if state.faults.redirect_loop and state.is_member(request):
        raise web.HTTPFound(request.path)
    if state.must_prove(request):
        raise lead_to_proof(state)
    if state.is_member(request):
        _honour_privacy_signal(state, request)
        return state
    wall = "/authwall" if state.faults.authwall else "/login"
    raise web.HTTPFound(f"{wall}?session_redirect={request.path}")


def _honour_privacy_signal(state: SiteState, request: web.Request) -> None:
    heeds = state.faults.heeds_privacy_signal and state.account.region == "us"
    if heeds and request.headers.get("Sec-GPC") == "1":
        for page_id in ("share-affiliates", "data-from-others"):
            state.account.drift(page_id, "off")


async def _index(request: web.Request) -> web.Response:
    _member(request)
    raise web.HTTPFound(ACCOUNT)


async def _category(request: web.Request) -> web.Response:
    state = _member(request)
    category = request.match_info["category"]
    if category not in CATEGORIES:
        raise web.HTTPFound(ACCOUNT)
    state.page_loads += 1
    account = state.account
    return render(
        state,
        "category.html",
        generation=account.generation,
        title=words(account.language).tables["categories"][category],
        category=category,
        sections=sections(category, account, state.faults),
    )


async def _setting(request: web.Request) -> web.Response:
    state = _member(request)
    page = _page_at(state, request.path)
    if page is None:
        return _nowhere(state, request.path)
    inner = request.query.get("openInMobileMode") == "true"
    if inner:
        return _draw(state, page, generation=OLDEST, bare=True)
    state.page_loads += 1
    state.account.opened.append(page.id)
    if page.danger:
        state.account.danger_opened.append(page.id)
    if page.iframe or page.id in state.faults.in_iframe:
        return _frame(state, page)
    return _draw(state, page, generation=page.generation, bare=False)


def _page_at(state: SiteState, path: str) -> SettingPage | None:
    faults = state.faults
    for page in state.account.pages.values():
        moved = faults.moved.get(page.id)
        paths = page.paths() if moved is None else (moved,)
        if path in paths:
            return None if page.id in faults.missing_rows else page
    for category, title, unknown in faults.unknown_settings:
        if path == unknown:
            return _unknown_page(category, title, path)
    return None


def _unknown_page(category: str, title: str, path: str) -> SettingPage:
    labels = {code: words(code).ui("unknown_label") for code in languages()}
    switch = Control(NEW_SETTING, "switch", labels, value="on", default="on")
    titles = dict.fromkeys(languages(), title)
    return SettingPage(NEW_PAGE, path, category, "", titles, [switch])


def _nowhere(state: SiteState, path: str) -> web.Response:
    # The real site sends a member who asks for a setting it does not offer to this page.
    if path.startswith(("/mypreferences/", "/psettings/")):
        raise web.HTTPFound(ACCOUNT)
    said = words(state.account.language).ui("not_found")
    answer = render(state, "plain.html", generation=state.account.generation, title=said, text=said)
    answer.set_status(404)
    return answer


def _draw(state: SiteState, page: SettingPage, *, generation: int, bare: bool) -> web.Response:
    view = page_view(page, state.account, state.faults)
    return render(
        state,
        "bare.html" if bare else "setting.html",
        generation=generation,
        title=view.title,
        page=view,
    )


def _frame(state: SiteState, page: SettingPage) -> web.Response:
    view = page_view(page, state.account, state.faults)
    legacy = [path for path in page.other_paths if path.startswith("/psettings/")]
    source = legacy[0] if legacy else page.path
    return render(
        state,
        "frame.html",
        generation=page.generation,
        title=view.title,
        page=view,
        source=f"{source}?li_theme=light&openInMobileMode=true",
    )
