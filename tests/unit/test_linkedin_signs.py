"""What kind of page it is: every doubt is decided for the person."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    NeedsPerson,
    SignedOut,
    SiteDown,
    SlowDown,
)
from linkedin_privacy_wizard.linkedin.page import Control, ControlKind, Marker, PageView, Row
from linkedin_privacy_wizard.linkedin.signs import (
    PERSONS_TURN,
    Sign,
    is_sign_in_path,
    may_be_in,
    sign_of,
    trouble_of,
    turns_away,
)

SETTINGS = "/mypreferences/d/categories/privacy"


def view(path: str = SETTINGS, status: int = 200, *markers: Marker) -> PageView:
    """A page at that path."""
    return PageView(f"https://www.linkedin.com{path}", status, markers=frozenset(markers))


@pytest.mark.parametrize(
    ("seen", "sign"),
    [
        (view(), Sign.FINE),
        (view("/feed/"), Sign.FINE),
        (view(SETTINGS, 404), Sign.FINE),
        (view(SETTINGS, 429), Sign.SLOW_DOWN),
        (view(SETTINGS, 999), Sign.SLOW_DOWN),
        (view("/login"), Sign.SIGN_IN),
        (view("/login/"), Sign.SIGN_IN),
        (view("/uas/login", 200, Marker.PASSWORD), Sign.SIGN_IN),
        (view("/authwall"), Sign.SIGN_IN),
        (view("/signup/cold-join"), Sign.SIGN_IN),
        (view("/checkpoint/lg/login-submit"), Sign.SIGN_IN),
        (view("/uas/login-submit"), Sign.SIGN_IN),
        (view(SETTINGS, 401), Sign.SIGN_IN),
        (view(SETTINGS, 200, Marker.PASSWORD), Sign.SIGN_IN),
        (view(SETTINGS, 200, Marker.SIGN_IN_LINK), Sign.SIGN_IN),
        (view("/checkpoint/challenge/AgE", 200), Sign.CHALLENGE),
        (view("/checkpoint/challengesV2/x", 200, Marker.TEXT_FIELD), Sign.CHALLENGE),
        (view("/checkpoint/lg/sign-in-another-account", 200, Marker.PASSWORD), Sign.SIGN_IN),
        (view("/challenge"), Sign.CHALLENGE),
        (view("/security-verification"), Sign.CHALLENGE),
        (view(SETTINGS, 403), Sign.CHALLENGE),
        (view(SETTINGS, 200, Marker.CAPTCHA), Sign.CAPTCHA),
        (view("/checkpoint/challenge/x", 200, Marker.PIN), Sign.CODE),
        (view("/checkpoint/challenge/x", 200, Marker.APP_APPROVAL), Sign.APP_APPROVAL),
        (view("/login", 200, Marker.RESTRICTED), Sign.RESTRICTED),
        (view("/login", 200, Marker.PASSWORD, Marker.CAPTCHA), Sign.CAPTCHA),
        (view(SETTINGS, 500), Sign.SERVER_TROUBLE),
        (view(SETTINGS, 503), Sign.SERVER_TROUBLE),
        (view("/login-help"), Sign.FINE),
        (view("/checkpoints"), Sign.FINE),
    ],
)
def test_a_page_is_known_for_what_it_is(seen: PageView, sign: Sign) -> None:
    assert sign_of(seen) is sign


def test_a_settings_page_that_also_links_to_signing_in_is_a_settings_page() -> None:
    seen = PageView(
        f"https://www.linkedin.com{SETTINGS}",
        rows=(Row("/mypreferences/d/x", "Row"),),
        markers=frozenset({Marker.SIGN_IN_LINK}),
    )
    assert sign_of(seen) is Sign.FINE
    with_control = PageView(
        f"https://www.linkedin.com{SETTINGS}",
        controls=(Control("1", ControlKind.SWITCH),),
        markers=frozenset({Marker.PASSWORD}),
    )
    assert sign_of(with_control) is Sign.FINE


@pytest.mark.parametrize(
    ("seen", "kind", "detail"),
    [
        (view("/login"), SignedOut, ""),
        (view(SETTINGS, 429), SlowDown, "429"),
        (view(SETTINGS, 999), SlowDown, "999"),
        (view(SETTINGS, 200, Marker.CAPTCHA), NeedsPerson, "captcha"),
        (view("/checkpoint/challenge/x"), NeedsPerson, "challenge"),
        (view(SETTINGS, 200, Marker.RESTRICTED), AccountRestricted, ""),
        (view(SETTINGS, 502), SiteDown, "502"),
    ],
)
def test_a_page_in_trouble_ends_the_session_with_its_kind(
    seen: PageView, kind: type, detail: str
) -> None:
    trouble = trouble_of(seen)
    assert trouble is not None
    assert type(trouble) is kind
    assert trouble.detail == detail


def test_a_refusal_hands_on_for_how_long_the_site_asks_to_be_left_alone() -> None:
    trouble = trouble_of(replace(view(SETTINGS, 429), wait_s=90))
    assert isinstance(trouble, SlowDown)
    assert trouble.wait_s == 90


def test_a_fine_page_is_no_trouble() -> None:
    assert trouble_of(view()) is None


@given(
    st.sampled_from(["/login", SETTINGS, "/checkpoint/challenge/x", "/feed/", "/x"]),
    st.sampled_from([0, 200, 302, 401, 403, 404, 429, 500, 999]),
    st.frozensets(st.sampled_from(Marker)),
)
def test_work_goes_on_only_where_nothing_speaks_against_it(
    path: str, status: int, markers: frozenset[Marker]
) -> None:
    seen = PageView(f"https://www.linkedin.com{path}", status, markers=markers)
    against = markers - {Marker.TEXT_FIELD}
    fine = trouble_of(seen) is None
    assert fine is (sign_of(seen) is Sign.FINE)
    if fine:
        assert not against
        assert status in (0, 200, 302, 404)
        assert path in (SETTINGS, "/feed/", "/x")


@pytest.mark.parametrize(
    ("path", "marker"), [*product(["/checkpoint/challenge/x"], Marker), ("/x", Marker.TEXT_FIELD)]
)
def test_a_person_in_the_middle_of_proving_who_they_are_is_not_torn_away(
    path: str, marker: Marker
) -> None:
    seen = view(path, 200, marker)
    stays = sign_of(seen) in PERSONS_TURN or marker is Marker.TEXT_FIELD
    assert may_be_in(seen) is not stays


@pytest.mark.parametrize("status", [429, 999])
def test_somebody_who_is_asked_to_slow_down_is_not_taken_further(status: int) -> None:
    assert not may_be_in(view("/feed/", status))


@pytest.mark.parametrize(
    "seen",
    [
        view("/feed/"),
        view(SETTINGS),
        view("/login", 200, Marker.PASSWORD, Marker.TEXT_FIELD),
    ],
)
def test_where_nothing_has_to_be_typed_first_the_settings_are_tried(seen: PageView) -> None:
    assert may_be_in(seen)


def test_the_addresses_that_guests_are_led_to_are_known() -> None:
    assert is_sign_in_path("/uas/login")
    assert not is_sign_in_path(SETTINGS)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://accounts.google.com/v3/signin/rejected?rrk=47", "Anmeldung nicht möglich"),
        ("https://accounts.google.com/signin/oauth/error?authError=disallowed_useragent", ""),
        ("https://accounts.google.com/x", "Error 403: disallowed_useragent"),
        ("https://accounts.google.com/x", "This browser or app may not be secure. Learn more"),
    ],
)
def test_a_helper_that_lets_nobody_in_is_known_by_address_or_words(url: str, words: str) -> None:
    assert turns_away(url, words)


def test_a_helper_that_asks_for_a_password_does_not_turn_away() -> None:
    assert not turns_away("https://accounts.google.com/v3/signin/challenge/pwd", "Enter it here")
