"""Plays whole jobs from chance and counts what was false: `python -m tests.truth --jobs 1000`.

Job N of a seed is always the same one, so that one that fails can be played again.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.truth.browser import job
from tests.truth.play import Verdict, play
from tests.truth.story import tell
from tests.truth.table import Tally, quick_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Player = Callable[[Random, Path], Verdict]


def main() -> int:
    """Play, print the table, and fail where anything was false or broke off."""
    options = _parser().parse_args()
    tallies = []
    for name, play_one, jobs in (
        ("In memory, at pace 0", _in_memory, options.jobs),
        ("In the real browser, on the practice account", _in_browser, options.browser_jobs),
    ):
        tally = Tally(name)
        for number in range(options.first, options.first + jobs):
            _play(tally, play_one, options.seed, number)
        if jobs:
            tallies.append(tally)
    for tally in tallies:
        _say("", *tally.lines())
    return int(any(tally.false or tally.failed for tally in tallies))


def _in_memory(chance: Random, folder: Path) -> Verdict:
    return play(tell(chance), folder)


def _in_browser(chance: Random, folder: Path) -> Verdict:
    made = job(chance)
    try:
        return made.play(folder)
    except AssertionError:
        words = f"{made.errand}: {traceback.format_exc(limit=-2)}"
        return Verdict(Counter(made.met), false=[words], runs=1)


def _play(tally: Tally, play_one: Player, seed: int, number: int) -> None:
    is_browser = play_one is _in_browser
    with TemporaryDirectory(dir=None if is_browser else quick_folder()) as folder:
        try:
            verdict = play_one(Random(f"{seed}-{number}"), Path(folder))
        except Exception:  # noqa: BLE001 - told, counted, and the other jobs go on
            tally.failed.append(str(number))
            _say(f"Job {number} broke off:", traceback.format_exc(), _again(seed, number))
            return
    tally.add(verdict)
    if verdict.false:
        _say(f"Job {number} made false claims:", *verdict.false, _again(seed, number))
    if tally.jobs % (10 if is_browser else 100) == 0:
        _say(f"{tally.jobs} jobs, {len(tally.false)} false claims")


def _again(seed: int, number: int) -> str:
    return f"Again: make truth SEED={seed} FIRST={number} JOBS=1 BROWSER_JOBS=1"


def _say(*lines: str | Iterator[str]) -> None:
    sys.stdout.write("\n".join(map(str, lines)) + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.truth", description=__doc__)
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--browser-jobs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first job")
    return parser


if __name__ == "__main__":
    sys.exit(main())
