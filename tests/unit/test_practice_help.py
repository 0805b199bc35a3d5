"""What surrounds the settings: help, forms, older addresses, other ways to sign in."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.help_pages import FORMS
from tests.unit.drawn_page import DrawnPage
from tests.unit.practice_visitor import visiting

ADS = "/mypreferences/d/categories/ads"
WINDOW = "/practice-window/sign-in"


@pytest.mark.parametrize("name", FORMS)
async def test_request_forms_are_shown_and_send_nothing(name: str) -> None:
    async with visiting(signed_in=False) as visitor:
        status, _, text = await visitor.get(f"/help/linkedin/ask/{name}")
    drawn = DrawnPage(text)
    assert status == 200
    assert [tag for tag, _ in drawn.tags if tag == "form"] == []
    assert ("content-generating AI models" in text) == (name == "TS-DPRO")


async def test_help_articles_answer_and_unknown_forms_do_not() -> None:
    async with visiting(signed_in=False) as visitor:
        assert (await visitor.get("/help/linkedin/answer/a6278844"))[0] == 200
        assert (await visitor.get("/help/linkedin/ask/nothing"))[0] == 404


@pytest.mark.parametrize(
    ("older", "category"),
    [("/psettings/advertising", "ads"), ("/psettings/privacy", "profile-visibility")],
)
async def test_older_front_pages_lead_to_the_newer_ones(older: str, category: str) -> None:
    async with visiting() as visitor:
        assert (await visitor.get(older))[1] == f"/mypreferences/d/categories/{category}"


@pytest.mark.parametrize("login", ["login=classic", "login=2026"])
async def test_another_account_signs_in_through_a_window_of_its_own(login: str) -> None:
    faults = Faults.parse([login, "sign_in_window"])
    async with visiting(faults=faults, signed_in=False) as visitor:
        assert DrawnPage((await visitor.get("/login"))[2]).having(data_window=WINDOW)
        assert not DrawnPage((await visitor.get(WINDOW))[2]).having(data_tell_opener="/feed/")
        _, _, text = await visitor.post(WINDOW)
        assert DrawnPage(text).having(data_tell_opener="/feed/")
        assert (await visitor.get(ADS))[1] == ADS


async def test_nobody_gets_in_through_a_window_that_is_not_offered() -> None:
    async with visiting(signed_in=False) as visitor:
        assert not DrawnPage((await visitor.get("/login"))[2]).having(data_window=WINDOW)
        assert (await visitor.post(WINDOW))[0] == 404
        assert visitor.site.sessions == set()


@pytest.mark.parametrize(("region", "left"), [("us", "off"), ("ca", "on")])
async def test_a_privacy_signal_of_the_browser_counts_in_the_us(region: str, left: str) -> None:
    account = sample_account(region=region)
    signal = {"Sec-GPC": "1"}
    async with (
        visiting(account, Faults(heeds_privacy_signal=True)) as visitor,
        visitor.client.get(visitor.origin + ADS, headers=signal) as answer,
    ):
        assert answer.status == 200
    assert account.value("share-affiliates") == left
    assert account.value("data-from-others") == left
    assert account.value("ads-age") == "on"
