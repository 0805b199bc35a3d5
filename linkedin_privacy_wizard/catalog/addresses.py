"""Which paths a catalog file may name: settings pages by exact name, never the dangerous ones."""

from __future__ import annotations

import re

from linkedin_privacy_wizard.linkedin.addresses import is_form_path, is_setting_path
from linkedin_privacy_wizard.linkedin.guards import is_denied

# LinkedIn's own names are written like this; anything else is more likely a slip of the pen.
_PLAIN = re.compile(r"[a-z0-9/-]+")
# A page whose name holds one of these can end or lock an account, whatever else is in the name.
# The browser's own list of pages to keep out of goes by whole names: this one is wider.
_DENIED = (
    "close-account",
    "closing-account",
    "deactivate",
    "delete-account",
    "hibernate",
    "merge",
    "change-password",
)


def why_no_settings_page(path: str) -> str | None:
    """Why that path is no page on LinkedIn's settings, or None where it is one."""
    if _PLAIN.fullmatch(path) and is_setting_path(path.removesuffix("/")):
        return None
    return f"{path!r} is not the plain path of a settings page"


def why_not_allowed(path: str) -> str | None:
    """Why a setting may not be at that path, or None where it may."""
    if any(word in path for word in _DENIED) or is_denied(path):
        return f"{path!r} may never be opened"
    return why_no_settings_page(path)


def why_no_rights_page(path: str) -> str | None:
    """Why that path is neither a form to LinkedIn nor a settings page, or None where it is one."""
    return None if is_form_path(path) else why_not_allowed(path)
