"""What can be told from the state: the plan, the report, the values that were seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain import plan as plans
from linkedin_privacy_wizard.domain import report as reports
from linkedin_privacy_wizard.domain import undo as undos
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.wizard.state import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.undo import Undo
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.state import WizardState


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


def agreement(state: WizardState) -> tuple[e.Event, ...]:
    """The whole list as it is kept before the first press: what is right, and what is to change."""
    now = values(state.events)
    right = (e.AlreadyRight(setting.id, now[setting.id]) for setting in already_right(state))
    chosen = (
        e.ChangeChosen(x.setting.id, x.before, x.wanted, tuple(sorted(x.effects)))
        for x in agreed_changes(state)
    )
    return (*right, *chosen)


def undo(state: WizardState) -> Undo:
    """What it takes to undo this run, and the one that it was there to finish."""
    mine, prepared = undos.undo(state.events), state.prepared
    finishes = prepared is not None and prepared.purpose is Purpose.FINISH
    return mine.with_older(prepared.undo) if prepared is not None and finishes else mine


def values_before(state: WizardState) -> dict[SettingId, Value]:
    """What is known before the next proof: what was read, and what earlier proofs have shown.

    A change that was proved before some trouble has not moved by itself when it is seen again.
    """
    return values(state.events)


def right_already(state: WizardState) -> dict[SettingId, Value]:
    """What the report calls right or changed by now; later presses must not have undone it."""
    return {
        outcome.setting: outcome.wanted
        for outcome in report(state).outcomes.values()
        if outcome.result in (Result.CHANGED, Result.ALREADY_RIGHT) and outcome.wanted is not None
    }
