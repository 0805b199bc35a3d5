"""Signs on a page that say what is going on: fine, signed out, a challenge, slow down."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    NeedsPerson,
    SignedOut,
    SiteDown,
    SlowDown,
)
from linkedin_privacy_wizard.linkedin.addresses import path_of
from linkedin_privacy_wizard.linkedin.page import Marker

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.linkedin.page import PageView


class Sign(StrEnum):
    """What a page is."""

    FINE = "fine"
    SIGN_IN = "sign_in"
    CODE = "code"
    CAPTCHA = "captcha"
    APP_APPROVAL = "app_approval"
    CHALLENGE = "challenge"
    RESTRICTED = "restricted"
    SLOW_DOWN = "slow_down"
    SERVER_TROUBLE = "server_trouble"


_SIGN_IN = re.compile(r"/(?:login|uas/login|authwall|signup(?:/.*)?)")
_CHALLENGE = re.compile(r"/(?:checkpoint|challenge|security-verification)(?:/.*)?")
_SIGN_IN_FORM_POST = re.compile(r"/(?:uas|checkpoint)/(?:lg/)?login-submit")
_TURNED_AWAY = re.compile(r"/signin/rejected\b|disallowed_useragent")
_SAID_TURNING_AWAY = (
    "This browser or app may not be secure",
    "Google Sign In does not support web view",
    "disallowed_useragent",
)
_CHALLENGES = {
    Marker.RESTRICTED: Sign.RESTRICTED,
    Marker.CAPTCHA: Sign.CAPTCHA,
    Marker.PIN: Sign.CODE,
    Marker.APP_APPROVAL: Sign.APP_APPROVAL,
}
SLOW_DOWN = frozenset({429, 999})
PERSONS_TURN = frozenset(
    {Sign.CODE, Sign.CAPTCHA, Sign.APP_APPROVAL, Sign.CHALLENGE, Sign.RESTRICTED}
)


def is_sign_in_path(path: str) -> bool:
    """Whether a path is one of those that guests are led to."""
    return _SIGN_IN.fullmatch(path) is not None


def sign_of(view: PageView) -> Sign:
    """What the page is. Every doubt is decided for the person, never for going on."""
    if view.status in SLOW_DOWN:
        return Sign.SLOW_DOWN
    path = path_of(view.url)
    for marker, sign in _CHALLENGES.items():
        if marker in view.markers:
            return sign
    if _SIGN_IN.fullmatch(path) or _SIGN_IN_FORM_POST.fullmatch(path) or view.status == 401:
        return Sign.SIGN_IN
    if _CHALLENGE.fullmatch(path):
        return Sign.SIGN_IN if Marker.PASSWORD in view.markers else Sign.CHALLENGE
    if _asks_to_sign_in(view):
        return Sign.SIGN_IN
    if view.status == 403:
        return Sign.CHALLENGE
    return Sign.SERVER_TROUBLE if view.status >= 500 else Sign.FINE


def _asks_to_sign_in(view: PageView) -> bool:
    """Whether a page shows a sign-in form or link where its settings should be."""
    empty = not view.rows and not view.controls
    return empty and bool({Marker.PASSWORD, Marker.SIGN_IN_LINK} & view.markers)


def turns_away(url: str, words: str) -> bool:
    """Whether a sign-in helper's page says that it does not let people in from such a browser.

    Google's words differ by language, its address does not.
    """
    return _TURNED_AWAY.search(url) is not None or any(said in words for said in _SAID_TURNING_AWAY)


def trouble_of(view: PageView) -> Trouble | None:
    """The trouble a settings page is in; None where it is fine."""
    sign = sign_of(view)
    if sign is Sign.SIGN_IN:
        return SignedOut()
    if sign is Sign.SLOW_DOWN:
        return SlowDown(str(view.status), view.wait_s)
    if sign is Sign.RESTRICTED:
        return AccountRestricted()
    if sign in PERSONS_TURN:
        return NeedsPerson(sign.value)
    if sign is Sign.SERVER_TROUBLE:
        return SiteDown(str(view.status))
    return None


def may_be_in(view: PageView) -> bool:
    """Whether somebody with a session seems to have got past the sign-in pages.

    A page that still asks for something to be typed, and is not the sign-in page itself, is left
    to the person: going away from it would cut them off.
    """
    sign = sign_of(view)
    if sign in PERSONS_TURN or sign is Sign.SLOW_DOWN:
        return False
    asks = Marker.TEXT_FIELD in view.markers and Marker.PASSWORD not in view.markers
    return not asks
