"""How much one run may ask of LinkedIn: more than any list needs, and an end to going in circles.

LinkedIn names no number. What is known is that it drops sessions that ask a lot in a short time,
and that other programs stop themselves. Nobody's list is cut here: a run over every setting of the
catalog, with a page of its own for each reading, press and proof, takes less than half of this.
Above it only a defect of ours can be, or a page that leads round in circles.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard.domain.trouble import OverLimit

if TYPE_CHECKING:
    from linkedin_privacy_wizard.linkedin.page import PageView
    from linkedin_privacy_wizard.workflows.ports import Pressed, Ready, Site

MOST_LOADS: Final = 600
"""At three seconds for each, that is half an hour of nothing but opening pages."""
MOST_PRESSES: Final = 400


@dataclass(slots=True)
class Allowance:
    """What is left of it in a run."""

    loads: int = MOST_LOADS
    presses: int = MOST_PRESSES

    def load(self) -> None:
        """One page more. Raises OverLimit."""
        if self.loads == 0:
            raise OverLimit
        self.loads -= 1

    def press(self) -> None:
        """One press more. Raises OverLimit."""
        if self.presses == 0:
            raise OverLimit
        self.presses -= 1


@dataclass(frozen=True, slots=True)
class Metered:
    """The `Site` port over another one, that counts what is asked of it."""

    site: Site
    left: Allowance

    @property
    def origin(self) -> str:
        """The site, such as https://www.linkedin.com."""
        return self.site.origin

    def allow(self, paths: frozenset[str]) -> None:
        """Add paths to those that may be opened."""
        self.site.allow(paths)

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page afresh. Raises OverLimit before it is asked for."""
        self.left.load()
        return await self.site.open(path, ready)

    async def look(self, ready: Ready) -> PageView:
        """Look at the present page again, which asks LinkedIn for nothing."""
        return await self.site.look(ready)

    async def press(self, ref: str) -> Pressed:
        """Press a control. Raises OverLimit before it is pressed."""
        self.left.press()
        return await self.site.press(ref)

    async def choose(self, control: str, choice: str) -> Pressed:
        """Choose one of a control's choices. Raises OverLimit before that."""
        self.left.press()
        return await self.site.choose(control, choice)

    async def saved(self) -> bool:
        """Wait until the page has saved the last press."""
        return await self.site.saved()
