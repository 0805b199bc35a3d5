"""The one table that is printed."""

from __future__ import annotations

import sys
from dataclasses import dataclass

WIDTHS = (46, 11, 11, 7, 7, 5)
HEADINGS = ("", "ours", "beside it", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of ours, what it is measured against, and the goal.

    `goal` is the highest ratio, or the highest figure of ours where there is nothing beside it.
    """

    what: str
    ours: float
    beside: float | None = None
    unit: str = ""
    goal: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times as much as what is beside it."""
        return self.ours / self.beside if self.beside else None

    def cells(self) -> tuple[str, ...]:
        """Its line of the table."""
        judged = self.ours if self.ratio is None else self.ratio
        return (
            self.what,
            _figure(self.ours, self.unit),
            "" if self.beside is None else _figure(self.beside, self.unit),
            "" if self.ratio is None else f"{self.ratio:.2f}",
            self._goal(),
            "" if self.goal is None else "yes" if judged <= self.goal else "NO",
        )

    def _goal(self) -> str:
        if self.goal is None:
            return ""
        return f"{self.goal:g}x" if self.ratio is not None else _figure(self.goal, self.unit)


def show(title: str, rows: list[Row], notes: list[str]) -> None:
    """Print a part of the table and what there is to say about it."""
    lines = [title, _line(HEADINGS), *(_line(row.cells()) for row in rows)]
    lines += [f"  {note}" for note in notes]
    sys.stdout.write("\n".join(lines) + "\n\n")
    sys.stdout.flush()


def _line(cells: tuple[str, ...]) -> str:
    first, *others = cells
    shown = "".join(cell.rjust(width) for cell, width in zip(others, WIDTHS[1:], strict=True))
    return f"{first.ljust(WIDTHS[0])}{shown}".rstrip()


def _figure(value: float, unit: str) -> str:
    shown = f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"
    return f"{shown} {unit}".strip()
