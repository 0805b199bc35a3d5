"""Keeps what the state knows of earlier runs in step with the notes on disk."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Flaw, Past
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.linkedin.guards import loopback_origin
from linkedin_privacy_wizard.storage.past import PastUnreadable, past_runs, run_numbers
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded, UnfinishedDropped
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from linkedin_privacy_wizard.domain.past import PastRun
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.storage.history import History

# Few enough that closing the window need not wait for long histories.
_AT_ONCE = 50


class PastKeeper:
    """Reads the earlier runs, off the window's thread, whenever they may be asked for.

    `site` is the origin the program was started for, None where there is only the practice
    account. `failed` hears of errors that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        history: History,
        notes: Notes,
        site: str | None,
        failed: Callable[[BaseException], None],
    ) -> None:
        self._store = store
        self._history = history
        self._notes = notes
        self._site = site
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._one_at_a_time = asyncio.Lock()
        self._begun = 0
        self._closed = False
        self._clock = LocalClock()
        self._unwritten: list[tuple[int, ...]] = []
        store.happened.connect(self._heard)

    def start(self) -> None:
        """Read them for the first time."""
        self._do(self._load())

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where a decision cannot be kept."""
        self._closed = True
        await self._tasks.close()
        unwritten, self._unwritten = self._unwritten, []
        for numbers in unwritten:
            await self._write(numbers)

    def _heard(self, happening: object) -> None:
        state = self._store.state
        match happening:
            case AsideOpened(Aside.EARLIER) | e.RunEnded():
                self._do(self._load())
            case UnfinishedDropped(numbers):
                self._end(numbers)
            case e.StageEnded(_, e.Stage.READ, _) if earlier.nothing_left(state):
                assert state.prepared is not None
                if state.prepared.settles:
                    self._end(state.prepared.settles)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._closed:
            work.close()
            return
        self._begun += 1
        self._tasks.start(f"past {self._begun}", work)

    async def _load(self, flaw: Flaw | None = None) -> None:
        """From the newest on; those are shown before all of a long history is read."""
        path = self._history.path
        if flaw is None and self._history.replaces is not None:
            flaw = Flaw.UNREADABLE
        runs: list[PastRun] = []
        async with self._one_at_a_time:
            try:
                numbers = (await asyncio.to_thread(run_numbers, path))[::-1]
                for first in range(0, len(numbers), _AT_ONCE):
                    some = numbers[first : first + _AT_ONCE]
                    read, whole = await asyncio.to_thread(past_runs, path, some)
                    runs += [run for run in read if not self._is_under_way(run)]
                    flaw = flaw if whole else Flaw.UNREADABLE
                    if first == 0:
                        self._tell(runs, flaw)
            except PastUnreadable:
                flaw = Flaw.UNREADABLE
            self._tell(runs, flaw)

    def _end(self, numbers: tuple[int, ...]) -> None:
        """These leave nothing open any more."""
        self._unwritten.append(numbers)
        self._do(self._write_and_load(numbers))

    async def _write_and_load(self, numbers: tuple[int, ...]) -> None:
        """Keep it, or say that it cannot be kept."""
        flaw = None
        try:
            await self._write(numbers)
        except NotesUnwritable:
            flaw = Flaw.UNWRITABLE
        self._unwritten.remove(numbers)
        await self._load(flaw)

    async def _write(self, numbers: tuple[int, ...]) -> None:
        await self._notes.end(numbers, e.RunEnded(self._clock.now()))

    def _is_under_way(self, run: PastRun) -> bool:
        return run.number == self._history.present_run and not run.ended

    def _tell(self, runs: list[PastRun], flaw: Flaw | None) -> None:
        """By site. Every other site on this computer is the practice account."""
        oldest_first = runs[::-1]
        here = [run for run in oldest_first if run.site == self._site]
        practice = [
            run
            for run in oldest_first
            if run.site != self._site and loopback_origin(run.site) is not None
        ]
        past = Past(Earlier.of(here), Earlier.of(practice), self._site is None, flaw, known=True)
        if past != self._store.state.past:
            self._store.dispatch(PastLoaded(past))
