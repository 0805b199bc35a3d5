"""What can be told from the state: the plan, the report, the progress, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain import plan as plans
from linkedin_privacy_wizard.domain import report as reports
from linkedin_privacy_wizard.domain import undo as undos
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.linkedin.addresses import help_path
from linkedin_privacy_wizard.wizard.state import Purpose
from linkedin_privacy_wizard.workflows.pages import confirmed_paths

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.undo import Undo
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


def agreement(state: WizardState) -> tuple[e.Event, ...]:
    """The whole list as it is kept before the first press: what is right, and what is to change."""
    now = values(state.events)
    right = (e.AlreadyRight(setting.id, now[setting.id]) for setting in already_right(state))
    chosen = (
        e.ChangeChosen(x.setting.id, x.before, x.wanted, tuple(sorted(x.effects)))
        for x in agreed_changes(state)
    )
    return (*right, *chosen)


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


def undo(state: WizardState) -> Undo:
    """What it takes to undo this run, and the one that it was there to finish."""
    mine, prepared = undos.undo(state.events), state.prepared
    finishes = prepared is not None and prepared.purpose is Purpose.FINISH
    return mine.with_older(prepared.undo) if prepared is not None and finishes else mine


def nothing_left(state: WizardState) -> bool:
    """Whether what an earlier run had prepared is found to be so already, all of it."""
    if state.prepared is None or report(state).read_at is None:
        return False
    now, known = values(state.events), {setting.id for setting in state.catalog.settings}
    return all(
        now.get(setting) == value
        for setting, value in state.prepared.values.items()
        if setting in known
    )


def prepared_unread(state: WizardState) -> tuple[SettingId, ...]:
    """What an earlier run had prepared and cannot be read now: it is left alone."""
    if state.prepared is None:
        return ()
    now = values(state.events)
    return tuple(setting for setting in state.prepared.values if setting not in now)


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


def places(state: WizardState) -> dict[SettingId, str]:
    """LinkedIn's own links to the settings' pages."""
    return {
        event.setting: event.path for event in state.events if isinstance(event, e.SettingListed)
    }


def page_of(state: WizardState, setting: Setting) -> str | None:
    """The path of a setting's own page: LinkedIn's own link, or an address that is sure."""
    confirmed = confirmed_paths(setting)
    return places(state).get(setting.id) or (confirmed[0] if confirmed else None)


def path_shown(state: WizardState) -> str | None:
    """The page that the person asked to see: the setting's own, or LinkedIn's article on it."""
    setting = state.catalog.by_id(state.shown) if state.shown else None
    if setting is None:
        return None
    if state.shows_article:
        return help_path(setting.help) if setting.help else None
    return page_of(state, setting)


def left_to_do(state: WizardState) -> tuple[Change, ...]:
    """What the person asked for and no fresh page shows; all of it can be shown to them."""
    outcomes = report(state).outcomes
    found = ((setting, outcomes.get(setting.id)) for setting in state.catalog.settings)
    return tuple(
        plans.Change(setting, told.before, told.wanted)
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
    outcomes = report(state).outcomes
    found = ((setting, outcomes.get(setting.id)) for setting in state.catalog.settings)
    return tuple(
        plans.Change(setting, told.before or "", told.wanted or "")
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
        if isinstance(event, _APPLY_STEPS):
            had.add(event.setting)
        elif isinstance(event, e.ChangeStarted):
            had.discard(event.setting)
    return frozenset(had)


def progress(state: WizardState) -> Progress:
    """How far the reading is, or the applying and proving together.

    One bar for one list: it never goes back, also where trouble makes the work begin again.
    """
    events = work_events(state)
    now = next((x.what for x in reversed(events) if isinstance(x, e.Looking)), None)
    starts = [x for x in events if isinstance(x, e.StageStarted)]
    lists = [x.steps for x in starts if x.stage is e.Stage.APPLY]
    if lists:
        done, total = _done_of_list(state, events, lists[0])
        return Progress(done, total, now)
    index = max((i for i, x in enumerate(events) if isinstance(x, e.StageStarted)), default=0)
    total = starts[-1].steps if starts else 0
    read = sum(isinstance(x, _READ_STEPS) for x in events[index:])
    return Progress(min(read, total), total, now)


def _done_of_list(state: WizardState, events: tuple[e.Event, ...], changes: int) -> tuple[int, int]:
    """How many of how many steps: each change, then each section and each change once more."""
    # What is right already is looked at once more as well.
    right = {x.setting for x in events if isinstance(x, e.AlreadyRight)}
    sections = {each.category for each in state.catalog.settings if each.id in right}
    sections |= {change.setting.category for change in at_hand(state)}
    total = 2 * changes + len(sections)
    had: set[SettingId] = set()
    best = proved = 0
    proving = False
    for event in events:
        if isinstance(event, e.StageStarted):
            proving = event.stage is e.Stage.PROVE
            # What was not begun needs no proof, and what was not pressed will not be.
            proved = max(total - event.steps, 0)
        elif isinstance(event, _APPLY_STEPS):
            had.add(event.setting)
        elif proving and isinstance(event, _PROVE_STEPS):
            proved += 1
        best = max(best, proved if proving else len(had))
    return min(best, total), total
