"""Rights in the running program: the sign-in first, then the page; the day is kept."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.right import Listed, Reads, Seen
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import NeedsPerson, NotesUnwritable
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.deeds import DeedKeeper
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH, category_path
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.linkedin.page import Marker, PageView
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.account_intents import AccountSeen
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.right_intents import DeedPressed, RightOpened
from linkedin_privacy_wizard.wizard.state import Aside, Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog, listing, look_only, right, setting
from tests.fakes.attached import until
from tests.fakes.browsing import FakeBrowsing
from tests.fakes.job import FakeClock
from tests.fakes.pages import ORIGIN, Page, Thing, page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

pytestmark = pytest.mark.asyncio(loop_scope="session")
AGE, SERVICES_SETTING = setting("age"), look_only("services")
FORM, SERVICES = right(), listing("services", Reads.LIST)
CATALOG = replace(catalog(AGE, SERVICES_SETTING), rights=(FORM, SERVICES))
FORM_PATH, SERVICES_PATH = "/help/linkedin/ask/TS-object", "/mypreferences/d/services"
LINES = (Listed(("An app",), "Remove"),)
PROOF = category_path(Category.PRIVACY)


class WatchedSite(FakeSite):
    """One whose sign-in page can be watched."""

    async def glance(self) -> PageView:
        """The page as it is."""
        return await self.look(lambda _view: True)


@dataclass
class Running:
    """A program without a window."""

    store: Store
    browsing: FakeBrowsing

    @property
    def state(self) -> WizardState:
        """What the window would show."""
        return self.store.state

    @property
    def seen(self) -> Seen | None:
        """What was read of the right that is open."""
        return self.state.at_right.seen if self.state.at_right is not None else None

    async def opens(self, right_id: str) -> None:
        """Open a right, and wait until its page is there."""
        self.store.dispatch(RightOpened(right_id))
        await until(lambda: self.seen is not None)


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Running]:
    """The first page is shown, and somebody is signed in already."""
    privacy = replace(page_of(AGE), category=Category.PRIVACY)
    pages = [Page(path, "Any", [Thing()], listed=False) for path in (FORM_PATH, SERVICES_PATH)]
    site = WatchedSite(privacy, page_of(AGE), *pages)
    site.listed = LINES
    browsing = FakeBrowsing(site)
    store = Store(WizardState(CATALOG))

    async def open_browser(_practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001
        return cast("OpenBrowser", browsing)

    failures: list[BaseException] = []
    notes = Notes(History(folder / "history.sqlite3"))
    conductor = Conductor(store, notes, open_browser)
    conductor.failed.connect(failures.append)
    keeper = DeedKeeper(store, notes, failures.append)
    yield Running(store, browsing)
    await keeper.close()
    await conductor.close()
    assert failures == []


async def test_a_form_is_opened_for_somebody_who_is_not_signed_in(tmp_path: Path) -> None:
    async with running(tmp_path) as now:
        now.browsing.has_session = False
        await now.opens("object")
        assert now.browsing.site.loads == [FORM_PATH]
        assert now.browsing.steering is Driver.PERSON
        now.store.dispatch(RightOpened("object", article=True))
        await until(lambda: len(now.browsing.site.loads) == 2)
        assert now.browsing.site.loads[1] == "/help/linkedin/answer/a1338610"


async def test_where_nobody_is_signed_in_the_sign_in_comes_first_and_then_the_page(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as now:
        now.browsing.has_session = False
        now.browsing.site.show_instead(
            PageView(f"{ORIGIN}{SIGN_IN_PATH}", markers=frozenset({Marker.PASSWORD}))
        )
        now.store.dispatch(RightOpened("services"))
        await until(lambda: now.state.at_right is not None and now.state.at_right.asks is not None)
        assert now.state.at_right is not None
        assert now.state.at_right.asks is Sign.SIGN_IN
        assert SERVICES_PATH not in now.browsing.site.loads
        now.browsing.site.show_instead(PageView(f"{ORIGIN}{PROOF}"))
        now.browsing.sign_in()
        await until(lambda: now.seen is not None)
        assert now.seen == Seen(lines=LINES)
        assert now.browsing.site.loads[-2:] == [PROOF, SERVICES_PATH]
        assert now.state.step is Step.WELCOME
        assert not any(isinstance(x, e.RunStarted) for x in now.state.events)


async def test_a_sign_in_that_is_left_gives_way_to_the_next_right(tmp_path: Path) -> None:
    async with running(tmp_path) as now:
        now.browsing.has_session = False
        now.store.dispatch(RightOpened("services"))
        await until(lambda: now.state.at_right is not None and now.state.at_right.asks is not None)
        now.store.dispatch(i.BackPressed())
        assert now.state.aside is Aside.RIGHTS
        await now.opens("object")
        assert now.browsing.site.loads[-1] == FORM_PATH


async def test_left_during_the_sign_in_the_wizard_goes_on_waiting_for_it(tmp_path: Path) -> None:
    async with running(tmp_path) as now:
        now.browsing.has_session = False
        now.store.dispatch(i.ModeChosen(e.Mode.DO_IT))
        now.store.dispatch(i.StartPressed(practice=False))
        now.store.dispatch(AsideOpened(Aside.RIGHTS))
        await now.opens("object")
        now.store.dispatch(i.BackPressed())
        now.store.dispatch(i.BackPressed())
        assert now.state.step is Step.SIGN_IN
        now.browsing.sign_in()
        await until(lambda: now.state.step is Step.CHOOSE)


async def test_after_trouble_the_page_is_opened_again(tmp_path: Path) -> None:
    async with running(tmp_path) as now:
        now.browsing.site.breaks[1] = NeedsPerson("captcha")
        now.store.dispatch(RightOpened("object"))
        await until(lambda: now.state.trouble is not None)
        now.store.dispatch(CarryOnPressed())
        await until(lambda: now.seen is not None)
        assert now.browsing.site.loads == [FORM_PATH, FORM_PATH]


async def test_what_the_person_did_is_kept_with_its_day_and_known_the_next_time(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as now:
        await now.opens("object")
        now.store.dispatch(DeedPressed("object"))
        await until(lambda: bool(now.state.deeds))
        (deed,) = now.state.deeds
        assert deed.what == "object"
    async with running(tmp_path) as later:
        later.store.dispatch(AsideOpened(Aside.RIGHTS))
        await until(lambda: bool(later.state.deeds))
        assert later.state.deeds == (deed,)


async def test_what_was_done_on_one_account_is_not_told_of_another(tmp_path: Path) -> None:
    mine, other = Account(1, ORIGIN), Account(2, ORIGIN)
    async with running(tmp_path) as now:
        now.store.dispatch(AccountSeen(mine, (mine, other)))
        now.store.dispatch(DeedPressed("services"))
        await until(lambda: len(now.state.deeds) == 1)
        now.store.dispatch(AccountSeen(other, (mine, other)))
        assert list(now.state.deeds) == []
        now.store.dispatch(AsideOpened(Aside.RIGHTS))
        now.store.dispatch(DeedPressed("object"))
        await until(lambda: bool(now.state.deeds))
        assert [deed.what for deed in now.state.deeds] == ["object"]


class FullNotes:
    """Notes on a full disk."""

    async def deeds(self, account: int) -> tuple[Deed, ...]:
        raise NotesUnwritable(str(account))

    async def keep_deed(self, account: int, deed: Deed) -> None:
        raise NotesUnwritable(f"{account} {deed.what}")


async def test_a_day_that_cannot_be_kept_is_told() -> None:
    store = Store(WizardState(CATALOG))
    keeper = DeedKeeper(store, FullNotes(), lambda _error: None, FakeClock())
    store.dispatch(DeedPressed("object"))
    await until(lambda: not store.state.deeds_kept)
    await keeper.close()
    store.dispatch(DeedPressed("object"))
    with pytest.raises(NotesUnwritable):
        await keeper.close()
