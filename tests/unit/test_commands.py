"""The commands without a window: their output, and one clear line where they cannot be done."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from linkedin_privacy_wizard.commands import BAD_INPUT, run
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.options import Options
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from tests.builders import NOON, SITE, read
from tests.catalog_files import GOOD, changed, write

Captured = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
PROOF = (
    *read(ads_age="on", ads_job="on"),
    e.SettingMissing("sessions"),
    e.ChangeChosen("ads-age", "on", "off"),
    e.ChangeStarted("ads-age", "on", "off"),
    e.ChangePressed("ads-age"),
    e.ChangeVerified("ads-age", "off"),
    e.RunEnded(NOON),
)


def keep(folder: Path, *events: e.Event) -> Path:
    """A history with these events; where it lies."""
    history = History(folder / FILE_NAME)
    for event in events:
        history.append(event)
    history.close()
    return folder / FILE_NAME


def refused(capsys: Captured, options: Options) -> str:
    """The one line that the command is refused with."""
    assert run(options) == BAD_INPUT
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err.strip()


def test_the_history_is_told_run_by_run(tmp_path: Path, capsys: Captured) -> None:
    keep(tmp_path, *PROOF, e.RunStarted(NOON, SITE, e.Mode.GUIDE, "abc"))
    assert run(Options("history", data_dir=tmp_path)) == 0
    start = "2026-10-03T12:00:00+00:00"
    assert capsys.readouterr().out.splitlines() == [
        f"Run 1: {start} to {start}, {SITE}; changed: 1, not offered: 1",
        f"Run 2: {start} to not ended by itself, {SITE}; nothing was changed",
    ]


def test_the_history_comes_as_json_for_other_programs(tmp_path: Path, capsys: Captured) -> None:
    keep(tmp_path, *PROOF)
    assert run(Options("history", data_dir=tmp_path, as_json=True)) == 0
    text = capsys.readouterr().out
    data = json.loads(text)
    assert text.isascii()
    assert data["schema"] == 1
    assert data["runs"][0]["settings"]["ads-age"]["result"] == "changed"


def test_a_history_that_is_not_there_yet_is_none(tmp_path: Path, capsys: Captured) -> None:
    assert run(Options("history", data_dir=tmp_path)) == 0
    assert capsys.readouterr().out == "There is no history yet.\n"
    assert list(tmp_path.iterdir()) == []
    assert run(Options("history", data_dir=tmp_path, as_json=True)) == 0
    assert json.loads(capsys.readouterr().out) == {"schema": 1, "runs": []}


def test_a_history_with_nothing_in_it_is_none_either(tmp_path: Path, capsys: Captured) -> None:
    keep(tmp_path)
    assert run(Options("history", data_dir=tmp_path)) == 0
    assert capsys.readouterr().out == "There is no history yet.\n"


def test_a_damaged_history_is_told_with_the_place_where_it_is_kept(
    tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"garbage" * 1000)
    line = refused(capsys, Options("history", data_dir=tmp_path))
    (aside,) = tmp_path.iterdir()
    assert line == f"The history {path} is damaged and cannot be read. It is kept as {aside}."
    assert aside.read_bytes() == b"garbage" * 1000


def test_a_history_with_an_event_nobody_knows_is_told_and_left_alone(
    tmp_path: Path, capsys: Captured
) -> None:
    path = keep(tmp_path, *PROOF)
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO event (run, kind, body) VALUES (1, 'Unheard', '{}')")
    db.close()
    line = refused(capsys, Options("history", data_dir=tmp_path))
    assert line == f"The history {path} is damaged and cannot be read."
    assert path.exists()


def test_a_history_of_a_newer_version_is_left_alone(tmp_path: Path, capsys: Captured) -> None:
    path = keep(tmp_path, *PROOF)
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 3")
    db.close()
    content = path.read_bytes()
    assert "newer version" in refused(capsys, Options("history", data_dir=tmp_path))
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_used_is_told_by_its_name(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "file").touch()
    line = refused(capsys, Options("history", data_dir=tmp_path / "file"))
    assert str(tmp_path / "file") in line


def test_a_history_that_cannot_be_opened_is_told(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert "cannot be opened" in refused(capsys, Options("history", data_dir=tmp_path))


def test_the_catalog_that_comes_with_the_program_has_no_mistakes(capsys: Captured) -> None:
    assert run(Options("catalog", action="check")) == 0
    assert "No mistakes." in capsys.readouterr().out


def test_a_catalog_of_ones_own_is_counted(tmp_path: Path, capsys: Captured) -> None:
    folder = write(tmp_path, ads__ads_age=GOOD)
    assert run(Options("catalog", action="check", folder=folder)) == 0
    said = capsys.readouterr().out
    assert said == "1 settings, 1 of which the wizard can change. No mistakes.\n"


def test_every_mistake_in_a_catalog_is_told_by_file_and_key(
    tmp_path: Path, capsys: Captured
) -> None:
    bad = changed(GOOD, ('kind = "switch"', 'kind = "lever"'))
    worse = changed(GOOD, ('id = "ads-age"', 'id = "ads-job"'))
    folder = write(tmp_path, ads__ads_age=bad, ads__ads_city=worse)
    assert run(Options("catalog", action="check", folder=folder)) == BAD_INPUT
    lines = capsys.readouterr().err.splitlines()
    assert any(line.startswith("ads/ads-age.toml: kind") for line in lines)
    assert any(line.startswith("ads/ads-city.toml: id") for line in lines)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (Options("practice", account_language="xx"), "speaks ar, de, en, not xx"),
        (Options("practice", generation="1999"), "There is no generation 1999"),
        (Options("practice", faults=("nonsense",)), "There is no fault called 'nonsense'"),
        (Options("practice", faults=("latency_ms=x",)), "'x' is not a whole number"),
    ],
)
def test_a_practice_account_that_cannot_be_is_told_in_one_line(
    capsys: Captured, options: Options, words: str
) -> None:
    assert words in refused(capsys, options)


def test_a_port_that_is_taken_is_told(capsys: Captured) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} cannot be used" in refused(capsys, Options("practice", port=port))


def test_the_practice_account_serves_until_it_is_interrupted() -> None:
    arguments = [sys.executable, "-m", "linkedin_privacy_wizard", "practice"]
    more = ["--generation", "mixed", "--region", "eu"]
    with subprocess.Popen(arguments + more, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        address = line.removeprefix("The practice account is at ").partition(" - ")[0]
        with urlopen(f"{address}/login", timeout=20) as answer:
            assert answer.status == 200
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 0
