"""Plays whole jobs from chance and counts what was false: `python -m tests.truth --jobs 1000`.

Job N of a seed is always the same one, so that one that fails can be played again.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.truth.play import play
from tests.truth.story import tell
from tests.truth.table import Tally, quick_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

NEWS_EVERY = 100


def main() -> int:
    """Play, print the table, and fail where anything was false or broke off."""
    options = _parser().parse_args()
    tallies = [tally for tally, jobs in ((Tally("In memory, at pace 0"), options.jobs),) if jobs]
    numbers = range(options.first, options.first + options.jobs)
    _in_memory(tallies[0], options.seed, numbers)
    for tally in tallies:
        _say("", *tally.lines())
    return int(any(tally.false or tally.failed for tally in tallies))


def _in_memory(tally: Tally, seed: int, numbers: range) -> None:
    for number in numbers:
        with TemporaryDirectory(dir=quick_folder()) as folder:
            try:
                verdict = play(tell(Random(f"{seed}-{number}")), Path(folder))
            except Exception:  # noqa: BLE001 - told, counted, and the other jobs go on
                tally.failed.append(str(number))
                _say(f"Job {number} broke off:", traceback.format_exc())
                continue
        tally.add(verdict)
        if verdict.false:
            _say(f"Job {number} made false claims:", *verdict.false, _again(seed, number))
        if tally.jobs % NEWS_EVERY == 0:
            _say(f"{tally.jobs} jobs, {len(tally.false)} false claims")


def _again(seed: int, number: int) -> str:
    return f"Again: make truth SEED={seed} FIRST={number} JOBS=1 BROWSER_JOBS=0"


def _say(*lines: str | Iterator[str]) -> None:
    sys.stdout.write("\n".join(map(str, lines)) + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.truth", description=__doc__)
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first job")
    return parser


if __name__ == "__main__":
    sys.exit(main())
