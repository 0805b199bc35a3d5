"""Earlier runs out of the history, while it is in use and where it is damaged."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.storage.memory import Memory
from linkedin_privacy_wizard.storage.past import (
    AT_ONCE,
    WHEN,
    Found,
    PastUnreadable,
    Place,
    look_up,
)
from tests.builders import NOON, SITE, read

if TYPE_CHECKING:
    from pathlib import Path

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
PRACTICE = replace(STARTED, site="http://127.0.0.1:40123")
LOOKED = e.StageEnded(NOON, e.Stage.READ, whole=True)
PRESSING = (
    e.ChangeChosen("age", "on", "off"),
    e.StageStarted(e.Stage.APPLY, 1),
    e.ChangeStarted("age", "on", "off"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A history of two runs: one that read, and one that was cut off in the middle of pressing."""
    file = tmp_path / "history.sqlite3"
    history = History(file)
    for event in (*read(age="on"), e.RunEnded(NOON), STARTED, *PRESSING):
        history.append(event)
    history.close()
    return file


def damage(file: Path, question: str) -> None:
    """Change something in the file behind the program's back."""
    db = sqlite3.connect(file)
    db.execute(question)
    db.commit()
    db.close()


def found(
    file: Path, *, practice: bool = False, used: int | None = None, under_way: int | None = None
) -> Found:
    """What is known of the runs on LinkedIn, or on the practice account."""
    return look_up(file, Place(SITE, practice), used, most=AT_ONCE, under_way=under_way)


def numbers(told: Found) -> list[int]:
    """The runs that are told of."""
    return [run.number for run in told.earlier.runs]


def write(file: Path, *events: e.Event) -> None:
    """Keep these as well, with much less care than the program takes."""
    history = History(file)
    history._db.execute("PRAGMA synchronous = OFF")
    for event in events:
        history.append(event)
    history.close()


def looked(days: int, account: int | None = None, *, site: str = SITE) -> tuple[e.Event, ...]:
    """A look at everything, so many days later."""
    at = NOON + timedelta(days=days)
    start = replace(STARTED, at=at, site=site, account=account)
    value = e.SettingRead("age", f"on-{days}", e.Source.ROW)
    return (start, value, e.StageEnded(at, e.Stage.READ, whole=True), e.RunEnded(at))


def test_what_was_cut_off_is_found(file: Path) -> None:
    told = found(file)
    assert told.whole
    assert [run.was_cut_off for run in told.earlier.runs] == [True, False]
    assert told.earlier.unfinished is not None
    assert told.earlier.unfinished.undo.values == {"age": "on"}


def test_the_history_can_be_written_while_it_is_looked_through(file: Path) -> None:
    history = History(file)
    history.append(STARTED)
    assert history.present_run == 3
    assert numbers(found(history.path)) == [3, 2, 1]
    history.append(e.SettingRead("age", "on", e.Source.ROW))
    assert numbers(found(history.path, under_way=3)) == [2, 1]
    history.append(e.RunEnded(NOON))
    assert numbers(found(history.path, under_way=3)) == [3, 2, 1]
    history.close()


def test_what_has_begun_since_somebody_asked_is_no_earlier_run(file: Path) -> None:
    history = History(file)
    asked = history.present_run
    history.append(STARTED)
    assert numbers(found(history.path, under_way=asked)) == [2, 1]
    history.append(e.RunEnded(NOON))
    asked = history.present_run
    history.append(STARTED)
    assert numbers(found(history.path, under_way=asked)) == [3, 2, 1]
    history.close()


def test_a_run_that_is_over_for_the_person_was_not_cut_off(file: Path) -> None:
    history = History(file)
    history.append(STARTED)
    history.end(2, e.RunEnded(NOON))
    history.append(e.RunEnded(NOON))
    history.close()
    told = found(file).earlier
    assert [(run.number, run.ended) for run in told.runs] == [(3, True), (2, True), (1, True)]
    assert told.unfinished is None


def test_a_run_that_cannot_be_read_is_left_out(file: Path) -> None:
    damage(file, "UPDATE event SET body = '{' WHERE run = 2 AND kind = 'ChangeChosen'")
    told = found(file)
    assert (numbers(told), told.whole) == ([1], False)


def test_damage_to_what_nobody_needs_does_no_harm(file: Path) -> None:
    write(file, *looked(1))
    damage(file, "UPDATE event SET body = '{' WHERE run < 3 AND kind = 'SettingRead'")
    damage(file, "UPDATE event SET run = 'x' WHERE run < 3 AND kind = 'SettingRead'")
    damage(file, "DELETE FROM event WHERE run = 2 AND kind = 'RunStarted'")
    told = found(file)
    assert (numbers(told), told.whole) == ([3, 1], True)


@pytest.mark.parametrize(
    "damaged",
    [
        "UPDATE event SET body = '{' WHERE run = 3 AND kind = 'SettingRead'",
        "UPDATE run SET looked = 'one day' WHERE number = 3",
        "UPDATE run SET looked = 7 WHERE number = 3",
    ],
)
def test_where_the_last_look_cannot_be_read_the_one_before_it_is_told(
    file: Path, damaged: str
) -> None:
    write(file, *looked(1))
    damage(file, damaged)
    told = found(file)
    assert not told.whole
    assert told.earlier.last is not None
    assert told.earlier.last.at == NOON


@pytest.mark.parametrize("content", [None, b"", b"no history" * 100])
def test_a_file_that_is_no_history_is_told(file: Path, content: bytes | None) -> None:
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PastUnreadable):
        found(file)
    assert file.exists() is (content is not None)


def test_the_last_look_at_everything_is_told_and_when_all_of_them_were(file: Path) -> None:
    write(file, *looked(1), STARTED, LOOKED, e.StageStarted(e.Stage.APPLY, 1), STARTED)
    damage(file, "UPDATE run SET looked = '2026-10-05T12:00:00+00:00' WHERE number = 4")
    write(file, STARTED, replace(LOOKED, whole=False))
    told = found(file).earlier
    assert told.when == (NOON + timedelta(days=2), NOON + timedelta(days=1), NOON)
    assert told.count == 3
    assert told.last is not None
    assert told.last.at == NOON
    write(file, *looked(9))
    told = found(file).earlier
    assert told.last is not None
    assert (told.last.at, told.last.values) == (NOON + timedelta(days=9), {"age": "on-9"})


def test_a_look_that_is_under_way_is_not_the_last_one(file: Path) -> None:
    write(file, *looked(1)[:-1])
    told = found(file, under_way=3).earlier
    assert (told.count, told.when) == (1, (NOON,))


def test_of_many_runs_the_newest_are_told_and_that_there_are_more(tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite3"
    write(file, *(event for day in range(50) for event in looked(day)))
    told = found(file)
    assert numbers(told) == list(range(50, 30, -1))
    assert told.earlier.more
    assert told.earlier.count == 50
    assert told.earlier.when == tuple(NOON + timedelta(days=49 - n) for n in range(WHEN))
    all_of_them = look_up(file, Place(SITE, practice=False), None, most=50, under_way=None)
    assert (len(all_of_them.earlier.runs), all_of_them.earlier.more) == (50, False)


def test_what_is_open_is_found_however_many_runs_have_come_since(tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite3"
    ended = (STARTED, *PRESSING, e.RunEnded(NOON))
    later = (event for day in range(50) for event in looked(day))
    write(file, STARTED, *PRESSING, *(ended * 30), STARTED, *PRESSING, *later)
    told = found(file).earlier
    assert told.unfinished is not None
    assert told.unfinished.numbers == (1, 32)
    proof = (STARTED, *PRESSING, e.StageEnded(NOON, e.Stage.PROVE, whole=True))
    write(file, *proof, STARTED, *PRESSING)
    told = found(file).earlier
    assert told.unfinished is not None
    assert told.unfinished.numbers == (84,)


def test_a_proof_that_all_was_right_already_leaves_nothing_open(file: Path) -> None:
    write(file, STARTED, e.AlreadyRight("age", "off"))
    write_proof = (STARTED, e.AlreadyRight("age", "off"), replace(LOOKED, stage=e.Stage.PROVE))
    write(file, *write_proof)
    assert found(file).earlier.unfinished is None


def test_another_account_has_its_own_runs(file: Path) -> None:
    memory = Memory(history := History(file))
    first, second = memory.add_account(SITE, "a"), memory.add_account(SITE, "b")
    history.close()
    write(file, *looked(1, 1), *looked(2, 2), *looked(3, 1))
    assert found(file).accounts == (first, second)
    assert numbers(found(file, used=2)) == [4]
    assert found(file, used=2).earlier.account == second
    assert numbers(found(file)) == [5, 3, 2, 1]
    assert found(file, used=2).earlier.unfinished is None
    assert found(file, used=7).earlier.account == first


def test_runs_from_before_there_were_accounts_belong_to_the_first_of_their_site(
    file: Path,
) -> None:
    write(file, PRACTICE, e.RunEnded(NOON))
    told = found(file)
    assert (told.earlier.account, numbers(told)) == (None, [2, 1])
    memory = Memory(history := History(file))
    rehearsing = memory.add_account("practice")
    first, _ = memory.add_account(SITE), memory.add_account(SITE)
    history.close()
    told = found(file)
    assert (told.earlier.account, numbers(told)) == (first, [2, 1])
    assert numbers(found(file, used=3)) == []
    told = found(file, practice=True)
    assert (told.earlier.account, numbers(told)) == (rehearsing, [3])


def test_the_account_that_was_used_last_is_told_of(file: Path) -> None:
    memory = Memory(history := History(file))
    _, second = memory.add_account(SITE), memory.add_account(SITE)
    history.close()
    write(file, *looked(1, 1), *looked(2, 2), PRACTICE)
    assert found(file).earlier.account == second
