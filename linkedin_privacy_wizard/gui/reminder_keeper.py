"""Asks the system for the reminder that the person wants, and tells what it goes by."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from linkedin_privacy_wizard.domain.reminder import reminder_from
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.lasting import Reminding
from linkedin_privacy_wizard.wizard.lasting_intents import ReminderAsked, ReminderSeen
from linkedin_privacy_wizard.wizard.state import Aside, Removal

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.reminder import Every
    from linkedin_privacy_wizard.gui.preferences import Preferences
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.scheduling.scheduler import Scheduler
    from linkedin_privacy_wizard.workflows.ports import Clock

_UID = "reminder-uid"


class ReminderKeeper:
    """`scheduler` is None where this computer starts nothing by itself.

    The system is asked when the page is opened, never at the start of the program. `failed` hears
    of errors that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        scheduler: Scheduler | None,
        preferences: Preferences,
        failed: Callable[[BaseException], None],
        clock: Clock | None = None,
    ) -> None:
        self._store, self._scheduler, self._preferences = store, scheduler, preferences
        self._clock = clock or LocalClock()
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._closed = False
        store.happened.connect(self._heard)

    async def close(self) -> None:
        """Stop, before the notes are closed. What the system was asked for it still does."""
        self._closed = True
        await self._tasks.close()

    def _heard(self, happening: object) -> None:
        if self._closed:
            return
        match happening:
            case AsideOpened(Aside.REMINDER):
                self._tasks.start("look", self._look())
            case ReminderAsked(every) if self._store.state.reminding.under_way:
                self._tasks.start("ask", self._ask(every))
            case _:
                pass

    async def _look(self) -> None:
        uid = self._store.state.reminding.uid or await self._uid()
        seen = await asyncio.to_thread(_seen, self._scheduler)
        if not self._tasks.is_running("ask"):
            self._store.dispatch(ReminderSeen(replace(seen, uid=uid)))

    async def _ask(self, every: Every | None) -> None:
        uid = self._store.state.reminding.uid
        assert self._scheduler is not None
        failed = False
        try:
            if every is None:
                await asyncio.to_thread(self._scheduler.unschedule)
            else:
                reminder = reminder_from(every, self._clock.now().astimezone())
                await asyncio.to_thread(self._scheduler.schedule, reminder)
        except CannotSchedule:
            failed = True
        seen = await asyncio.to_thread(_seen, self._scheduler)
        told = seen.reminder.every if seen.reminder else None
        self._store.dispatch(ReminderSeen(replace(seen, uid=uid, failed=failed or told != every)))

    async def _uid(self) -> str:
        """The name of the calendar's entry: by chance, and the same ever after."""
        fresh = f"{uuid4()}@linkedin-privacy-wizard"
        try:
            known = await self._preferences.preference(_UID)
            if known is None:
                await self._preferences.set_preference(_UID, fresh)
        except NotesUnwritable:
            # A later file will then be an entry of its own, which the person can delete.
            return fresh
        return known or fresh


def _seen(scheduler: Scheduler | None) -> Reminding:
    """What the system says. Takes a moment."""
    if scheduler is None:
        return Reminding(possible=False)
    try:
        possible = scheduler.is_there()
        return Reminding(possible, scheduler.scheduled() if possible else None)
    except CannotSchedule:
        # One that does not answer now cannot be relied on in three months.
        return Reminding(possible=False)


def remove_reminder(scheduler: Scheduler | None) -> Removal:
    """Take the reminder away for good, and say what became of it. Takes a moment."""
    if scheduler is None:
        return Removal.NOTHING_THERE
    try:
        there = scheduler.scheduled() is not None
        scheduler.unschedule()
    except CannotSchedule:
        return Removal.STAYS
    return Removal.GONE if there else Removal.NOTHING_THERE
