"""Whatever is given to it, the program says in one clear line what is wrong, and loses nothing."""

from __future__ import annotations

from contextlib import closing
from sqlite3 import connect
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.storage.history import FILE_NAME
from tests.e2e.commands import (
    Command,
    Prepared,
    Second,
    a_file_in_the_way,
    as_root,
    broken_catalog,
    damaged_history,
    newer_history,
    small_pages,
)
from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check, results
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.orders import Ended, Errand

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
# Started only where it is refused: nothing here may open LinkedIn.
ON_LINKEDIN = Command(("--data-dir", "@"), before=as_root())
NO_ROOM = ("sh", "-c", 'ulimit -f 0; exec "$@"', "sh")


def _of(*errands: Errand) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("ended", errands, indirect=True)


def _one_line(ended: Ended) -> str:
    """The one line of complaint of a program that ended as it should."""
    assert ended.code == 2, ended.complaints
    assert ended.out == ""
    assert ended.complaints.count("\n") == 1, ended.complaints
    return ended.complaints.strip()


@_of(
    Command(("--site", "https://www.linkedin.com")),
    Command(("--site", "http://127.0.0.1.evil.example:8000")),
    Command(("--site", "http://10.0.0.1:8000")),
    Command(("--site", "http://user@127.0.0.1:8000")),
    Command(("--site", "file:///etc/passwd")),
)
def test_another_site_must_be_on_this_computer(ended: Ended) -> None:
    assert ended.code == 2
    assert "is not on this computer" in ended.complaints.splitlines()[-1]


@_of(Command(("--colour", "red")), Command(("dance",)), Command(("tour",)))
def test_an_unknown_option_is_told_with_what_there_is(ended: Ended) -> None:
    assert ended.code == 2
    assert ended.complaints.startswith("usage: linkedin-privacy-wizard")
    assert "error:" in ended.complaints.splitlines()[-1]


@_of(Command(("catalog", "check", "@/tree/resources/catalog"), prepare=broken_catalog))
def test_checking_a_broken_catalog_names_file_and_key(ended: Ended) -> None:
    assert _one_line(ended).startswith("ads/ads-age.toml: kind:")


@_of(Command(("catalog", "check", "@")))
def test_checking_an_empty_folder_says_that_there_is_no_catalog(ended: Ended) -> None:
    assert "There is no catalog here" in _one_line(ended)


@_of(Command(("--practice", "--data-dir", "@/data"), prepare=broken_catalog, home="tree"))
def test_the_wizard_does_not_start_on_a_broken_catalog(ended: Ended) -> None:
    assert ended.code == 2
    assert any(line.startswith("ads/ads-age.toml: kind:") for line in ended.complaints.splitlines())
    assert "Traceback" not in ended.complaints


@_of(
    Command(("--practice", "--data-dir", "@/data"), prepare=a_file_in_the_way),
    Command(("--practice", "--data-dir", "@/data/below"), prepare=a_file_in_the_way),
    Command(("--practice", "--data-dir", "/proc/nowhere")),
)
def test_a_folder_that_cannot_be_written_is_told(ended: Ended) -> None:
    assert _one_line(ended).startswith("The wizard cannot write to this folder: ")


@_of(Command(("--practice", "--data-dir", "@"), prepare=newer_history))
def test_a_history_of_a_newer_version_is_left_as_it_is(ended: Ended) -> None:
    file = ended.folder / FILE_NAME
    assert _one_line(ended) == messages.history_too_new(str(file))
    with closing(connect(file)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,)
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("something_new",)]


@_of(Prepared(Order("whole", settings=TINY, faults=FAST), damaged_history))
def test_a_damaged_history_is_kept_aside_and_the_work_goes_on_with_a_new_one(ended: Ended) -> None:
    told = check(ended)
    assert set(results(told)["changed"]) == set(TINY)
    (kept,) = ended.folder.glob("history-damaged-*")
    assert kept.read_bytes() == _damaged(ended.folder / "again")
    assert messages.history_damaged(str(kept)) in ended.complaints


def _damaged(folder: Path) -> bytes:
    folder.mkdir()
    damaged_history(folder)
    return (folder / FILE_NAME).read_bytes()


@_of(Command(("--practice", "--data-dir", "@"), before=NO_ROOM))
def test_a_full_disk_is_told_before_anything_is_opened(ended: Ended) -> None:
    assert messages.full_disk(str(ended.folder)) in ended.complaints.splitlines()
    assert ended.code == 2
    assert "Traceback" not in ended.complaints


@_of(Prepared(Order("trouble", ("agreed:full",), settings=TINY, faults=FAST), small_pages))
def test_a_disk_that_fills_up_stops_the_work_before_the_first_press(ended: Ended) -> None:
    told = check(ended)
    assert told["troubles"] == ["NotesUnwritable"]
    (seen,) = told["seen"]["troubles"]
    assert seen["stopped"]
    assert seen["pressed"] == 0
    said = messages.trouble(NotesUnwritable())
    assert {said.heading, said.sentence, said.next_step} <= set(seen["words"])
    # Once there was room again, all of it was done.
    assert set(results(told)["changed"]) == set(TINY)


@_of(Second())
def test_a_second_wizard_with_the_same_notes_is_refused(ended: Ended) -> None:
    assert ended.code == 2
    assert messages.already_open() in ended.complaints.splitlines()


@_of(Command(("--practice", "--data-dir", "@"), without=SCREENS))
def test_without_a_screen_the_wizard_says_so(ended: Ended) -> None:
    assert _one_line(ended) == messages.no_display()


@_of(ON_LINKEDIN)
def test_the_wizard_does_not_open_linkedin_for_root(ended: Ended) -> None:
    assert _one_line(ended) == messages.root_on_linkedin()
    assert not (ended.folder / FILE_NAME).exists()
