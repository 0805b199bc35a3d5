"""No hostile address is opened, however it is written."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, LINKEDIN
from linkedin_privacy_wizard.linkedin.guards import SIGN_PAGES, Driver, Guard, is_denied

PAGE = "/mypreferences/d/settings/ads-by-age"
LISTED = CATEGORY_PATHS | {PAGE}
WIZARD = Guard(LINKEDIN, LISTED, Driver.WIZARD)
PERSON = Guard(LINKEDIN, LISTED, Driver.PERSON)
HOSTILE = [
    # Another host behind our name, or a name that looks like ours.
    f"https://www.linkedin.com@evil.example{PAGE}",
    f"https://www.linkedin.com:pw@evil.example{PAGE}",
    f"https://user@www.linkedin.com{PAGE}",
    f"https://www.linkedin.com.evil.example{PAGE}",
    f"https://www.linkedin.comevil{PAGE}",
    f"https://evil.www.linkedin.com{PAGE}",
    f"https://linkedin.com{PAGE}",
    f"https://m.linkedin.com{PAGE}",
    f"https://www-linkedin.com{PAGE}",
    f"https://www.l\u0456nkedin.com{PAGE}",
    f"https://www.linked\u0131n.com{PAGE}",
    f"https://www.xn--lnkedin-0ib.com{PAGE}",
    f"https://www\uff0elinkedin\uff0ecom{PAGE}",
    f"https://www\u3002linkedin\u3002com{PAGE}",
    f"https://www.linkedin.com\u2024evil.example{PAGE}",
    f"https://www.linkedin.com.{PAGE}",
    f"https://108.174.10.10{PAGE}",
    # The same host written in another way.
    f"https://www.linkedin.com:443{PAGE}",
    f"https://www.linkedin.com:8443{PAGE}",
    f"https://www.linkedin.com:{PAGE}",
    f"https://WWW.LINKEDIN.COM{PAGE}",
    f"HTTPS://www.linkedin.com{PAGE}",
    f"https:/www.linkedin.com{PAGE}",
    f"https:///www.linkedin.com{PAGE}",
    f"https:www.linkedin.com{PAGE}",
    f"//www.linkedin.com{PAGE}",
    PAGE,
    # Other schemes.
    f"http://www.linkedin.com{PAGE}",
    f"ws://www.linkedin.com{PAGE}",
    f"wss://www.linkedin.com{PAGE}",
    f"ftp://www.linkedin.com{PAGE}",
    f"view-source:https://www.linkedin.com{PAGE}",
    f"blob:https://www.linkedin.com{PAGE}",
    f"filesystem:https://www.linkedin.com{PAGE}",
    f"javascript:location='https://www.linkedin.com{PAGE}'",
    f"javascript://www.linkedin.com{PAGE}%0aalert(1)",
    "data:text/html,https://www.linkedin.com/login",
    f"file://www.linkedin.com{PAGE}",
    "file:///etc/passwd",
    "chrome://settings",
    "about:srcdoc",
    "about:blank#blocked",
    "",
    # Back slashes, encoded characters, dots, parameters, doubled slashes.
    f"https://www.linkedin.com\\{PAGE}",
    f"https:\\\\www.linkedin.com{PAGE}",
    "https://www.linkedin.com\\@evil.example/login",
    "https://www.linkedin.com/\\evil.example/login",
    "https://www.linkedin.com/mypreferences\\d\\categories\\ads",
    "https://www.linkedin.com/mypreferences%2fd%2fcategories%2fads",
    "https://www.linkedin.com/mypreferences%5cd%5ccategories%5cads",
    "https://www.linkedin.com/%6cogin",
    "https://www.linkedin.com/login%00",
    "https://www.linkedin.com/login/%2e%2e/mypreferences/d/close-accounts",
    "https://www.linkedin.com/login/%252e%252e/mypreferences/d/close-accounts",
    "https://www.linkedin.com/login/../mypreferences/d/close-accounts",
    "https://www.linkedin.com/login/..;/mypreferences/d/close-accounts",
    "https://www.linkedin.com/login;jsessionid=1",
    f"https://www.linkedin.com{PAGE};v=1",
    "https://www.linkedin.com//evil.example/login",
    "https://www.linkedin.com//login",
    "https://www.linkedin.com/mypreferences//d/categories/ads",
    "https://www.linkedin.com/./login",
    "https://www.linkedin.com?/login",
    "https://www.linkedin.com#/login",
    # Control characters and white space, which browsers drop or trim.
    f" https://www.linkedin.com{PAGE}",
    f"\thttps://www.linkedin.com{PAGE}",
    f"https://www.linkedin.com{PAGE} ",
    f"https://www.linkedin.com{PAGE}\n",
    f"https://www.linkedin.com\n{PAGE}",
    f"https://www.linkedin.com\t.evil.example{PAGE}",
    "https://www.linkedin.com/log\tin",
    "https://www.linkedin.com/log\x00in",
    "https://www.linkedin.com/login?a=\n",
    "https://www.linkedin.com/login?a=b c",
    "https://www.linkedin.com/login?" + "a" * 5000,
    f"h\nttps://www.linkedin.com{PAGE}",
    f"https://www.linkedin.com{PAGE}\u200b",
    f"https://www.linkedin.com{PAGE}\u2028",
]


@pytest.mark.parametrize("url", HOSTILE)
@pytest.mark.parametrize("guard", [WIZARD, PERSON], ids=["wizard", "person"])
def test_no_hostile_address_is_opened(url: str, guard: Guard) -> None:
    assert not guard.may_open(url)


PIECES = st.sampled_from(
    [
        *("https:", "http:", "//", "/", "\\", "@", ":", ":443", "?", "#", ";", "%2f", "%2e", ".."),
        *("www.linkedin.com", "evil.example", "linkedin.com", "%5c", "\t", "\n", " ", "\x00", "."),
        *("login", "mypreferences", "d", "categories", "ads", "settings", "ads-by-age", "uas"),
        *("close-accounts", "feed", "checkpoint", "javascript:", "data:", "about:blank", "\u0130"),
        *(LINKEDIN, LINKEDIN + PAGE, LINKEDIN + "/login", PAGE, "x", "%252e", "[", "]", "\uff0f"),
    ]
)
ADDRESSES = st.one_of(
    st.lists(PIECES, max_size=8).map("".join),
    st.tuples(st.sampled_from([LINKEDIN, LINKEDIN + PAGE, LINKEDIN + "/login"]), st.text()).map(
        "".join
    ),
    st.text(),
)


@given(ADDRESSES)
def test_whatever_the_wizard_may_open_is_on_our_origin_and_on_the_list(url: str) -> None:
    if not WIZARD.may_open(url):
        return
    if url == "about:blank":
        return
    for scheme, host, port, user, path in (_by_yarl(url), _by_urllib(url)):
        assert (scheme, host, port, user) == ("https", "www.linkedin.com", 443, None)
        assert path in LISTED or SIGN_PAGES.fullmatch(path)
        assert not is_denied(path)


@given(ADDRESSES)
def test_whatever_the_person_is_led_to_is_on_our_origin(url: str) -> None:
    if PERSON.may_open(url) and url != "about:blank":
        for scheme, host, port, user, path in (_by_yarl(url), _by_urllib(url)):
            assert (scheme, host, port, user) == ("https", "www.linkedin.com", 443, None)
            assert not is_denied(path)


@given(ADDRESSES)
def test_the_wizard_never_opens_more_than_the_person_could(url: str) -> None:
    assert not WIZARD.may_open(url) or PERSON.may_open(url)


Parsed = tuple[str, str | None, int | None, str | None, str]


def _by_yarl(url: str) -> Parsed:
    read = URL(url)
    return read.scheme, read.host, read.port, read.user, read.path.rstrip("/") or "/"


def _by_urllib(url: str) -> Parsed:
    read = urlsplit(url)
    path = read.path.rstrip("/") or "/"
    return read.scheme, read.hostname, read.port or 443, read.username, path
