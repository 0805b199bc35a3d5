"""A run as a person would tell it: a fold over its events."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Outcome, Reason, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import SettingId


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, wanted and proved in one run.

    `proved_at` is when the last proof ended; None where nothing was proved. `first_proved_at` is
    when the first one did: another list may have followed in the same run.
    `finished` is False for a run that was cut off.
    """

    started: e.RunStarted | None = None
    ended: datetime | None = None
    outcomes: Mapping[SettingId, Outcome] = field(default_factory=dict)
    unknown: tuple[e.UnknownSetting, ...] = ()
    knock_on: tuple[e.KnockOn, ...] = ()
    proved_at: datetime | None = None
    first_proved_at: datetime | None = None
    read_at: datetime | None = None

    @property
    def finished(self) -> bool:
        """Whether the run came to its own end."""
        return self.ended is not None

    def with_result(self, result: Result) -> tuple[Outcome, ...]:
        """Every outcome with that result."""
        return tuple(o for o in self.outcomes.values() if o.result is result)


def report(events: Iterable[e.Event]) -> Report:
    """Fold the events of one run."""
    told = Report()
    for event in events:
        told = _fold(told, event)
    return told


def _fold(told: Report, event: e.Event) -> Report:
    match event:
        case e.RunStarted():
            return replace(told, started=event)
        case e.RunEnded(at):
            return replace(told, ended=at)
        case e.StageStarted(e.Stage.APPLY, _):
            # A run that ended may be gone on with, for what was left of it.
            return replace(told, ended=None)
        case e.StageEnded(at, e.Stage.PROVE, whole) if whole:
            return replace(told, proved_at=at, first_proved_at=told.first_proved_at or at)
        case e.StageEnded(at, e.Stage.READ, whole) if whole:
            return replace(told, read_at=at)
        case e.UnknownSetting():
            known = {(seen.category, seen.title, seen.address) for seen in told.unknown}
            new = (event.category, event.title, event.address) not in known
            return replace(told, unknown=(*told.unknown, event)) if new else told
        case e.KnockOn(setting):
            told = replace(told, knock_on=(*told.knock_on, event))
            return _with(told, _knocked_on(_outcome(told, setting), event))
        case (
            e.StageStarted() | e.StageEnded() | e.CategoryOpened() | e.Looking() | e.SettingListed()
        ):
            return told
        case _:
            return _with(told, _setting_fold(_outcome(told, event.setting), event))


def _outcome(told: Report, setting: SettingId) -> Outcome:
    return told.outcomes.get(setting, Outcome(setting))


def _with(told: Report, outcome: Outcome) -> Report:
    # One fold has one dict, which nobody else sees before its end: a copy of it for each event
    # would keep the window waiting at the end of a run.
    assert isinstance(told.outcomes, dict)
    told.outcomes[outcome.setting] = outcome
    return told


def _knocked_on(now: Outcome, event: e.KnockOn) -> Outcome:
    if now.wanted is None or now.wanted == event.after:
        # Left alone, or moved to where it should be: nothing was spoilt.
        return replace(now, after=event.after)
    return replace(now, after=event.after, result=Result.NEEDS_YOU, reason=Reason.MOVED)


SettingEvent = (
    e.SettingRead
    | e.SettingMissing
    | e.SettingUnread
    | e.AlreadyRight
    | e.ChangeChosen
    | e.ChangeStarted
    | e.ChangePressed
    | e.ChangeSkipped
    | e.ChangeNotNeeded
    | e.ChangeVerified
    | e.ChangeNotKept
    | e.ChangeUnconfirmed
)


def _setting_fold(now: Outcome, event: SettingEvent) -> Outcome:  # noqa: C901, PLR0912 - as above
    match event:
        case e.SettingRead(_, value, _):
            return replace(now, before=value, after=value, result=None, reason=None)
        case e.SettingMissing():
            return replace(now, before=None, after=None, result=Result.NOT_OFFERED, reason=None)
        case e.SettingUnread(_, reason):
            return replace(now, before=None, after=None, result=Result.NEEDS_YOU, reason=reason)
        case e.AlreadyRight(_, value):
            return Outcome(now.setting, value, value, value, Result.ALREADY_RIGHT)
        case e.ChangeChosen(_, before, wanted, _):
            return replace(
                now,
                before=before,
                wanted=wanted,
                after=None,
                result=Result.NEEDS_YOU,
                reason=Reason.NOT_REACHED,
            )
        case e.ChangeStarted(_, before, wanted):
            # From here until a fresh load, anything may be true. Begun once more, it may be
            # half-way: what it was before is what it was before the first time.
            first = now.before is None or now.reason in (None, Reason.NOT_REACHED)
            return replace(
                now,
                before=before if first else now.before,
                wanted=wanted,
                after=None,
                result=Result.NOT_CONFIRMED,
                reason=Reason.NOT_SEEN,
            )
        case e.ChangePressed(_, scripted):
            return replace(now, scripted=scripted)
        case e.ChangeSkipped(_, reason):
            return replace(now, after=None, result=Result.NEEDS_YOU, reason=reason)
        case e.ChangeNotNeeded():
            return replace(now, result=Result.NOT_CONFIRMED, reason=Reason.NOT_SEEN)
        case e.ChangeVerified(_, value):
            result = Result.ALREADY_RIGHT if now.before == value else Result.CHANGED
            return replace(now, after=value, result=result, reason=None)
        case e.ChangeNotKept(_, value):
            if now.result is Result.NEEDS_YOU:
                return replace(now, after=value)
            return replace(now, after=value, result=Result.NOT_CONFIRMED, reason=Reason.NOT_KEPT)
        case e.ChangeUnconfirmed(_, reason):
            if now.result is Result.NEEDS_YOU:
                return now
            return replace(now, after=None, result=Result.NOT_CONFIRMED, reason=reason)
        case _:
            assert_never(event)
