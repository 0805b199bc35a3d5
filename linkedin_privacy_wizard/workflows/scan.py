"""Reading every setting: the few section pages first, a page of its own only where needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.linkedin import rows
from linkedin_privacy_wizard.workflows.pages import confirmed_paths, open_category, see
from linkedin_privacy_wizard.workflows.ports import Stopped

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.page import PageView, Row
    from linkedin_privacy_wizard.workflows.pages import Sighting
    from linkedin_privacy_wizard.workflows.ports import Job


@dataclass(slots=True)
class _Listing:
    """What the section pages showed.

    `doubtful` are the settings without a row whose absence means nothing: the page did not come,
    or it holds a row that we do not know, which may be theirs by a new name at a new address.
    `opened` are the settings' own pages that had to be opened, by the link that led there.
    """

    values: dict[SettingId, Value] = field(default_factory=dict)
    paths: dict[SettingId, str] = field(default_factory=dict)
    doubtful: set[SettingId] = field(default_factory=set)
    opened: dict[str, Sighting] = field(default_factory=dict)


async def scan(catalog: Catalog, job: Job) -> None:
    """Read every setting of the catalog. Nothing is changed."""
    categories = categories_of(catalog.settings)
    await job.emit(e.StageStarted(e.Stage.READ, len(categories) + len(catalog.settings)))
    whole = True
    try:
        listing = _Listing()
        for category in categories:
            await job.gate.passage()
            await _read_category(catalog, category, job, listing)
        for setting in catalog.settings:
            if setting.id not in listing.values:
                await _read_setting(setting, listing, job)
    except Stopped:
        whole = False
    await job.emit(e.StageEnded(job.clock.now(), e.Stage.READ, whole))


def categories_of(settings: tuple[Setting, ...]) -> tuple[Category, ...]:
    """The section pages that these settings need, in LinkedIn's order."""
    used = {setting.category for setting in settings}
    return tuple(category for category in Category if category in used)


async def _read_category(catalog: Catalog, category: Category, job: Job, listing: _Listing) -> None:
    await job.emit(e.Looking(category.value))
    view = await open_category(job.site, category)
    await job.emit(e.CategoryOpened(category, None if view is None else view.language))
    settings = tuple(s for s in catalog.settings if s.category is category)
    if view is None:
        listing.doubtful.update(setting.id for setting in settings)
        return
    matched = rows.match(settings, catalog, view)
    job.site.allow(frozenset(row.path for row in matched.settings.values()))
    for setting in settings:
        row = matched.settings.get(setting.id)
        if row is not None:
            await _take_row(setting, row, view, job, listing)
        elif matched.unknown:
            listing.doubtful.add(setting.id)
    for unknown in matched.unknown:
        await job.emit(e.UnknownSetting(category, unknown.title, unknown.path))


async def _take_row(
    setting: Setting, row: Row, view: PageView, job: Job, listing: _Listing
) -> None:
    listing.paths[setting.id] = row.path
    await job.emit(e.SettingListed(setting.id, row.path, row.title))
    value = rows.value_in_row(setting, row, view.language)
    if value is not None:
        listing.values[setting.id] = value
        await job.emit(e.SettingRead(setting.id, value, e.Source.ROW))


async def _read_setting(setting: Setting, listing: _Listing, job: Job) -> None:
    """One setting whose row did not show its value."""
    listed = listing.paths.get(setting.id)
    if listed and not setting.can_be_pressed:
        await job.emit(e.SettingUnread(setting.id, Reason.LOOK_ONLY))
        return
    told = not listed and setting.id not in listing.doubtful
    if not listed and not confirmed_paths(setting):
        await job.emit(_missing(setting, told=told))
        return
    await job.gate.passage()
    await job.emit(e.Looking(setting.id))
    sighting = _seen_already(setting, listing) or await see(job.site, setting, listed)
    if listed and sighting is not None:
        listing.opened[listed] = sighting
    if sighting is None or sighting.is_absent:
        refused = sighting is not None and sighting.was_refused
        await job.emit(_missing(setting, told=told and not refused))
    elif isinstance(sighting.value, Reason):
        reason = sighting.value if setting.can_be_pressed else Reason.LOOK_ONLY
        await job.emit(e.SettingUnread(setting.id, reason))
    else:
        seen = e.SettingRead(setting.id, sighting.value, e.Source.PAGE, sighting.rank)
        await job.emit(seen)


def _seen_already(setting: Setting, listing: _Listing) -> Sighting | None:
    """The setting on a page that was opened for another one; None where that does not tell it."""
    shown = listing.opened.get(listing.paths.get(setting.id, ""))
    if shown is None:
        return None
    sighting = shown.again(setting, shown.view)
    return None if isinstance(sighting.value, Reason) else sighting


def _missing(setting: Setting, *, told: bool) -> e.Event:
    """Not offered, where its absence can be told; otherwise only not found."""
    return e.SettingMissing(setting.id) if told else e.SettingUnread(setting.id, Reason.NOT_FOUND)
