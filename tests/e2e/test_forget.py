"""Nothing of the person's is written down, and what is written down can be forgotten."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.program import START_AGAIN
from tests.e2e.endings import FAST
from tests.e2e.orders import JOB, Ended, finish, start
from tests.e2e.witness import PRESSES
from tests.fakes.folders import FOLDERS, files_in, folders_in
from tests.fakes.keeping import stand_in_for_systemctl

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = ("ads-age", "ads-employer", "gai-training", "job-save-resumes")
# Drawing is Mesa's work, and so is what it keeps of it, for all programs alike.
OF_OTHERS = "mesa_shader_cache"
SAVED_BY_HAND = {"results.pdf", "results.txt", "problem.txt"}


@dataclass(frozen=True)
class Forgetting:
    """The job with the secrets, in folders of its own."""

    def run(self, folder: Path) -> Ended:
        """Play it, and return what came of it."""
        variables = folders_in(folder)
        (folder / "data").mkdir()
        faults = [part for fault in FAST for part in ("--fault", fault)]
        systemctl = stand_in_for_systemctl(folder / "system")
        timers = ("--systemctl", str(systemctl))
        options = (
            "--data-dir",
            str(folder / "data"),
            *timers,
            "--settings",
            ",".join(SETTINGS),
            *faults,
        )
        process = start([*JOB, *options, "forget"], more=variables)
        return finish(process, folder)

    def __str__(self) -> str:
        return ""


forgotten = pytest.mark.parametrize("ended", [Forgetting()], indirect=True, ids=str)


@forgotten
def test_no_secret_of_the_persons_is_written_anywhere(ended: Ended) -> None:
    assert ended.code == START_AGAIN, ended.complaints
    assert set(ended.told["seen"]["shown"]) == {"name", "headline", "email", "profile"}
    secrets = json.loads((ended.folder / "secrets.json").read_text("utf-8"))
    assert len(secrets) == 8
    before = files_in(ended.folder / "before")
    names = {path.name for path in before}
    assert {"history.sqlite3", "wizard.timer", *SAVED_BY_HAND} <= names
    before |= {
        ended.folder / "out": ended.out.encode(),
        ended.folder / "err": ended.complaints.encode(),
    }
    assert any(b"ads-employer" in content for content in before.values())
    found = [
        (path, secret)
        for path, content in before.items()
        for secret in secrets
        if any(secret.encode(code) in content for code in ("utf-8", "utf-16-le"))
    ]
    assert found == []


@forgotten
def test_what_was_removed_is_gone_and_nothing_else(ended: Ended) -> None:
    assert (ended.folder / "before" / "data" / "history.sqlite3").stat().st_size > 0
    kept = {path.name for path in (ended.folder / "data").iterdir() if path.is_file()}
    assert kept == {"wizard.lock", PRESSES, *SAVED_BY_HAND}
    left = [
        path
        for name in FOLDERS
        for path in (ended.folder / name.lower()).iterdir()
        if path.name != OF_OTHERS
    ]
    assert left == []


@forgotten
def test_what_was_removed_is_said(ended: Ended) -> None:
    said = ended.told["seen"]["said"]
    assert "Your sign-in, and all that the browser kept." in said
    assert "Your history, with your old choices." in said
    assert "The reminder that you had set here." in said
    assert not any(words.startswith("LinkedIn may still list") for words in said)
    assert ended.told["run"]["settings"] == {}
