"""The whole job in an installed browser: signed in there, closed in the middle, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from linkedin_privacy_wizard.storage.browser_profile import FOLDER_NAME
from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check, results
from tests.e2e.orders import JOB, Ended, finish, start
from tests.fakes.installed import program


@dataclass(frozen=True)
class OnAScreen:
    """A job with a screen for the browser's own window; the wizard's needs none."""

    play: str

    def run(self, folder: Path) -> Ended:
        """Play it and return what came of it."""
        # Far from the numbers that other screens begin at: two at once may take the same one.
        screen = ["xvfb-run", "--auto-servernum", "--server-num=150"]
        command = [*screen, *JOB, "--data-dir", str(folder)]
        command += ["--browser", program(), "--settings", ",".join(TINY)]
        for fault in FAST:
            command += ["--fault", fault]
        name = Path(program()).stem.capitalize()
        return finish(start([*command, self.play, name]), folder)


@pytest.mark.parametrize("ended", [OnAScreen("installed")], indirect=True, ids=["whole"])
def test_the_job_is_done_and_proved_in_an_installed_browser_and_nothing_of_it_is_left(
    ended: Ended,
) -> None:
    told = check(ended)
    assert set(results(told)) <= {"changed", "already_right"}
    assert len(results(told)["changed"]) == len(told["planned"])
    assert told["troubles"] == ["WindowClosed"]
    seen = told["seen"]
    assert seen["trouble"] == "WindowClosed"
    assert seen["another"]
    assert seen["page"].startswith("http://127.0.0.1:")
    # The profile is deleted with the session in it; only the folder for such profiles stays.
    assert list((ended.folder / FOLDER_NAME).iterdir()) == []
    assert ended.left == []
