"""Which version of the program is the newest, as the release page's small file says.

That file is all that is fetched, and its version is all that is taken from it. Nothing is loaded
or installed: the person is told, and goes to the release page in their own browser, or does not.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard.domain.edition import numbers_of
from linkedin_privacy_wizard.updates.fetch import fetch, is_https

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES: Final = 4096
LONGEST_S: Final = 10
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,4})(?:\.(?:0|[1-9][0-9]{0,4})){2}")


class NotAVersion(Exception):
    """The file says something else than which version is the newest."""


async def newest(address: str, *, allow: Callable[[str], bool] = is_https) -> str:
    """The version that the file at that address names. Raises `NotFetched` or `NotAVersion`."""
    return version_in(await fetch(address, at_most=MOST_BYTES, seconds=LONGEST_S, allow=allow))


def version_in(content: bytes) -> str:
    """The version in the file: `{"version": "1.2.3"}`, and nothing besides."""
    try:
        told = json.loads(content.decode("utf-8"), object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise NotAVersion from error
    version = told.get("version") if isinstance(told, dict) and len(told) == 1 else None
    if not isinstance(version, str) or _VERSION.fullmatch(version) is None:
        raise NotAVersion
    return version


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Raises ValueError where it says a thing twice."""
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError("It says a thing twice")
    return told


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one. What is no version comes after none."""
    if _VERSION.fullmatch(version) is None:
        return False
    return numbers_of(version) > numbers_of(than)
