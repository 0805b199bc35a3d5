"""Checking again: how things stood, what differs from what the person wants, what has moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain.checkup import check_up
from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.moved import Moves, moves
from linkedin_privacy_wizard.domain.value import option_of
from linkedin_privacy_wizard.wizard import earlier, flow, views
from linkedin_privacy_wizard.wizard.again_intents import (
    CheckAgainPressed,
    ChoicesOpened,
    LeavePressed,
)
from linkedin_privacy_wizard.wizard.state import Baseline, Step, Work

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.checkup import CheckUp
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.domain.wishes import Wishes
    from linkedin_privacy_wizard.wizard.again_intents import AgainIntent
    from linkedin_privacy_wizard.wizard.state import WizardState


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stood when the last check-up ended.

    Of the settings that the person has `wanted`, so many were `right`, and `unseen` were those
    that could not be read then.
    """

    at: datetime
    wanted: int
    right: int
    unseen: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A setting that is not as the person wants it.

    `before` is what the last check-up saw, None where it saw nothing. `left` says that the
    person lets it be.
    """

    setting: Setting
    wanted: Value
    now: Value
    before: Value | None
    left: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """What this reading found, held against what the person wants and the last check-up.

    So many settings are `right`. `moved` is None where there is nothing to compare with; its
    drifts are only those of the settings that nobody wants to be anything. `unseen` are wanted,
    and could not be read though they may be there. `new` is what the catalog did not know the last
    time, and what nobody has decided on.
    """

    gaps: tuple[Gap, ...]
    right: int
    moved: Moves | None
    unseen: tuple[Setting, ...]
    new: tuple[Setting, ...]

    @property
    def to_put_back(self) -> int:
        """How many settings go back to what the person wants, unless more are left as they are."""
        return sum(not gap.left for gap in self.gaps)


def advance(state: WizardState, intent: AgainIntent) -> WizardState:
    """The state after something was done on the way of checking again."""
    match intent:
        case CheckAgainPressed(practice, _):
            return _check(state, practice=practice)
        case LeavePressed(setting, left):
            return _leave(state, setting, left=left)
        case ChoicesOpened(setting):
            there = replace(state, chooses=True, focus=setting)
            return there if state.step is Step.CHOOSE else state
        case _:
            assert_never(intent)


def standing(state: WizardState) -> Standing | None:
    """How things stood at the end of the last check-up; None where there was none."""
    here = earlier.here(state)
    if here.last is None:
        return None
    wanted = _wanted(state, here.wishes)
    seen = here.last.values
    return Standing(
        here.last.at,
        len(wanted),
        sum(seen.get(setting) == value for setting, value in wanted.items()),
        sum(setting not in seen for setting in wanted),
    )


def mode(state: WizardState) -> Mode:
    """Who presses: as chosen now, or else as the last time."""
    runs = earlier.here(state).runs
    return state.mode or (runs[0].mode if runs else Mode.GUIDE)


def _check(state: WizardState, *, practice: bool) -> WizardState:
    """Sign in and read again, the same way as the last time."""
    at_rest = state.step in (Step.WELCOME, Step.SUMMARY) and state.work is Work.NONE
    there = replace(flow.afresh(state), step=Step.SIGN_IN, mode=mode(state), practice=practice)
    return there if at_rest else state


def compare(state: WizardState) -> WizardState:
    """Hold what was read against what the person wants; nothing else is chosen for them."""
    here = earlier.here(state)
    if state.baseline is not None or not here.wishes:
        return state
    baseline = Baseline(here.last, here.wishes)
    return replace(state, baseline=baseline, left=state.left | here.wishes.left)


def choices(state: WizardState, baseline: Baseline) -> dict[SettingId, Value]:
    """What the person has said to want, of what can be read now."""
    now = views.values(state.events)
    wanted = _wanted(state, baseline.wishes)
    return {setting: value for setting, value in wanted.items() if setting in now}


def findings(state: WizardState, baseline: Baseline) -> Findings:
    """What the reading found."""
    then, now = baseline.last, check_up(state.events)
    wanted, values = _wanted(state, baseline.wishes), views.values(state.events)
    settings = tuple(each for each in state.catalog.settings if each.id in wanted)
    seen = tuple(each for each in settings if each.id in values)
    moved = _moved(state, then, now, wanted)
    # What LinkedIn does not offer any more was told when it went.
    absent = frozenset(moved.gone if moved is not None else ()) | (now.missing if now else set())
    gaps = tuple(gap for each in seen if (gap := _gap(state, each, baseline)) is not None)
    return Findings(
        gaps,
        len(seen) - len(gaps),
        moved,
        tuple(each for each in settings if each.id not in values.keys() | absent),
        tuple(each for each in state.catalog.settings if _is_new(each, baseline, values)),
    )


def _gap(state: WizardState, setting: Setting, baseline: Baseline) -> Gap | None:
    """How far a setting is from what is wanted of it; None where it is so."""
    now = views.values(state.events)[setting.id]
    wanted = state.choices.get(setting.id, baseline.wishes.values[setting.id])
    if now == wanted:
        return None
    before = baseline.last.values.get(setting.id) if baseline.last is not None else None
    return Gap(setting, wanted, now, before, setting.id not in state.choices)


def _leave(state: WizardState, setting: SettingId, *, left: bool) -> WizardState:
    """Let a setting be whatever it is, or want it as before after all; kept at once."""
    baseline = state.baseline
    if baseline is None or setting not in choices(state, baseline):
        return state
    wishes, wanted = earlier.here(state).wishes, baseline.wishes.values[setting]
    chosen = {each: value for each, value in state.choices.items() if each != setting}
    if left:
        state = replace(state, choices=chosen, left=state.left | {setting})
        return with_wishes(state, wishes.leaving({setting}))
    chosen[setting] = wanted
    state = replace(state, choices=chosen, left=state.left - {setting})
    return with_wishes(state, wishes.wanting({setting: wanted}))


def review(state: WizardState) -> WizardState:
    """On to the list. Where nothing is on it, all is as the person wants it, and that is kept."""
    there = replace(state, step=Step.REVIEW, focus=None)
    return there if views.plan(there) else agree(there)


def agree(state: WizardState) -> WizardState:
    """The person says yes to the list: that is what they want from now on."""
    now = views.values(state.events)
    wanted = {each.id: now[each.id] for each in views.already_right(state)}
    wanted |= {change.setting.id: change.wanted for change in views.agreed_changes(state)}
    wishes = earlier.here(state).wishes.wanting(wanted)
    return with_wishes(state, wishes.leaving(state.left - wanted.keys()))


def with_wishes(state: WizardState, wishes: Wishes) -> WizardState:
    """These are the wishes of the account in use."""
    here = replace(earlier.here(state), wishes=wishes)
    past = state.past.with_runs(here, practice=earlier.on_practice(state))
    return replace(state, past=past)


def _wanted(state: WizardState, wishes: Wishes) -> dict[SettingId, Value]:
    """The wishes that a setting of the catalog can still be set to."""
    return {
        each.id: wishes.values[each.id]
        for each in state.catalog.settings
        if each.can_be_pressed
        and each.id in wishes.values
        and each.option(option_of(wishes.values[each.id])) is not None
    }


def _moved(
    state: WizardState,
    then: CheckUp | None,
    now: CheckUp | None,
    wanted: dict[SettingId, Value],
) -> Moves | None:
    if then is None or now is None:
        return None
    told = moves(then, now, state.catalog.settings)
    others = (drift for drift in told.drifted if drift.setting not in wanted)
    return replace(told, drifted=tuple(others))


def _is_new(setting: Setting, baseline: Baseline, now: dict[SettingId, Value]) -> bool:
    then, wishes = baseline.last, baseline.wishes
    if then is None or not setting.can_be_pressed or setting.id not in now:
        return False
    known = then.values.keys() | then.listed | then.missing | then.not_found
    return setting.id not in known | wishes.values.keys() | wishes.left
