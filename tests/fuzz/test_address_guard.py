"""Whatever an address looks like, the guard allows none that another reader would not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, LINKEDIN
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard, is_denied, loopback_origin
from tests.fuzz.trying import fuzzed, made_by
from tests.unit.test_linkedin_guards_hostile import HOSTILE

if TYPE_CHECKING:
    from random import Random

PAGE = "/mypreferences/d/settings/ads-by-age"
WIZARD = Gatekeeper(Guard(LINKEDIN, CATEGORY_PATHS | {PAGE}, Driver.WIZARD))
PERSON = Gatekeeper(Guard(LINKEDIN, CATEGORY_PATHS | {PAGE}, Driver.PERSON))
LOCAL = Gatekeeper(Guard("http://127.0.0.1:8080", frozenset({PAGE}), Driver.WIZARD))
GOOD = (
    *(LINKEDIN, f"{LINKEDIN}{PAGE}", f"{LINKEDIN}/login", f"{LINKEDIN}/checkpoint/challenge/AgE"),
    *(
        f"{LINKEDIN}/mypreferences/d/categories/ads?li_theme=light#x",
        f"http://127.0.0.1:8080{PAGE}",
    ),
    *("https://static.licdn.com/a.js", "https://accounts.google.com/o", "data:text/plain,x"),
    *("blob:https://www.linkedin.com/1", "http://[::1]:80", "http://localhost/x", "about:blank"),
)
STRANGE = "/\\@:?#;%.&=[]{}|^`<>\"' \t\n\r\0~_-aZ09\u200b\u2028\uff0f\u3002\u0130\u0131\xad\x7f"
MANNERS = (
    *("", "%2e", "%2F", "%00", "..", "/../", "/./", "//", "@evil.example", ".evil.example", ":443"),
    *("/close-accounts", "/feed", "/messaging", "/in/x", "?a=b", "#y", "evil.example", "xn--"),
    *("\uff57\uff57\uff57", "javascript:", "data:", "file://", "http://", "HTTPS://"),
    *("/hibernate-account", "/mypreferences/d/", "/checkpoint/", "linkedin.com", "127.0.0.1"),
)
PIECES = (
    *MANNERS,
    *("https:", "http:", "/", "\\", "@", ":", "?", "#", ";", "%5c", "\t", "\n", " ", "\x00", "."),
    *("www.linkedin.com", "login", "mypreferences", "d", "categories", "ads", "settings", "uas"),
    *("ads-by-age", "about:blank", "blob:", "x", "%252e", "[", "]", "static.licdn.com"),
    *(LINKEDIN, LINKEDIN + PAGE, f"{LINKEDIN}/login", PAGE),
)


def _address(chance: Random) -> str:
    """A good or a hostile address with a few pieces put in, taken out or written otherwise."""
    if chance.random() < 0.2:
        return "".join(chance.choices(PIECES, k=chance.randrange(8)))
    url = chance.choice((chance.choice(GOOD), chance.choice(HOSTILE)))
    for _ in range(chance.randrange(4)):
        at = chance.randrange(len(url) + 1)
        piece = chance.choice((chance.choice(STRANGE), chance.choice(PIECES)))
        url = url[:at] + piece + url[at + chance.choice((0, 0, 1, 3)) :]
    return chance.choice((url, url, url, url.upper(), url.swapcase(), url * 2))


ADDRESSES = made_by(_address)

# The other reader: a list of everything that may be opened, spelled out by hand.
_SECTIONS = "privacy|ads|profile-visibility|sign-in-and-security|account"
_ONE = r"[A-Za-z0-9_.~-]+"
_OURS = re.compile(
    r"https://www\.linkedin\.com"
    rf"(?:/mypreferences/[dms]/(?:settings/)?ads-by-age|/mypreferences/d/categories/(?:{_SECTIONS})"
    rf"|/login|/uas/[a-z0-9-]+|/authwall|/security-verification"
    rf"|/(?:signup|checkpoint|challenge)(?:/{_ONE})*)/?"
    r"(?:\?[A-Za-z0-9_=&.,:%+~/?@!*'()-]*)?(?:#.*)?",
    re.DOTALL,
)
_ON_LINKEDIN = re.compile(r"https://www\.linkedin\.com(?:[/?#].*)?", re.DOTALL)
_DOTS = re.compile(r"/\.\.?(?:[/?#]|$)")
_OUT_OF_BOUNDS = re.compile(
    r"/(?:close-accounts?|hibernate(?:-account)?|delete-account|merge-accounts?|change-password"
    r"|(?:request-)?password-reset|premium-manage-account|payment-methods|manage-payments)(?:/|$)"
    r"|^/(?:messaging|messages|inbox|posts?|share|feed|in|pub|mynetwork|invit|notifications|wvmp"
    r"|groups|events|company|school|learning|sales|recruiter|talent|campaignmanager|premium"
    r"|payments?|purchases|billing|checkout)(?:/|$)"
)
_PARTS_FROM = re.compile(
    r"https://(?:(?:www\.|platform\.)?linkedin\.com|linkedin-api\.arkoselabs\.com"
    r"|(?:static|media|static-exp1|static-exp2)\.licdn\.com|(?:li|client|collector)\.protechts\.net"
    r"|client-api\.arkoselabs\.com|www\.google\.com|(?:www|ssl|fonts)\.gstatic\.com"
    r"|(?:accounts|apis)\.google\.com|oauth2\.googleapis\.com|www\.recaptcha\.net"
    r"|appleid\.apple\.com|appleid\.cdn-apple\.com|login\.live\.com|login\.microsoftonline\.com)"
    r"(?:[/?#].*)?|(?:data|blob):.*",
    re.DOTALL,
)
_HELPERS = re.compile(
    r"https://(?:accounts\.google\.com|appleid\.apple\.com|login\.live\.com"
    r"|login\.microsoftonline\.com)(?:[/?#].*)?",
    re.DOTALL,
)
_HERE = re.compile(r"http://127\.0\.0\.1:8080(?:[/?#].*)?|(?:data|blob):.*", re.DOTALL)
_LOOPBACK = re.compile(r"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::\d+)?")


def _path_of(url: str) -> str:
    return re.split(r"[?#]", url, maxsplit=1)[0].removeprefix(LINKEDIN)


@fuzzed("address guard", ADDRESSES, share=0.6)
def test_what_may_be_opened_is_on_a_list_spelled_out_by_hand(url: str) -> None:
    for keeper in (WIZARD, PERSON):
        if not keeper.may_open(url) or url == "about:blank":
            continue
        assert _ON_LINKEDIN.fullmatch(url), url
        assert _DOTS.search(_path_of(url)) is None, url
        assert not _OUT_OF_BOUNDS.search(_path_of(url).lower()), url
        assert not is_denied(url), url
        assert keeper is PERSON or _OURS.fullmatch(url), url
        assert PERSON.may_open(url), url


@fuzzed("address guard", ADDRESSES, share=0.4)
def test_parts_frames_and_windows_come_from_hosts_spelled_out_by_hand(url: str) -> None:
    for keeper in (WIZARD, PERSON):
        if keeper.may_request(url):
            assert _PARTS_FROM.fullmatch(url), url
        if keeper.may_frame(url) and not url.startswith("about:"):
            assert _PARTS_FROM.fullmatch(url), url
        if keeper.may_pop_up(url):
            assert keeper is PERSON, url
            assert _HELPERS.fullmatch(url), url
    if LOCAL.may_request(url) or (LOCAL.may_open(url) and url != "about:blank"):
        assert _HERE.fullmatch(url), url
    found = loopback_origin(url)
    assert found is None or _LOOPBACK.fullmatch(found), url
