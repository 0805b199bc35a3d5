"""What QtWebEngine is told before it starts. It reads these variables once, at its first use."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from linkedin_privacy_wizard.browser.door import free_port

if TYPE_CHECKING:
    from collections.abc import Collection, MutableMapping

# Variables that could open the browser from outside. QTWEBENGINE_DISABLE_SANDBOX switches the
# sandbox off with any value, "0" too; SSLKEYLOGFILE writes down the keys of every connection.
FROM_OUTSIDE = (
    "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "SSLKEYLOGFILE",
)
LOOPBACK_ONLY = frozenset({"127.0.0.1"})


class RootRefused(Exception):
    """Chromium has no sandbox under root, so LinkedIn is not opened by root."""


def prepare(
    *,
    sealed: bool,
    hosts: Collection[str] = (),
    origin: str | None = None,
    environ: MutableMapping[str, str] | None = None,
    root: bool | None = None,
    read_aloud: bool | None = None,
) -> int:
    """Set QtWebEngine's variables and return the loopback port its driver will find it at.

    Call it before the QApplication is made. `sealed` lets the browser reach this computer only.
    Otherwise `hosts` names all hosts that may be reached (`*.example.com` for those below one);
    without any, every host may be. `origin` is the one web origin that may use the port; left
    out, it is made up and never told. `read_aloud` says that a screen reader listens already:
    QtWebEngine by itself notices only those that come after it.
    Raises RootRefused for a browser that is not sealed, run by root.
    """
    env = os.environ if environ is None else environ
    is_root = _runs_as_root() if root is None else root
    if is_root and not sealed:
        raise RootRefused
    is_read_aloud = QAccessible.isActive() if read_aloud is None else read_aloud
    for name in FROM_OUTSIDE:
        env.pop(name, None)
    port = free_port()
    env["QTWEBENGINE_REMOTE_DEBUGGING"] = f"127.0.0.1:{port}"
    env["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(
        # Left out, QtWebEngine itself would add `*`: every web page in every browser.
        [f"--remote-allow-origins={origin or _own_origin()}"]
        # A proxy would look the names up by itself, past the rules for hosts.
        + (["--no-proxy-server"] if sealed else [])
        + _host_rules(LOOPBACK_ONLY if sealed else hosts)
        + (["--no-sandbox"] if is_root else [])
        + (["--force-renderer-accessibility"] if is_read_aloud else [])
    )
    env["QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"] = "1"
    return port


def _runs_as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _host_rules(hosts: Collection[str]) -> list[str]:
    """Give no address to any other host.

    This holds below the guard as well: QtWebEngine asks its interceptor about a redirected part of
    a page only after it has followed the redirect.
    """
    excluded = "".join(f" , EXCLUDE {host}" for host in sorted(hosts))
    return [f'--host-resolver-rules="MAP * ~NOTFOUND{excluded}"'] if hosts else []


def _own_origin() -> str:
    return f"https://{secrets.token_hex(16)}.invalid"
