"""Says at the end how many inputs each target was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fuzz.trying import tried

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """One line for each target."""
    if tried:
        terminalreporter.section("inputs tried")
        for target, count in sorted(tried.items()):
            terminalreporter.write_line(f"{target:<24}{count:>10,}")
