"""LinkedIn's addresses: where to start, the section pages, and how addresses are compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from linkedin_privacy_wizard.domain.setting import Category

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

LINKEDIN = "https://www.linkedin.com"
SIGN_IN_PATH = "/login"
SETTINGS_PREFIX = "/mypreferences/"
_HELP = "/help/linkedin/answer/"
_FORM = re.compile(r"/help/linkedin/ask/[A-Za-z][A-Za-z-]{1,20}")

# The pages the wizard can read a value from. Anything finer is decided by exact comparison.
_SETTING_PATH = re.compile(
    r"/mypreferences/[dms](?:/[A-Za-z0-9][A-Za-z0-9._-]*){1,3}"
    r"|/psettings(?:/[A-Za-z0-9][A-Za-z0-9._-]*){1,3}"
    r"|/public-profile/settings"
    r"|/jobs/application-settings"
)
_FAMILY = re.compile(r"/mypreferences/[dms]/(?:settings/)?(?P<name>[A-Za-z0-9._-]+)")


def help_path(number: str) -> str:
    """LinkedIn's own help article of that number, such as a6278844. The person may read it."""
    return f"{_HELP}{number}"


def is_help_path(path: str) -> bool:
    """Whether a path is that of a help article, where nobody needs to be signed in."""
    return path.startswith(_HELP)


def category_path(category: Category) -> str:
    """The page that lists a section's settings."""
    return f"/mypreferences/d/categories/{category.value}"


def is_form_path(path: str) -> bool:
    """Whether a path is that of a form to LinkedIn's staff, which only a person may send."""
    return _FORM.fullmatch(path) is not None


CATEGORY_PATHS = frozenset(category_path(category) for category in Category)


@lru_cache(maxsize=1024)
def path_of(url: str) -> str:
    """The path of an address or of a path with a query, without a closing slash.

    Empty where it is no address at all.
    """
    try:
        path = urlsplit(url).path
    except ValueError:
        return ""
    return path.rstrip("/") or "/"


def is_setting_path(path: str) -> bool:
    """Whether a path has the shape of a setting's page and is not a section page."""
    return _SETTING_PATH.fullmatch(path) is not None and "/categories/" not in path


@lru_cache(maxsize=16384)
def same_page(one: str, other: str) -> bool:
    """Whether two paths are spellings of one setting's page.

    LinkedIn serves `/mypreferences/d/X` and `/mypreferences/d/settings/X` for the same setting,
    and `/m/` and `/s/` beside `/d/`.
    """
    if one == other:
        return True
    first, second = _FAMILY.fullmatch(one), _FAMILY.fullmatch(other)
    return bool(first and second and first["name"] == second["name"])


def spellings(path: str) -> frozenset[str]:
    """Every spelling of a setting's page, as `same_page` tells them; else the path alone."""
    found = _FAMILY.fullmatch(path)
    if found is None or found["name"] in ("settings", "categories"):
        return frozenset({path})
    return frozenset(
        f"/mypreferences/{family}/{between}{found['name']}"
        for family in "dms"
        for between in ("", "settings/")
    )


def known_paths(setting: Setting) -> tuple[str, ...]:
    """A setting's own addresses, the confirmed ones first, as the catalog lists them."""
    return tuple(path_of(address.path) for address in setting.addresses)
