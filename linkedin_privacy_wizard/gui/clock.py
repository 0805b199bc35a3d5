"""The time of day."""

from __future__ import annotations

from datetime import UTC, datetime


class LocalClock:
    """The `Clock` port: the computer's own time."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)
