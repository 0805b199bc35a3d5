"""A whole conversation without a window: the state, the workflows, and a pretend LinkedIn.

It does with the person's intents what the program does with them, on any site that is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import Trouble
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.pressing import press_and_prove
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed, SessionTroubled
from linkedin_privacy_wizard.workflows.ports import Job
from linkedin_privacy_wizard.workflows.scan import scan
from tests.builders import NOON, SITE
from tests.fakes.job import Desk

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.wizard.advance import Happening
    from tests.fakes.site import FakeSite


class Conversation:
    """One person, one wizard, one LinkedIn. `states` are all states so far, the last one last."""

    def __init__(self, site: FakeSite, catalog: Catalog, mode: e.Mode = e.Mode.DO_IT) -> None:
        self.desk = Desk(site)
        self.states = [WizardState(catalog)]
        self.say(i.ModeChosen(mode), i.StartPressed(practice=False))

    @property
    def state(self) -> WizardState:
        """The state now."""
        return self.states[-1]

    def is_at(self, step: Step) -> bool:
        """Whether the person is at that step now."""
        return self.state.step is step

    @property
    def report(self) -> Report:
        """What can be told of this run now."""
        return views.report(self.state)

    def say(self, *happenings: Happening) -> None:
        """Let these things happen, one after the other."""
        for happening in happenings:
            self.states.append(advance(self.state, happening))

    def dispatch(self, happening: Happening) -> None:
        """Let this happen."""
        self.say(happening)

    async def sign_in(self) -> bool:
        """Sign in, which begins a run, and read; False where trouble came."""
        self.say(
            e.RunStarted(NOON, SITE, self.state.mode or e.Mode.DO_IT, "abc"),
            i.SignInSeen(Sign.FINE),
        )
        return await self.read()

    async def read(self) -> bool:
        """Read every setting; False where trouble came."""
        return await self._through(scan(self.state.catalog, self._job))

    async def press_apply(self) -> bool:
        """Say yes to the list; False where trouble came. Nothing happens without a list."""
        self.say(i.ApplyPressed())
        return not self.is_at(Step.APPLY) or await self._through(self._agree_and_press())

    async def carry_on(self) -> bool:
        """Go on with the pressing after trouble; False where trouble came again."""
        self.say(CarryOnPressed())
        kept = worklist.list_is_kept(self.state)
        return await self._through(self._press_and_prove() if kept else self._agree_and_press())

    async def press_guide(self, *settings: str) -> bool:
        """Be shown the way to what is left; False where trouble came."""
        self.say(i.GuidePressed(settings))
        return not self.is_at(Step.APPLY) or await self._through(self._press_and_prove())

    async def _agree_and_press(self) -> None:
        for event in views.agreement(self.state):
            await self._emit(event)
        await self._press_and_prove()

    async def _press_and_prove(self) -> None:
        await press_and_prove(self, lambda _: self._job)
        self.say(e.RunEnded(NOON))

    async def _through(self, work: Awaitable[None]) -> bool:
        try:
            await work
        except Trouble as trouble:
            self.say(SessionTroubled(trouble))
            return False
        return True

    async def _emit(self, event: e.Event) -> None:
        await self.desk.job.emit(event)
        self.say(event)

    @property
    def _job(self) -> Job:
        job = self.desk.job
        return Job(job.site, self._emit, job.gate, job.clock)
