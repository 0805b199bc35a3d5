"""The table as it is filled by the tests, line by line."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from tests.faults.rows import STAGES


@dataclass(frozen=True)
class Line:
    """One trouble at one stage."""

    trouble: str
    stage: str
    said: str
    carried_on: str
    lost: str
    browser: str


LINES: list[Line] = []
HEAD = Line(
    "trouble", "stage", "what the wizard said", "carried on?", "lost", "also in the real browser"
)


def as_text() -> list[str]:
    """The table in columns, trouble by trouble and stage by stage."""
    names = list(dict.fromkeys(line.trouble for line in LINES))
    ordered = sorted(LINES, key=lambda x: (names.index(x.trouble), STAGES.index(x.stage)))
    rows = [astuple(line) for line in (HEAD, *ordered)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
