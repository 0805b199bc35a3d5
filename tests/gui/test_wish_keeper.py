"""What the person wants is on disk as soon as they have said it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import PRACTICE
from linkedin_privacy_wizard.domain.past import Earlier, Flaw, Past
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.gui.wish_keeper import WishKeeper
from linkedin_privacy_wizard.storage.history import FILE_NAME, History, HistoryFull
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.account_intents import AccountSeen
from linkedin_privacy_wizard.wizard.again_intents import LeavePressed
from linkedin_privacy_wizard.wizard.aside_intents import ForgetPressed
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded
from linkedin_privacy_wizard.wizard.state import Aside, Forgetting, Step, WizardState
from tests.builders import SITE
from tests.gui.anew import MOVED
from tests.gui.windows import REVIEWING

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.storage.memory import Memory

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Desk:
    """A state, and the notes that follow it."""

    def __init__(self, folder: Path, state: WizardState, site: str | None = SITE) -> None:
        self.notes = Notes(History(folder / FILE_NAME))
        self.store = Store(state)
        self.failures: list[BaseException] = []
        self.keeper = WishKeeper(self.store, self.notes, site, self.failures.append)

    async def close(self) -> None:
        """As at the end of the program."""
        await self.keeper.close()
        assert self.failures == []

    async def kept(self, site: str = SITE) -> list[Wishes]:
        """What is kept for each account of a site."""
        return [await self.notes.wishes(each.number) for each in await self.notes.accounts(site)]


async def test_what_is_agreed_to_is_kept_for_an_account_of_its_own(tmp_path: Path) -> None:
    desk = Desk(tmp_path, REVIEWING)
    desk.store.dispatch(i.ApplyPressed())
    await desk.close()
    assert await desk.kept() == [Wishes(REVIEWING.choices)]
    assert await desk.kept(PRACTICE) == []
    await desk.notes.close()


async def test_what_is_left_is_kept_for_the_account_in_use(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WizardState(MOVED.catalog))
    first, second = [await desk.notes.add_account(SITE, mark) for mark in ("a", "b")]
    known = replace(MOVED.past, site=replace(MOVED.past.site, account=second))
    desk.store._state = MOVED
    desk.store.dispatch(PastLoaded(known))
    desk.store.dispatch(LeavePressed("ads-age", left=True))
    await desk.close()
    assert await desk.notes.wishes(first.number) == Wishes()
    assert await desk.notes.wishes(second.number) == known.site.wishes.leaving({"ads-age"})
    await desk.notes.close()


async def test_what_was_read_from_the_notes_is_not_written_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WizardState(MOVED.catalog))
    desk.store.dispatch(PastLoaded(MOVED.past))
    desk.store.dispatch(i.ModeChosen(e.Mode.GUIDE))
    await desk.close()
    assert await desk.kept() == []
    await desk.notes.close()


async def test_practice_is_kept_apart_and_alone_where_there_is_nothing_else(tmp_path: Path) -> None:
    state = replace(REVIEWING, practice=True, past=Past(practice_only=True))
    desk = Desk(tmp_path, state, site=None)
    desk.store.dispatch(i.ApplyPressed())
    await desk.close()
    assert await desk.kept(PRACTICE) == [Wishes(REVIEWING.choices)]
    await desk.notes.close()


async def test_what_is_forgotten_is_not_written_anew(tmp_path: Path) -> None:
    forgetting = replace(MOVED, aside=Aside.FORGET, forgetting=Forgetting(history=True))
    desk = Desk(tmp_path, forgetting)
    desk.store.dispatch(ForgetPressed())
    desk.store._state = replace(desk.store.state, past=Past())
    desk.store.dispatch(i.StartOver())
    await desk.close()
    assert await desk.kept() == []
    await desk.notes.close()


async def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_memory: Memory, _account: int, _wishes: Wishes) -> None:
        raise HistoryFull("full")

    monkeypatch.setattr("linkedin_privacy_wizard.storage.memory.Memory.keep_wishes", full)
    desk = Desk(tmp_path, REVIEWING)
    desk.store.dispatch(i.ApplyPressed())
    for _ in range(200):
        await desk.notes.accounts(SITE)
        if desk.store.state.past.flaw is not None:
            break
    assert desk.store.state.past.flaw is Flaw.UNWRITABLE
    assert desk.store.state.step is Step.APPLY
    assert desk.store.state.past.site == Earlier(wishes=Wishes(REVIEWING.choices))
    await desk.close()
    await desk.notes.close()


async def test_signing_in_to_another_account_leaves_the_first_ones_wishes_alone(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path, WizardState(MOVED.catalog))
    first, second = [await desk.notes.add_account(SITE, mark) for mark in ("a", "b")]
    await desk.notes.keep_wishes(first.number, MOVED.past.site.wishes)
    known = replace(MOVED.past, site=replace(MOVED.past.site, account=first))
    desk.store._state = replace(MOVED, past=known, account=first)
    desk.store.dispatch(i.ModeChosen(e.Mode.GUIDE))
    desk.store.dispatch(AccountSeen(second, (first, second)))
    assert desk.store.state.past.site.wishes == Wishes()
    await desk.close()
    assert await desk.notes.wishes(first.number) == MOVED.past.site.wishes
    assert await desk.notes.wishes(second.number) == Wishes()
    await desk.notes.close()
