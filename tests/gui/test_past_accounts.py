"""What the window knows of earlier runs is of one account, called as the person wants it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Flaw
from linkedin_privacy_wizard.wizard.account_intents import AccountChosen, AccountNamed, AccountSeen
from tests.builders import NOON, SITE
from tests.gui.test_past_keeper import Memory
from tests.unit.test_storage_past import STARTED

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_an_account_is_called_is_kept_even_where_the_window_closes_at_once(
    tmp_path: Path,
) -> None:
    memory = Memory(tmp_path)
    account = await memory.notes.add_account(SITE, "en:aa")
    await memory.loaded(memory.keeper.start)
    state = await memory.loaded(memory.say(AccountNamed(account.number, "Mine")))
    assert [each.nickname for each in state.past.accounts] == ["Mine"]
    memory.store.dispatch(AccountNamed(account.number, "Work"))
    await memory.keeper.close()
    (kept,) = await memory.notes.accounts(SITE)
    assert kept.nickname == "Work"
    await memory.close()


async def test_a_name_that_cannot_be_kept_is_told_and_not_shown_any_more(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    account = await memory.notes.add_account(SITE, "en:aa")
    await memory.loaded(memory.keeper.start)
    memory.history._db.execute("PRAGMA query_only = 1")
    state = await memory.loaded(memory.say(AccountNamed(account.number, "Mine")))
    assert state.past.flaw is Flaw.UNWRITABLE
    assert [each.nickname for each in state.past.accounts] == [""]
    memory.history._db.execute("PRAGMA query_only = 0")
    await memory.close()


async def test_the_runs_shown_are_those_of_the_account_that_was_seen_or_chosen(
    tmp_path: Path,
) -> None:
    runs = [replace(STARTED, account=number) for number in (1, 2)]
    memory = Memory(tmp_path, *(event for run in runs for event in (run, e.RunEnded(NOON))))
    robin, kim = [await memory.notes.add_account(SITE, mark) for mark in ("en:aa", "en:bb")]
    await memory.loaded(memory.keeper.start)
    state = await memory.loaded(memory.say(AccountChosen(robin.number)))
    assert [run.number for run in state.past.site.runs] == [1]
    state = await memory.loaded(memory.say(AccountSeen(kim, (robin, kim))))
    assert [run.number for run in state.past.site.runs] == [2]
    assert state.past.site.account == kim
    await memory.close()
