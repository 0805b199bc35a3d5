"""What the window knows of earlier runs follows the notes on disk."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Flaw
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.past import PastKeeper
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    OlderRunsWanted,
    PastLoaded,
    UnfinishedDropped,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Aside, Purpose, WizardState
from tests.builders import NOON, SITE, catalog, read, setting
from tests.unit.test_storage_past import PRESSING, STARTED, damage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="session")

PRACTICE = replace(STARTED, site="http://127.0.0.1:40123")
ELSEWHERE = replace(STARTED, site="http://127.0.0.1:8000")
START = WizardState(catalog(setting("age")))


class Memory:
    """A window's state over a history that is there already."""

    def __init__(
        self,
        folder: Path,
        *events: e.Event,
        site: str | None = SITE,
        notes: type[Notes] = Notes,
    ) -> None:
        self.file = folder / FILE_NAME
        self.history = History(self.file)
        for event in events:
            self.history.append(event)
        self.history.close()
        self.history = History(self.file)
        self.notes = notes(self.history)
        self.store = Store(START)
        self.failures: list[BaseException] = []
        self.keeper = PastKeeper(self.store, self.history, self.notes, site, self.failures.append)

    async def loaded(self, doing: Callable[[], None]) -> WizardState:
        """Do something, wait for the notes to be read after it, and return the state then."""
        heard = asyncio.Event()

        def hear(happening: object) -> None:
            if isinstance(happening, PastLoaded):
                heard.set()

        self.store.happened.connect(hear)
        doing()
        await asyncio.wait_for(heard.wait(), 20)
        self.store.happened.disconnect(hear)
        return self.store.state

    def say(self, *happenings: e.Event | i.Intent) -> Callable[[], None]:
        """What `loaded` is to do: let these things happen."""

        def doing() -> None:
            for happening in happenings:
                self.store.dispatch(happening)

        return doing

    async def close(self) -> None:
        """As at the end of the program."""
        await self.keeper.close()
        await self.notes.close()
        assert self.failures == []


async def test_runs_are_known_by_the_site_they_were_on(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED, *PRESSING, PRACTICE, ELSEWHERE)
    past = (await memory.loaded(memory.keeper.start)).past
    assert past.known
    assert [run.number for run in past.site.runs] == [1]
    assert [run.number for run in past.practice.runs] == [3, 2]
    assert past.site.unfinished is not None
    await memory.close()


async def test_another_site_has_its_own_runs_and_sees_none_of_linkedins(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED, PRACTICE, ELSEWHERE, site=ELSEWHERE.site)
    past = (await memory.loaded(memory.keeper.start)).past
    assert [run.number for run in past.site.runs] == [3]
    assert [run.number for run in past.practice.runs] == [2]
    await memory.close()


async def test_with_the_practice_account_alone_there_are_no_others(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED, PRACTICE, *PRESSING, site=None)
    state = await memory.loaded(memory.keeper.start)
    assert state.past.site.runs == ()
    offered = earlier.offered(state)
    assert offered is not None
    assert offered[1]
    assert earlier.on_practice(state)
    await memory.close()


async def test_what_is_under_way_is_no_earlier_run_before_it_has_ended(tmp_path: Path) -> None:
    memory = Memory(tmp_path, *read(age="on"), e.RunEnded(NOON))
    for event in (STARTED, *PRESSING):
        await memory.notes.keep(event)
    state = await memory.loaded(memory.say(AsideOpened(Aside.EARLIER)))
    assert [run.number for run in state.past.site.runs] == [1]
    await memory.notes.keep(e.RunEnded(NOON))
    state = await memory.loaded(memory.say(e.RunEnded(NOON)))
    assert [run.number for run in state.past.site.runs] == [2, 1]
    await memory.close()


async def test_what_is_not_to_be_offered_again_is_not_offered_by_the_next_start(
    tmp_path: Path,
) -> None:
    memory = Memory(tmp_path, STARTED, *PRESSING)
    state = await memory.loaded(memory.keeper.start)
    offered = earlier.offered(state)
    assert offered is not None
    await memory.loaded(memory.say(UnfinishedDropped(offered[0].numbers)))
    await memory.close()
    again = Memory(tmp_path)
    state = await again.loaded(again.keeper.start)
    assert earlier.offered(state) is None
    assert len(state.past.site.runs) == 1
    await again.close()


@pytest.mark.parametrize(("shown", "offers"), [("off", False), ("on", True)])
async def test_what_turns_out_to_be_so_already_is_not_offered_again(
    tmp_path: Path, shown: str, *, offers: bool
) -> None:
    memory = Memory(tmp_path, STARTED, *PRESSING)
    await memory.loaded(memory.keeper.start)
    memory.say(
        UnfinishedTaken(practice=False, purpose=Purpose.FINISH),
        STARTED,
        i.SignInSeen(Sign.FINE),
        *read(age=shown)[1:],
    )()
    await memory.close()
    again = Memory(tmp_path)
    state = await again.loaded(again.keeper.start)
    assert (earlier.offered(state) is not None) is offers
    await again.close()


async def test_damaged_notes_are_told_and_the_rest_is_there(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED, *PRESSING, STARTED)
    damage(memory.file, "UPDATE event SET body = 'x' WHERE kind = 'ChangeChosen'")
    past = (await memory.loaded(memory.keeper.start)).past
    assert (past.flaw, len(past.site.runs)) == (Flaw.UNREADABLE, 1)
    await memory.close()


async def test_notes_that_had_to_be_set_aside_are_told(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.history.replaces = tmp_path / "history-damaged-1.sqlite3"
    past = (await memory.loaded(memory.keeper.start)).past
    assert (past.flaw, past.known) == (Flaw.UNREADABLE, True)
    await memory.close()


async def test_of_many_runs_the_newest_are_known_and_older_ones_when_somebody_looks(
    tmp_path: Path,
) -> None:
    memory = Memory(tmp_path, *([STARTED] * 45), *PRESSING)
    past = (await memory.loaded(memory.keeper.start)).past
    assert [run.number for run in past.site.runs] == list(range(45, 25, -1))
    assert past.site.unfinished is not None
    for many, more in ((40, True), (45, False)):
        past = (await memory.loaded(memory.say(OlderRunsWanted()))).past
        assert (len(past.site.runs), past.site.more) == (many, more)
    await memory.close()


async def test_every_account_has_its_own_past_and_wishes(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    first, second = [await memory.notes.add_account(SITE) for _ in range(2)]
    for number in (1, 2):
        await memory.notes.keep_wishes(number, Wishes({"age": f"on-{number}"}))
        await memory.notes.keep(replace(STARTED, account=number))
        await memory.notes.keep(e.RunEnded(NOON))
    past = (await memory.loaded(memory.keeper.start)).past
    assert past.accounts == (first, second)
    assert (past.site.account, past.site.wishes) == (second, Wishes({"age": "on-2"}))
    past = (await memory.loaded(lambda: memory.keeper.use(first))).past
    assert (past.site.account, past.site.wishes) == (first, Wishes({"age": "on-1"}))
    assert [run.number for run in past.site.runs] == [1]
    await memory.close()


class DecidingNotes(Notes):
    """While the wishes are read for the first time, the person decides on others."""

    decide: Callable[[], None] | None = None

    async def wishes(self, account: int) -> Wishes:
        """Those from before the decision, and only then is it made."""
        read = await super().wishes(account)
        if self.decide is not None:
            decide, self.decide = self.decide, None
            await self.keep_wishes(account, Wishes({"age": "off"}))
            decide()
        return read


async def test_what_is_decided_while_the_notes_are_read_is_not_undone_by_them(
    tmp_path: Path,
) -> None:
    memory = Memory(tmp_path, notes=DecidingNotes)
    notes = memory.notes
    assert isinstance(notes, DecidingNotes)
    await notes.add_account(SITE)
    await notes.keep_wishes(1, Wishes({"age": "on"}))
    await memory.loaded(memory.keeper.start)
    past = memory.store.state.past
    decided = replace(past, site=replace(past.site, wishes=Wishes({"age": "off"})))
    notes.decide = memory.say(PastLoaded(decided))
    memory.say(OlderRunsWanted())()
    await asyncio.sleep(0)
    async with memory.keeper._one_at_a_time:
        assert memory.store.state.past.site.wishes == Wishes({"age": "off"})
    assert await notes.wishes(1) == Wishes({"age": "off"})
    await memory.close()


async def test_wishes_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    await memory.notes.add_account(SITE)
    damage(memory.file, "DROP TABLE wish")
    past = (await memory.loaded(memory.keeper.start)).past
    assert past.flaw is Flaw.UNREADABLE
    await memory.close()


async def test_notes_that_are_gone_are_told(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED)
    memory.file.unlink()
    past = (await memory.loaded(memory.keeper.start)).past
    assert (past.flaw, past.known, past.site.runs) == (Flaw.UNREADABLE, True, ())
    await memory.close()


async def test_a_decision_that_cannot_be_noted_is_told_and_asked_for_again(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED, *PRESSING)
    await memory.loaded(memory.keeper.start)
    memory.history._db.execute("PRAGMA query_only = ON")
    state = await memory.loaded(memory.say(UnfinishedDropped((1,))))
    assert state.past.flaw is Flaw.UNWRITABLE
    assert earlier.offered(state) is not None
    memory.history._db.execute("PRAGMA query_only = OFF")
    await memory.close()


async def test_nothing_is_begun_once_the_program_is_closing(tmp_path: Path) -> None:
    memory = Memory(tmp_path, STARTED)
    await memory.close()
    memory.keeper.start()
    assert not memory.store.state.past.known
