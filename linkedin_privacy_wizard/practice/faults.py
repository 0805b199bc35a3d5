"""What can go wrong on the pretend site, on request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Challenge: TypeAlias = Literal["none", "two_step", "email_pin", "app_approval", "captcha"]
Login: TypeAlias = Literal["classic", "2026"]


@dataclass(frozen=True)
class Dialog:
    """A question that the site asks before it saves."""

    title: str
    body: str
    confirm: str
    cancel: str


def _usual_knock_on() -> Mapping[str, Mapping[str, str]]:
    return {"ads-off-linkedin": {"share-affiliates": "off"}}


@dataclass(frozen=True)
class Faults:
    """Every kind of trouble the pretend site can make; without arguments it makes none.

    Page ids are those of the account. Limits count the settings pages served so far.
    """

    latency_ms: int = 0
    """Wait before every answer, in milliseconds."""
    slow: Mapping[str, int] = field(default_factory=dict)
    """Wait before the answer to single paths, in milliseconds."""
    drawn_after_ms: int = 150
    """How long after loading the newer pages' script draws them, in milliseconds."""
    offline: bool = False
    """Every connection breaks off without an answer."""
    rate_limited_after: int | None = None
    """Answer 429 once so many pages have been served."""
    refused_after: int | None = None
    """Answer 999 once so many pages have been served."""
    retry_after: str = ""
    """What an answer of 429 or 999 says in its Retry-After; else 429 says an hour, 999 nothing."""
    session_lost_after: int | None = None
    """Sign the member out, once, when so many pages have been served."""
    proof_asked_after: int | None = None
    """Ask the member once for a proof (`challenge_at_login`), when so many pages were served."""
    redirect_loop: bool = False
    """A member's every settings page leads to itself, as with a session that has died."""
    down: bool = False
    """Every settings page is answered with 503: the site has trouble of its own."""
    says_saved_and_is_not: frozenset[str] = frozenset()
    """The site says "Settings updated" and keeps the old value."""
    refuses: frozenset[str] = frozenset()
    """The site shows an error and keeps the old value."""
    saves_without_a_word: frozenset[str] = frozenset()
    """The value changes, and no message is shown."""
    missing_rows: frozenset[str] = frozenset()
    """The row is not listed, and its address leads to the account page."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Page id to another title."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """Page id to another path; the old addresses lead to the account page."""
    unknown_settings: tuple[tuple[str, str, str], ...] = ()
    """New rows as (category, title, path)."""
    no_row_values: frozenset[str] = frozenset()
    """The row does not show its value."""
    confirm_dialogs: Mapping[str, Dialog] = field(default_factory=dict)
    """Page id to a question asked before any change there is saved."""
    knock_on: Mapping[str, Mapping[str, str]] = field(default_factory=_usual_knock_on)
    """Switching the first page off sets the other pages to these values."""
    in_iframe: frozenset[str] = frozenset()
    """The page is an older page inside a frame."""
    changed_layout: frozenset[str] = frozenset()
    """The page's control sits in an open shadow root."""
    unreadable: frozenset[str] = frozenset()
    """The page's control is a bare picture that tells nobody its value."""
    challenge_at_login: Challenge = "none"
    login: Login = "classic"
    sign_in_window: bool = False
    """The sign-in page offers another account, in a window of its own."""
    authwall: bool = False
    """Guests are sent to the sign-up wall and not to the sign-in page."""
    account_restricted: bool = False
    heeds_privacy_signal: bool = False
    """In the US the site takes the browser's Global Privacy Control for a "no" to two settings."""
    no_name_shown: bool = False
    """The member's own menu does not say whose it is."""
    wrong_password_first: bool = False
    """The first attempt to sign in fails whatever the password."""

    @staticmethod
    def parse(entries: list[str]) -> Faults:
        """Faults from "name=value" entries; `ValueError` says plainly which one is wrong."""
        from linkedin_privacy_wizard.practice.fault_options import parse_faults  # noqa: PLC0415

        return parse_faults(entries)
