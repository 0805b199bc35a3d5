"""The wizard without a window, with its real history file, in the hands of a story's person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable, Trouble
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.storage.history import History, HistoryFull
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.pressing import press_and_prove
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed, SessionTroubled
from linkedin_privacy_wizard.workflows.ports import Job
from linkedin_privacy_wizard.workflows.scan import scan
from tests.builders import NOON
from tests.fakes.job import FakeClock
from tests.truth.witness import Run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.wizard.advance import Happening
    from linkedin_privacy_wizard.workflows.ports import Gate
    from tests.truth.site import TruthSite


class Wizard:
    """One start of the program. What is only in here is lost when it is killed.

    `around` is called before (False) and after (True) each event is kept.
    """

    def __init__(
        self,
        catalog: Catalog,
        site: TruthSite,
        file: Path,
        gate: Gate,
        around: Callable[[bool], None],
    ) -> None:
        self._site, self._gate, self._around = site, gate, around
        self.history = History(file)
        self.state = WizardState(catalog)
        self.run: Run | None = None
        self._run_open = False

    def say(self, *happenings: Happening) -> None:
        """Let these things happen, one after the other."""
        for happening in happenings:
            self.state = advance(self.state, happening)

    def dispatch(self, happening: Happening) -> None:
        """Let this happen."""
        self.say(happening)

    def start(self, mode: e.Mode) -> None:
        """From the first page to the sign-in."""
        self.say(i.ModeChosen(mode), i.StartPressed(practice=False))

    async def sign_in(self) -> Trouble | None:
        """Sign in, which begins a run, and read everything."""
        return await self._through(self._begin_and_read())

    async def read(self) -> Trouble | None:
        """Read everything; go on with it after trouble."""
        if not self._run_open:
            return await self.sign_in()
        return await self._through(scan(self.state.catalog, self._job(Driver.WIZARD)))

    async def put_back(self) -> Trouble | None:
        """Begin a run that puts the values from before the last one back, if there are any."""
        self.say(PutBackPressed())
        if self.state.step is not Step.READ:
            return None
        return await self._through(self._begin_and_read())

    async def apply(self) -> Trouble | None:
        """Say yes to the list. Nothing happens without a list."""
        assert self.run is not None
        listed = {change.setting.id: change.wanted for change in views.agreed_changes(self.state)}
        self.say(i.ApplyPressed())
        if self.state.step is not Step.APPLY:
            return None
        self.run.agreed = listed
        self.run.ticked = frozenset(setting for setting, _ in self.state.ticked)
        return await self._through(self._agree_and_press())

    async def guide_what_is_left(self) -> Trouble | None:
        """Be shown the way to everything that was not done, in the run that had ended."""
        assert self.run is not None
        left = tuple(change.setting.id for change in worklist.left_to_do(self.state))
        self.say(i.GuidePressed(left))
        if self.state.step is not Step.APPLY:
            return None
        self._run_open = True
        self.run.guided_since = self._site.account.now
        return await self._through(self._press_and_prove())

    async def carry_on(self) -> Trouble | None:
        """After trouble: go on with the step."""
        self.say(CarryOnPressed())
        if self.state.step is Step.SIGN_IN:
            return await self.sign_in()
        if self.state.step is Step.READ:
            return await self.read()
        if self.state.step is not Step.APPLY:
            return None
        kept = worklist.list_is_kept(self.state)
        return await self._through(self._press_and_prove() if kept else self._agree_and_press())

    async def _begin_and_read(self) -> None:
        mode = self.state.mode
        assert mode is not None
        now = self._site.account.now
        self.run = Run(now, guided_since=now if mode is e.Mode.GUIDE else None)
        fingerprint = self.state.catalog.fingerprint
        self._run_open = False
        await self._emit(e.RunStarted(NOON, self._site.origin, mode, fingerprint))
        self._run_open = True
        self.say(i.SignInSeen(Sign.FINE))
        await scan(self.state.catalog, self._job(Driver.WIZARD))

    async def _agree_and_press(self) -> None:
        for event in views.agreement(self.state):
            await self._emit(event)
        await self._press_and_prove()

    async def _press_and_prove(self) -> None:
        await press_and_prove(self, self._job)
        await self._emit(e.RunEnded(NOON))
        self._run_open = False

    async def _through(self, work: Awaitable[None]) -> Trouble | None:
        try:
            await work
        except Trouble as trouble:
            self.say(SessionTroubled(trouble))
            return trouble
        return None

    def _job(self, driver: Driver) -> Job:
        self._site.keeper.steer(driver)
        return Job(self._site, self._emit, self._gate, FakeClock())

    async def _emit(self, event: e.Event) -> None:
        """Into the history first, then to the person, as the program does."""
        self._around(False)  # noqa: FBT003 - before it
        try:
            self.history.append(event)
        except HistoryFull as error:
            raise NotesUnwritable from error
        self._around(True)  # noqa: FBT003 - after it
        assert self.run is not None
        self.run.heard.append((self._site.account.now, event))
        self.say(event)
