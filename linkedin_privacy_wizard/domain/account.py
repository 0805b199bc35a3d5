"""An account that the person signs in to, as the notes know it: by a number, never by a name."""

from __future__ import annotations

from dataclasses import dataclass

PRACTICE = "practice"
"""The site of the practice accounts, whose address is another one at each start."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `site` is an origin, such as https://www.linkedin.com, or PRACTICE.

    `nickname` is what the person calls it, empty where they have not said. `marks` tell it again
    without naming anybody.
    """

    number: int
    site: str
    nickname: str = ""
    marks: frozenset[str] = frozenset()
