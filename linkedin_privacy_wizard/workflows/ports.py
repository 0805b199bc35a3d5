"""What the workflows need from the world. Tests and adapters implement these."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.event import Event
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.linkedin.page import PageView

Ready = Callable[["PageView"], bool]
"""Whether a page shows what it was opened for; pages fill themselves after loading."""

Show = Callable[["Sight"], None]
"""Show what the guide sees; nothing of it is kept."""

Emit = Callable[["Event"], Awaitable[None]]
"""Tell what happened. Returns once an event that must survive a power cut is on disk."""


class Stopped(Exception):
    """The person pressed Stop; raised between two steps, never in the middle of one."""


class PressFailed(Exception):
    """The control could not be pressed: it is gone, covered, or the page is not on screen."""


class Pressed(StrEnum):
    """How a control was pressed."""

    REAL = "real"
    SCRIPTED = "scripted"


class Word(StrEnum):
    """What somebody who is being guided can say of the setting at hand."""

    SKIP = "skip"
    """Leave it out."""
    BACK = "back"
    """To the one before."""
    HELP = "help"
    """I cannot find it."""
    RETURN = "return"
    """Open its page again."""
    SET = "set"
    """I have set it. It is proved like any other."""


class Site(Protocol):
    """LinkedIn, or a site like it, in a browser. Every call may raise a `Trouble`."""

    @property
    def origin(self) -> str:
        """The site, such as https://www.linkedin.com."""
        ...

    def allow(self, paths: frozenset[str]) -> None:
        """Add paths that LinkedIn's own section pages list to those that may be opened."""
        ...

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page afresh and wait until it is ready, or until the limit.

        A page that the guard refuses, before or after a redirect, has status 0.
        """
        ...

    async def look(self, ready: Ready) -> PageView:
        """Look at the present page again, waiting until it is ready or until the limit."""
        ...

    async def press(self, ref: str) -> Pressed:
        """Press a control of the page last looked at. PressFailed where it cannot be."""
        ...

    async def choose(self, control: str, choice: str) -> Pressed:
        """Choose one of a control's choices. PressFailed where it cannot be."""
        ...

    async def saved(self) -> bool:
        """Wait until the page has saved the last press, asks something, or the limit is over."""
        ...


class Gate(Protocol):
    """The person's hand on the work: pause, stop, and the word of one who is being guided."""

    async def passage(self) -> None:
        """Return when the work may go on; raise Stopped when it may not."""
        ...

    async def word(self, seconds: float) -> Word | None:
        """Wait that long for a word from the person who is being guided; None where none came."""
        ...


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Now, with its time zone."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """What every workflow works with."""

    site: Site
    emit: Emit
    gate: Gate
    clock: Clock
