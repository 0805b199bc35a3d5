"""Which addresses may be opened: an exact allow-list, and a deny-list of its own.

Both are asked before every navigation and once more inside the browser, for what a page tries by
itself. An address is only allowed in the one spelling that we would write ourselves: whatever a
parser could read in two ways (user names, back slashes, encoded characters, dots) is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from linkedin_privacy_wizard.linkedin.addresses import (
    LINKEDIN,
    is_form_path,
    path_of,
    spellings,
)

# Places where nothing of the wizard's work is: the first part of a path, in lower case.
DENIED_PLACES = frozenset(
    {
        *("messaging", "messages", "inbox", "post", "posts", "share", "feed", "in", "pub"),
        *("mynetwork", "invitations", "invite", "notifications", "wvmp", "groups", "events"),
        *("company", "school", "learning", "sales", "recruiter", "talent", "campaignmanager"),
        *("premium", "payment", "payments", "purchases", "billing", "checkout"),
    }
)
# What must never be opened, wherever in a path it stands.
DENIED_PARTS = frozenset(
    {
        *("close-accounts", "close-account", "hibernate-account", "hibernate"),
        *("delete-account", "merge-accounts", "merge-account"),
        *("change-password", "password-reset", "request-password-reset"),
        *("premium-manage-account", "payment-methods", "manage-payments"),
    }
)

# Pages that mean "sign in" or "prove it is you": recognised by the wizard, answered by the person.
SIGN_PAGES = re.compile(
    r"/(?:login|uas/[a-z0-9-]+|authwall|security-verification"
    r"|(?:signup|checkpoint|challenge)(?:/[A-Za-z0-9_.~-]+)*)"
)

# Where the page's own parts come from. Confirmed: www.linkedin.com. The others are what such a
# page, its sign-in buttons and its captcha are known to load; a host not listed is not asked.
REQUEST_HOSTS = frozenset(
    [
        "www.linkedin.com",
        "linkedin.com",
        "platform.linkedin.com",
        "static.licdn.com",
        "media.licdn.com",
        "static-exp1.licdn.com",
        "static-exp2.licdn.com",
        "li.protechts.net",
        "client.protechts.net",
        "collector.protechts.net",
        "linkedin-api.arkoselabs.com",
        "client-api.arkoselabs.com",
        "www.google.com",
        "www.gstatic.com",
        "ssl.gstatic.com",
        "accounts.google.com",
        "apis.google.com",
        "oauth2.googleapis.com",
        "fonts.gstatic.com",
        "www.recaptcha.net",
        "appleid.apple.com",
        "appleid.cdn-apple.com",
        "login.live.com",
        "login.microsoftonline.com",
    ]
)
POP_UP_HOSTS = frozenset(
    {"accounts.google.com", "appleid.apple.com", "login.live.com", "login.microsoftonline.com"}
)
_REQUEST_ORIGINS = frozenset(f"https://{host}" for host in REQUEST_HOSTS)
_POP_UP_ORIGINS = frozenset(f"https://{host}" for host in POP_UP_HOSTS)
_PLAIN_PATH = re.compile(r"/[A-Za-z0-9/_.~-]*")
_PLAIN_QUERY = re.compile(r"[A-Za-z0-9_=&.,:%+~/?@!*'()-]{0,4000}")
_INLINE = ("data:", "blob:")


class Driver(StrEnum):
    """Who steers the browser."""

    PERSON = "person"
    WIZARD = "wizard"


def is_loopback(host: str) -> bool:
    """Whether a host is this computer itself. Names other than localhost never are."""
    if host == "localhost":
        return True
    try:
        return "%" not in host and ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def loopback_origin(site: str) -> str | None:
    """The origin of an address on this computer, or None for any other address.

    Its host must be written the one way that every parser reads alike.
    """
    try:
        parts = urlsplit(site)
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not is_loopback(host):
        return None
    written = (f"[{host}]" if ":" in host else host) + (f":{port}" if port is not None else "")
    return f"{parts.scheme}://{written}" if parts.netloc.lower() == written else None


def _origin_of(url: str) -> str | None:
    """Scheme, host, port and whatever else stands there; None where it cannot be told.

    It must be written the one way that every parser reads alike.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    written = f"{parts.scheme}://{parts.netloc}"
    is_plain = url.startswith(written) and url[len(written) : len(written) + 1] in ("", *"/?#")
    return written if is_plain else None


def is_denied(url: str) -> bool:
    """Whether the path, however it is written, leads to a place we keep out of."""
    path = url.partition("#")[0].partition("?")[0]
    for _ in range(3):
        path = unquote(path)
    path = re.sub(r"^[a-z]+:/+[^/]*", "", path.replace("\\", "/").lower())
    # As it stands, and as a browser would take its dots.
    return any(_names_denied(each) for each in (path, normpath(f"/{path}")))


def _names_denied(path: str) -> bool:
    parts = [part.strip(". ").partition(";")[0] for part in path.split("/")]
    parts = [part for part in parts if part]
    return bool(parts) and (parts[0] in DENIED_PLACES or not DENIED_PARTS.isdisjoint(parts))


@dataclass(frozen=True, slots=True)
class Guard:
    """The rules for one site.

    `origin` is the only origin for pages; `listed` holds the exact paths the wizard may open.
    `persons` are pages where only a person has anything to do: the wizard keeps out of them, also
    where they are listed, and out of every form to LinkedIn's staff.
    """

    origin: str
    listed: frozenset[str]
    driver: Driver = Driver.PERSON
    persons: frozenset[str] = frozenset()

    @property
    def is_linkedin(self) -> bool:
        """Whether this guards the real site."""
        return self.origin == LINKEDIN

    def may_open(self, url: str) -> bool:
        """Whether the window may go there."""
        if url == "about:blank":
            return True
        if not self._is_ours(url) or is_denied(url):
            return False
        if self.driver is Driver.PERSON:
            return True
        path = path_of(url)
        if SIGN_PAGES.fullmatch(path) is not None:
            return True
        # LinkedIn leads from one spelling of a setting's address to another.
        written = spellings(path)
        if is_form_path(path) or not self.persons.isdisjoint(written):
            return False
        return not self.listed.isdisjoint(written)

    def may_frame(self, url: str) -> bool:
        """Whether a frame inside a page may show it."""
        if url.startswith(("about:blank", "about:srcdoc")):
            return True
        return self.may_request(url) and not (_origin_of(url) == self.origin and is_denied(url))

    def may_request(self, url: str) -> bool:
        """Whether a page may load it as a part of itself."""
        if url.startswith(_INLINE):
            return True
        origin = _origin_of(url)
        if origin == self.origin:
            return True
        return self.is_linkedin and origin in _REQUEST_ORIGINS

    def may_pop_up(self, url: str) -> bool:
        """Whether a page may open it in a window of its own: sign-in helpers only.

        A site on this computer has none but itself.
        """
        if self.driver is not Driver.PERSON:
            return False
        if self.is_linkedin:
            return _origin_of(url) in _POP_UP_ORIGINS
        return self._is_ours(url) and not is_denied(url)

    def _is_ours(self, url: str) -> bool:
        """Whether it is on our origin, in the one spelling that cannot be misread."""
        if not url.startswith(self.origin):
            return False
        rest = url[len(self.origin) :] or "/"
        rest = rest.partition("#")[0]
        path, _, query = rest.partition("?")
        if not _PLAIN_PATH.fullmatch(path) or "//" in path or not _PLAIN_QUERY.fullmatch(query):
            return False
        return not any(part in (".", "..") for part in path.split("/"))
