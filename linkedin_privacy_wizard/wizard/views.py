"""What can be told from the state: the plan, the report, the progress, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain import plan as plans
from linkedin_privacy_wizard.domain import report as reports
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.state import WizardState

_READ_STEPS = (e.CategoryOpened, e.SettingRead, e.SettingMissing, e.SettingUnread)
_APPLY_STEPS = (e.ChangePressed, e.ChangeSkipped, e.ChangeNotNeeded)
_PROVE_STEPS = (e.CategoryOpened, e.ChangeVerified, e.ChangeNotKept, e.ChangeUnconfirmed)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: `done` of `total` steps, and the category or setting under way."""

    done: int
    total: int
    now: str | None = None


def report(state: WizardState) -> Report:
    """This run as a report."""
    return reports.report(state.events)


def values(events: Iterable[e.Event]) -> dict[SettingId, Value]:
    """The latest value seen of each setting."""
    seen: dict[SettingId, Value] = {}
    for event in events:
        match event:
            case e.SettingRead(setting, value, _) | e.KnockOn(setting, _, value):
                seen[setting] = value
            case e.ChangeVerified(setting, value) | e.ChangeNotKept(setting, value):
                seen[setting] = value
            case e.SettingMissing(setting) | e.SettingUnread(setting, _):
                seen.pop(setting, None)
            case _:
                pass
    return seen


def plan(state: WizardState) -> tuple[Change, ...]:
    """The list to review."""
    return plans.changes(state.catalog.settings, values(state.events), state.choices, state.ticked)


def already_right(state: WizardState) -> tuple[Setting, ...]:
    """The settings that the person wants as they are found to be."""
    now = values(state.events)
    return tuple(
        setting
        for setting in state.catalog.settings
        if setting.id in now and state.choices.get(setting.id) == now[setting.id]
    )


def suggestion(state: WizardState, setting: Setting) -> Value | None:
    """What we suggest for a setting, by the preset in force; None where we leave it alone."""
    return setting.presets.get(state.preset, setting.presets.get(Preset.SUGGESTED))


def agreed_changes(state: WizardState) -> tuple[Change, ...]:
    """The changes that may be pressed: those with every side effect ticked."""
    return tuple(change for change in plan(state) if change.agreed)


def chosen_changes(state: WizardState) -> tuple[Change, ...]:
    """The changes of the list the person said yes to, as they were then."""
    chosen = {event.setting: event for event in state.events if isinstance(event, e.ChangeChosen)}
    return tuple(
        plans.Change(
            setting,
            chosen[setting.id].before,
            chosen[setting.id].wanted,
            frozenset(chosen[setting.id].effects),
        )
        for setting in state.catalog.settings
        if setting.id in chosen
    )


def list_is_kept(state: WizardState) -> bool:
    """Whether the whole list the person said yes to is kept: only then does the pressing begin."""
    stages = (event.stage for event in state.events if isinstance(event, e.StageStarted))
    return e.Stage.APPLY in stages


def old_values(state: WizardState) -> dict[SettingId, Value]:
    """The values from before this run of everything that a fresh page shows to be changed."""
    return {
        outcome.setting: outcome.before
        for outcome in report(state).with_result(Result.CHANGED)
        if outcome.before is not None
    }


def values_before(state: WizardState) -> dict[SettingId, Value]:
    """What is known before the next proof: what was read, and what earlier proofs have shown.

    A change that was proved before some trouble has not moved by itself when it is seen again.
    """
    return values(state.events)


def places(state: WizardState) -> dict[SettingId, str]:
    """LinkedIn's own links to the settings' pages."""
    return {
        event.setting: event.path for event in state.events if isinstance(event, e.SettingListed)
    }


def to_apply(state: WizardState) -> tuple[Change, ...]:
    """The chosen changes that no fresh page has confirmed yet."""
    proved = {event.setting for event in state.events if isinstance(event, e.ChangeVerified)}
    return tuple(change for change in chosen_changes(state) if change.setting.id not in proved)


def to_prove(state: WizardState) -> tuple[Change, ...]:
    """The chosen changes that were begun, or not needed, and that no fresh page has confirmed."""
    begun = {
        event.setting
        for event in state.events
        if isinstance(event, (e.ChangeStarted, e.ChangeNotNeeded))
    }
    return tuple(change for change in to_apply(state) if change.setting.id in begun)


def progress(state: WizardState) -> Progress:
    """How far the reading is, or the applying and proving together, so that no bar restarts."""
    started = [i for i, event in enumerate(state.events) if isinstance(event, e.StageStarted)]
    stages = {
        stage.stage: (i, stage.steps)
        for i in started
        if isinstance(stage := state.events[i], e.StageStarted)
    }
    now = next((x.what for x in reversed(state.events) if isinstance(x, e.Looking)), None)
    if e.Stage.APPLY not in stages:
        index, total = stages.get(e.Stage.READ, (0, 0))
        return Progress(min(_count(state.events[index:], _READ_STEPS), total), total, now)
    apply_at, changes = stages[e.Stage.APPLY]
    prove_at, prove_steps = stages.get(e.Stage.PROVE, (0, 0))
    if prove_at < apply_at:
        touched = {change.setting.category for change in chosen_changes(state)}
        pressed = _count(state.events[apply_at:], _APPLY_STEPS)
        return Progress(min(pressed, changes), 2 * changes + len(touched), now)
    proved = min(_count(state.events[prove_at:], _PROVE_STEPS), prove_steps)
    return Progress(changes + proved, changes + prove_steps, now)


def _count(events: tuple[e.Event, ...], kinds: tuple[type, ...]) -> int:
    return sum(isinstance(event, kinds) for event in events)
