"""The system is asked for the reminder, and what it then says is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from linkedin_privacy_wizard.domain.reminder import Every, Reminder
from linkedin_privacy_wizard.gui.reminder_keeper import ReminderKeeper, remove_reminder
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.lasting import Reminding
from linkedin_privacy_wizard.wizard.lasting_intents import ReminderAsked
from linkedin_privacy_wizard.wizard.state import Aside, Removal
from tests.fakes.keeping import FakePreferences, FakeScheduler
from tests.gui import windows

pytestmark = pytest.mark.asyncio(loop_scope="session")

MONTHLY = Reminder(tuple(range(1, 13)), 22, 9)
WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
THERE = Reminding(possible=True, uid="a")


class At:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Always the same."""
        return WHEN


class Kept:
    """A keeper with its store, and what it works on."""

    def __init__(self, scheduler: FakeScheduler | None) -> None:
        self.failures: list[BaseException] = []
        self.preferences = FakePreferences()
        self.store = Store(windows.START)
        self.keeper = ReminderKeeper(
            self.store, scheduler, self.preferences, self.failures.append, At()
        )

    @property
    def now(self) -> Reminding:
        """What is known."""
        return self.store.state.reminding

    async def open(self) -> Reminding:
        """The page is opened, and the system asked."""
        self.store.dispatch(AsideOpened(Aside.REMINDER))
        return await self._settled()

    async def ask(self, every: Every | None) -> Reminding:
        """The person picks something."""
        self.store.dispatch(ReminderAsked(every))
        assert self.now.under_way
        return await self._settled()

    async def _settled(self) -> Reminding:
        while self.keeper._tasks._running:
            await next(iter(self.keeper._tasks._running.values()))
        assert self.failures == []
        return self.now


async def test_nothing_is_asked_of_the_system_before_the_page_is_opened() -> None:
    kept = Kept(FakeScheduler(reminder=MONTHLY))
    assert kept.now == Reminding()
    seen = await kept.open()
    assert (seen.possible, seen.reminder) == (True, MONTHLY)


async def test_what_is_picked_is_asked_for_and_what_the_system_then_says_is_told() -> None:
    scheduler = FakeScheduler()
    kept = Kept(scheduler)
    await kept.open()
    for every in (Every.MONTH, Every.QUARTER, None):
        told = await kept.ask(every)
        assert told == replace(THERE, reminder=scheduler.reminder, uid=told.uid)
        assert (told.reminder.every if told.reminder else None) == every


async def test_what_the_system_refuses_is_told_with_what_holds_still() -> None:
    scheduler = FakeScheduler(reminder=MONTHLY)
    kept = Kept(scheduler)
    await kept.open()
    scheduler.refuses = True
    told = await kept.ask(None)
    assert (told.failed, told.reminder) == (True, MONTHLY)


@pytest.mark.parametrize(
    "scheduler", [None, FakeScheduler(there=False), FakeScheduler(is_silent=True)]
)
async def test_where_the_system_cannot_do_it_the_calendar_is_left(
    scheduler: FakeScheduler | None,
) -> None:
    seen = await Kept(scheduler).open()
    assert seen.possible is False
    assert seen.uid


async def test_the_entry_has_the_same_name_ever_after() -> None:
    first, later = Kept(None), Kept(None)
    uid = (await first.open()).uid
    later.preferences.kept = first.preferences.kept
    assert (await later.open()).uid == uid
    assert uid != (await Kept(None).open()).uid


async def test_without_notes_the_entry_has_a_name_for_this_window() -> None:
    kept = Kept(None)
    kept.preferences.room = False
    uid = (await kept.open()).uid
    assert uid
    assert (await kept.open()).uid == uid


async def test_a_closed_keeper_asks_for_nothing() -> None:
    kept = Kept(FakeScheduler())
    await kept.keeper.close()
    assert await kept.open() == Reminding()


async def test_forgetting_takes_the_reminder_along_and_tells_what_became_of_it() -> None:
    scheduler = FakeScheduler(reminder=MONTHLY)
    assert remove_reminder(scheduler) is Removal.GONE
    assert scheduler.reminder is None
    assert remove_reminder(scheduler) is Removal.NOTHING_THERE
    assert remove_reminder(None) is Removal.NOTHING_THERE
    assert remove_reminder(FakeScheduler(reminder=MONTHLY, refuses=True)) is Removal.STAYS
