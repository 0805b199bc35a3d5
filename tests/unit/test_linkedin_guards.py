"""Which addresses may be opened, for hostile ones and for those that the wizard needs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from linkedin_privacy_wizard.catalog import load, load_rights
from linkedin_privacy_wizard.linkedin.addresses import (
    CATEGORY_PATHS,
    LINKEDIN,
    category_path,
    known_paths,
)
from linkedin_privacy_wizard.linkedin.guards import (
    DENIED_PARTS,
    DENIED_PLACES,
    Driver,
    Guard,
    is_denied,
)

PAGE = "/mypreferences/d/settings/ads-by-age"
LISTED = CATEGORY_PATHS | {PAGE}
WIZARD = Guard(LINKEDIN, LISTED, Driver.WIZARD)
PERSON = Guard(LINKEDIN, LISTED, Driver.PERSON)
PRACTICE = Guard("http://127.0.0.1:8000", LISTED, Driver.WIZARD)
CATALOG = Path(__file__).parents[2] / "resources" / "catalog"


NOT_OURS_TO_VISIT = [
    "/mypreferences/d/close-accounts",
    "/mypreferences/d/close-accounts/",
    "/mypreferences/d/close-accounts?li_theme=light",
    "/mypreferences/d/hibernate-account",
    "/mypreferences/m/Close-Accounts",
    "/psettings/change-password",
    "/uas/request-password-reset",
    "/mypreferences/d/premium-manage-account",
    "/psettings/merge-accounts",
    "/checkpoint/password-reset",
    "/messaging/",
    "/messaging/thread/2-abc/",
    "/feed/",
    "/feed/update/1",
    "/FEED",
    "/in/robin-sample/",
    "/pub/robin-sample",
    "/company/acme/",
    "/mynetwork/invitation-manager/",
    "/premium/products",
    "/payments/checkout",
    "/checkout/",
    "/billing",
    "/sales/home",
    "/post/new",
    "/share",
]


@pytest.mark.parametrize("path", NOT_OURS_TO_VISIT)
@pytest.mark.parametrize("driver", Driver)
def test_nobody_is_led_to_places_that_have_nothing_to_do_with_settings(
    path: str, driver: Driver
) -> None:
    """Not even where such a path has got onto the list of those that may be opened."""
    listed = Guard(LINKEDIN, LISTED | {path, path.rstrip("/")}, driver)
    assert not listed.may_open(LINKEDIN + path)
    assert not listed.may_frame(LINKEDIN + path)


@pytest.mark.parametrize("part", sorted(DENIED_PARTS))
@pytest.mark.parametrize(
    "written",
    [
        "/mypreferences/d/{}",
        "/mypreferences/d/{};v=1",
        "/mypreferences/d/{}.",
        "/mypreferences/d/{}%20",
        "/mypreferences/d/x/../{}",
        "/mypreferences/d%2F{}",
        "/mypreferences%252Fd%252F{}",
        "/mypreferences\\d\\{}",
        "https://www.linkedin.com//mypreferences/d/{}?x#y",
    ],
)
def test_what_must_never_be_opened_is_known_however_it_is_written(part: str, written: str) -> None:
    assert is_denied(written.format(part))
    assert is_denied(written.format(part.upper()))
    encoded = "".join(f"%{ord(letter):02x}" for letter in part)
    assert is_denied(written.format(encoded))


@pytest.mark.parametrize("place", sorted(DENIED_PLACES))
def test_places_are_denied_at_the_start_of_a_path_only(place: str) -> None:
    assert is_denied(f"/{place}")
    assert is_denied(f"{LINKEDIN}/{place}/x")
    assert not is_denied(f"/mypreferences/d/settings/{place}")


def test_an_address_without_a_path_is_not_denied() -> None:
    assert not is_denied(LINKEDIN)
    assert not is_denied("")


def test_the_wizard_may_open_every_address_of_the_catalog_and_every_section() -> None:
    settings = load(CATALOG).settings
    paths = CATEGORY_PATHS | {path for setting in settings for path in known_paths(setting)}
    guard = Guard(LINKEDIN, paths, Driver.WIZARD)
    for setting in settings:
        assert guard.may_open(LINKEDIN + category_path(setting.category))
        for path in known_paths(setting):
            assert guard.may_open(LINKEDIN + path), setting.id


@pytest.mark.parametrize(
    "path",
    [
        "/login",
        "/login?session_redirect=%2Fmypreferences%2Fd",
        "/uas/login",
        "/uas/login-submit",
        "/authwall?trk=x",
        "/signup/cold-join",
        "/checkpoint/challenge/AgE_x-1.2~",
        "/checkpoint/challenge/AgE-x1",
        "/checkpoint/lg/login-submit",
        "/challenge",
        "/security-verification",
    ],
)
def test_pages_of_signing_in_may_come_in_between(path: str) -> None:
    assert PERSON.may_open(LINKEDIN + path)
    assert WIZARD.may_open(LINKEDIN + path)


@pytest.mark.parametrize(
    "path", ["/mypreferences/d/settings/other", "/help/linkedin", "/", "/jobs/", PAGE + "/more"]
)
def test_the_wizard_opens_nothing_that_is_not_listed(path: str) -> None:
    assert not WIZARD.may_open(LINKEDIN + path)
    assert PERSON.may_open(LINKEDIN + path)


def test_a_listed_page_may_carry_a_query_a_fragment_and_a_closing_slash() -> None:
    for tail in ("", "/", "?li_theme=light&a=b%20c", "#top", "/?x#y"):
        assert WIZARD.may_open(LINKEDIN + PAGE + tail)


def test_linkedin_may_lead_to_the_other_spelling_of_a_listed_page() -> None:
    listed = frozenset({"/mypreferences/d/settings/ads-by-age", "/mypreferences/d/categories/ads"})
    guard = Guard(LINKEDIN, listed, Driver.WIZARD)
    assert guard.may_open(f"{LINKEDIN}/mypreferences/d/ads-by-age")
    assert not guard.may_open(f"{LINKEDIN}/mypreferences/d/ads-by-gender")
    assert not guard.may_open(f"{LINKEDIN}/mypreferences/d/categories/privacy")
    closing = replace(guard, listed=frozenset({"/mypreferences/d/close-accounts"}))
    assert not closing.may_open(f"{LINKEDIN}/mypreferences/d/settings/close-accounts")


def test_an_empty_page_may_always_be_shown() -> None:
    assert WIZARD.may_open("about:blank")
    assert WIZARD.may_frame("about:blank")
    assert WIZARD.may_frame("about:srcdoc")


def test_the_practice_account_has_the_same_rules_on_its_own_origin() -> None:
    assert PRACTICE.may_open(f"http://127.0.0.1:8000{PAGE}")
    assert not PRACTICE.may_open(f"http://127.0.0.1:80001{PAGE}")
    assert not PRACTICE.may_open(f"http://127.0.0.1:8000@evil.example{PAGE}")
    assert not PRACTICE.may_open(LINKEDIN + PAGE)
    assert not PRACTICE.may_open("http://127.0.0.1:8000/mypreferences/d/close-accounts")


@pytest.mark.parametrize(
    "url",
    [
        f"{LINKEDIN}/mypreferences/d/%63lose-accounts",
        f"{LINKEDIN}//mypreferences/d/close-accounts",
        f"{LINKEDIN}/mypreferences/d/close-accounts;v=1",
        f"{LINKEDIN}/%66eed/",
    ],
)
def test_a_frame_cannot_show_a_denied_page_by_spelling_it_strangely(url: str) -> None:
    assert not PERSON.may_frame(url)


def test_frames_show_linkedins_own_older_pages_and_sign_in_helpers() -> None:
    assert WIZARD.may_frame(f"{LINKEDIN}/psettings/member-data?openInMobileMode=true")
    assert PERSON.may_frame("https://accounts.google.com/gsi/button?x=1")
    assert not PERSON.may_frame("https://evil.example/")


@pytest.mark.parametrize(
    "url",
    [
        f"{LINKEDIN}/mysettings-api/settingsApiSettings/allowAdsByAge",
        "https://static.licdn.com/x.js",
        "https://li.protechts.net/x",
        "data:image/png;base64,AA",
        "blob:https://www.linkedin.com/1-2",
    ],
)
def test_a_page_may_load_its_own_parts(url: str) -> None:
    assert WIZARD.may_request(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x.js",
        "http://static.licdn.com/x.js",
        "https://static.licdn.com:444/x.js",
        "https://x@static.licdn.com/x.js",
        "https://static.licdn.com.evil.example/x.js",
        "wss://www.linkedin.com/realtime",
        "ftp://www.linkedin.com/x",
        "https://[broken/x",
        "chrome://version",
    ],
)
def test_a_page_may_load_nothing_from_elsewhere(url: str) -> None:
    assert not WIZARD.may_request(url)
    assert not WIZARD.may_frame(url)


def test_the_practice_account_loads_nothing_from_linkedin() -> None:
    assert PRACTICE.may_request("http://127.0.0.1:8000/static/x.js")
    assert not PRACTICE.may_request("https://static.licdn.com/x.js")
    assert not PRACTICE.may_request("http://127.0.0.1:9222/json")
    assert not PRACTICE.is_linkedin


def test_windows_of_their_own_are_for_sign_in_helpers_while_the_person_steers() -> None:
    helper = "https://accounts.google.com/gsi/select?client_id=1"
    assert PERSON.may_pop_up(helper)
    assert not WIZARD.may_pop_up(helper)
    for url in (
        "http://accounts.google.com/",
        "https://accounts.google.com.evil.example/",
        "https://accounts.google.com@evil.example/",
        "https://accounts.google.com:444/",
        "https://[broken",
        LINKEDIN + PAGE,
        "javascript:alert(1)",
    ):
        assert not PERSON.may_pop_up(url)


def test_a_site_on_this_computer_opens_windows_on_itself_only() -> None:
    person = Guard(PRACTICE.origin, LISTED)
    assert person.may_pop_up(f"{PRACTICE.origin}/practice-window/sign-in")
    assert not PRACTICE.may_pop_up(f"{PRACTICE.origin}/practice-window/sign-in")
    for url in (
        f"{PRACTICE.origin}/feed/",
        "http://127.0.0.1:8001/practice-window/sign-in",
        "https://accounts.google.com/",
    ):
        assert not person.may_pop_up(url)


RIGHTS = load_rights(CATALOG.parent / "rights")
OF_RIGHTS = sorted({right.address.path for right in RIGHTS if right.address is not None})


@pytest.mark.parametrize("path", OF_RIGHTS)
@pytest.mark.parametrize("origin", [LINKEDIN, PRACTICE.origin])
def test_the_page_of_a_right_is_the_persons_alone_even_where_it_is_listed(
    path: str, origin: str
) -> None:
    mine = Guard(origin, LISTED | {path}, persons=frozenset(OF_RIGHTS))
    assert mine.may_open(origin + path)
    assert not replace(mine, driver=Driver.WIZARD).may_open(origin + path)


def test_every_spelling_of_such_a_page_and_every_form_is_the_persons() -> None:
    path = "/mypreferences/d/data-sharing-for-permitted-services"
    other = path.replace("/d/", "/s/settings/")
    form = "/help/linkedin/ask/TS-NEW"
    wizard = replace(WIZARD, listed=LISTED | {path, other, form})
    assert wizard.may_open(LINKEDIN + other)
    assert not replace(wizard, persons=frozenset({path})).may_open(LINKEDIN + other)
    assert not wizard.may_open(LINKEDIN + form)
