"""Getting in to the practice account, with everything that may stand in the way."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Challenge, Faults
from linkedin_privacy_wizard.practice.server import PracticeSite
from tests.unit.drawn_page import DrawnPage
from tests.unit.practice_visitor import visiting

ADS = "/mypreferences/d/categories/ads"
CHECK = "/checkpoint/challenge/verify"
SUBMIT = "/checkpoint/lg/login-submit"


async def test_any_address_with_the_shown_password_gets_in() -> None:
    async with visiting(signed_in=False) as visitor:
        _, _, text = await visitor.get("/login")
        assert "the password &#34;practice&#34;" in text
        assert await visitor.sign_in() == (200, "/feed/", (await visitor.get("/feed/"))[2])
        assert visitor.cookies()["li_at"] in visitor.site.sessions
        assert visitor.cookies()["liap"] == "true"
        assert (await visitor.get(ADS))[1] == ADS


async def test_the_session_is_out_of_reach_of_scripts() -> None:
    async with visiting(signed_in=False) as visitor:
        async with visitor.client.post(
            visitor.origin + "/checkpoint/lg/login-submit",
            data={"session_key": "robin@example.com", "session_password": "practice"},
            allow_redirects=False,
        ) as answer:
            cookies = answer.headers.getall("Set-Cookie")
        (session,) = [cookie for cookie in cookies if cookie.startswith("li_at=")]
        assert "HttpOnly" in session


async def test_guests_have_cookies_that_prove_nothing() -> None:
    async with visiting(signed_in=False) as visitor:
        headers = await visitor.headers("/login")
        assert '="ajax:' in str(headers) or "ajax:" in visitor.cookies()["JSESSIONID"]
        assert set(visitor.cookies()) == {"bcookie", "JSESSIONID", "lang"}
        assert (await visitor.get("/feed/"))[1] == "/login"


@pytest.mark.parametrize("path", [ADS, "/mypreferences/d/", "/jobs/application-settings/", "/x"])
async def test_guests_are_sent_to_sign_in_and_then_back(path: str) -> None:
    async with visiting(signed_in=False) as visitor:
        _, where, _ = await visitor.get(path)
        assert where == f"/login?session_redirect={path}"
        assert visitor.site.page_loads == 0


async def test_after_signing_in_people_come_back_to_where_they_wanted() -> None:
    async with visiting(signed_in=False) as visitor:
        answer = await visitor.post(
            "/checkpoint/lg/login-submit",
            session_key="robin@example.com",
            session_password="practice",
            session_redirect=ADS,
        )
        assert answer[1] == ADS


@pytest.mark.parametrize("path", ["https://elsewhere.example/", "//elsewhere.example/", "/\\x", ""])
async def test_nobody_is_sent_to_another_site(path: str) -> None:
    async with visiting(signed_in=False) as visitor:
        answer = await visitor.post(
            "/checkpoint/lg/login-submit",
            session_key="robin@example.com",
            session_password="practice",
            session_redirect=path,
        )
        assert answer[1] == "/feed/"


async def test_guests_may_meet_a_wall_first() -> None:
    async with visiting(faults=Faults(authwall=True), signed_in=False) as visitor:
        _, where, text = await visitor.get(ADS)
    assert where.startswith("/authwall")
    assert DrawnPage(text).having(href="/login")


async def test_a_wrong_password_is_told_and_opens_nothing() -> None:
    async with visiting(signed_in=False) as visitor:
        _, where, text = await visitor.sign_in("wrong")
        assert where.startswith("/login?error=password")
        assert DrawnPage(text).having(id="error-for-password", role="alert")
        assert visitor.site.sessions == set()
        assert (await visitor.sign_in(""))[1].startswith("/login?error")


async def test_the_first_attempt_may_fail_whatever_is_typed() -> None:
    async with visiting(faults=Faults(wrong_password_first=True), signed_in=False) as visitor:
        assert (await visitor.sign_in())[1].startswith("/login?error")
        assert (await visitor.sign_in())[1] == "/feed/"


async def test_the_classic_page_has_the_known_fields() -> None:
    async with visiting(signed_in=False) as visitor:
        for path in ("/login", "/uas/login"):
            drawn = DrawnPage((await visitor.get(path))[2])
            assert drawn.having(id="username", name="session_key")
            assert drawn.having(id="password", name="session_password")
            assert drawn.having(type="submit", data_litms_control_urn="login-submit")
            assert drawn.having(name="loginCsrfParam", type="hidden")


async def test_the_newer_page_has_no_form_and_pairs_of_fields() -> None:
    async with visiting(faults=Faults(login="2026"), signed_in=False) as visitor:
        drawn = DrawnPage((await visitor.get("/login"))[2])
        assert [tag for tag, _ in drawn.tags if tag == "form"] == []
        assert len(drawn.having(autocomplete="username webauthn")) == 2
        assert len(drawn.having(autocomplete="current-password")) == 2
        async with visitor.client.post(
            visitor.origin + "/checkpoint/lg/login-submit",
            data={"session_key": "robin@example.com", "session_password": "practice"},
            headers={"accept": "application/json"},
        ) as answer:
            assert await answer.json() == {"next": "/feed/"}
        assert (await visitor.get("/feed/"))[1] == "/feed/"


@pytest.mark.parametrize(
    ("challenge", "field"),
    [("two_step", "input__phone_verification_pin"), ("email_pin", "input__email_verification_pin")],
)
async def test_a_code_is_asked_until_it_is_right(challenge: Challenge, field: str) -> None:
    faults = Faults(challenge_at_login=challenge)
    async with visiting(faults=faults, signed_in=False) as visitor:
        _, where, text = await visitor.sign_in()
        assert where == CHECK
        assert DrawnPage(text).having(id=field, name="pin")
        assert "123456" in text
        assert visitor.site.sessions == set()
        _, where, text = await visitor.post(CHECK, pin="000000")
        assert (where, "not the right code" in text) == (CHECK, True)
        assert (await visitor.get(ADS))[1].startswith("/login")
        assert (await visitor.post(CHECK, pin="123456"))[1] == "/feed/"
        assert len(visitor.site.sessions) == 1


async def test_a_captcha_is_passed_by_its_button() -> None:
    faults = Faults(challenge_at_login="captcha")
    async with visiting(faults=faults, signed_in=False) as visitor:
        _, where, text = await visitor.sign_in()
        assert where == CHECK
        assert DrawnPage(text).having(id="captcha-internal")
        assert (await visitor.post(CHECK))[1] == "/feed/"


async def test_an_approval_in_the_app_goes_on_without_a_field() -> None:
    faults = Faults(challenge_at_login="app_approval")
    async with visiting(faults=faults, signed_in=False) as visitor:
        _, where, text = await visitor.sign_in()
        drawn = DrawnPage(text)
        assert where == "/checkpoint/challengesV2/app"
        assert [tag for tag, _ in drawn.tags if tag == "input"] == []
        (notice,) = [found for _, found in drawn.tags if "data-go-on" in found]
        assert (await visitor.get(notice["data-go-on"]))[1] == "/feed/"


async def test_a_challenge_cannot_be_answered_without_a_password() -> None:
    faults = Faults(challenge_at_login="captcha")
    async with visiting(faults=faults, signed_in=False) as visitor:
        assert (await visitor.get(CHECK))[1] == "/login"
        assert (await visitor.post(CHECK))[1] == "/login"
        assert (await visitor.get("/checkpoint/challengesV2/app/approved"))[1] == "/login"
        assert visitor.site.sessions == set()


async def test_a_restricted_account_stays_outside() -> None:
    async with visiting(faults=Faults(account_restricted=True), signed_in=False) as visitor:
        _, where, text = await visitor.sign_in()
        assert where == "/checkpoint/challenge/restricted"
        assert "temporarily restricted" in text
        assert (await visitor.get(ADS))[1].startswith("/login")


async def test_members_skip_the_sign_in_page_and_can_leave() -> None:
    async with visiting() as visitor:
        assert (await visitor.get("/login"))[1] == "/feed/"
        assert (await visitor.get("/"))[1] == "/feed/"
        assert (await visitor.get("/m/logout/"))[1] == "/login"
        assert visitor.site.sessions == set()
        assert (await visitor.get("/"))[1] == "/login"


async def test_another_member_signs_in_by_an_address_of_their_own_and_sees_their_own_settings() -> (
    None
):
    async with visiting(signed_in=False) as visitor:
        kim = sample_account(name="Kim Muster")
        kim.drift("ads-age", "off")
        visitor.site.others[kim.email] = kim
        robin = visitor.site.account
        for who, account in (("Kim@example.org", kim), ("anybody@example.org", robin)):
            await visitor.post(SUBMIT, session_key=who, session_password="practice")
            assert visitor.site.account is account
            _, _, text = await visitor.get(ADS)
            assert account.name in text
            assert "anybody@" not in text


def test_the_practice_account_has_a_second_member_to_try_it_with() -> None:
    ((address, second),) = PracticeSite().others.items()
    assert (address, second.name) == ("kim@example.org", "Kim Muster")
    assert PracticeSite(sample_account()).others == {}
