"""Who plays where, and the parts that most plays share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from linkedin_privacy_wizard.domain.event import Mode
    from linkedin_privacy_wizard.domain.setting import Preset
    from linkedin_privacy_wizard.practice.server import PracticeSite
    from tests.e2e.person import Person


@dataclass
class Scene:
    """A person at a window, and the site behind it. `words` are the play's own options."""

    person: Person
    site: PracticeSite
    mode: Mode
    preset: Preset
    words: list[str]
    may_choose: bool = True
    stopping: asyncio.Future[None] | None = None

    def set_faults(self, **faults: Any) -> None:  # noqa: ANN401 - any field of the faults
        """Let something go wrong from now on."""
        self.site.faults = replace(self.site.faults, **faults)

    async def to_choices(self) -> None:
        """Start, sign in, and wait until everything is read."""
        await self.person.start(self.mode)
        await self.person.sign_in()
        await self.person.reads()

    async def to_list(self) -> None:
        """From the choices to the list, with the person's own choices among them."""
        await self.person.choose_preset(self.preset)
        own = dict(word.split("=", 1) for word in self.words if "=" in word)
        if own and self.may_choose:
            await self.person.open_all()
            for setting, value in own.items():
                await self.person.choose(setting, value or None)
        await self.person.review()

    async def to_presses(self) -> None:
        """From the choices to the one clear yes."""
        await self.to_list()
        await self.person.tick_everything()
        await self.person.apply()
