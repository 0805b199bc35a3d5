"""Newer versions: looked for only if that is wanted, once a day at most, and told only if newer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.gui.newest_keeper import ASKED, FOUND, WANTED, NewestKeeper
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.release import Release
from linkedin_privacy_wizard.updates.fetch import NotFetched, WhyNotFetched
from linkedin_privacy_wizard.updates.newest import NotAVersion
from linkedin_privacy_wizard.wizard.lasting import Newest
from linkedin_privacy_wizard.wizard.lasting_intents import NewestWanted, ReleasePageAsked
from tests.builders import NOON
from tests.fakes.keeping import FakePreferences
from tests.gui import windows

if TYPE_CHECKING:
    from datetime import datetime

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGE, ADDRESS = "https://a.example/releases", "https://a.example/newest.json"
FACTS = Release(page=PAGE, newest=ADDRESS)


@dataclass
class Keeping:
    """A keeper with its store and preferences; the newest version is the one that is said."""

    says: str | Exception = "9.0.0"
    facts: Release = FACTS
    opens: bool = True
    preferences: FakePreferences = field(default_factory=FakePreferences)
    later: timedelta = timedelta(0)
    asked: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the keeper."""
        self.store = Store(windows.START)
        self.keeper = NewestKeeper(
            self.store,
            self.preferences,
            self.failures.append,
            facts=lambda: self.facts,
            look=self._look,
            clock=self,
            show=self._show,
        )

    def now(self) -> datetime:
        """The time."""
        return NOON + self.later

    async def _look(self, address: str) -> str:
        self.asked.append(address)
        if isinstance(self.says, Exception):
            raise self.says
        return self.says

    def _show(self, address: str) -> bool:
        self.shown.append(address)
        return self.opens

    async def settle(self) -> Newest:
        """Everything that was begun has ended."""
        while self.keeper._tasks._running:  # noqa: ASYNC110 - one task starts another
            await asyncio.sleep(0.001)
        assert self.failures == []
        return self.store.state.newest

    async def started(self) -> Newest:
        """As the program starts it."""
        self.keeper.start()
        return await self.settle()

    async def wanting(self, *, wanted: bool = True) -> Newest:
        """The person ticks, or unticks."""
        self.store.dispatch(NewestWanted(wanted))
        return await self.settle()


def _on_a_later_day(kept: FakePreferences, **days: float) -> Keeping:
    return Keeping(preferences=kept, later=timedelta(**days))


async def test_nothing_is_asked_unless_the_person_wants_it() -> None:
    kept = Keeping()
    assert await kept.started() == Newest(can_look=True, page=PAGE)
    assert kept.asked == []
    assert kept.preferences.kept == {}


async def test_a_newer_version_is_told_once_it_is_wanted() -> None:
    kept = Keeping()
    await kept.started()
    assert await kept.wanting() == Newest(can_look=True, page=PAGE, wanted=True, version="9.0.0")
    assert kept.asked == [ADDRESS]


@pytest.mark.parametrize("says", ["0.0.1", __version__])
async def test_an_older_or_equal_version_says_nothing(says: str) -> None:
    kept = Keeping(says)
    await kept.started()
    assert await kept.wanting() == Newest(can_look=True, page=PAGE, wanted=True)


async def test_it_is_asked_once_a_day_at_most_and_told_all_day() -> None:
    first = Keeping()
    await first.started()
    for wanted in (True, False, True):
        await first.wanting(wanted=wanted)
    assert first.asked == [ADDRESS]
    for hours, asked in ((23, []), (24, [ADDRESS])):
        later = _on_a_later_day(first.preferences, hours=hours)
        assert (await later.started()).version == "9.0.0"
        assert later.asked == asked


async def test_a_look_that_failed_counts_as_one() -> None:
    first = Keeping(NotFetched(WhyNotFetched.UNREACHABLE))
    await first.started()
    assert (await first.wanting()).failed
    later = _on_a_later_day(first.preferences, hours=1)
    assert await later.started() == Newest(can_look=True, page=PAGE, wanted=True)
    assert later.asked == []


@pytest.mark.parametrize("time", ["what", "2026-01-01T00:00:00", "2999-01-01T00:00:00+00:00"])
async def test_a_time_that_cannot_be_is_no_reason_to_wait(time: str) -> None:
    kept = Keeping(preferences=FakePreferences({WANTED: "on", ASKED: time}))
    await kept.started()
    assert kept.asked == [ADDRESS]


async def test_what_is_no_version_is_trouble_that_only_this_page_tells() -> None:
    kept = Keeping(NotAVersion())
    await kept.started()
    told = await kept.wanting()
    assert (told.failed, told.under_way, told.version) == (True, False, "")
    assert kept.store.state.trouble is None


async def test_who_has_moved_on_to_the_new_version_is_told_of_none() -> None:
    kept = Keeping(preferences=FakePreferences({WANTED: "on", FOUND: __version__}))
    kept.preferences.kept[ASKED] = NOON.isoformat()
    assert (await kept.started()).version == ""


async def test_it_is_over_once_it_is_not_wanted_any_more() -> None:
    first = Keeping()
    await first.started()
    await first.wanting()
    await first.wanting(wanted=False)
    later = _on_a_later_day(first.preferences, days=9)
    assert await later.started() == Newest(can_look=True, page=PAGE)
    assert later.asked == []


async def test_a_copy_that_belongs_to_no_release_offers_nothing() -> None:
    kept = Keeping(facts=Release(), preferences=FakePreferences({WANTED: "on"}))
    assert await kept.started() == Newest()
    assert await kept.wanting() == Newest()
    kept.store.dispatch(ReleasePageAsked())
    assert (kept.asked, kept.shown) == ([], [])


@pytest.mark.parametrize("opens", [True, False])
async def test_the_release_page_is_shown_in_the_persons_own_browser(*, opens: bool) -> None:
    kept = Keeping(opens=opens)
    await kept.started()
    kept.store.dispatch(ReleasePageAsked())
    assert kept.shown == [PAGE]
    assert (await kept.settle()).unopened is not opens


async def test_a_wish_that_cannot_be_kept_is_told_and_nothing_is_asked() -> None:
    kept = Keeping(preferences=FakePreferences(room=False))
    await kept.started()
    told = await kept.wanting()
    assert (told.wanted, told.kept) == (True, False)
    assert kept.asked == []


async def test_a_wish_just_before_the_end_is_kept() -> None:
    kept = Keeping()
    await kept.started()
    kept.store.dispatch(NewestWanted(wanted=True))
    await kept.keeper.close()
    assert kept.preferences.kept == {WANTED: "on"}
    kept.store.dispatch(NewestWanted(wanted=False))
    assert kept.preferences.kept == {WANTED: "on"}
