"""The list that is worked on: the one agreed to, or what was left of it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.plan import Change
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Result

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.wizard.state import WizardState

HAD_THEIR_TURN = (e.ChangePressed, e.ChangeSkipped, e.ChangeNotNeeded)


def chosen_changes(state: WizardState) -> tuple[Change, ...]:
    """The changes of the list the person said yes to, as they were then."""
    chosen = {event.setting: event for event in state.events if isinstance(event, e.ChangeChosen)}
    return tuple(
        Change(
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


def left_to_do(state: WizardState) -> tuple[Change, ...]:
    """What the person asked for and no fresh page shows; all of it can be shown to them."""
    outcomes = report(state.events).outcomes
    found = ((setting, outcomes.get(setting.id)) for setting in state.catalog.settings)
    return tuple(
        Change(setting, told.before, told.wanted)
        for setting, told in found
        if told is not None
        and told.result in (Result.NEEDS_YOU, Result.NOT_CONFIRMED)
        and told.before is not None
        and told.wanted is not None
        and setting.can_be_pressed
    )


def is_guided(state: WizardState) -> bool:
    """Whether the person presses: by their own choice, or because the wizard could not."""
    return state.mode is e.Mode.GUIDE or bool(state.guided)


def at_hand(state: WizardState) -> tuple[Change, ...]:
    """The list that is worked on: the one agreed to, or what was left of it."""
    if not state.guided:
        return chosen_changes(state)
    outcomes = report(state.events).outcomes
    found = ((setting, outcomes.get(setting.id)) for setting in state.catalog.settings)
    return tuple(
        Change(setting, told.before or "", told.wanted or "")
        for setting, told in found
        if told is not None and setting.id in state.guided
    )


def work_events(state: WizardState) -> tuple[e.Event, ...]:
    """The events of the work on that list: those since the run was last ended, if it was."""
    ends = [i for i, event in enumerate(state.events) if isinstance(event, e.RunEnded)]
    return state.events[ends[-1] + 1 :] if ends else state.events


def to_apply(state: WizardState) -> tuple[Change, ...]:
    """The changes of the list that no fresh page has confirmed yet."""
    proved = {event.setting for event in work_events(state) if isinstance(event, e.ChangeVerified)}
    return tuple(change for change in at_hand(state) if change.setting.id not in proved)


def to_prove(state: WizardState) -> tuple[Change, ...]:
    """The changes that were begun, or not needed, and that no fresh page has confirmed."""
    begun = {
        event.setting
        for event in work_events(state)
        if isinstance(event, (e.ChangeStarted, e.ChangeNotNeeded))
    }
    return tuple(change for change in to_apply(state) if change.setting.id in begun)


def had_their_turn(state: WizardState) -> frozenset[SettingId]:
    """The settings of the list that need not be shown again after trouble."""
    had: set[SettingId] = set()
    for event in work_events(state):
        if isinstance(event, HAD_THEIR_TURN):
            had.add(event.setting)
        elif isinstance(event, e.ChangeStarted):
            had.discard(event.setting)
    return frozenset(had)
