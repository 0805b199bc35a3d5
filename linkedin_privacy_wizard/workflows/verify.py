"""Proving: the sections are loaded afresh, and what their rows do not show is asked for.

What was right before the presses is looked at as well: one setting may move another, on any page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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
    from linkedin_privacy_wizard.domain.setting import Category, Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.workflows.ports import Job, Site


@dataclass(frozen=True, slots=True)
class Known:
    """What was known before the presses: values, and LinkedIn's own links.

    `right` holds what the report calls right, or changed, already: no press may have undone it.
    """

    values: Mapping[SettingId, Value]
    places: Mapping[SettingId, str]
    right: Mapping[SettingId, Value] = field(default_factory=dict)


async def verify(changes: Sequence[Change], catalog: Catalog, known: Known, job: Job) -> None:
    """Tell for each change what a fresh page shows, and what else moved.

    Where a row shows anything but the wanted value, the setting's own page, loaded afresh, has
    the last word.
    """
    right = tuple(s for s in catalog.settings if s.id in known.right) if changes else ()
    categories = categories_of((*(change.setting for change in changes), *right))
    await job.emit(e.StageStarted(e.Stage.PROVE, len(categories) + len(changes)))
    whole = True
    try:
        for category in categories:
            await job.gate.passage()
            ours = [change for change in changes if change.setting.category is category]
            await job.emit(e.Looking(category.value))
            shown = await _rows_now(category, catalog, job.site)
            await job.emit(e.CategoryOpened(category))
            await _tell_knock_ons(ours, shown, known, job)
            await _tell_changes(ours, shown, known, job)
            unseen = [s for s in right if s.category is category and s.id not in shown]
            await _tell_what_is_right_no_more(unseen, known, job)
    except Stopped:
        whole = False
    await job.emit(e.StageEnded(job.clock.now(), e.Stage.PROVE, whole))


async def _tell_knock_ons(
    changes: Sequence[Change], shown: Mapping[SettingId, Value], known: Known, job: Job
) -> None:
    changed = {change.setting.id for change in changes}
    for setting, after in shown.items():
        before = known.values.get(setting)
        if setting not in changed and before is not None and after != before:
            await job.emit(e.KnockOn(setting, before, after))


async def _tell_changes(
    changes: Sequence[Change], shown: Mapping[SettingId, Value], known: Known, job: Job
) -> None:
    for change in changes:
        if shown.get(change.setting.id) == change.wanted:
            await job.emit(e.ChangeVerified(change.setting.id, change.wanted))
        else:
            await job.gate.passage()
            await job.emit(await _ask_its_page(change, known, job))


async def _tell_what_is_right_no_more(settings: Sequence[Setting], known: Known, job: Job) -> None:
    """Ask the pages of settings that were right; nothing is said of those that still are."""
    for setting in settings:
        await job.gate.passage()
        was = known.right[setting.id]
        seen = await _value_on_its_page(setting, known, job)
        if isinstance(seen, Reason):
            await job.emit(e.ChangeUnconfirmed(setting.id, seen))
        elif seen != was:
            await job.emit(e.KnockOn(setting.id, was, seen))


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


async def _ask_its_page(change: Change, known: Known, job: Job) -> e.Event:
    setting = change.setting
    seen = await _value_on_its_page(setting, known, job)
    if isinstance(seen, Reason):
        return e.ChangeUnconfirmed(setting.id, seen)
    if seen == change.wanted:
        return e.ChangeVerified(setting.id, seen)
    return e.ChangeNotKept(setting.id, seen)


async def _value_on_its_page(setting: Setting, known: Known, job: Job) -> Value | Reason:
    await job.emit(e.Looking(setting.id))
    sighting = await see(job.site, setting, known.places.get(setting.id))
    if sighting is None or sighting.is_absent:
        return Reason.NOT_FOUND
    return sighting.value
