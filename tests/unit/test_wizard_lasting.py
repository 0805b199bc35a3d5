"""The reminder and the place outlast a check-up, and nothing is claimed before it is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.reminder import Every, Reminder
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.lasting import Newest, Reminding
from linkedin_privacy_wizard.wizard.lasting_intents import (
    CountryChosen,
    CountryKnown,
    NewestSeen,
    NewestWanted,
    ReleasePageAsked,
    ReminderAsked,
    ReminderSeen,
)
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import catalog, setting

START = WizardState(catalog(setting("age")))
POSSIBLE = Reminding(possible=True, uid="a")
QUARTERLY = Reminder((2, 5, 8, 11), 22, 9)


def test_what_was_asked_for_is_not_shown_before_the_system_says_so() -> None:
    seen = advance(START, ReminderSeen(replace(POSSIBLE, failed=True)))
    asked = advance(seen, ReminderAsked(Every.QUARTER))
    assert asked.reminding == replace(POSSIBLE, under_way=True)
    there = replace(POSSIBLE, reminder=QUARTERLY)
    assert advance(asked, ReminderSeen(there)).reminding == there


@pytest.mark.parametrize(
    "reminding",
    [Reminding(), Reminding(possible=False), replace(POSSIBLE, under_way=True)],
)
def test_nothing_is_asked_of_a_system_that_cannot_or_is_at_it(reminding: Reminding) -> None:
    state = replace(START, reminding=reminding)
    assert advance(state, ReminderAsked(Every.MONTH)) == state


def test_a_place_holds_at_once_and_that_it_could_not_be_kept_is_known() -> None:
    chosen = advance(START, CountryChosen(Country.EU))
    assert (chosen.country, chosen.country_kept) == (Country.EU, True)
    unkept = advance(chosen, CountryKnown(Country.EU, kept=False))
    assert (unkept.country, unkept.country_kept) == (Country.EU, False)
    assert advance(unkept, CountryChosen(Country.UK)).country_kept


def test_a_new_check_up_asks_for_neither_again() -> None:
    state = replace(START, country=Country.UK, reminding=replace(POSSIBLE, reminder=QUARTERLY))
    again = advance(state, i.StartOver())
    assert (again.country, again.reminding) == (state.country, state.reminding)


def test_newer_versions_are_wanted_only_where_there_is_a_place_to_look() -> None:
    assert advance(START, NewestWanted(wanted=True)) == START
    able = advance(START, NewestSeen(Newest(can_look=True, failed=True, kept=False)))
    wanted = advance(able, NewestWanted(wanted=True))
    assert wanted.newest == Newest(can_look=True, wanted=True)
    assert advance(wanted, ReleasePageAsked()) == wanted
    assert advance(wanted, i.StartOver()).newest == wanted.newest
