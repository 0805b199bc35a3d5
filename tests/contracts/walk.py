"""A whole job on some site: read, change what a preset asks for, prove it; and what must hold."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.plan import Change, changes, preset_choices
from linkedin_privacy_wizard.domain.report import Report, report
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.wizard.views import values
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.ports import Job
from linkedin_privacy_wizard.workflows.scan import scan
from linkedin_privacy_wizard.workflows.verify import Known, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.workflows.ports import Site
    from tests.fakes.attached import Driven

Truth = dict[str, "Value"]


class OpenGate:
    """Nobody pauses, stops or leaves anything out."""

    async def passage(self) -> None:
        """Go on."""

    async def word(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Clock:
    """The computer's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@cache
def whole_catalog() -> Catalog:
    return load(resources() / "catalog")


def catalog_of(*ids: str) -> Catalog:
    """The catalog with only these settings; the rest of it is the real one."""
    whole = whole_catalog()
    return replace(whole, settings=tuple(s for s in whole.settings if s.id in ids))


@dataclass
class Walk:
    """The wizard's work at one site, and what it said."""

    site: Site
    keeper: Gatekeeper
    catalog: Catalog
    truth: Callable[[], Truth]
    events: list[e.Event] = field(default_factory=list)
    plan: tuple[Change, ...] = ()
    before: Truth = field(default_factory=dict)

    @property
    def job(self) -> Job:
        return Job(self.site, self._hear, OpenGate(), Clock())

    @property
    def report(self) -> Report:
        return report(self.events)

    @property
    def read_values(self) -> dict[str, Value]:
        return values(self.events)

    async def close(self) -> None:
        """Let go of the browser, where there is one."""
        if isinstance(self.site, PlaywrightSite):
            await self.site.close()

    async def _hear(self, event: e.Event) -> None:
        self.events.append(event)

    async def scan(self) -> None:
        self.before = self.truth()
        self.keeper.steer(Driver.WIZARD)
        await scan(self.catalog, self.job)

    async def change(self, preset: Preset = Preset.STRICTEST) -> None:
        """Do what a preset asks for, with every side effect agreed to, and prove it."""
        settings = self.catalog.settings
        now = values(self.events)
        ticked = frozenset((s.id, effect.id) for s in settings for effect in s.side_effects)
        self.plan = changes(settings, now, preset_choices(settings, now, preset), ticked)
        for change in self.plan:
            self.events.append(e.ChangeChosen(change.setting.id, change.before, change.wanted))
        places = {x.setting: x.path for x in self.events if isinstance(x, e.SettingListed)}
        await apply(self.plan, places, self.job)
        await verify(self.plan, self.catalog, Known(now, places), self.job)


def walk(
    attached: Driven,
    origin: str,
    truth: Callable[[], Truth],
    catalog: Catalog | None = None,
    limits: Limits | None = None,
) -> Walk:
    """Send a browser to a site, with the wizard's own guard."""
    chosen = catalog or whole_catalog()
    paths = {path for setting in chosen.settings for path in known_paths(setting)}
    keeper = Gatekeeper(Guard(origin, CATEGORY_PATHS | paths))
    site = attached.site(keeper, limits or Limits(pace=0, calm=0.25))
    return Walk(site, keeper, chosen, truth)


def false_reads(done: Walk) -> dict[str, tuple[Value, Value | None]]:
    """Values that were read and are not so: setting to (read, true)."""
    read = {x.setting: x.value for x in done.events if isinstance(x, e.SettingRead)}
    return {
        setting: (value, done.before.get(setting))
        for setting, value in read.items()
        if done.before.get(setting) != value
    }


def false_claims(done: Walk) -> list[str]:
    """Whatever the report says that the site does not hold."""
    now = done.truth()
    wanted = {change.setting.id: change.wanted for change in done.plan}
    told = []
    for setting, outcome in done.report.outcomes.items():
        true = now.get(setting)
        if outcome.after is not None and outcome.after != true:
            told.append(f"{setting}: said {outcome.after}, is {true}")
        if outcome.result is Result.CHANGED and not (
            true == wanted.get(setting) and done.before.get(setting) != true
        ):
            told.append(f"{setting}: said changed, was {done.before.get(setting)}, is {true}")
        if outcome.result is Result.NOT_OFFERED and true is not None:
            told.append(f"{setting}: said not offered, is {true}")
        if outcome.result is Result.ALREADY_RIGHT and setting in wanted and true != wanted[setting]:
            told.append(f"{setting}: said already right, is {true}")
    return told


def unread(done: Walk, offered: Collection[str]) -> set[str]:
    """Settings of the catalog that the site offers and that were not read."""
    readable = {s.id for s in done.catalog.settings if s.can_be_pressed or s.row_shows}
    return (readable & set(offered)) - set(done.read_values)


def unfinished(done: Walk) -> Mapping[str, str]:
    """Planned changes that did not end as changed: setting to result and reason."""
    outcomes = done.report.outcomes
    return {
        change.setting.id: f"{outcome.result}: {outcome.reason}"
        for change in done.plan
        if (outcome := outcomes[change.setting.id]).result is not Result.CHANGED
    }
