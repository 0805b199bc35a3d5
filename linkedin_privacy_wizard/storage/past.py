"""Earlier runs out of the history, while the program goes on writing to it.

A connection of its own, for reading only, and open for moments: nobody has to wait for another.
However long the history is, only so many of its newest runs are read.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import checkup
from linkedin_privacy_wizard.domain.account import PRACTICE, Account
from linkedin_privacy_wizard.domain.past import (
    KINDS,
    KINDS_OF_OPEN_RUNS,
    Earlier,
    PastRun,
    past_run,
    unfinished,
)
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from linkedin_privacy_wizard.domain import event as e
    from linkedin_privacy_wizard.domain.checkup import CheckUp

WHEN = 40
"""So many moments of check-ups are told of."""
AT_ONCE = 20
"""So many runs are told of, unless more are asked for."""
_WITH_A_LIST = (
    "EXISTS (SELECT 1 FROM event WHERE kind IN ('AlreadyRight', 'ChangeChosen')"
    " AND event.run = run.number)"
)
_OF_ACCOUNT = (
    "(account = ? OR account IS NULL AND ? = (SELECT MIN(number) FROM account WHERE site = ?))"
)


class PastUnreadable(Exception):
    """The history cannot be read at all."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where runs were: on the site the program was started for, or on the practice account.

    `home` is the origin of that site, None where there is only the practice account. Every other
    site on this computer counts as the practice account.
    """

    home: str | None
    practice: bool

    @property
    def site(self) -> str:
        """What its accounts are kept under."""
        return PRACTICE if self.practice else self.home or ""

    def has(self) -> _Condition:
        """What its runs have in common. A site that is not LinkedIn is on this computer."""
        if self.practice:
            return _Condition("site NOT IN (?, ?)", (LINKEDIN, self.home or LINKEDIN))
        return _Condition("site = ?", (self.site,))


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of one place, and whether all that was looked at there could be read."""

    earlier: Earlier = field(default_factory=Earlier)
    accounts: tuple[Account, ...] = ()
    whole: bool = False


def look_up(
    path: Path, place: Place, used: int | None, *, most: int, under_way: int | None = None
) -> Found:
    """What is known of an account there, by its number, or else of the one that was used last.

    `most` runs are told of. What is `under_way` is no earlier run before it has ended, and what
    has begun since that was asked is none either.
    """
    with closing(_connected(path)) as db:
        known = _accounts(db, place)
        account = _account_used(db, place, known, used)
        its = _runs_of(place, account)
        if under_way is not None:
            first = under_way + _Look(db, its).has_ended(under_way)
            its = its.and_if("number < ?", first)
        look = _Look(db, its)
        return Found(look.earlier(account, most), known, look.whole)


def _accounts(db: sqlite3.Connection, place: Place) -> tuple[Account, ...]:
    known = "SELECT number, nickname FROM account WHERE site = ? ORDER BY number"
    marks = "SELECT mark FROM mark WHERE account = ?"
    return tuple(
        Account(n, place.site, name, frozenset(mark for (mark,) in _rows(db, marks, n)))
        for n, name in _rows(db, known, place.site)
    )


def _account_used(
    db: sqlite3.Connection, place: Place, known: tuple[Account, ...], used: int | None
) -> Account | None:
    """That one, or else the newest run's, or else the first one."""
    noted = place.has().and_if("account IS NOT NULL")
    newest = noted.rows(db, "account", "ORDER BY number DESC LIMIT 1")
    by_number = {account.number: account for account in known}
    wanted = (used, *(number for (number,) in newest), *by_number)
    return next((by_number[number] for number in wanted if number in by_number), None)


def _runs_of(place: Place, account: Account | None) -> _Condition:
    """An account's runs; without one, all that were there.

    A run of which nobody noted whose it was belongs to the first account that was made there: it
    is of a time when the notes told no accounts apart.
    """
    its = place.has()
    if account is None:
        return its
    return its.and_if(_OF_ACCOUNT, account.number, account.number, place.site)


@dataclass(frozen=True, slots=True)
class _Condition:
    """Which rows of the list of runs are meant."""

    sql: str
    values: tuple[object, ...]

    def and_if(self, sql: str, *values: object) -> _Condition:
        """And this as well."""
        return _Condition(f"{self.sql} AND {sql}", (*self.values, *values))

    def rows(self, db: sqlite3.Connection, what: str, rest: str = "") -> list[tuple[Any, ...]]:
        """So much of each."""
        question = f"SELECT {what} FROM run WHERE {self.sql} {rest}"  # noqa: S608 - words of ours
        return _rows(db, question, *self.values)

    def numbers(self, db: sqlite3.Connection, *, most: int) -> tuple[int, ...]:
        """The numbers of the newest runs, the newest first."""
        found = self.rows(db, "number", f"ORDER BY number DESC LIMIT {most}")
        return tuple(int(number) for (number,) in found)


class _Look:
    """One look at some of the runs. `whole` is False where something could not be read."""

    def __init__(self, db: sqlite3.Connection, its: _Condition) -> None:
        self._db, self._its = db, its
        self._read: dict[int, PastRun | None] = {}
        self.whole = True

    def earlier(self, account: Account | None, most: int) -> Earlier:
        """All that there is to tell."""
        numbers = self._its.numbers(self._db, most=most + 1)
        when, count, last = self.moments()
        return Earlier(
            self.runs(numbers[:most]),
            unfinished(self.open_runs()[::-1]),
            last,
            when,
            count,
            account=account,
            more=len(numbers) > most,
        )

    def run(self, number: int) -> PastRun | None:
        """One run; None where it cannot be read, or has no beginning."""
        if number not in self._read:
            self._read[number] = self._told(number)
        return self._read[number]

    def runs(self, numbers: Iterable[int]) -> tuple[PastRun, ...]:
        """Those of these that can be read."""
        return tuple(run for number in numbers if (run := self.run(number)) is not None)

    def has_ended(self, number: int) -> bool:
        """Whether a run came to its end."""
        run = self.run(number)
        return run is not None and run.ended

    def open_runs(self) -> list[PastRun]:
        """Those that may have left something open, the newest first.

        One that was proved to its end leaves nothing open of those before it, and without a list
        there is nothing to leave.
        """
        found: list[PastRun] = []
        its = self._its.and_if(_WITH_A_LIST)
        numbers = its.numbers(self._db, most=AT_ONCE)
        while numbers:
            for run in self.runs(numbers):
                if run.proved:
                    return found
                found.append(run)
            numbers = its.and_if("number < ?", numbers[-1]).numbers(self._db, most=AT_ONCE)
        return found

    def moments(self) -> tuple[tuple[datetime, ...], int, CheckUp | None]:
        """When the newest check-ups were, how many there were in all, and what the last one saw."""
        its = self._its.and_if("looked IS NOT NULL")
        newest = its.rows(self._db, "number, looked", f"ORDER BY number DESC LIMIT {WHEN}")
        ((count,),) = its.rows(self._db, "COUNT(*)")
        last, when = None, []
        for number, looked in newest:
            try:
                when.append(datetime.fromisoformat(looked))
                last = last or checkup.check_up(self._events(number, checkup.KINDS))
            except (UnreadableEvent, TypeError, ValueError):
                self.whole = False
        return tuple(when), int(count), last

    def _told(self, number: int) -> PastRun | None:
        try:
            run = past_run(number, self._events(number, KINDS))
            if run is not None and run.is_open:
                run = past_run(number, self._events(number, KINDS_OF_OPEN_RUNS))
        except UnreadableEvent:
            self.whole = False
            return None
        return run

    def _events(self, run: int, kinds: tuple[type, ...]) -> list[e.Event]:
        names = [kind.__name__ for kind in kinds]
        marks = ", ".join("?" for _ in names)
        question = f"SELECT kind, body FROM event WHERE run = ? AND kind IN ({marks})"  # noqa: S608 - question marks only
        found = _rows(self._db, f"{question} ORDER BY number", run, *names)
        return [decode(kind, body) for kind, body in found]


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as error:
        raise PastUnreadable from error


def _rows(db: sqlite3.Connection, question: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows at once, so that the file is free again."""
    try:
        return db.execute(question, values).fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise PastUnreadable from error
