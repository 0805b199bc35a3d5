"""The practice account under the same claims as every other site: all its markup and faults."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.trouble import SlowDown
from linkedin_privacy_wizard.practice.account import GENERATIONS, sample_account
from linkedin_privacy_wizard.practice.faults import Dialog, Faults
from linkedin_privacy_wizard.practice.server import PracticeSite
from tests.contracts.walk import (
    Walk,
    catalog_of,
    false_claims,
    false_reads,
    unfinished,
    unread,
    walk,
)
from tests.e2e.truth import settings_by_key, truth

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.attached import Attached, Driven

pytestmark = pytest.mark.asyncio(loop_scope="session")

LIMITS = Limits(pace=0, calm=0.1)
SETTINGS = (
    *("ads-age", "ads-employer", "ads-off-linkedin", "profile-viewing", "email-visibility"),
    *("email-export", "connections-visibility", "active-status", "gai-training"),
    *("messages-inmail", "messages-sponsored", "job-share-resume"),
)
KEYED = ("ads-age", "ads-gender", "measure-ad-success", "profile-viewing")


@asynccontextmanager
async def at_practice(attached: Driven, site: PracticeSite, *settings: str) -> AsyncIterator[Walk]:
    """The wizard at the practice account, with the member signed in."""
    origin = await site.start()
    await attached.give_cookie("li_at", site.open_session(), origin)
    done = walk(attached, origin, lambda: truth(site, settings), catalog_of(*settings), LIMITS)
    try:
        yield done
    finally:
        await done.close()
        await site.stop()


def stray_presses(done: Walk, site: PracticeSite) -> set[str]:
    """The settings that were pressed and are not in the plan."""
    keys = settings_by_key(site.account, [s.id for s in done.catalog.settings])
    planned = {change.setting.id for change in done.plan}
    return {keys.get(key, key) for _, key, _ in site.presses} - planned


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_every_generation_of_pages_is_read_changed_and_proved(
    attached: Attached, generation: int
) -> None:
    era = next(each for each in GENERATIONS if each == generation)
    site = PracticeSite(sample_account(generation=era))
    async with at_practice(attached, site, *SETTINGS) as done:
        await done.scan()
        assert false_reads(done) == {}
        assert unread(done, done.before) == set()
        await done.change()
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_presses(done, site) == set()


@pytest.mark.parametrize(("language", "region"), [("de", "eu"), ("ar", "us")])
async def test_other_languages_and_regions_are_read_by_the_surest_signs(
    attached: Attached, language: str, region: str
) -> None:
    site = PracticeSite(sample_account(language=language, region=region, generation="mixed"))
    async with at_practice(attached, site, *SETTINGS, *KEYED) as done:
        await done.scan()
        assert false_reads(done) == {}
        assert set(done.read_values) >= set(KEYED) & set(done.before)
        assert false_claims(done) == []
        await done.change()
        assert false_claims(done) == []
        assert stray_presses(done, site) == set()


async def test_no_fault_leads_to_a_false_word(attached: Attached) -> None:
    faults = Faults(
        drawn_after_ms=400,
        says_saved_and_is_not=frozenset({"ads-age"}),
        refuses=frozenset({"gai-training"}),
        missing_rows=frozenset({"ads-gender"}),
        renamed={"ads-groups": "Your clubs"},
        moved={"measure-ad-success": "/mypreferences/d/settings/ad-success"},
        unknown_settings=(("ads", "Ads in dreams", "/mypreferences/d/settings/dreams"),),
        no_row_values=frozenset({"data-from-others"}),
        confirm_dialogs={"page-visit": Dialog("Sure?", "All will see.", "Continue", "Cancel")},
        in_iframe=frozenset({"profile-viewing"}),
        changed_layout=frozenset({"share-updates"}),
        unreadable=frozenset({"ads-companies"}),
    )
    settings = (
        *("ads-age", "gai-training", "ads-gender", "ads-groups", "measure-ad-success"),
        *("data-from-others", "page-visit", "profile-viewing", "share-updates", "ads-companies"),
        *("ads-off-linkedin", "share-affiliates"),
    )
    site = PracticeSite(sample_account(generation="mixed"), faults)
    async with at_practice(attached, site, *settings) as done:
        await done.scan()
        assert false_reads(done) == {}
        assert false_claims(done) == []
        await done.change()
        assert false_claims(done) == []
        assert stray_presses(done, site) == set()
        changed = {o.setting for o in done.report.outcomes.values() if o.result is Result.CHANGED}
        assert changed >= {"data-from-others", "profile-viewing", "share-updates"}
        assert not changed & {"ads-age", "gai-training", "page-visit"}


@pytest.mark.parametrize(
    ("faults", "wait_s"),
    [
        (Faults(rate_limited_after=1), 3600),
        (Faults(refused_after=1, retry_after="90"), 90),
        (Faults(refused_after=1), None),
    ],
)
async def test_a_refusal_tells_for_how_long_the_site_asks_to_be_left_alone(
    attached: Attached, faults: Faults, wait_s: int | None
) -> None:
    site = PracticeSite(sample_account(), faults)
    async with at_practice(attached, site, "ads-age") as done:
        await done.site.open("/mypreferences/d/categories/ads", lambda _view: True)
        with pytest.raises(SlowDown) as told:
            await done.scan()
        assert told.value.wait_s == wait_s
