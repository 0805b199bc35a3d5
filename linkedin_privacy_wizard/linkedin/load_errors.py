"""What it means for the session that a page did not load, by Chromium's own name of the error.

The names are those of Chromium's `net_error_list.h`, without their `net::`.
"""

from __future__ import annotations

import re

from linkedin_privacy_wizard.domain.trouble import (
    EndlessRedirects,
    NameNotFound,
    Offline,
    ProxyAsks,
    ProxyBroken,
    SiteUnreachable,
    TooSlow,
    Trouble,
    UnsafeConnection,
)

# Given up, or stopped by our own guard: nothing is wrong with the line.
_NO_TROUBLE = re.compile(r"ERR_(?:ABORTED|BLOCKED_\w+|CACHE_MISS|UNSAFE_\w+)")
# In this order: a proxy has certificates and names too.
_KINDS: tuple[tuple[re.Pattern[str], type[Trouble]], ...] = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        # Too many retries are what QtWebEngine makes of a proxy's question that nobody answers.
        (r"ERR_(?:PROXY_AUTH\w*|UNEXPECTED_PROXY_AUTH|TOO_MANY_RETRIES)", ProxyAsks),
        (r"ERR_(?:\w*PROXY|TUNNEL|SOCKS|PAC)_\w+", ProxyBroken),
        (r"ERR_(?:INTERNET_DISCONNECTED|NETWORK_IO_SUSPENDED)", Offline),
        (r"ERR_(?:NAME|DNS|ICANN_NAME)_\w+", NameNotFound),
        (r"ERR_(?:CERT|CERTIFICATE|SSL|BAD_SSL|TLS13)_\w+", UnsafeConnection),
        (r"ERR_TOO_MANY_REDIRECTS", EndlessRedirects),
        (r"ERR_(?:CONNECTION_)?TIMED_OUT", TooSlow),
    )
)
_NAME = re.compile(r"net::(ERR_[A-Z0-9_]+)")


def error_name(message: str) -> str:
    """The name of the error in a message of the browser's; empty where it has none."""
    found = _NAME.search(message)
    return found[1] if found else ""


def trouble_of_error(name: str, *, is_offline: bool = False) -> Trouble | None:
    """The trouble that an error means; None where it means none.

    `is_offline` is what the system says of the network: without one, no name is found either.
    """
    if not name or _NO_TROUBLE.fullmatch(name):
        return None
    for pattern, kind in _KINDS:
        if pattern.fullmatch(name):
            return Offline(name) if is_offline and kind is NameNotFound else kind(name)
    return Offline(name) if is_offline else SiteUnreachable(name)
