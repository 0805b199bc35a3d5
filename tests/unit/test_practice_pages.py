"""Every page of the practice account, in every generation and language."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.practice.account import (
    CATEGORIES,
    GENERATIONS,
    Account,
    Control,
    Value,
    sample_account,
)
from linkedin_privacy_wizard.practice.words import languages, words
from tests.unit.drawn_page import DrawnPage
from tests.unit.practice_visitor import Visitor, visiting

INNER = "?li_theme=light&openInMobileMode=true"
AGE = "/mypreferences/d/settings/ads-by-age"


def _other_value(control: Control) -> Value:
    if control.kind == "switch":
        return "off" if control.value == "on" else "on"
    if control.kind in ("radio", "menu"):
        return next(item.code for item in control.options if item.code != control.value)
    return list(control.value)[1:]


def _change_everything(account: Account) -> None:
    for page in account.pages.values():
        for control in page.controls:
            control.put(_other_value(control))


async def _drawn(visitor: Visitor, path: str) -> DrawnPage:
    status, _, text = await visitor.get(path)
    assert status == 200, path
    return DrawnPage(text)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("generation", [*GENERATIONS, "mixed"])
async def test_every_page_shows_its_present_values(language: str, generation: int) -> None:
    account = sample_account(language=language, region="eu", generation=generation)
    async with visiting(account) as visitor:
        for change in (False, True):
            if change:
                _change_everything(account)
            for page in account.pages.values():
                query = INNER if page.iframe else ""
                drawn = await _drawn(visitor, page.path + query)
                assert drawn.values == {item.key: item.value for item in page.controls}, page.id


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("generation", [*GENERATIONS, "mixed"])
async def test_every_category_lists_its_rows_with_title_and_value(
    language: str, generation: int
) -> None:
    account = sample_account(language=language, region="us", generation=generation)
    said = words(language)
    async with visiting(account) as visitor:
        for category in CATEGORIES:
            drawn = await _drawn(visitor, f"/mypreferences/d/categories/{category}")
            for page in account.rows(category):
                title, *value = drawn.rows[page.path]
                assert title in (page.titles[language], page.former_title)
                if len(page.controls) == 1 and page.control().kind == "switch":
                    assert value == [said.ui(str(page.control().value))]


async def test_rows_show_the_known_words() -> None:
    account = sample_account()
    shown: dict[str, list[str]] = {}
    async with visiting(account) as visitor:
        for category in CATEGORIES:
            drawn = await _drawn(visitor, f"/mypreferences/d/categories/{category}")
            shown |= {path: row[1:] for path, row in drawn.rows.items()}
        account.drift("ads-job", ["PAST_JOBS"])
        account.drift("ads-education", [])
        account.drift("ads-interests", "off")
        later = await _drawn(visitor, "/mypreferences/d/categories/ads")
    pages = account.pages
    assert shown[pages["profile-viewing"].path] == ["Your name and headline"]
    assert shown[pages["ads-job"].path] == ["Current job & more"]
    assert shown[pages["ads-education"].path] == ["Schools & more"]
    assert shown[pages["discover-phone"].path] == ["Everyone"]
    assert shown[pages["discover-email"].path] == ["Anyone"]
    assert shown[pages["sessions"].path] == ["3"]
    assert shown[pages["permitted-services"].path] == []
    assert shown[pages["messages-inmail"].path] == []
    assert later.rows[pages["ads-job"].path][1:] == ["Past jobs"]
    assert later.rows[pages["ads-education"].path][1:] == []
    assert later.rows[pages["ads-interests"].path][1:] == ["Off"]


async def test_older_pages_use_the_former_titles() -> None:
    async with visiting(sample_account(generation=2021)) as visitor:
        drawn = await _drawn(visitor, "/mypreferences/d/categories/ads")
    assert drawn.rows["/mypreferences/d/settings/ads-beyond-linkedin"][0] == "Ads beyond LinkedIn"


@pytest.mark.parametrize(
    ("generation", "marks"),
    [
        (2018, {"class_": "toggle-input"}),
        (2021, {"class_": "a11y-text", "role": "switch"}),
        (2023, {"data_control_name": "toggle_button"}),
        (2024, {"class_": "_switchCheckbox_12ycew", "role": "switch"}),
        (2026, {"role": "switch", "aria_labelledby": "allowAdsByAge"}),
    ],
)
async def test_each_generation_has_its_known_marks(generation: int, marks: dict[str, str]) -> None:
    async with visiting(sample_account(generation=generation)) as visitor:
        drawn = await _drawn(visitor, AGE)
    assert len(drawn.having(**marks)) == 1
    assert len([tag for tag, found in drawn.tags if found.get("type") == "checkbox"]) == 1


async def test_radios_are_named_by_key_and_value() -> None:
    async with visiting() as visitor:
        drawn = await _drawn(visitor, "/mypreferences/d/profile-viewing-options")
    for code in ("DISCLOSE_FULL", "DISCLOSE_ANONYMOUS", "HIDE"):
        assert drawn.having(id=f"discloseAsProfileViewer__{code}", type="radio")


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_the_cookie_page_keeps_the_id_of_its_switch(generation: int) -> None:
    account = sample_account(region="eu", generation=generation)
    async with visiting(account) as visitor:
        drawn = await _drawn(visitor, "/mypreferences/d/member-cookies")
    assert len(drawn.having(id="nonEssentialCookieConsent", type="checkbox")) == 1


@pytest.mark.parametrize(("generation", "later"), [(2018, 0), (2021, 0), (2023, 0), (2024, 1)])
async def test_newer_pages_are_drawn_by_the_script(generation: int, later: int) -> None:
    async with visiting(sample_account(generation=generation)) as visitor:
        for path in (AGE, "/mypreferences/d/categories/ads"):
            assert len((await _drawn(visitor, path)).having(id="later")) == later


@pytest.mark.parametrize("page_id", ["get-copy", "emails"])
async def test_older_pages_sit_in_a_frame(page_id: str) -> None:
    account = sample_account()
    async with visiting(account) as visitor:
        outer = await _drawn(visitor, account.pages[page_id].path)
        (frame,) = outer.having(class_="settings-iframe--frame")
        loads = visitor.site.page_loads
        inner = await _drawn(visitor, frame["src"])
        assert visitor.site.page_loads == loads
    assert outer.values == {}
    assert frame["src"].startswith("/psettings/")
    wanted = "download-button" if page_id == "get-copy" else "emailAddresses"
    assert inner.having(id=wanted) or inner.having(data_key=wanted)


async def test_every_spelling_of_an_address_shows_the_page() -> None:
    account = sample_account()
    async with visiting(account) as visitor:
        for path in account.pages["share-affiliates"].paths():
            assert "shareDataWithTrustedPartners" in (await _drawn(visitor, path)).values


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar", "rtl")])
async def test_pages_tell_their_language_and_direction(language: str, direction: str) -> None:
    async with visiting(sample_account(language=language)) as visitor:
        drawn = await _drawn(visitor, AGE)
        assert visitor.cookies()["lang"].startswith(f"v=2&lang={language}-")
    assert drawn.having(lang=language, dir=direction)
    assert drawn.having(class_="practice-band")


@pytest.mark.parametrize("signed_in", [True, False])
async def test_every_page_says_that_it_is_not_linkedin(*, signed_in: bool) -> None:
    async with visiting(signed_in=signed_in) as visitor:
        for path in ("/login", "/authwall", "/feed/", "/mypreferences/d/categories/ads", AGE):
            assert "Practice account - not LinkedIn" in (await visitor.get(path))[2]


async def test_answers_are_locked_down_and_load_nothing_from_elsewhere() -> None:
    async with visiting() as visitor:
        headers = await visitor.headers(AGE)
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert headers["Cache-Control"] == "no-store"


async def test_the_icon_is_an_empty_answer_and_the_look_is_served() -> None:
    async with visiting(signed_in=False) as visitor:
        assert (await visitor.get("/favicon.ico"))[0] == 204
        assert (await visitor.get("/practice/practice.css"))[0] == 200
        assert (await visitor.get("/practice/practice.js"))[0] == 200


async def test_the_front_of_the_settings_leads_to_the_account_page() -> None:
    account_page = "/mypreferences/d/categories/account"
    async with visiting() as visitor:
        for path in ("/mypreferences/d/", "/mypreferences/d", "/mypreferences/d/nowhere"):
            assert (await visitor.get(path))[1] == account_page
        assert (await visitor.get("/mypreferences/d/categories/nowhere"))[1] == account_page
        assert (await visitor.get("/in/somebody/"))[0] == 404


async def test_dangerous_pages_remember_that_they_were_opened() -> None:
    account = sample_account()
    async with visiting(account) as visitor:
        await visitor.get(AGE)
        assert account.danger_opened == []
        for page_id in ("close-accounts", "hibernate-account", "change-password"):
            await visitor.get(account.pages[page_id].path)
    assert account.danger_opened == ["close-accounts", "hibernate-account", "change-password"]
    assert account.opened == ["ads-age", *account.danger_opened]


async def test_requests_and_page_loads_are_counted() -> None:
    async with visiting() as visitor:
        await visitor.get("/mypreferences/d/")
        await visitor.get(AGE)
        await visitor.get("/practice/practice.css")
        assert visitor.site.page_loads == 2
        assert visitor.site.requests[-1] == ("GET", "/practice/practice.css")
        assert ("GET", AGE) in visitor.site.requests
