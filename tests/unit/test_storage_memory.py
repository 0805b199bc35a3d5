"""Accounts, wishes, deeds and preferences lie in the history's file, and last as its events do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import PRACTICE, Account
from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.storage.history import FILE_NAME, History, HistoryFull, Run
from linkedin_privacy_wizard.storage.memory import Memory
from tests.builders import NOON, SITE
from tests.unit.test_storage_file_gone import PRESSING, READ, STARTED, in_a_run
from tests.unit.test_storage_full_disk import leave

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WISHES = Wishes({"job": "off", "age": "some:0.2/5"}, frozenset({"mail"}))
ASKED = Deed("copy", NOON)
OBJECTED = Deed("objection", NOON + timedelta(days=1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history lies."""
    return tmp_path / FILE_NAME


def again(history: History) -> Memory:
    """What a new start of the program finds."""
    history.close()
    return Memory(History(history.path))


def test_an_account_is_known_again_by_its_marks(path: Path) -> None:
    memory = Memory(history := History(path))
    first = memory.add_account(SITE, "a1")
    second = memory.add_account(SITE)
    memory.add_mark(first.number, "a2")
    memory.add_mark(first.number, "a2")
    memory.add_mark(second.number, "b")
    assert (first, second) == (Account(1, SITE, marks=frozenset({"a1"})), Account(2, SITE))
    assert again(history).accounts(SITE) == (
        replace(first, marks=frozenset({"a1", "a2"})),
        replace(second, marks=frozenset({"b"})),
    )


def test_every_site_has_its_own_accounts(path: Path) -> None:
    memory = Memory(History(path))
    memory.add_account(SITE, "a")
    practice = memory.add_account(PRACTICE, "a")
    assert practice.number == 2
    assert memory.accounts(PRACTICE) == (practice,)
    assert memory.accounts("http://127.0.0.1:8000") == ()


def test_an_account_is_called_what_the_person_calls_it(path: Path) -> None:
    memory = Memory(history := History(path))
    number = memory.add_account(SITE).number
    memory.name_account(number, "Work “;--")
    (account,) = again(history).accounts(SITE)
    assert account.nickname == "Work “;--"


def test_wishes_are_kept_whole_and_in_their_order(path: Path) -> None:
    memory = Memory(history := History(path))
    memory.keep_wishes(1, Wishes({"gone": "on"}, frozenset({"other"})))
    memory.keep_wishes(1, WISHES)
    memory.keep_wishes(2, Wishes({"age": "on"}))
    memory = again(history)
    assert memory.wishes(1) == WISHES
    assert list(memory.wishes(1).values) == ["job", "age"]
    assert memory.wishes(2) == Wishes({"age": "on"})
    assert memory.wishes(3) == Wishes()


def test_what_the_person_did_is_kept_with_its_day(path: Path) -> None:
    memory = Memory(history := History(path))
    memory.keep_deed(1, ASKED)
    memory.keep_deed(2, ASKED)
    memory.keep_deed(1, OBJECTED)
    memory = again(history)
    assert memory.deeds(1) == (ASKED, OBJECTED)
    assert memory.deeds(2) == (ASKED,)


def test_a_preference_is_kept_changed_and_forgotten(path: Path) -> None:
    memory = Memory(history := History(path))
    memory.set_preference("country", "at")
    memory.set_preference("country", "fr")
    memory.set_preference("salt", "x")
    memory.set_preference("salt", None)
    memory = again(history)
    assert (memory.preference("country"), memory.preference("salt")) == ("fr", None)


CHANGES: tuple[Callable[[Memory], object], ...] = (
    lambda memory: memory.add_account(SITE, "a"),
    lambda memory: memory.keep_wishes(1, WISHES),
    lambda memory: memory.keep_deed(1, ASKED),
    lambda memory: memory.set_preference("country", "at"),
)


@pytest.mark.parametrize("change", CHANGES)
def test_what_waits_for_a_commit_lasts_along_with_it(
    path: Path, change: Callable[[Memory], object]
) -> None:
    change(Memory(in_a_run(path)))
    assert History(path).runs()[-1] == Run(2, (STARTED, READ))


@pytest.mark.parametrize("change", CHANGES)
def test_what_cannot_be_kept_is_told_and_takes_nothing_with_it(
    path: Path, change: Callable[[Memory], object]
) -> None:
    history = in_a_run(path)
    history._db.execute("PRAGMA query_only = ON")
    with pytest.raises(HistoryFull):
        change(Memory(history))
    history._db.execute("PRAGMA query_only = OFF")
    history.append(PRESSING)
    history.close()
    assert History(path).runs()[-1] == Run(2, (STARTED, READ, PRESSING))


def test_wishes_that_the_disk_has_no_room_for_leave_those_before_them(path: Path) -> None:
    memory = Memory(history := History(path))
    memory.keep_wishes(1, WISHES)
    leave(history, free=1)
    with pytest.raises(HistoryFull):
        memory.keep_wishes(1, Wishes({f"setting-{n}": "on" * 90 for n in range(500)}))
    assert memory.wishes(1) == WISHES


def test_what_cannot_be_read_is_told(path: Path) -> None:
    memory = Memory(history := History(path))
    memory.keep_deed(1, ASKED)
    history._db.execute("UPDATE deed SET at = 'some day'")
    with pytest.raises(HistoryFull):
        memory.deeds(1)
    history.close()
    with pytest.raises(HistoryFull):
        memory.wishes(1)


def test_after_the_file_is_gone_the_accounts_in_use_go_along_into_the_new_one(path: Path) -> None:
    memory = Memory(history := History(path))
    account = memory.add_account(SITE, "a")
    memory.keep_wishes(account.number, WISHES)
    memory.set_preference("salt", "x")
    begun = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc", account.number)
    history.append(begun)
    path.unlink()
    with pytest.raises(HistoryFull):
        memory.keep_deed(account.number, ASKED)
    memory.keep_deed(account.number, ASKED)
    memory = again(history)
    assert memory.accounts(SITE) == (account,)
    assert memory.wishes(1) == WISHES
    assert memory.deeds(1) == (ASKED,)
    assert memory.preference("salt") == "x"
    assert History(path).runs() == (Run(1, (begun,)),)
