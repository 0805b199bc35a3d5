"""The history in programs that are killed, that may not write, or that run out of room."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.storage.paths import data_folder
from tests.builders import NOON, SITE

ROOT = Path(__file__).parents[2]
BEGINNING = """
import os, sys
from pathlib import Path
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import History, HistoryFull
from linkedin_privacy_wizard.storage.paths import FolderUnusable, data_folder
from tests.builders import NOON, SITE
path = Path(sys.argv[1])
started = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
def say(word):
    print(word, flush=True)
"""
STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")


def program(script: str, path: Path) -> subprocess.Popen[str]:
    """A program of its own that runs the script."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGINNING + script, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(script: str, path: Path) -> list[str]:
    """What a program says that comes to its own end."""
    with program(script, path) as running:
        words, _ = running.communicate(timeout=60)
    assert running.returncode == 0
    return words.split()


def kept(path: Path) -> list[e.Event]:
    """The events of the only run in that file."""
    history = History(path)
    (run,) = history.runs()
    history.close()
    return list(run.events)


KILLED = """
history = History(path)
history.append(started)
history.append(e.SettingRead("age", "on", e.Source.ROW))
history.append(e.SettingRead("job", "on", e.Source.ROW))
history.append(e.ChangeChosen("age", "on", "off"))
history.append(e.ChangeStarted("age", "on", "off"))
history.append(e.ChangeVerified("age", "off"))
say("ready")
sys.stdin.read()
"""


def test_after_a_kill_everything_is_there_up_to_the_last_event_that_must_last(
    tmp_path: Path,
) -> None:
    path = tmp_path / FILE_NAME
    with program(KILLED, path) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        running.send_signal(signal.SIGKILL)
        assert running.wait(timeout=30) == -signal.SIGKILL
    assert kept(path) == [
        STARTED,
        e.SettingRead("age", "on", e.Source.ROW),
        e.SettingRead("job", "on", e.Source.ROW),
        e.ChangeChosen("age", "on", "off"),
        e.ChangeStarted("age", "on", "off"),
    ]
    history = History(path)
    history.append(STARTED)
    assert [run.number for run in history.runs()] == [1, 2]
    history.close()


NO_ROOM = """
import resource
history = History(path)
history.append(started)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
kept = 0
try:
    for number in range(1000):
        history.append(e.ChangeChosen(f"setting-{number}", "on" * 900, "off"))
        kept += 1
except HistoryFull:
    say(kept)
"""


def test_a_disk_that_takes_no_more_is_told_and_what_it_took_is_there(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    (count,) = said(NO_ROOM, path)
    assert 1 < int(count) < 100
    assert len(kept(path)) == int(count) + 1


HALF_MADE = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
try:
    History(path)
except HistoryFull:
    say("full")
"""


def test_a_program_that_ended_while_making_the_file_left_nothing_in_the_way(
    tmp_path: Path,
) -> None:
    """There is room for the table and none for what comes after it: neither is left."""
    path = tmp_path / FILE_NAME
    assert said(HALF_MADE, path) == ["full"]
    history = History(path)
    history.append(STARTED)
    history.close()
    assert kept(path) == [STARTED]


# Root may write everywhere, so the program gives its rights away first.
NOT_ALLOWED = """
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    data_folder(path)
except FolderUnusable as error:
    say(error.why.replace(" ", "-"))
try:
    data_folder(path / "deeper")
except FolderUnusable as error:
    say(error.why.replace(" ", "-"))
try:
    History(path / "history.sqlite3")
except HistoryFull:
    say("full")
"""


def test_a_folder_that_may_not_be_written_is_told_in_every_way_it_is_met() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        words = said(NOT_ALLOWED, folder)
        assert words == ["it-cannot-be-written", "Permission-denied", "full"]
        assert list(folder.iterdir()) == []


NOT_ENTERED = """
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    History(path)
except HistoryFull:
    say("full")
"""


def test_a_history_that_may_not_be_reached_is_not_called_damaged() -> None:
    with TemporaryDirectory() as name:
        folder, path = Path(name), Path(name) / FILE_NAME
        history = History(path)
        history.append(STARTED)
        history.close()
        folder.chmod(0)
        assert said(NOT_ENTERED, path) == ["full"]
        folder.chmod(0o700)
        assert kept(path) == [STARTED]


def test_a_data_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "new" / "data")
    assert folder.stat().st_mode & 0o777 == 0o700
