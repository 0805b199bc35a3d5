"""Sites that save in other ways, that only seem to save, and that ask before they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason, Result
from tests.contracts.foreign import MIXED, on_foreign_site, stray_clicks, stray_writes
from tests.contracts.walk import false_claims, false_reads, unfinished, unread
from tests.fakes.foreign_site import Faults, Look
from tests.fakes.foreign_site.look import SAVES, SWITCHES

if TYPE_CHECKING:
    from tests.contracts.walk import Walk
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

QUICK = Limits(pace=0, calm=0.2, still=0.6)


def ends(done: Walk) -> dict[str, tuple[Result | None, Reason | None]]:
    """How each planned change ended."""
    outcomes = done.report.outcomes
    return {
        c.setting.id: (outcomes[c.setting.id].result, outcomes[c.setting.id].reason)
        for c in done.plan
    }


async def test_every_way_to_save_is_waited_for(attached: Attached) -> None:
    """By PUT, by PATCH, by POST, late, by a form, by a button, and with a lot of talk."""
    look = Look(saves=SAVES, switches=SWITCHES, choices=("menu", "group"), chatter=True)
    async with on_foreign_site(attached, look, Faults(cached=True), *MIXED) as (done, site):
        await done.scan()
        await done.change()
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_writes(done, site) == []
        assert stray_clicks(site) == []


async def test_what_only_seems_to_be_saved_is_never_called_changed(attached: Attached) -> None:
    """Pages that say yes and forget, that take it back, that are shown from memory."""
    faults = Faults(
        cached=True,
        forgets=frozenset({"ads-gender", "profile-viewing", "ads-connections"}),
        refuses=frozenset({"ads-age", "messages-inmail", "ads-education"}),
    )
    changed = {"data-from-others", "messages-sponsored"}
    settings = (*changed, *faults.forgets, *faults.refuses)
    look = Look(saves=("put", "patch", "graph"), switches=SWITCHES)
    async with on_foreign_site(attached, look, faults, *settings) as (done, site):
        await done.scan()
        await done.change()
        assert false_claims(done) == []
        assert set(unfinished(done)) == faults.forgets | faults.refuses
        assert {reason for result, reason in ends(done).values() if reason} == {Reason.NOT_KEPT}
        assert stray_writes(done, site) == []


async def test_a_question_that_the_catalog_does_not_name_is_left_open(attached: Attached) -> None:
    faults = Faults(
        asks={
            "page-visit": ("alertdialog", "Really?", "Continue"),
            "share-updates": ("native", "Really?", "Yes"),
            "mentions": ("dialog", "Delete all your posts?", "Yes, delete"),
        }
    )
    look = Look(switches=("input", "button", "slider"), banner=True)
    async with on_foreign_site(attached, look, faults, *faults.asks, "news-mentions") as (
        done,
        site,
    ):
        await done.scan()
        await done.change()
        asked = (Result.NEEDS_YOU, Reason.ASKED_UNKNOWN)
        assert ends(done) == {
            **dict.fromkeys(faults.asks, asked),
            "news-mentions": (Result.CHANGED, None),
        }
        assert false_claims(done) == []
        assert stray_clicks(site) == []


async def test_a_question_that_the_catalog_names_is_answered_once_agreed(
    attached: Attached,
) -> None:
    asked = {"job-save-resumes": ("dialog", "Delete saved data?", "Yes, delete")}
    look = Look(switches=("div", "nested"), banner=True)
    settings = ("job-save-resumes", "job-share-resume")
    async with on_foreign_site(attached, look, Faults(asks=asked), *settings) as (done, site):
        await done.scan()
        await done.change()
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_clicks(site, "dialog:Yes, delete") == []


async def test_what_moves_along_is_told(attached: Attached) -> None:
    moves = {"ads-off-linkedin": {"ads-companies": "on", "share-affiliates": "off"}}
    settings = ("ads-off-linkedin", "ads-companies", "share-affiliates", "ads-age")
    faults = Faults(knock_on=moves, forgets=frozenset({"ads-age"}))
    async with on_foreign_site(attached, Look(), faults, *settings) as (done, site):
        await done.scan()
        await done.change()
        assert done.report.knock_on == (e.KnockOn("ads-companies", "off", "on"),)
        assert set(unfinished(done)) == {"ads-age"}
        assert false_claims(done) == []
        assert stray_writes(done, site) == []


async def test_what_the_site_has_locked_is_read_and_not_pressed(attached: Attached) -> None:
    locked = frozenset({"ads-age", "active-status", "gai-training"})
    look = Look(rows=("flat",), switches=("input", "button", "div"))
    faults = Faults(locked=locked)
    async with on_foreign_site(attached, look, faults, *locked, limits=QUICK) as (done, site):
        await done.scan()
        assert false_reads(done) == {}
        assert unread(done, done.before) == set()
        await done.change()
        assert ends(done) == dict.fromkeys(locked, (Result.NEEDS_YOU, Reason.DISABLED))
        assert site.clicks == []
        assert false_claims(done) == []
