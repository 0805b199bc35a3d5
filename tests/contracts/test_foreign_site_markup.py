"""The wizard on a site whose markup and languages it was not made with.

Whatever the site looks like: what is read is true, only what was agreed is pressed, and what is
said at the end is what the site holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contracts.foreign import (
    IN_ANY_LANGUAGE,
    MIXED,
    on_foreign_site,
    stray_clicks,
    stray_writes,
)
from tests.contracts.walk import false_claims, false_reads, unfinished, unread
from tests.fakes.foreign_site import Faults, Look
from tests.fakes.foreign_site.look import CHOICES, DRAWS, LINKS, ROWS, SWITCHES

if TYPE_CHECKING:
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENGLISH = {
    "rows and links of all kinds, among a site's own switches and a cookie note": Look(
        rows=tuple(row for row in ROWS if row not in ("prose", "flat")),
        switches=SWITCHES,
        choices=CHOICES,
        links=LINKS,
        shell="role",
        banner=True,
        keys=False,
    ),
    "rows that say on and off and mean neither, pages drawn late and wrong at first": Look(
        rows=("prose", "flat"),
        switches=SWITCHES[::-1],
        choices=CHOICES[::-1],
        draws=DRAWS,
        section_draw="default",
        chatter=True,
    ),
    "nothing but divisions, rows that come when scrolled to, frames and shadow roots": Look(
        rows=ROWS,
        switches=SWITCHES[2:],
        choices=CHOICES[1:],
        wraps=("iframe", "shadow"),
        section_draw="scrolled",
        shell="divs",
        by_page={"followers-page": {"choice": "menu"}, "profile-viewing": {"choice": "menu"}},
    ),
    "no main part, groups of rows that come one after the other": Look(
        rows=ROWS[::-1],
        switches=SWITCHES[5:],
        choices=("menu", "described"),
        draws=("fetched", "default"),
        section_draw="timers",
        shell="bare",
    ),
}
FOREIGN = {
    "french, shown wrong at first": Look(
        language="fr",
        rows=ROWS,
        switches=SWITCHES,
        section_draw="default",
        draws=("default", "served"),
        shell="bare",
    ),
    "japanese, nothing but divisions": Look(
        language="ja",
        rows=ROWS,
        switches=SWITCHES[3:],
        draws=("fetched", "late"),
        section_draw="timers",
        shell="divs",
    ),
    "hebrew from right to left, in shadow roots": Look(
        language="he", rows=ROWS, switches=SWITCHES[1:], wraps=("shadow",), banner=True
    ),
    "portuguese, in frames that save by forms": Look(
        language="pt",
        rows=ROWS,
        switches=SWITCHES[2:],
        wraps=("iframe",),
        saves=("form",),
        shell="id",
        by_page={"ads-interests": {"switch": "input"}},
    ),
}
# In another language only codes and keys tell a choice; these pages carry none that are known.
WORDS_ONLY = {"discover-email", "ads-connections"}


@pytest.mark.parametrize("name", ENGLISH)
async def test_everything_is_read_changed_and_proved_on_a_page_that_is(
    attached: Attached, name: str
) -> None:
    async with on_foreign_site(attached, ENGLISH[name], Faults(), *MIXED) as (done, site):
        await done.scan()
        assert false_reads(done) == {}
        assert unread(done, done.before) == set()
        assert false_claims(done) == []
        await done.change()
        assert len(done.plan) == len(MIXED) - 1  # one is off already
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_writes(done, site) == []
        assert stray_clicks(site) == []
        assert done.report.knock_on == ()


@pytest.mark.parametrize("name", FOREIGN)
async def test_on_a_page_in_a_foreign_language_the_surest_signs_are_enough(
    attached: Attached, name: str
) -> None:
    async with on_foreign_site(attached, FOREIGN[name], Faults(), *IN_ANY_LANGUAGE) as (done, site):
        await done.scan()
        assert false_reads(done) == {}
        assert unread(done, done.before) <= WORDS_ONLY
        assert false_claims(done) == []
        await done.change()
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_writes(done, site) == []
        assert stray_clicks(site) == []
