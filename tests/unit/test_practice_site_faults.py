"""Every fault of the practice account does what it says, and only that."""

from __future__ import annotations

import asyncio
import gc
import json
import time
from contextlib import suppress

import aiohttp
import pytest

from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Dialog, Faults
from linkedin_privacy_wizard.practice.server import PracticeSite, serve
from tests.unit.drawn_page import DrawnPage
from tests.unit.practice_visitor import Visitor, visiting

ADS = "/mypreferences/d/categories/ads"
AGE = "/mypreferences/d/settings/ads-by-age"
PROOF = "/checkpoint/challenge/verify"
ACCOUNT = "/mypreferences/d/categories/account"


async def _page(visitor: Visitor, path: str) -> DrawnPage:
    return DrawnPage((await visitor.get(path))[2])


async def _seconds(visitor: Visitor, path: str) -> float:
    before = time.monotonic()
    await visitor.get(path)
    return time.monotonic() - before


async def test_latency_slows_everything_and_slow_one_path() -> None:
    async with visiting() as visitor:
        visitor.site.faults = Faults(latency_ms=100)
        assert await _seconds(visitor, AGE) >= 0.1
        visitor.site.faults = Faults(slow={AGE: 200})
        assert await _seconds(visitor, AGE) >= 0.2
        assert await _seconds(visitor, ADS) < 0.2


async def test_an_offline_site_breaks_every_connection_and_comes_back() -> None:
    async with visiting() as visitor:
        visitor.site.faults = Faults(offline=True)
        for path in (ADS, "/login"):
            with pytest.raises(aiohttp.ClientConnectionError):
                await visitor.get(path)
        visitor.site.faults = Faults()
        assert (await visitor.get(ADS))[0] == 200


@pytest.mark.parametrize(
    ("faults", "status"),
    [(Faults(rate_limited_after=2), 429), (Faults(refused_after=2), 999)],
)
async def test_limits_count_settings_pages(faults: Faults, status: int) -> None:
    account = sample_account()
    async with visiting(account, faults) as visitor:
        await visitor.get("/feed/")
        answers = [(await visitor.get(path))[0] for path in (ADS, AGE, ADS)]
        assert answers == [200, 200, status]
        assert (await visitor.save("allowAdsByAge", "off"))[0] == status
        assert (await visitor.get("/login"))[0] == status
        visitor.site.faults = Faults()
        assert (await visitor.get(ADS))[0] == 200
    assert account.value("ads-age") == "on"


async def test_a_site_that_is_down_says_so_until_it_is_up_again() -> None:
    async with visiting(faults=Faults(down=True)) as visitor:
        assert [(await visitor.get(path))[0] for path in (ADS, AGE)] == [503, 503]
        visitor.site.faults = Faults()
        assert (await visitor.get(ADS))[0] == 200


@pytest.mark.parametrize(
    ("faults", "said"),
    [
        (Faults(rate_limited_after=0), "3600"),
        (Faults(rate_limited_after=0, retry_after="2"), "2"),
        (Faults(refused_after=0), None),
        (Faults(refused_after=0, retry_after="2"), "2"),
    ],
)
async def test_a_limit_says_for_how_long_where_it_is_asked_to(
    faults: Faults, said: str | None
) -> None:
    async with visiting(faults=faults) as visitor:
        assert (await visitor.headers(ADS)).get("Retry-After") == said


async def test_a_session_is_lost_once_and_can_be_opened_again() -> None:
    async with visiting(faults=Faults(session_lost_after=1)) as visitor:
        assert (await visitor.get(ADS))[1] == ADS
        assert (await visitor.get(AGE))[1].startswith("/login")
        await visitor.sign_in()
        assert (await visitor.get(AGE))[1] == AGE


async def test_a_member_is_asked_for_a_proof_once_and_shown_nothing_before_it() -> None:
    async with visiting() as visitor:
        visitor.site.faults = Faults(proof_asked_after=1, challenge_at_login="two_step")
        assert (await visitor.get(ADS))[1] == ADS
        assert (await visitor.get(AGE))[1] == PROOF
        assert (await visitor.get(ADS))[1] == PROOF
        await visitor.post(PROOF, pin="123456")
        assert (await visitor.get(AGE))[1] == AGE


async def test_a_dead_session_leads_in_circles() -> None:
    async with visiting(faults=Faults(redirect_loop=True)) as visitor:
        with pytest.raises(aiohttp.TooManyRedirects):
            await visitor.get(ADS)


async def test_a_missing_row_is_neither_listed_nor_served() -> None:
    async with visiting(faults=Faults(missing_rows=frozenset({"ads-age"}))) as visitor:
        rows = (await _page(visitor, ADS)).rows
        assert AGE not in rows
        assert "/mypreferences/d/settings/ads-by-gender" in rows
        assert (await visitor.get(AGE))[1] == ACCOUNT


async def test_a_renamed_row_has_its_new_title_everywhere() -> None:
    async with visiting(faults=Faults(renamed={"ads-age": "Years <lived>"})) as visitor:
        assert (await _page(visitor, ADS)).rows[AGE] == ["Years <lived>", "On"]
        assert "<h1>Years &lt;lived&gt;</h1>" in (await visitor.get(AGE))[2]


async def test_a_moved_row_is_found_at_its_new_address_only() -> None:
    new = "/mypreferences/d/settings/age-for-ads"
    async with visiting(faults=Faults(moved={"ads-age": new})) as visitor:
        rows = (await _page(visitor, ADS)).rows
        assert rows[new][0] == "Age range"
        assert AGE not in rows
        assert (await _page(visitor, new)).values == {"allowAdsByAge": "on"}
        assert (await visitor.get(AGE))[1] == ACCOUNT


async def test_an_unknown_setting_is_listed_and_has_a_page_of_its_own() -> None:
    new = "/mypreferences/d/settings/brand-new"
    account = sample_account()
    before = account.snapshot()
    faults = Faults(unknown_settings=(("ads", "Brand new", new),))
    async with visiting(account, faults) as visitor:
        assert (await _page(visitor, ADS)).rows[new] == ["Brand new", "On"]
        assert new not in (await _page(visitor, ACCOUNT)).rows
        assert (await _page(visitor, new)).values == {"newSetting": "on"}
        assert (await visitor.save("newSetting", "off"))[0] == 200
        assert visitor.site.presses == [("new-setting", "newSetting", "off")]
    assert account.snapshot() == before


async def test_rows_may_keep_their_value_to_themselves() -> None:
    async with visiting(faults=Faults(no_row_values=frozenset({"ads-age"}))) as visitor:
        rows = (await _page(visitor, ADS)).rows
        assert rows[AGE] == ["Age range"]
        assert rows["/mypreferences/d/settings/ads-by-gender"] == ["Gender", "On"]


async def test_questions_are_asked_where_they_are_known_and_where_nobody_expects_them() -> None:
    jobs = "/jobs/application-settings/"
    question = Dialog("Are you sure?", "This may take a day.", "Go on", "Stay")
    async with visiting(faults=Faults(confirm_dialogs={"ads-age": question})) as visitor:
        (asked,) = (await _page(visitor, AGE)).having(data_key="allowAdsByAge")
        (known,) = (await _page(visitor, jobs)).having(data_key="saveApplicationData")
        (silent,) = (await _page(visitor, jobs)).having(data_key="shareResumeData")
    assert json.loads(asked["data-dialog"])["confirm"] == "Go on"
    assert json.loads(asked["data-dialog"])["when"] == "any"
    assert json.loads(known["data-dialog"])["confirm"] == "Yes, delete"
    assert json.loads(known["data-dialog"])["when"] == "off"
    assert "data-dialog" not in silent


async def test_a_knock_on_of_ones_own_replaces_the_usual_one() -> None:
    account = sample_account()
    faults = Faults(knock_on={"ads-age": {"ads-gender": "off"}})
    async with visiting(account, faults) as visitor:
        await visitor.save("allowAdsByAge", "off")
        await visitor.save("allowLinkedInAudienceNetwork", "off")
    assert account.value("ads-gender") == "off"
    assert account.value("share-affiliates") == "on"


async def test_a_page_can_be_put_in_a_frame() -> None:
    async with visiting(faults=Faults(in_iframe=frozenset({"ads-gender"}))) as visitor:
        outer = await _page(visitor, "/mypreferences/d/settings/ads-by-gender")
        (frame,) = outer.having(class_="settings-iframe--frame")
        inner = await _page(visitor, frame["src"])
        assert inner.values == {"allowAdsByGender": "on"}
        assert inner.having(class_="toggle-input")


async def test_changed_layouts_hide_the_control_in_a_shadow_root_or_leave_a_picture() -> None:
    faults = Faults(changed_layout=frozenset({"ads-age"}), unreadable=frozenset({"ads-gender"}))
    async with visiting(faults=faults) as visitor:
        assert len((await _page(visitor, AGE)).having(data_shadow="true")) == 1
        picture = await _page(visitor, "/mypreferences/d/settings/ads-by-gender")
        assert picture.values == {}
        assert [tag for tag, _ in picture.tags if tag == "input"] == []


async def test_the_script_draws_as_late_as_it_is_told() -> None:
    async with visiting(faults=Faults(drawn_after_ms=900)) as visitor:
        assert (await _page(visitor, AGE)).having(data_drawn_after="900")


async def test_the_site_listens_on_this_computer_only_and_to_its_own_name_only() -> None:
    async with visiting() as visitor:
        assert visitor.origin.startswith("http://127.0.0.1:")
        elsewhere = {"Host": "elsewhere.example"}
        async with visitor.client.get(visitor.origin + ADS, headers=elsewhere) as answer:
            assert answer.status == 421


async def test_a_stopped_site_is_gone_and_can_be_stopped_twice() -> None:
    site = PracticeSite()
    origin = await site.start()
    await site.stop()
    await site.stop()
    async with aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.get(origin)


async def test_a_taken_port_is_an_error() -> None:
    first = PracticeSite()
    port = int((await first.start()).rsplit(":", 1)[1])
    with pytest.raises(OSError, match="address already in use"):
        await PracticeSite(port=port).start()
    await first.stop()


async def test_serving_alone_lasts_until_it_is_cancelled() -> None:
    probe = PracticeSite()
    origin = await probe.start()
    await probe.stop()
    port = int(origin.rsplit(":", 1)[1])
    running = asyncio.create_task(serve(port, sample_account(), Faults()))
    async with aiohttp.ClientSession() as client:
        while True:
            try:
                async with client.get(origin + "/login") as answer:
                    assert answer.status == 200
                break
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.02)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.get(origin)


@pytest.mark.parametrize("turns", range(6))
async def test_a_start_that_is_cut_off_leaves_no_socket(turns: int) -> None:
    site = PracticeSite()
    starting = asyncio.ensure_future(site.start())
    for _ in range(turns):
        await asyncio.sleep(0)
    starting.cancel()
    with suppress(asyncio.CancelledError):
        await starting
    await site.stop()
    gc.collect()  # an open socket that nobody holds is told of then, and fails the test
