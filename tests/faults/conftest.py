"""Prints the table of troubles at the end of a run, whatever is captured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.gui import clock
from tests.faults.table import LINES, as_text

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Show what was said and what was lost."""
    if LINES:
        terminalreporter.section("troubles, stage by stage")
        for line in as_text():
            terminalreporter.write_line(line)


@pytest.fixture(autouse=True)
def clock_looked_at_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of these tests is set by hand: what waits by it need not wait a second longer."""
    monkeypatch.setattr(clock, "_LOOK_AGAIN_S", 0.005)
