"""Being guided in the running program: what the person says, signing out, pages beside."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.sight import Moment
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from linkedin_privacy_wizard.workflows.ports import Word
from tests.builders import catalog, look_only, setting
from tests.fakes.attached import until
from tests.fakes.browsing import FakeBrowsing
from tests.fakes.pages import page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

pytestmark = pytest.mark.asyncio(loop_scope="session")
AGE, JOB, SESSIONS = setting("age"), setting("job"), look_only()


@dataclass
class Running:
    """A program without a window."""

    store: Store
    browsing: FakeBrowsing

    @property
    def is_troubled(self) -> bool:
        """Whether the work has ended in trouble."""
        return self.store.state.trouble is not None

    async def sees(self, setting: str, moment: Moment) -> None:
        """Wait until the guide shows that."""

        def shows() -> bool:
            sight = self.store.state.sight
            return sight is not None and (sight.setting, sight.moment) == (setting, moment)

        await until(shows)

    async def ends(self, times: int = 1) -> None:
        """Wait until the run has ended so often."""

        def ended() -> bool:
            return sum(isinstance(x, e.RunEnded) for x in self.store.state.events) == times

        await until(ended)


@asynccontextmanager
async def running(folder: Path, mode: e.Mode) -> AsyncIterator[Running]:
    """The list is agreed to; the work begins."""
    site = FakeSite(page_of(AGE, presses_fail=True), page_of(JOB, presses_fail=True))
    browsing = FakeBrowsing(site.knows(SESSIONS))
    store = Store(WizardState(catalog(AGE, JOB, SESSIONS)))

    async def open_browser(_practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001
        return cast("OpenBrowser", browsing)

    conductor = Conductor(store, Notes(History(folder / "history.sqlite3")), open_browser)
    store.dispatch(i.ModeChosen(mode))
    store.dispatch(i.StartPressed(practice=False))
    await until(lambda: store.state.step is Step.CHOOSE)
    store.dispatch(i.ReviewPressed())
    store.dispatch(i.ApplyPressed())
    yield Running(store, browsing)
    await conductor.close()


async def test_what_the_person_says_reaches_the_guide(tmp_path: Path) -> None:
    async with running(tmp_path, e.Mode.GUIDE) as now:
        await now.sees("age", Moment.ASKED)
        now.store.dispatch(i.GuideAnswered(Word.SKIP))
        await now.sees("job", Moment.ASKED)
        now.store.dispatch(i.BackPressed())
        await now.sees("age", Moment.ASKED)
        now.browsing.site.person_sets(now.browsing.site.pages[0], "off")
        await now.sees("age", Moment.SEEN)
        await now.sees("job", Moment.ASKED)
        now.store.dispatch(i.GuideAnswered(Word.SKIP))
        await now.ends()
        told = views.report(now.store.state).outcomes
        assert (told["age"].after, told["job"].reason) == ("off", Reason.LEFT_OUT)


async def test_signing_out_while_being_guided_is_noticed_and_a_new_cookie_is_not_that(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, e.Mode.GUIDE) as now:
        await now.sees("age", Moment.ASKED)
        now.browsing.sign_out()
        now.browsing.sign_in()
        await asyncio.sleep(1.3)
        assert not now.is_troubled
        now.browsing.sign_out()
        await until(lambda: now.is_troubled)
        assert isinstance(now.store.state.trouble, SignedOut)
        assert now.browsing.site.loads[-1] == "/login"
        now.browsing.sign_in()
        now.store.dispatch(CarryOnPressed())
        await now.sees("age", Moment.ASKED)


async def test_what_could_not_be_pressed_is_shown_in_the_same_run(tmp_path: Path) -> None:
    async with running(tmp_path, e.Mode.DO_IT) as now:
        await now.ends()
        assert len(worklist.left_to_do(now.store.state)) == 2
        now.store.dispatch(i.GuidePressed(("job",)))
        await now.sees("job", Moment.ASKED)
        assert now.browsing.steering is Driver.PERSON
        now.browsing.site.person_sets(now.browsing.site.pages[1], "off")
        await now.ends(2)
        assert now.store.state.step is Step.SUMMARY
        assert sum(isinstance(x, e.RunStarted) for x in now.store.state.events) == 1
        assert [change.setting.id for change in worklist.left_to_do(now.store.state)] == ["age"]


async def test_a_page_beside_the_results_is_opened_for_the_person_and_not_read(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, e.Mode.DO_IT) as now:
        await now.ends()
        events, loads = now.store.state.events, now.browsing.site.loads
        before = len(loads)
        now.store.dispatch(PlaceOpened("sessions"))
        await until(lambda: len(loads) > before)
        assert loads[before:] == [SESSIONS.addresses[0].path]
        assert now.browsing.steering is Driver.PERSON
        assert now.store.state.events == events
