"""What a site may do to a member's settings in some months, for those who practise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.practice.state import SiteState

BACK_ON = 3
FIRST = ("gai-training", "ads-off-linkedin", "ads-age")
RENAMED = ("autoplay", "Videos that start by themselves")
GONE = "ads-groups"
ADDED = ("privacy", "Data for AI agents", "/mypreferences/d/settings/data-for-ai-agents")


def months_go_by(state: SiteState) -> None:
    """Three settings are as they were at first, one has a new name, one is gone, one is new."""
    pages = sorted(state.account.pages.values(), key=lambda page: page.id not in FIRST)
    moved = [
        control
        for page in pages
        if page.id not in (RENAMED[0], GONE)
        for control in page.controls
        if isinstance(control.default, str) and control.value != control.default
    ]
    for control in moved[:BACK_ON]:
        control.put(control.default)
    page, title = RENAMED
    state.faults = replace(
        state.faults,
        renamed={**state.faults.renamed, page: title},
        missing_rows=state.faults.missing_rows | {GONE},
        unknown_settings=tuple(dict.fromkeys((*state.faults.unknown_settings, ADDED))),
    )
