"""The window is closed, or the program is ended from outside, at every stage of the job.

Nothing is left running, and the history holds every change that was begun.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import pytest

from tests.e2e.endings import TINY, Closing, Ending
from tests.e2e.judge import check

if TYPE_CHECKING:
    from tests.e2e.orders import Ended

STAGES = (
    *("welcome", "browser", "sign-in", "reading", "choosing"),
    *("reviewing", "pressing", "proving", "result"),
)
BEFORE_A_SESSION = ("welcome", "browser", "sign-in")
BEFORE_A_BROWSER = ("welcome", "browser")
# Asked of the program alone, as `kill` does; and of all its processes, as Ctrl+C and a logout do.
ASKED = (
    Ending("browser", signal.SIGTERM),
    Ending("pressing", signal.SIGTERM),
    Ending("proving", signal.SIGINT),
    Ending("pressing", signal.SIGINT, to_all=True),
    Ending("pressing", signal.SIGTERM, to_all=True),
)
KILLED = tuple(Ending(stage, signal.SIGKILL) for stage in ("reading", "pressing"))


@pytest.mark.parametrize(
    ("stage", "ended"),
    [(stage, Closing(stage)) for stage in STAGES],
    indirect=["ended"],
    ids=STAGES,
)
def test_closing_the_window_leaves_no_process_and_no_false_claim(stage: str, ended: Ended) -> None:
    told = check(ended)
    _nothing_is_left(stage, ended)
    _what_was_begun_is_kept(stage, ended)
    assert told["troubles"] == []


@pytest.mark.parametrize(
    ("ending", "ended"), [(each, each) for each in ASKED], indirect=["ended"], ids=map(str, ASKED)
)
def test_being_asked_to_end_is_like_closing_the_window(ending: Ending, ended: Ended) -> None:
    check(ended, code=128 + ending.number)
    _nothing_is_left(ending.stage, ended)
    _what_was_begun_is_kept(ending.stage, ended)


@pytest.mark.parametrize(
    ("ending", "ended"), [(each, each) for each in KILLED], indirect=["ended"], ids=map(str, KILLED)
)
def test_a_program_that_is_killed_takes_its_browser_along(ending: Ending, ended: Ended) -> None:
    assert ended.code == -signal.SIGKILL
    _nothing_is_left(ending.stage, ended)
    _what_was_begun_is_kept(ending.stage, ended)


def _nothing_is_left(stage: str, ended: Ended) -> None:
    if stage not in BEFORE_A_BROWSER:
        kinds = {name[:4] for name in ended.family}
        assert kinds == {"node", "QtWe"}, "driver and browser were to be there"
    assert ended.left == []


def _what_was_begun_is_kept(stage: str, ended: Ended) -> None:
    runs = ended.history()
    assert len(runs) == (0 if stage in BEFORE_A_SESSION else 1)
    if stage in ("pressing", "proving", "result"):
        (run,) = runs
        _is_honest(stage, run)


def _is_honest(stage: str, run: dict[str, Any]) -> None:
    outcomes = run["settings"]
    assert set(outcomes) == set(TINY)
    assert all(outcome["before"] and outcome["wanted"] for outcome in outcomes.values())
    results = [outcome["result"] for outcome in outcomes.values()]
    if stage == "pressing":
        # Two presses were begun, and nobody has looked since.
        assert sorted(results) == ["needs_you"] * 4 + ["not_confirmed"] * 2
    elif stage == "proving":
        assert set(results) == {"changed", "not_confirmed"}
    else:
        assert set(results) == {"changed"}
        assert run["ended"] is not None
