"""What the program has kept is deleted, and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.browser_profile import make_profile
from linkedin_privacy_wizard.storage.erase import (
    erase_caches,
    erase_empty,
    erase_history,
    erase_profiles,
    erase_stopped,
)
from linkedin_privacy_wizard.storage.history import FILE_NAME, History, HistoryDamaged
from tests.builders import NOON, SITE

FOREIGN = (
    "history.sqlite3.bak",
    "history-damaged-x.sqlite3",
    "history-damaged-1.sqlite3.txt",
    "my-history.sqlite3",
    "letter.txt",
)


def keep(path: Path) -> None:
    """A history with something in it."""
    history = History(path)
    history.append(e.RunStarted(NOON, SITE, e.Mode.GUIDE, "abc"))
    history.close()


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(entry.name for entry in folder.iterdir())


def test_the_history_goes_with_all_that_lies_beside_it(tmp_path: Path) -> None:
    keep(tmp_path / FILE_NAME)
    for ending in ("-journal", "-wal", "-shm"):
        (tmp_path / f"{FILE_NAME}{ending}").write_bytes(b"rest")
    assert erase_history(tmp_path) == ()
    assert names(tmp_path) == []


def test_nothing_that_others_have_put_there_goes(tmp_path: Path) -> None:
    keep(tmp_path / FILE_NAME)
    for name in FOREIGN:
        (tmp_path / name).write_text("mine")
    (tmp_path / "history-damaged-3.sqlite3").mkdir()
    left = erase_history(tmp_path)
    assert left == (tmp_path / "history-damaged-3.sqlite3",)
    assert names(tmp_path) == sorted((*FOREIGN, "history-damaged-3.sqlite3"))


@pytest.mark.parametrize("damage", [b"", bytes(4096), b"SQLite format 3\0 and then nothing of it"])
def test_a_damaged_history_goes(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "history-damaged-1.sqlite3").write_bytes(damage)
    (tmp_path / "history-damaged-1.sqlite3-journal").write_bytes(b"rest")
    assert erase_history(tmp_path) == ()
    assert names(tmp_path) == []


def test_a_history_that_was_set_aside_goes(tmp_path: Path) -> None:
    keep(tmp_path / "history-damaged-12.sqlite3")
    assert erase_history(tmp_path) == ()
    assert names(tmp_path) == []


def test_what_only_lay_in_the_historys_place_stays_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
        db.execute("PRAGMA user_version = 1")
    with pytest.raises(HistoryDamaged) as caught:
        History(path)
    (tmp_path / "history-damaged-2.sqlite3").write_text("A letter, in the wrong place.")
    keep(path)
    left = erase_history(tmp_path)
    assert left == (caught.value.kept_as, tmp_path / "history-damaged-2.sqlite3")
    assert names(tmp_path) == ["history-damaged-1.sqlite3", "history-damaged-2.sqlite3"]


def test_a_history_among_anothers_tables_stays_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
    keep(path)
    assert erase_history(tmp_path) == (path,)
    assert names(tmp_path) == [FILE_NAME]


def test_a_link_and_what_it_leads_to_stay_and_are_named(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "data", tmp_path / "mine.sqlite3"
    folder.mkdir()
    keep(elsewhere)
    (folder / FILE_NAME).symlink_to(elsewhere)
    assert erase_history(folder) == (folder / FILE_NAME,)
    assert elsewhere.exists()


def test_what_cannot_be_deleted_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(tmp_path / FILE_NAME)
    monkeypatch.setattr(Path, "unlink", _in_use)
    assert erase_history(tmp_path) == (tmp_path / FILE_NAME,)


def _in_use(_file: Path, *, missing_ok: bool) -> None:
    raise PermissionError(missing_ok)


def test_profiles_of_ours_go_and_others_stay_and_are_named(tmp_path: Path) -> None:
    (make_profile(tmp_path) / "Cookies").write_bytes(b"session")
    assert erase_profiles(tmp_path) == ()
    assert names(tmp_path) == []
    make_profile(tmp_path)
    theirs = tmp_path / "browser" / "theirs"
    theirs.mkdir()
    assert erase_profiles(tmp_path) == (theirs,)
    assert erase_profiles(tmp_path / "nowhere") == ()


def test_qts_caches_go_and_the_folder_with_them(tmp_path: Path) -> None:
    cache = tmp_path / "LinkedIn Privacy Wizard"
    (cache / "QtWebEngine" / "OffTheRecord").mkdir(parents=True)
    (cache / "qtpipelinecache-x86_64-little_endian-lp64").mkdir()
    (cache / "qtshadercache.bin").write_bytes(b"shader")
    assert erase_caches([cache, tmp_path / "nowhere"]) == ()
    assert names(tmp_path) == []


def test_what_others_have_put_into_the_cache_stays(tmp_path: Path) -> None:
    (tmp_path / "QtWebEngine").mkdir()
    (tmp_path / "mine.txt").write_text("mine")
    assert erase_caches([tmp_path]) == ()
    assert names(tmp_path) == ["mine.txt"]


def test_only_empty_folders_of_that_name_go(tmp_path: Path) -> None:
    for name in ("ours-1", "ours-2", "theirs-1"):
        (tmp_path / name).mkdir()
    (tmp_path / "ours-2" / "file").write_text("in use")
    (tmp_path / "ours-file").write_text("mine")
    erase_empty(tmp_path, "ours-")
    assert names(tmp_path) == ["ours-2", "ours-file", "theirs-1"]


def test_where_the_program_failed_is_forgotten_too(tmp_path: Path) -> None:
    for name in ("stopped.txt", "letter.txt"):
        (tmp_path / name).touch()
    erase_stopped(tmp_path)
    erase_stopped(tmp_path)
    assert names(tmp_path) == ["letter.txt"]
