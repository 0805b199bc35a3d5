"""The settings request: the only way in which the pretend site changes a value."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeGuard

from aiohttp import web

from linkedin_privacy_wizard.practice.state import STATE, SiteState
from linkedin_privacy_wizard.practice.words import words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.practice.account import Account, Control, SettingPage, Value

SETTINGS = "/mysettings-api/settingsApiSettings/"
NEW_PAGE = "new-setting"
NEW_SETTING = "newSetting"


def add_routes(app: web.Application) -> None:
    """Answer the settings requests of the pages' script."""
    app.router.add_get(SETTINGS + "{key}", _tell)
    app.router.add_put(SETTINGS + "{key}", _save)
    app.router.add_post("/psettings/member-data/export", _export)


def _allowed(request: web.Request, *, changes: bool) -> SiteState:
    state = request.app[STATE]
    if not state.is_member(request):
        raise web.HTTPUnauthorized
    token = request.cookies.get("JSESSIONID", "").strip('"')
    if changes and (not token or request.headers.get("csrf-token") != token):
        raise web.HTTPForbidden(text="CSRF check failed.")
    return state


def _addressed(state: SiteState, request: web.Request) -> tuple[SettingPage, Control]:
    found = state.account.find_control(request.match_info["key"])
    if found is None:
        raise web.HTTPNotFound
    return found


async def _tell(request: web.Request) -> web.Response:
    state = _allowed(request, changes=False)
    _, control = _addressed(state, request)
    return web.json_response({"key": control.key, "value": control.value})


async def _save(request: web.Request) -> web.Response:
    state = _allowed(request, changes=True)
    value = await _sent(request)
    if request.match_info["key"] == NEW_SETTING and state.faults.unknown_settings:
        # A setting that the site has only just added belongs to no page and keeps nothing.
        state.presses.append((NEW_PAGE, NEW_SETTING, value))
        return _saved(state, value, silent=False)
    page, control = _addressed(state, request)
    if not control.accepts(value):
        raise web.HTTPBadRequest
    state.presses.append((page.id, control.key, value))
    faults = state.faults
    if page.id in faults.refuses:
        failed = words(state.account.language).ui("failed")
        return web.json_response({"message": failed}, status=400)
    if page.id not in faults.says_saved_and_is_not:
        _accept(state, page, control, value)
    return _saved(state, value, silent=page.id in faults.saves_without_a_word)


async def _sent(request: web.Request) -> Value:
    try:
        body: Any = json.loads(await request.text())
    except ValueError:
        raise web.HTTPBadRequest from None
    value = body.get("value") if isinstance(body, dict) else None
    if not _is_value(value):
        raise web.HTTPBadRequest
    return value


def _saved(state: SiteState, value: Value, *, silent: bool) -> web.Response:
    message = "" if silent else words(state.account.language).ui("saved")
    return web.json_response({"value": value, "message": message})


def _is_value(value: object) -> TypeGuard[Value]:
    if isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    return isinstance(value, str)


def _accept(state: SiteState, page: SettingPage, control: Control, value: Value) -> None:
    control.put(value)
    if value != "off":
        return
    if control.empties:
        page.control(control.empties).put([])
    _knock_on(state.account, state.faults.knock_on.get(page.id, {}))


def _knock_on(account: Account, effects: Any) -> None:  # noqa: ANN401 - see Faults.knock_on
    for other, changed in effects.items():
        if other in account.pages:
            account.drift(other, changed)


async def _export(request: web.Request) -> web.Response:
    state = _allowed(request, changes=True)
    body = await request.text()
    state.account.archives_requested.append("all" if "plus-other-data" in body else "fast")
    message = words(state.account.language).ui("archive_pending")
    return web.json_response({"message": message})
