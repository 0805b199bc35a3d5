"""Which paths a catalog file may name: settings pages by exact name, never the dangerous ones."""

from __future__ import annotations

import re

_SETTINGS_PAGE = re.compile(
    r"(?:/mypreferences/[dsm]/|/psettings/)[a-z0-9-]+(?:/[a-z0-9-]+)*/?"
    r"|/public-profile/settings/?"
    r"|/jobs/application-settings/?"
)

# A page whose name holds one of these can end or lock an account. No file may lead there.
_DENIED = (
    "close-account",
    "closing-account",
    "deactivate",
    "delete-account",
    "hibernate",
    "merge",
    "change-password",
)

_SECTION = "/categories/"


def why_no_settings_page(path: str) -> str | None:
    """Why that path is no page on LinkedIn's settings, or None where it is one."""
    if _SETTINGS_PAGE.fullmatch(path):
        return None
    return f"{path!r} is not the plain path of a settings page"


def why_not_allowed(path: str) -> str | None:
    """Why a setting may not be at that path, or None where it may."""
    denied = next((word for word in _DENIED if word in path), None)
    if denied:
        return f"{path!r} may never be opened: it holds {denied!r}"
    if _SECTION in path:
        return f"{path!r} is a whole section, not the page of a setting"
    return why_no_settings_page(path)
