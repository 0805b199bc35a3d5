"""Proving: every section touched is loaded afresh, and what its rows do not show is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.linkedin import rows
from linkedin_privacy_wizard.workflows.pages import open_category, see
from linkedin_privacy_wizard.workflows.ports import Stopped
from linkedin_privacy_wizard.workflows.scan import categories_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import Category, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.workflows.ports import Clock, Emit, Gate, Site


async def verify(
    changes: Sequence[Change],
    catalog: Catalog,
    values: Mapping[SettingId, Value],
    places: Mapping[SettingId, str],
    site: Site,
    emit: Emit,
    gate: Gate,
    clock: Clock,
) -> None:
    """Tell for each change what a fresh page shows, and what else moved.

    `values` are those from before the presses, `places` LinkedIn's own links. Where a row shows
    anything but the wanted value, the setting's own page, loaded afresh, has the last word.
    """
    categories = categories_of(tuple(change.setting for change in changes))
    await emit(e.StageStarted(e.Stage.PROVE, len(categories) + len(changes)))
    whole = True
    try:
        for category in categories:
            await gate.passage()
            ours = [change for change in changes if change.setting.category is category]
            await _verify_category(category, ours, catalog, values, places, site, emit, gate)
    except Stopped:
        whole = False
    await emit(e.StageEnded(clock.now(), e.Stage.PROVE, whole))


async def _verify_category(
    category: Category,
    changes: Sequence[Change],
    catalog: Catalog,
    values: Mapping[SettingId, Value],
    places: Mapping[SettingId, str],
    site: Site,
    emit: Emit,
    gate: Gate,
) -> None:
    await emit(e.Looking(category.value))
    shown = await _rows_now(category, catalog, site)
    await emit(e.CategoryOpened(category))
    changed = {change.setting.id for change in changes}
    for setting, after in shown.items():
        before = values.get(setting)
        if setting not in changed and before is not None and after != before:
            await emit(e.KnockOn(setting, before, after))
    for change in changes:
        if shown.get(change.setting.id) == change.wanted:
            await emit(e.ChangeVerified(change.setting.id, change.wanted))
        else:
            await gate.passage()
            await emit(await _ask_its_page(change, places, site, emit))


async def _rows_now(category: Category, catalog: Catalog, site: Site) -> dict[SettingId, Value]:
    """What the rows of a section show now."""
    view = await open_category(site, category)
    if view is None:
        return {}
    settings = tuple(s for s in catalog.settings if s.category is category)
    matched = rows.match(settings, catalog, view).settings
    shown = {
        setting.id: rows.value_in_row(setting, matched[setting.id], view.language)
        for setting in settings
        if setting.id in matched
    }
    return {setting: value for setting, value in shown.items() if value is not None}


async def _ask_its_page(
    change: Change, places: Mapping[SettingId, str], site: Site, emit: Emit
) -> e.Event:
    setting = change.setting
    await emit(e.Looking(setting.id))
    sighting = await see(site, setting, places.get(setting.id))
    if sighting is None:
        return e.ChangeUnconfirmed(setting.id, Reason.NOT_FOUND)
    if isinstance(sighting.value, Reason):
        return e.ChangeUnconfirmed(setting.id, sighting.value)
    if sighting.value == change.wanted:
        return e.ChangeVerified(setting.id, sighting.value)
    return e.ChangeNotKept(setting.id, sighting.value)
