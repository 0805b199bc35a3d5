"""What was said and agreed to in a run, each with the moment on the account's own clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.event import Event


@dataclass
class Run:
    """One run as a bystander sees it.

    `agreed` is the list the person said yes to, by setting, and `ticked` what they had agreed to
    lose for good then; None before there was a yes. `guided_since` is the moment from which on
    the person presses for themselves; None where the wizard does.
    """

    began: int
    heard: list[tuple[int, Event]] = field(default_factory=list)
    agreed: dict[str, str] | None = None
    ticked: frozenset[str] = frozenset()
    guided_since: int | None = None

    def said(self, kind: type[Event]) -> list[tuple[int, Event]]:
        """All that was said of that kind, with the moments."""
        return [(moment, event) for moment, event in self.heard if isinstance(event, kind)]
