"""Keeps what the state knows of earlier runs in step with the notes on disk."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Flaw, Past
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.storage.past import AT_ONCE, Found, PastUnreadable, Place, look_up
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard.account_intents import AccountChosen, AccountNamed, AccountSeen
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    OlderRunsWanted,
    PastLoaded,
    UnfinishedDropped,
)
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.storage.history import History


class PastKeeper:
    """Reads the earlier runs, off the window's thread, whenever they may be asked for.

    `site` is the origin the program was started for, None where there is only the practice
    account. `failed` hears of errors that are defects of ours. Of a long history only the newest
    runs are read, and more when somebody looks at them.
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
        self._closed = False
        self._clock = LocalClock()
        self._unwritten: list[tuple[int, ...]] = []
        self._unnamed: set[int] = set()
        self._most = AT_ONCE
        self._used: dict[str, int] = {}
        self._sound = True
        store.happened.connect(self._heard)

    def start(self) -> None:
        """Read them for the first time, and then see whether all of the file can be read."""
        self._do(self._begin())

    def use(self, account: Account) -> None:
        """At this account's site, tell of this one from now on, and not of the one used last."""
        self._used[account.site] = account.number
        self._do(self._load())

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where a decision cannot be kept."""
        self._closed = True
        self._notes.hurry()
        await self._tasks.close()
        await self._keep_names()
        unwritten, self._unwritten = self._unwritten, []
        for numbers in unwritten:
            await self._write(numbers)

    def _heard(self, happening: object) -> None:
        state = self._store.state
        match happening:
            case AsideOpened(Aside.EARLIER) | e.RunEnded():
                self._do(self._load())
            case OlderRunsWanted():
                self._most += AT_ONCE
                self._do(self._load())
            case AccountSeen(account, _):
                self.use(account)
            case AccountChosen() if state.account is not None:
                self.use(state.account)
            case AccountNamed(number, _):
                self._unnamed.add(number)
                self._do(self._keep_names_and_load())
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
        self._tasks.add("past", work)

    async def _begin(self) -> None:
        await self._load()
        self._sound = await self._notes.are_sound()
        if not self._sound:
            await self._load()

    @property
    def _is_sound(self) -> bool:
        return self._sound and self._history.replaces is None

    async def _load(self, flaw: Flaw | None = None) -> None:
        async with self._one_at_a_time:
            past, decided = self._store.state.past, None
            # What the person decides meanwhile makes what was read a thing of before.
            while decided != (now := self._decided()):
                past, decided = await self._read(flaw), now
            if past != self._store.state.past:
                self._store.dispatch(PastLoaded(past))

    def _decided(self) -> tuple[object, ...]:
        """What the person wants, and whose account it is, by their last word."""
        past = self._store.state.past
        return past.site.wishes, past.practice.wishes, tuple(self._used.items())

    async def _read(self, flaw: Flaw | None) -> Past:
        here, there = [await self._found(practice=practice) for practice in (False, True)]
        if flaw is None and not (here.whole and there.whole and self._is_sound):
            flaw = Flaw.UNREADABLE
        return Past(
            here.earlier,
            there.earlier,
            self._site is None,
            flaw,
            known=True,
            accounts=(*here.accounts, *there.accounts),
        )

    async def _found(self, *, practice: bool) -> Found:
        """What is known of one place; nothing where nothing can be read."""
        try:
            found = await asyncio.to_thread(self._look_up, Place(self._site, practice))
            account = found.earlier.account
            if account is None:
                return found
            # By way of the notes: what the person has just decided is written before this is read.
            wishes = await self._notes.wishes(account.number)
        except (PastUnreadable, NotesUnwritable):
            return Found()
        return replace(found, earlier=replace(found.earlier, wishes=wishes))

    def _look_up(self, place: Place) -> Found:
        used, under_way = self._used.get(place.site), self._history.present_run
        return look_up(self._history.path, place, used, most=self._most, under_way=under_way)

    def _end(self, numbers: tuple[int, ...]) -> None:
        """These leave nothing open any more."""
        self._unwritten.append(numbers)
        self._do(self._write_and_load(numbers))

    async def _keep_names_and_load(self) -> None:
        """Keep what the accounts are called, or say that it cannot be kept."""
        flaw = None
        try:
            await self._keep_names()
        except NotesUnwritable:
            flaw = Flaw.UNWRITABLE
        await self._load(flaw)

    async def _keep_names(self) -> None:
        unnamed, self._unnamed = self._unnamed, set()
        for each in self._store.state.past.accounts:
            if each.number in unnamed:
                await self._notes.name_account(each.number, each.nickname)

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
