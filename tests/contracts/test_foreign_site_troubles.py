"""Sites in trouble: pages that are gone, data that does not come, sessions that end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.trouble import EndlessRedirects, SignedOut, SlowDown
from tests.contracts.foreign import on_foreign_site, stray_clicks, stray_writes
from tests.contracts.walk import false_claims, false_reads, unfinished
from tests.fakes.foreign_site import Faults, Look
from tests.fakes.foreign_site.site import ACCOUNT, CARDS, SETTINGS

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

ADS = "/mypreferences/d/categories/ads"
AGE = "/mypreferences/d/settings/ads-by-age"
QUICK = Limits(pace=0, calm=0.1, data=2.0, ready=2.0, still=0.8)
SILENT = Look(rows=("prose",))
FILLED = Look(rows=("prose",), draws=("default",), section_draw="default", data_ms=40)


async def test_what_is_not_there_is_told_apart_from_what_cannot_be_found(
    attached: Attached,
) -> None:
    """Led to the account page, gone, retitled, moved, new: each is another thing to say."""
    moved = "/mypreferences/d/settings/ads-by-gender"
    faults = Faults(
        absent={"ads-age": ACCOUNT, "ads-display-format": ACCOUNT, "autoplay": "/nowhere"},
        retitled={"page-visit": "Who knows of your visits", "ads-groups": "Clubs"},
        moved={moved: "/mypreferences/d/settings/gender-of-ads"},
        added=(("ads", "Ads in your dreams", "/mypreferences/d/settings/dreams"),),
    )
    settings = (*faults.absent, *faults.retitled, "ads-gender", "data-from-others", "ads-interests")
    async with on_foreign_site(attached, Look(), faults, *settings, limits=QUICK) as (done, _site):
        await done.scan()
        assert false_reads(done) == {}
        assert false_claims(done) == []
        told = {x.setting for x in done.events if isinstance(x, e.SettingMissing)}
        assert told <= set(faults.absent)
        assert {"ads-groups", "data-from-others", "ads-interests"} <= set(done.read_values)
        new = {event.title for event in done.report.unknown}
        assert {"Ads in your dreams", "Who knows of your visits"} <= new


async def test_nothing_is_believed_where_the_data_does_not_come(attached: Attached) -> None:
    """The page shows how it is made, not how the member has set it."""
    faults = Faults(data_fails=frozenset({"ads", "ads-age", "ads-gender"}))
    settings = ("ads-age", "ads-gender", "data-from-others", "profile-viewing")
    async with on_foreign_site(attached, FILLED, faults, *settings, limits=QUICK) as (done, site):
        await done.scan()
        assert false_reads(done) == {}
        assert {"data-from-others", "profile-viewing"} <= set(done.read_values)
        outcomes = done.report.outcomes
        assert outcomes["ads-age"].reason is outcomes["ads-gender"].reason is Reason.HALF_LOADED
        await done.change()
        assert unfinished(done) == {}
        assert false_claims(done) == []
        assert stray_writes(done, site) == []


async def test_data_that_takes_longer_than_we_wait_is_not_guessed_at(attached: Attached) -> None:
    slow = Look(rows=("prose",), draws=("default",), data_ms=6000)
    hasty = Limits(pace=0, calm=0.1, ready=1.0, data=1.5, still=0.5)
    async with on_foreign_site(attached, slow, Faults(), "ads-age", limits=hasty) as (done, _site):
        await done.scan()
        assert done.read_values == {}
        assert done.report.outcomes["ads-age"].reason is Reason.HALF_LOADED


async def test_one_stumble_of_the_server_is_forgiven(attached: Attached) -> None:
    answers = {ADS: [500], AGE: [503], f"{SETTINGS}allowAdsByGender": [500]}
    settings = ("ads-age", "ads-gender")
    async with on_foreign_site(
        attached, FILLED, Faults(answers=answers), *settings, limits=QUICK
    ) as (done, site):
        await done.scan()
        assert false_reads(done) == {}
        assert set(done.read_values) == set(settings)
        await done.change()
        assert unfinished(done) == {}
        assert stray_clicks(site) == []


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        (ADS, 999, SlowDown),
        (ADS, 429, SlowDown),
        (AGE, 999, SlowDown),
        (f"{CARDS}ads", 429, SlowDown),
        (f"{SETTINGS}allowAdsByAge", 999, SlowDown),
        (f"{SETTINGS}allowAdsByAge", 401, SignedOut),
    ],
)
async def test_a_refusal_stops_the_work_at_once_even_of_the_pages_own_data(
    attached: Attached, path: str, status: int, kind: type[Trouble]
) -> None:
    faults = Faults(answers={path: [status]})
    async with on_foreign_site(attached, FILLED, faults, "ads-age", limits=QUICK) as (done, _site):
        with pytest.raises(kind):
            await done.scan()
        assert done.read_values == {}


async def test_a_refused_press_stops_the_work_at_once(attached: Attached) -> None:
    async with on_foreign_site(
        attached, Look(), Faults(), "ads-age", "ads-gender", limits=QUICK
    ) as (done, site):
        await done.scan()
        site.faults.answers[f"{SETTINGS}allowAdsByAge"] = [429]
        with pytest.raises(SlowDown):
            await done.change()
        assert site.writes == []
        assert false_claims(done) == []


async def test_a_session_that_ends_stops_the_work_and_what_was_done_is_not_claimed(
    attached: Attached,
) -> None:
    settings = ("ads-age", "ads-gender", "data-from-others")
    async with on_foreign_site(attached, Look(), Faults(), *settings, limits=QUICK) as (done, site):
        await done.scan()
        site.faults.signed_out_after = len(site.loads) + 2
        with pytest.raises(SignedOut):
            await done.change()
        assert len(site.writes) == 2
        assert false_claims(done) == []


async def test_redirects_without_end_are_told_as_such(attached: Attached) -> None:
    async with on_foreign_site(attached, SILENT, Faults(loops=True), "ads-age", limits=QUICK) as (
        done,
        _site,
    ):
        with pytest.raises(EndlessRedirects):
            await done.scan()
