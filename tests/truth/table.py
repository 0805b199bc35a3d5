"""The one table that tells how many stories were played and what came of them."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.truth.play import Verdict

_MEMORY = Path("/dev/shm")


def quick_folder() -> Path | None:
    """A folder in memory, where there is one: thousands of small files with full syncs go there."""
    return _MEMORY if os.access(_MEMORY, os.W_OK) else None


@dataclass
class Tally:
    """What came of all the jobs of one kind. `failed` are those that broke off with an error."""

    name: str
    jobs: int = 0
    runs: int = 0
    presses: int = 0
    kills: int = 0
    met: Counter[str] = field(default_factory=Counter)
    claims: Counter[str] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def add(self, verdict: Verdict) -> None:
        """Count one job in."""
        self.jobs += 1
        self.runs += verdict.runs
        self.presses += verdict.presses
        self.kills += verdict.kills
        self.met += verdict.met
        self.claims += verdict.claims
        self.false += verdict.false

    def lines(self) -> Iterator[str]:
        """The table, line by line."""
        yield f"{self.name}"
        yield f"  jobs              {self.jobs:>8,}"
        yield f"  runs              {self.runs:>8,}"
        yield f"  presses           {self.presses:>8,}"
        yield f"  kills             {self.kills:>8,}"
        yield f"  faults met        {self.met.total():>8,}"
        yield from (f"    {kind:<26}{count:>7,}" for kind, count in sorted(self.met.items()))
        yield f"  claims made       {self.claims.total():>8,}"
        yield from (f"    {kind:<26}{count:>7,}" for kind, count in sorted(self.claims.items()))
        yield f"  jobs broken off   {len(self.failed):>8,}"
        yield f"  FALSE CLAIMS      {len(self.false):>8,}"
