"""What it takes to undo a run: the values from before it, and what cannot be brought back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value

Lasting = tuple["SettingId", str]
"""A side effect, as (setting, effect), that stays whatever is put back."""


@dataclass(frozen=True, slots=True)
class Undo:
    """The value from before of everything that was changed, or may have been."""

    values: Mapping[SettingId, Value] = field(default_factory=dict)
    lasting: tuple[Lasting, ...] = ()

    def with_older(self, older: Undo) -> Undo:
        """This and what was done before it, as one: the oldest values are those to go back to."""
        both = dict.fromkeys((*older.lasting, *self.lasting))
        return Undo({**self.values, **older.values}, tuple(both))


def undo(events: Iterable[e.Event]) -> Undo:
    """What it takes to undo these events of one run.

    Whatever was begun may have changed, unless a fresh page showed its old value since.
    """
    events = tuple(events)
    outcomes = report(events).outcomes
    before, effects = _before(events), _effects(events)
    begun = {event.setting for event in events if isinstance(event, e.ChangeStarted)}
    moved = {event.setting for event in events if isinstance(event, e.KnockOn)}
    values = {
        setting: value
        for setting, value in before.items()
        if _may_differ(outcomes[setting], value, touched=setting in begun | moved)
    }
    lasting = ((each, effect) for each in values for effect in effects.get(each, ()))
    return Undo(values, tuple(lasting))


def _may_differ(outcome: Outcome, before: Value, *, touched: bool) -> bool:
    changed = touched or outcome.result is Result.CHANGED
    return changed and outcome.after != before


def _before(events: tuple[e.Event, ...]) -> dict[SettingId, Value]:
    """What each was before the first press; what its own page showed then has the last word."""
    chosen: dict[SettingId, Value] = {}
    seen: dict[SettingId, Value] = {}
    for event in events:
        match event:
            case e.ChangeChosen(setting, before, _, _):
                chosen.setdefault(setting, before)
            case e.ChangeStarted(setting, before, _) | e.KnockOn(setting, before, _):
                seen.setdefault(setting, before)
            case _:
                pass
    return {**chosen, **seen}


def _effects(events: tuple[e.Event, ...]) -> dict[SettingId, tuple[str, ...]]:
    return {event.setting: event.effects for event in events if isinstance(event, e.ChangeChosen)}
