"""Every run is booked to the account it was on, and to no other."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final, cast

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import AccountUnknown, SignedInAnew
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.account_intents import WhoseTold
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import AccountTold
from tests.builders import catalog, setting
from tests.fakes.attached import until
from tests.fakes.browsing import FakeBrowsing
from tests.fakes.pages import page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

pytestmark = pytest.mark.asyncio(loop_scope="session")
AGE = setting("age")
ROBIN, KIM = "en:aa", "en:bb"
# Qt's objects must not be collected while the history is written on another thread.
_KEPT: Final[list[Window]] = []


class Window:
    """A window whose browser shows whose account it is, or does not."""

    def __init__(self, folder: Path) -> None:
        self.history = History(folder / "history.sqlite3")
        self.notes = Notes(self.history)
        self.store = Store(WizardState(catalog(AGE)))
        self.page = page_of(AGE)
        self.browsing = FakeBrowsing(FakeSite(self.page))
        self.conductor = Conductor(self.store, self.notes, self._open_browser)

    @property
    def state(self) -> WizardState:
        """What the window shows."""
        return self.store.state

    async def _open_browser(self, _practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001
        return cast("OpenBrowser", self.browsing)

    def sign_in(self, mark: str | None, *, session: str = "first") -> None:
        """Somebody else is in; the pages say who, or do not."""
        self.browsing.site.mark = mark
        self.browsing.session = session.encode()
        self.browsing.sign_in()

    def start(self) -> None:
        """From the first page to the sign-in."""
        for intent in (i.StartOver(), i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False)):
            self.store.dispatch(intent)

    async def read(self) -> None:
        """Wait for the choices."""
        await until(lambda: self.state.step is Step.CHOOSE)

    async def asks(self, trouble: type[AccountUnknown | SignedInAnew]) -> None:
        """Wait for a question."""
        await until(lambda: isinstance(self.state.trouble, trouble))

    def apply(self) -> None:
        """Agree to the list."""
        self.store.dispatch(i.ReviewPressed())
        self.store.dispatch(i.ApplyPressed())

    def booked(self) -> list[int | None]:
        """The accounts of the runs on disk, in their order."""
        started = [run.events[0] for run in self.history.runs()]
        return [event.account for event in started if isinstance(event, e.RunStarted)]


@asynccontextmanager
async def window_over(folder: Path) -> AsyncIterator[Window]:
    """One start of the program."""
    window = Window(folder)
    _KEPT.append(window)
    yield window
    await window.conductor.close()


async def test_two_people_are_two_accounts_and_nobody_is_asked(tmp_path: Path) -> None:
    async with window_over(tmp_path) as window:
        for mark in (ROBIN, KIM, "fr:aa"):
            window.sign_in(mark)
            window.start()
            await window.read()
        assert window.booked() == [1, 2, 1]
        robin, kim = await window.notes.accounts(window.browsing.origin)
        assert robin.marks == {ROBIN, "fr:aa"}
        assert kim.marks == {KIM}
    async with window_over(tmp_path) as window:
        window.sign_in(KIM)
        window.start()
        await window.read()
        assert window.booked()[3:] == [2]
        assert window.state.account is not None
        assert window.state.account.number == 2


async def test_without_a_mark_the_person_is_asked_from_the_second_time_on(tmp_path: Path) -> None:
    async with window_over(tmp_path) as window:
        window.sign_in(None)
        window.start()
        await window.read()
        for answer in (1, None, 2):
            window.start()
            await window.asks(AccountUnknown)
            assert window.state.step is Step.SIGN_IN
            window.store.dispatch(WhoseTold(answer))
            await window.read()
        assert window.booked() == [1, 1, 2, 2]


async def test_in_another_language_the_person_is_asked_once_and_never_again(
    tmp_path: Path,
) -> None:
    async with window_over(tmp_path) as window:
        window.sign_in(ROBIN)
        window.start()
        await window.read()
        window.sign_in("ja:cc")
        window.start()
        await window.asks(AccountUnknown)
        window.store.dispatch(WhoseTold(1))
        await window.read()
        window.start()
        await until(lambda: window.state.step is Step.SIGN_IN)
        await window.read()
        assert window.booked() == [1, 1, 1]
        (robin,) = await window.notes.accounts(window.browsing.origin)
        assert robin.marks == {ROBIN, "ja:cc"}


async def test_a_new_session_of_the_same_name_goes_on_without_a_question(tmp_path: Path) -> None:
    async with window_over(tmp_path) as window:
        window.sign_in(ROBIN)
        window.start()
        await window.read()
        window.sign_in(ROBIN, session="second")
        window.apply()
        await until(lambda: window.state.step is Step.SUMMARY)
        assert window.page.value == "off"
        assert window.booked() == [1]


async def test_a_new_session_of_another_name_is_read_from_the_beginning(tmp_path: Path) -> None:
    async with window_over(tmp_path) as window:
        window.sign_in(ROBIN)
        window.start()
        await window.read()
        window.sign_in(KIM, session="second")
        window.apply()
        await until(lambda: window.booked() == [1, 2])
        await window.read()
        assert window.page.value == "on", "what one account agreed to was pressed on another"
        assert window.state.account is not None
        assert window.state.account.number == 2


async def test_without_a_name_the_person_says_whether_it_is_another_account(
    tmp_path: Path,
) -> None:
    async with window_over(tmp_path) as window:
        window.sign_in(ROBIN)
        window.start()
        await window.read()
        window.sign_in(None, session="second")
        window.apply()
        await window.asks(SignedInAnew)
        window.store.dispatch(AccountTold(same=False))
        await window.read()
        assert window.booked() == [1, 2]
        window.sign_in(None, session="third")
        window.apply()
        await window.asks(SignedInAnew)
        window.store.dispatch(AccountTold(same=False))
        # By now there are two that it may be.
        await window.asks(AccountUnknown)
        window.store.dispatch(WhoseTold(1))
        await window.read()
        assert window.booked() == [1, 2, 1]
        assert window.page.value == "on"


async def test_an_answer_counts_only_for_the_session_that_was_asked_about(tmp_path: Path) -> None:
    async with window_over(tmp_path) as window:
        for mark in (ROBIN, KIM):
            window.sign_in(mark)
            window.start()
            await window.read()
        window.sign_in(None, session="second")
        window.start()
        await window.asks(AccountUnknown)
        window.sign_in(KIM, session="third")
        window.store.dispatch(WhoseTold(1))
        await window.read()
        assert window.booked() == [1, 2, 2]
        window.sign_in(None, session="fourth")
        window.apply()
        await window.asks(SignedInAnew)
        window.sign_in(ROBIN, session="fifth")
        window.store.dispatch(AccountTold(same=True))
        await until(lambda: window.booked() == [1, 2, 2, 1])
        await window.read()
        assert window.page.value == "on"
