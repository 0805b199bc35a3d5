"""Somebody who is being guided on a pretend LinkedIn, and what they are shown on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.sight import Moment, Sight
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.workflows.guide import guide
from linkedin_privacy_wizard.workflows.ports import Word
from tests.fakes.job import Desk, FakeGate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from linkedin_privacy_wizard.domain.plan import Change
    from tests.fakes.site import FakeSite

Act = Callable[[], None] | Word


@dataclass
class Tour:
    """A person who does these things, wait by wait, and what the guide shows meanwhile."""

    site: FakeSite
    person: Sequence[Act]
    sights: list[Sight] = field(default_factory=list)

    async def through(self, *changes: Change, stop_at: int = 0, done: Collection[str] = ()) -> Desk:
        """Guide them."""
        self.site.keeper.steer(Driver.PERSON)
        desk = Desk(self.site, FakeGate(stop_at, list(self.person)))
        await guide(changes, {}, desk.job, self._show, done)
        assert desk.gate.while_waiting == []
        return desk

    def _show(self, sight: Sight) -> None:
        if sight not in self.sights[-1:]:
            self.sights.append(sight)

    @property
    def moments(self) -> list[tuple[str, Moment]]:
        """What was shown of which setting, but for the loading of pages."""
        shown = [(x.setting, x.moment) for x in self.sights if x.moment is not Moment.OPENING]
        return [x for n, x in enumerate(shown) if x != (shown[n - 1] if n else None)]


async def guided(site: FakeSite, *changes: Change, person: Sequence[Act], stop_at: int = 0) -> Desk:
    """Guide a person who does these things, wait by wait; nobody looks."""
    return await Tour(site, person).through(*changes, stop_at=stop_at)


def nothing() -> None:
    """The person thinks about it."""
