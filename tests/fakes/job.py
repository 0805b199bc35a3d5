"""What a workflow works with, as fakes: a gate, a clock, and a list that keeps the events."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.workflows.ports import Job, Stopped, Word
from linkedin_privacy_wizard.workflows.turn import LOOK_EVERY_S
from tests.builders import NOON

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tests.fakes.site import FakeSite


class FakeClock:
    """Every look at it is a second later."""

    def __init__(self) -> None:
        self._seconds = 0

    def now(self) -> datetime:
        """The next second after noon."""
        self._seconds += 1
        return NOON + timedelta(seconds=self._seconds)

    def sleep(self, hours: float) -> None:
        """The computer sleeps that long, or somebody sets the clock."""
        self._seconds += round(hours * 3600)


@dataclass
class FakeGate:
    """The person's hand. `stop_at` is the passage that is refused (the first is 1).

    `while_waiting` is what the person does during the waits of being guided, wait by wait: a
    press on the page, or a word. Nothing is done while the wizard says that it has seen it.
    """

    stop_at: int = 0
    while_waiting: list[Callable[[], None] | Word] = field(default_factory=list)
    passages: int = 0
    waits: list[float] = field(default_factory=list)

    async def passage(self) -> None:
        """Let the work go on, or stop it."""
        self.passages += 1
        if self.passages == self.stop_at:
            raise Stopped

    async def word(self, seconds: float) -> Word | None:
        """One wait, with whatever the person does in it."""
        if seconds != LOOK_EVERY_S:
            return None
        self.waits.append(seconds)
        act = self.while_waiting.pop(0)
        if isinstance(act, Word):
            return act
        act()
        return None


@dataclass
class Desk:
    """A job on a fake site. Events reach the site's diary once they are kept, which takes a while.

    So the diary tells what was on disk when something was pressed. `full` tells for which events
    the disk is full.
    """

    site: FakeSite
    gate: FakeGate = field(default_factory=FakeGate)
    events: list[e.Event] = field(default_factory=list)
    clock: FakeClock = field(default_factory=FakeClock)
    full: Callable[[e.Event], bool] = lambda _event: False

    @property
    def job(self) -> Job:
        """What the workflows ask for."""
        return Job(self.site, self._keep, self.gate, self.clock)

    async def _keep(self, event: e.Event) -> None:
        for _ in range(3):
            await asyncio.sleep(0)
        if self.full(event):
            raise NotesUnwritable
        self.events.append(event)
        self.site.diary.append(event)

    def told(self, *kinds: type) -> list[e.Event]:
        """The events of these kinds, in order."""
        return [event for event in self.events if isinstance(event, kinds)]

    @property
    def ranks(self) -> list[e.Rank | None]:
        """How each control was told that was read or pressed."""
        kinds = (e.SettingRead, e.ChangeStarted)
        return [event.rank for event in self.events if isinstance(event, kinds)]

    @property
    def presses(self) -> list[str]:
        """Everything that was pressed."""
        return [entry[6:] for entry in self.site.diary if str(entry).startswith("press ")]  # type: ignore[index]
