"""How an installed browser is started: every flag that it is given, and why.

Playwright's own list of flags is not used. It is made for test machines: it leaves the sandbox out,
lets pages open any number of windows, and switches off parts of a browser's security. Nothing here
hides that the browser is driven: `--enable-automation` has it say so above every page, and it tells
every page that asks.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.guards import POP_UP_HOSTS, REQUEST_HOSTS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# The two servers by which a phone near the computer answers for a passkey (CTAP 2.2, hybrid).
PHONE_PASSKEY_HOSTS = frozenset({"cable.ua5v.com", "cable.auth.com"})
LISTED_HOSTS = REQUEST_HOSTS | POP_UP_HOSTS | PHONE_PASSKEY_HOSTS
LOOPBACK_ONLY = frozenset({"127.0.0.1"})

_FLAGS = (
    # Told to the person, above every page: this window is driven by a program.
    "--enable-automation",
    # Driven over two pipes that only our driver's process holds. There is no port.
    "--remote-debugging-pipe",
    # An empty profile would otherwise begin with questions about itself.
    "--no-first-run",
    "--no-default-browser-check",
    # It is there for one site: no updates, experiments, reports or syncing meanwhile.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-breakpad",
    # The wizard's own window may lie over it.
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    # Back shows a page as the site has it now, and asks the guard again.
    "--disable-back-forward-cache",
    # Whatever is kept is kept in a profile that is deleted: no keyring has to be opened for it.
    "--password-store=basic",
    "--use-mock-keychain",
)
# What the person could otherwise be asked, or what would be asked for in advance.
_PREFERENCES = {
    "autofill": {"credit_card_enabled": False, "profile_enabled": False},
    "credentials_enable_service": False,
    "net": {"network_prediction_options": 2},
    "search": {"suggest_enabled": False},
    "signin": {"allowed": False, "allowed_on_next_startup": False},
    "translate": {"enabled": False},
}
# The driver's and the browser's own variables that could log, load or trust what is not ours.
_FROM_OUTSIDE = ("NODE_OPTIONS", "NODE_EXTRA_CA_CERTS", "SSLKEYLOGFILE", "CHROME_LOG_FILE")


class NoSandbox(Exception):
    """A browser without its sandbox would be let out of this computer."""


def flags(
    profile: Path,
    *,
    sealed: bool,
    proxies: frozenset[str] = frozenset(),
    root: bool | None = None,
) -> list[str]:
    """Everything the browser is told. `sealed` lets it reach this computer only; else `proxies`
    are the hosts on the way.

    Raises NoSandbox for root, who has none, where it is not sealed.
    """
    is_root = _runs_as_root() if root is None else root
    if is_root and not sealed:
        raise NoSandbox
    hosts = LOOPBACK_ONLY if sealed else LISTED_HOSTS | proxies
    excluded = "".join(f" , EXCLUDE {host}" for host in sorted(hosts))
    return [
        *_FLAGS,
        f"--user-data-dir={profile}",
        # No other host has an address here, whoever asks for it: page, browser or add-on.
        f"--host-resolver-rules=MAP * ~NOTFOUND{excluded}",
        # A proxy would look the names up by itself, past the rules for hosts.
        *(["--no-proxy-server"] if sealed else []),
        *(["--no-sandbox"] if is_root else []),
        "about:blank",
    ]


def write_preferences(profile: Path) -> None:
    """Have a new profile ask for nothing, keep no password, and load nothing in advance."""
    folder = profile / "Default"
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / "Preferences").write_text(json.dumps(_PREFERENCES), encoding="utf-8")


def environment(environ: Mapping[str, str]) -> dict[str, str | float | bool]:
    """The variables that the browser may see."""
    return {name: value for name, value in environ.items() if name not in _FROM_OUTSIDE}


def _runs_as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
