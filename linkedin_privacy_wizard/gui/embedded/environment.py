"""What QtWebEngine is told before it starts. It reads these variables once, at its first use."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser.door import free_port

if TYPE_CHECKING:
    from collections.abc import MutableMapping

# Variables that could open the browser or its driver from outside. QTWEBENGINE_DISABLE_SANDBOX
# switches the sandbox off with any value, "0" too; SSLKEYLOGFILE writes down the keys of every
# connection; the others make Playwright's Node run foreign code or log what it sends.
FROM_OUTSIDE = (
    "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "SSLKEYLOGFILE",
    "NODE_OPTIONS",
    "NODE_EXTRA_CA_CERTS",
    "DEBUG",
    "DEBUGP",
    "DEBUG_FILE",
    "PWDEBUG",
)
# Nothing but this computer can be reached: no name has an address, and no proxy is asked instead.
SEAL = ('--host-resolver-rules="MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"', "--no-proxy-server")


class RootRefused(Exception):
    """Chromium has no sandbox under root, so LinkedIn is not opened by root."""


def prepare(
    *,
    sealed: bool,
    origin: str | None = None,
    environ: MutableMapping[str, str] | None = None,
    root: bool | None = None,
) -> int:
    """Set QtWebEngine's variables and return the loopback port its driver will find it at.

    Call it before the QApplication is made. `sealed` lets the browser reach this computer only.
    `origin` is the one web origin that may use the port; left out, it is made up and never told.
    Raises RootRefused for a browser that is not sealed, run by root.
    """
    env = os.environ if environ is None else environ
    is_root = _runs_as_root() if root is None else root
    if is_root and not sealed:
        raise RootRefused
    for name in FROM_OUTSIDE:
        env.pop(name, None)
    port = free_port()
    env["QTWEBENGINE_REMOTE_DEBUGGING"] = f"127.0.0.1:{port}"
    env["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(
        # Left out, QtWebEngine itself would add `*`: every web page in every browser.
        [f"--remote-allow-origins={origin or _own_origin()}"]
        + (list(SEAL) if sealed else [])
        + (["--no-sandbox"] if is_root else [])
    )
    env["QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"] = "1"
    return port


def _runs_as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _own_origin() -> str:
    return f"https://{secrets.token_hex(16)}.invalid"
