"""The wizard on a site it was not made with: other markup, other languages, other faults.

Whatever the site looks like: nothing false is read, nothing false is said, and nothing is pressed
that was not on the list. How much can be read differs; that it is enough to be of use is asked too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.value import Ticks
from tests.contracts.walk import false_claims, false_reads, walk
from tests.fakes.foreign_site import Faults, ForeignSite, Look
from tests.fakes.foreign_site.look import CHOICES, DRAWS, ROWS, SAVES, SWITCHES

if TYPE_CHECKING:
    from tests.contracts.walk import Truth
    from tests.fakes.attached import Attached

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]

EVERY_SAVE_AND_FAULT = Faults(
    cached=True,
    forgets=frozenset({"ads-gender", "microsoft-word"}),
    refuses=frozenset({"ads-age", "messages-inmail"}),
    asks={
        "job-save-resumes": ("dialog", "Are you sure?", "Yes, delete"),
        "page-visit": ("alertdialog", "Really?", "Continue"),
        "share-updates": ("native", "Really?", "Yes"),
    },
    knock_on={"ads-off-linkedin": {"share-affiliates": "off"}},
)
SITES = {
    "english, drawn late and misleadingly": (
        Look(
            rows=("prose", "flat"),
            switches=SWITCHES[::-1],
            choices=CHOICES[::-1],
            shell="role",
            draws=DRAWS,
            banner=True,
            chatter=True,
        ),
        Faults(),
    ),
    "french, without a main part": (
        Look(language="fr", rows=ROWS, switches=SWITCHES, choices=CHOICES, shell="bare"),
        Faults(),
    ),
    "hebrew, in shadow roots": (
        Look(language="he", rows=ROWS, switches=SWITCHES, choices=CHOICES, wraps=("shadow",)),
        Faults(),
    ),
    "portuguese, in frames, saved by forms": (
        Look(
            language="pt",
            rows=ROWS,
            switches=SWITCHES,
            choices=CHOICES,
            wraps=("iframe",),
            saves=("form",),
            shell="id",
        ),
        Faults(),
    ),
    "english, every way to save, and faults": (
        Look(saves=SAVES, switches=SWITCHES, choices=CHOICES, banner=True, chatter=True),
        EVERY_SAVE_AND_FAULT,
    ),
}
LEAST_CHANGES = 10


def _truth(site: ForeignSite) -> Truth:
    return {name: _value(state) for name, state in site.member.truth.items()}


def _value(state: object) -> str:
    if not isinstance(state, list):
        return str(state)
    return Ticks(frozenset(i for i, ticked in enumerate(state) if ticked), len(state)).value()


@pytest.mark.parametrize("name", SITES)
async def test_on_a_foreign_site_nothing_false_is_read_said_or_pressed(
    attached: Attached, name: str
) -> None:
    look, faults = SITES[name]
    site = ForeignSite(look, faults)
    origin = await site.start()
    done = walk(attached, origin, lambda: _truth(site))
    try:
        await done.scan()
        assert false_reads(done) == {}
        await done.change()
        assert false_claims(done) == []
        planned = {change.setting.id: change.wanted for change in done.plan}
        assert len(planned) >= LEAST_CHANGES
        stray = [
            (written, state)
            for written, state in site.writes
            if not isinstance(state, list) and planned.get(written) != _value(state)
        ]
        assert stray == []
    finally:
        await done.site.close()
        await site.stop()
