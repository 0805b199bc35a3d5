"""What a page tells of whose account it is: a salted hash of a name that stays in the page."""

from __future__ import annotations

import asyncio
import re
from time import monotonic
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.linkedin.words import language_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from linkedin_privacy_wizard.browser.limits import Limits

ROUNDS = 310_000
"""Whoever has the salt and the hash needs so many steps for each name they want to try."""
_HASH = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


async def mark_in_time(ask: Callable[[], Awaitable[Any]], limits: Limits) -> str | None:
    """Ask the page until it tells, or until the member's own menu should have been there."""
    until = monotonic() + limits.menu
    mark = mark_told(await ask())
    while mark is None and monotonic() < until:
        await asyncio.sleep(limits.look)
        mark = mark_told(await ask())
    return mark


def mark_told(told: Any) -> str | None:  # noqa: ANN401 - plain data from a script
    """The page's language and the hash, as in "en:0f3a…"; None for anything else.

    The words around a name differ by language, so a mark says in which one it was read.
    """
    match told:
        case {"language": str(tag), "hash": str(found)} if _HASH.fullmatch(found):
            language = language_of(tag)
            return f"{language if _LANGUAGE.fullmatch(language) else 'en'}:{found}"
        case _:
            return None
