"""A wizard that is killed in the middle of pressing, and what the next start makes of it."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.e2e.elsewhere import CutOffAndTakenUp
from tests.e2e.endings import TINY
from tests.e2e.judge import check_run

if TYPE_CHECKING:
    from tests.e2e.orders import Ended


@pytest.mark.parametrize("ended", [CutOffAndTakenUp()], indirect=True, ids=[""])
def test_what_was_cut_off_is_finished_and_then_put_back_to_before_all_of_it(ended: Ended) -> None:
    assert ended.code == 0, ended.complaints
    assert "Traceback" not in ended.complaints, ended.complaints
    told = ended.told
    first, cut_off, finished, last = told["seen"]
    assert told["killed"] == -signal.SIGKILL
    assert first["truth"] != cut_off["truth"]
    assert any("at work on the test site" in words for words in told["words"])
    # How many there are of each is told by the notes; what is left to do, by the site.
    assert "You had said yes to 6 changes. 3 of them had been begun." in told["words"]
    runs = ended.history()
    killed, resumed, put_back = runs
    wanted = {setting: outcome["wanted"] for setting, outcome in killed["settings"].items()}
    assert killed["ended"] is None
    assert set(wanted) == set(TINY)
    left = {each for each in TINY if cut_off["truth"][each] != wanted[each]}
    assert set(told["listed"]) == left
    assert 0 < len(left) < len(TINY)
    assert finished["truth"] == wanted
    assert last["raw"] == first["raw"]
    for run, before, after in ((resumed, cut_off, finished), (put_back, finished, last)):
        assert run["proved"] is not None
        planned = {s: o["wanted"] for s, o in run["settings"].items() if o["wanted"]}
        check_run(
            {
                "run": run,
                "before": before["truth"],
                "after": after["truth"],
                "raw_before": before["raw"],
                "raw_after": after["raw"],
                "planned": planned,
                "presses": after["presses"][len(before["presses"]) :],
            }
        )
