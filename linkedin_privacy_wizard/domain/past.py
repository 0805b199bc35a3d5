"""Earlier runs, as far as they matter now: what was done, what was cut off, what can be undone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.undo import Undo, is_proved, undo
from linkedin_privacy_wizard.domain.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.checkup import CheckUp
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Result
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value

KINDS = (
    e.RunStarted,
    e.RunEnded,
    e.StageStarted,
    e.StageEnded,
    e.AlreadyRight,
    e.ChangeChosen,
    e.ChangeStarted,
    e.ChangePressed,
    e.ChangeSkipped,
    e.ChangeNotNeeded,
    e.ChangeVerified,
    e.ChangeNotKept,
    e.ChangeUnconfirmed,
    e.KnockOn,
)
"""The events that tell what was done. What was read then says nothing of today."""

KINDS_OF_OPEN_RUNS = (*KINDS, e.SettingRead)
"""Where nobody has looked since the presses, more may have moved than what was pressed."""


@dataclass(frozen=True, slots=True)
class PastRun:
    """One earlier run.

    `agreed` holds what each setting of the list should become, `list_kept` whether the whole list
    was kept; `begun` what was about to be pressed, or was. `results` counts how what the person
    asked for ended.
    """

    number: int
    at: datetime
    site: str
    mode: e.Mode
    agreed: Mapping[SettingId, Value] = field(default_factory=dict)
    list_kept: bool = False
    begun: frozenset[SettingId] = frozenset()
    results: Mapping[Result, int] = field(default_factory=dict)
    undo: Undo = field(default_factory=Undo)
    ended: bool = False
    proved: bool = False

    @property
    def was_cut_off(self) -> bool:
        """Whether something was agreed to and never brought to its end."""
        return bool(self.agreed) and not (self.ended or self.proved)

    @property
    def is_open(self) -> bool:
        """Whether nobody has looked at everything since the presses."""
        return bool(self.begun) and not self.proved


def past_run(number: int, events: Sequence[e.Event]) -> PastRun | None:
    """Fold the events of one run; None for a run without a beginning."""
    told = report(events)
    if told.started is None:
        return None
    started = told.started
    return PastRun(
        number,
        started.at,
        started.site,
        started.mode,
        {event.setting: event.wanted for event in events if isinstance(event, e.ChangeChosen)},
        any(isinstance(x, e.StageStarted) and x.stage is e.Stage.APPLY for x in events),
        frozenset(event.setting for event in events if isinstance(event, e.ChangeStarted)),
        _results(told),
        undo(events, told),
        _has_ended(events),
        is_proved(events),
    )


def _has_ended(events: Iterable[e.Event]) -> bool:
    """Whether it came to its end; more presses open it again."""
    ended = False
    for event in events:
        match event:
            case e.StageStarted(e.Stage.APPLY, _):
                ended = False
            case e.RunEnded():
                ended = True
            case _:
                pass
    return ended


def _results(told: Report) -> dict[Result, int]:
    counts: dict[Result, int] = {}
    for outcome in told.outcomes.values():
        if outcome.wanted is not None and outcome.result is not None:
            counts[outcome.result] = counts.get(outcome.result, 0) + 1
    return counts


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was cut off: the newest run, and how to undo it with those cut off before it.

    `numbers` names all of them.
    """

    run: PastRun
    undo: Undo
    numbers: tuple[int, ...]


def unfinished(runs: Iterable[PastRun]) -> Unfinished | None:
    """What is still open after these runs of one site, the oldest first.

    A run that was proved to its end leaves nothing open of those before it.
    """
    left: list[PastRun] = []
    for run in runs:
        if run.was_cut_off:
            left.append(run)
        elif run.proved:
            left.clear()
    if not left:
        return None
    whole = Undo()
    for run in left:
        whole = run.undo.with_older(whole)
    return Unfinished(left[-1], whole, tuple(run.number for run in left))


@dataclass(frozen=True, slots=True)
class Earlier:
    """The earlier runs of one account, the newest first, and what is still open of them.

    `last` is the last check-up that read everything, `when` the moments of the newest ones, the
    newest first, out of `count`. `wishes` is what the person wants there. `account` is whose they
    are, None where no account is known yet. Of many runs the newest are here, and `more` are kept.
    """

    runs: tuple[PastRun, ...] = ()
    unfinished: Unfinished | None = None
    last: CheckUp | None = None
    when: tuple[datetime, ...] = ()
    count: int = 0
    wishes: Wishes = field(default_factory=Wishes)
    account: Account | None = None
    more: bool = False

    @classmethod
    def of(cls, runs: Sequence[PastRun]) -> Earlier:
        """From the runs, the oldest first."""
        return cls(tuple(reversed(runs)), unfinished(runs))


class Flaw(StrEnum):
    """What is wrong with the notes of earlier runs."""

    UNREADABLE = "unreadable"
    """Some, or all, could not be read."""
    UNWRITABLE = "unwritable"
    """What the person decided about them could not be kept."""


@dataclass(frozen=True, slots=True)
class Past:
    """Everything that is known of earlier runs.

    `site` is what the program was started for; with `practice_only` that is the practice account
    too, and `site` is empty. `known` is False until the notes have been read. `accounts` are all
    of that site, and of the practice account, the first one of each coming first.
    """

    site: Earlier = field(default_factory=Earlier)
    practice: Earlier = field(default_factory=Earlier)
    practice_only: bool = False
    flaw: Flaw | None = None
    known: bool = False
    accounts: tuple[Account, ...] = ()

    def on(self, *, practice: bool) -> Earlier:
        """The runs on the practice account, or on the site."""
        return self.practice if practice else self.site

    def with_runs(self, runs: Earlier, *, practice: bool) -> Past:
        """The same, but for the runs on the practice account, or on the site."""
        return replace(self, practice=runs) if practice else replace(self, site=runs)
