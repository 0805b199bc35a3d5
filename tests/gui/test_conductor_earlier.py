"""Earlier runs, by way of the window's own conductor, notes and history, on a pretend LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import SlowDown
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.past import PastKeeper
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.wizard import earlier, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    PutBackPressed,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Aside, Purpose, Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog, setting
from tests.fakes.attached import until
from tests.fakes.browsing import FakeBrowsing
from tests.fakes.pages import ORIGIN, page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

pytestmark = pytest.mark.asyncio(loop_scope="session")
SETTINGS = (setting("age"), setting("job"))


class Window:
    """All of a program but its window: one start of it, on a LinkedIn that may be older."""

    def __init__(self, folder: Path, site: FakeSite) -> None:
        self.history = History(folder / FILE_NAME)
        self.store = Store(WizardState(catalog(*SETTINGS)))
        self.browsing = FakeBrowsing(site)
        self.errors: list[BaseException] = []
        notes = Notes(self.history)
        self.conductor = Conductor(self.store, notes, self._open_browser)
        self.conductor.failed.connect(self.errors.append)
        self.past = PastKeeper(self.store, self.history, notes, ORIGIN, self.errors.append)
        self.past.start()

    async def _open_browser(self, _practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001 - as it is asked
        return cast("OpenBrowser", self.browsing)

    @property
    def state(self) -> WizardState:
        """What the window would show."""
        return self.store.state

    async def at(self, step: Step) -> None:
        """Wait for a step, and for the work there to be over."""
        await until(lambda: bool(self.errors) or self.state.step is step)
        assert self.errors == []

    async def knows(self, runs: int) -> None:
        """Wait until so many earlier runs are known."""
        await until(lambda: len(self.state.past.site.runs) == runs)

    def say(self, *intents: i.Intent) -> None:
        """Do these things at once."""
        for intent in intents:
            self.store.dispatch(intent)

    async def apply(self) -> None:
        """Agree to the list and wait for the end of the run."""
        self.say(i.ApplyPressed())
        await until(lambda: any(isinstance(x, e.RunEnded) for x in self.state.events))

    async def check_up(self) -> None:
        """A whole check-up with what we suggest."""
        self.say(i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False))
        await self.at(Step.CHOOSE)
        self.say(i.ReviewPressed())
        await self.apply()

    async def close(self) -> None:
        """Close it."""
        await self.past.close()
        await self.conductor.close()
        assert self.errors == []


def site() -> FakeSite:
    """A LinkedIn where everything is on."""
    return FakeSite(*(page_of(each) for each in SETTINGS))


def values(linkedin: FakeSite) -> list[str]:
    """What is true there."""
    return [page.value for page in linkedin.pages]


async def test_an_earlier_run_is_put_back_by_a_later_start_and_proved(tmp_path: Path) -> None:
    linkedin = site()
    first = Window(tmp_path, linkedin)
    await first.check_up()
    await first.close()
    assert values(linkedin) == ["off", "off"]
    later = Window(tmp_path, linkedin)
    await later.knows(1)
    later.say(AsideOpened(Aside.EARLIER), EarlierPutBackPressed(1))
    await later.at(Step.REVIEW)
    await later.apply()
    assert values(linkedin) == ["on", "on"]
    assert views.report(later.state).proved_at is not None
    await later.knows(2)
    await later.close()


async def test_an_earlier_run_is_put_back_from_the_middle_of_a_check_up(tmp_path: Path) -> None:
    linkedin = site()
    window = Window(tmp_path, linkedin)
    await window.check_up()
    await window.knows(1)
    window.say(i.StartOver(), i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False))
    await window.at(Step.CHOOSE)
    window.say(AsideOpened(Aside.EARLIER), EarlierPutBackPressed(1))
    await window.at(Step.REVIEW)
    assert {change.wanted for change in views.plan(window.state)} == {"on"}
    # The check-up that was left for it has come to its end; nothing is open of it.
    assert [isinstance(run.events[-1], e.RunEnded) for run in window.history.runs()[:2]] == [
        True,
        True,
    ]
    await window.close()


async def test_a_button_pressed_twice_begins_one_run(tmp_path: Path) -> None:
    window = Window(tmp_path, site())
    await window.check_up()
    window.say(PutBackPressed(), PutBackPressed(), i.ReadPressed(), CarryOnPressed())
    await window.at(Step.REVIEW)
    assert len(window.history.runs()) == 2
    reads = [x for x in window.state.events if isinstance(x, e.StageStarted)]
    assert len(reads) == 1
    await window.close()


async def test_closing_with_a_list_under_way_leaves_it_for_the_next_start(tmp_path: Path) -> None:
    linkedin = site()
    first = Window(tmp_path, linkedin)
    first.say(i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False))
    await first.at(Step.CHOOSE)
    linkedin.breaks[len(linkedin.loads) + 2] = SlowDown("429")
    first.say(i.ReviewPressed(), i.ApplyPressed())
    await until(lambda: first.state.trouble is not None)
    await first.close()
    assert values(linkedin) == ["off", "on"]
    later = Window(tmp_path, linkedin)
    await later.knows(1)
    assert earlier.offered(later.state) is not None
    later.say(UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    await later.at(Step.REVIEW)
    assert [change.setting.id for change in views.plan(later.state)] == ["job"]
    await later.apply()
    assert values(linkedin) == ["off", "off"]
    await until(lambda: earlier.offered(later.state) is None)
    await later.close()


async def test_closing_before_anything_was_agreed_to_leaves_nothing_open(tmp_path: Path) -> None:
    window = Window(tmp_path, site())
    window.say(i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False))
    await window.at(Step.CHOOSE)
    await window.close()
    later = Window(tmp_path, site())
    await later.knows(1)
    assert earlier.offered(later.state) is None
    await later.close()


async def test_going_back_to_the_first_page_makes_what_was_read_the_last_check_up(
    tmp_path: Path,
) -> None:
    linkedin = site()
    window = Window(tmp_path, linkedin)
    await window.check_up()
    await window.knows(1)
    linkedin.pages[0].value = "on"
    window.say(CheckAgainPressed(practice=False))
    await window.at(Step.CHOOSE)
    window.say(i.BackPressed(), i.BackPressed())
    await window.at(Step.WELCOME)
    await window.knows(2)
    last = earlier.here(window.state).last
    assert last is not None
    assert last.values == {"age": "on", "job": "off"}
    await window.close()
