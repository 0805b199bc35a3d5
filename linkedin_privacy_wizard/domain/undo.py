"""What it takes to undo a run: the values from before it, and what cannot be brought back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Result

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value

Lasting = tuple["SettingId", str]
"""A side effect, as (setting, effect), that stays whatever is put back."""


@dataclass(frozen=True, slots=True)
class Undo:
    """The value from before of everything that was changed, or may have been.

    `others` are the values of what nobody pressed, where nobody has looked since: another change
    may have moved them.
    """

    values: Mapping[SettingId, Value] = field(default_factory=dict)
    lasting: tuple[Lasting, ...] = ()
    others: Mapping[SettingId, Value] = field(default_factory=dict)

    def with_older(self, older: Undo) -> Undo:
        """This and what was done before it, as one: the oldest values are those to go back to."""
        changed = {**self.values, **older.values}.keys()
        oldest = {**self.others, **self.values, **older.others, **older.values}
        return Undo(
            {setting: value for setting, value in oldest.items() if setting in changed},
            tuple(dict.fromkeys((*older.lasting, *self.lasting))),
            {setting: value for setting, value in oldest.items() if setting not in changed},
        )


def undo(events: Sequence[e.Event], told: Report | None = None) -> Undo:
    """What it takes to undo these events of one run; `told` is their report, where it is known.

    Whatever was begun may have changed, unless a fresh page showed its old value since.
    """
    outcomes = (told or report(events)).outcomes
    before, effects = _before(events), _effects(events)
    begun = {event.setting for event in events if isinstance(event, e.ChangeStarted)}
    moved = {event.setting for event in events if isinstance(event, e.KnockOn)}
    values = {
        setting: value
        for setting, value in before.items()
        if _may_differ(outcomes[setting], value, touched=setting in begun | moved)
    }
    lasting = ((each, effect) for each in values for effect in effects.get(each, ()))
    return Undo(values, tuple(lasting), {} if not begun or is_proved(events) else _others(events))


def is_proved(events: Sequence[e.Event]) -> bool:
    """Whether a whole proof came after the last presses."""
    proved = False
    for event in events:
        match event:
            case e.StageStarted(e.Stage.APPLY, _):
                proved = False
            case e.StageEnded(_, e.Stage.PROVE, whole):
                proved = whole
            case _:
                pass
    return proved


def _others(events: Sequence[e.Event]) -> dict[SettingId, Value]:
    """What was read, of all that was not on the list and has not been seen to move."""
    told = _before(events).keys()
    read = (event for event in events if isinstance(event, e.SettingRead))
    return {event.setting: event.value for event in read if event.setting not in told}


def _may_differ(outcome: Outcome, before: Value, *, touched: bool) -> bool:
    changed = touched or outcome.result is Result.CHANGED
    return changed and outcome.after != before


def _before(events: Sequence[e.Event]) -> dict[SettingId, Value]:
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


def _effects(events: Sequence[e.Event]) -> dict[SettingId, tuple[str, ...]]:
    return {event.setting: event.effects for event in events if isinstance(event, e.ChangeChosen)}
