"""Where the person lives is kept for the next start."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.gui.preferences import CountryKeeper
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.wizard.lasting_intents import CountryChosen, CountryKnown
from tests.fakes.keeping import FakePreferences
from tests.gui import windows

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Kept:
    """A keeper with its store and preferences."""

    def __init__(self, **kept: str) -> None:
        self.failures: list[BaseException] = []
        self.store = Store(windows.START)
        self.preferences = FakePreferences(dict(kept))
        self.keeper = CountryKeeper(self.store, self.preferences, self.failures.append)

    async def settle(self) -> Country | None:
        """Everything that was begun has ended."""
        while self.keeper._tasks._running:
            await next(iter(self.keeper._tasks._running.values()))
        assert self.failures == []
        return self.store.state.country


async def test_it_is_kept_for_the_next_start() -> None:
    first = Kept()
    first.keeper.start()
    assert await first.settle() is None
    first.store.dispatch(CountryChosen(Country.CANADA))
    await first.settle()
    later = Kept(**first.preferences.kept)
    later.keeper.start()
    assert await later.settle() is Country.CANADA


async def test_the_last_of_two_quick_answers_is_kept() -> None:
    kept = Kept()
    for country in (Country.UK, Country.EU):
        kept.store.dispatch(CountryChosen(country))
    await kept.settle()
    assert kept.preferences.kept == {"country": "eu"}


async def test_an_answer_just_before_the_end_is_kept() -> None:
    kept = Kept()
    kept.store.dispatch(CountryChosen(Country.EU))
    await kept.keeper.close()
    assert kept.preferences.kept == {"country": "eu"}
    kept.store.dispatch(CountryChosen(Country.UK))
    assert kept.preferences.kept == {"country": "eu"}


async def test_what_nobody_can_choose_any_more_counts_as_no_answer() -> None:
    kept = Kept(country="atlantis")
    kept.keeper.start()
    assert await kept.settle() is None


async def test_an_answer_that_came_first_is_not_replaced_by_an_older_one() -> None:
    kept = Kept(country="uk")
    kept.keeper.start()
    kept.store.dispatch(CountryKnown(Country.EU))
    assert await kept.settle() is Country.EU


async def test_without_room_the_answer_holds_for_this_window() -> None:
    kept = Kept(country="uk")
    kept.preferences.room = False
    kept.keeper.start()
    assert await kept.settle() is None
    kept.store.dispatch(CountryChosen(Country.EU))
    assert await kept.settle() is Country.EU
    assert not kept.store.state.country_kept
    await kept.keeper.close()
