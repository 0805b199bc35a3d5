"""The rights beyond switches in the conversation: opened, left, in trouble, and done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.past import Past
from linkedin_privacy_wizard.domain.right import Listed, Reads, Seen
from linkedin_privacy_wizard.domain.trouble import AccountRestricted, SignedOut
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import flow, rights, showing
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import BackPressed
from linkedin_privacy_wizard.wizard.right_intents import (
    DeedPressed,
    DeedsLoaded,
    RightOpened,
    RightSeen,
    RightSignIn,
)
from linkedin_privacy_wizard.wizard.state import Aside, AtRight, Beside, Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed, SessionTroubled
from tests.builders import NOON, catalog, listing, right

SESSIONS = listing("sessions", Reads.COUNT)
TWO_STEP = listing("two-step", Reads.VALUE)
ALL = replace(catalog(), rights=(right(), SESSIONS, TWO_STEP))
LIST = WizardState(ALL, aside=Aside.RIGHTS)
OPEN = advance(LIST, RightOpened("sessions"))
SEEN = Seen(count=5)


def test_a_right_is_opened_from_the_list_and_left_for_it() -> None:
    assert (OPEN.aside, OPEN.at_right) == (Beside.RIGHT, AtRight("sessions"))
    assert rights.shown(OPEN) is SESSIONS
    back = advance(advance(OPEN, RightSeen("sessions", SEEN)), BackPressed())
    assert (back.aside, back.at_right) == (Aside.RIGHTS, None)
    assert rights.shown(back) is None
    assert advance(back, BackPressed()).aside is None


def test_what_was_read_is_forgotten_when_the_page_is_left_for_another_one() -> None:
    read = advance(OPEN, RightSeen("sessions", Seen(lines=(Listed(("An app",)),))))
    assert advance(read, AsideOpened(Aside.ABOUT)).at_right is None
    assert advance(read, RightOpened("object")).at_right == AtRight("object")


def test_the_article_is_opened_where_there_is_one() -> None:
    assert advance(LIST, RightOpened("object", article=True)).at_right == AtRight(
        "object", article=True
    )
    assert advance(LIST, RightOpened("sessions", article=True)) is LIST


def test_nothing_is_opened_during_work_or_in_trouble_or_of_a_right_that_is_gone() -> None:
    for state in (
        replace(LIST, work=Work.READING, aside=None),
        replace(LIST, trouble=SignedOut()),
    ):
        assert not rights.can_open(state)
        assert advance(state, RightOpened("object")) is state
    assert advance(LIST, RightOpened("gone")) is LIST


@pytest.mark.parametrize("practice_only", [True, False])
def test_on_the_first_page_it_is_about_the_site_the_program_was_started_for(
    *, practice_only: bool
) -> None:
    state = replace(LIST, past=Past(practice_only=practice_only))
    assert advance(state, RightOpened("object")).practice is practice_only


def test_the_sign_in_comes_first_and_what_is_told_of_another_page_is_forgotten() -> None:
    asked = advance(OPEN, RightSignIn("sessions", Sign.CODE))
    assert asked.at_right == AtRight("sessions", asks=Sign.CODE)
    assert advance(asked, RightSignIn("sessions", Sign.FINE)).at_right == AtRight("sessions")
    assert advance(asked, RightSeen("sessions", SEEN)).at_right == AtRight("sessions", seen=SEEN)
    assert advance(asked, RightSeen("object", SEEN)) is asked
    assert advance(LIST, RightSeen("sessions", SEEN)) is LIST


def test_after_trouble_the_right_is_opened_again() -> None:
    troubled = advance(OPEN, SessionTroubled(SignedOut()))
    assert showing.place_of(troubled) is None
    assert advance(troubled, CarryOnPressed()).aside is Beside.RIGHT


def test_trouble_at_a_right_can_be_left_for_the_list_whatever_the_step() -> None:
    for step in (Step.WELCOME, Step.CHOOSE, Step.SUMMARY):
        troubled = advance(replace(OPEN, step=step), SessionTroubled(SignedOut()))
        assert flow.can_go_back(troubled)
        left = advance(troubled, BackPressed())
        assert (left.aside, left.at_right, left.trouble) == (Aside.RIGHTS, None, None)
        assert left.step is step


def test_a_page_beside_the_steps_does_not_make_trouble_at_a_right_go_away() -> None:
    troubled = advance(OPEN, SessionTroubled(SignedOut()))
    about = advance(troubled, AsideOpened(Aside.ABOUT))
    back = advance(about, BackPressed())
    assert (back.trouble, back.at_right) == (troubled.trouble, troubled.at_right)


def test_of_an_account_with_a_limit_on_it_nothing_is_opened_any_more() -> None:
    troubled = advance(OPEN, SessionTroubled(AccountRestricted()))
    assert not flow.can_go_back(troubled)
    assert advance(troubled, BackPressed()) is troubled


def test_what_the_person_has_done_is_known_once_it_is_kept() -> None:
    assert advance(OPEN, DeedPressed("sessions")) is OPEN
    first, last = Deed("sessions", NOON), Deed("sessions", NOON.replace(hour=13))
    state = advance(OPEN, DeedsLoaded((first, last, Deed("object", NOON)), kept=False))
    assert rights.last_deed(state, "sessions") is last
    assert rights.last_deed(state, "two-step") is None
    assert not state.deeds_kept
    # Of whom they are is looked up anew: it may be another account by now.
    assert flow.afresh(state).deeds == ()


def test_only_what_is_for_the_person_is_offered() -> None:
    assert rights.offered(LIST) == ALL.rights


@pytest.mark.parametrize(
    ("of", "seen", "deserves"),
    [
        (TWO_STEP, Seen(on=False), True),
        (TWO_STEP, Seen(on=True), False),
        (TWO_STEP, Seen(), False),
        (SESSIONS, Seen(count=4), True),
        (SESSIONS, Seen(count=3), False),
        (SESSIONS, Seen(), False),
        (right(), Seen(count=9), False),
    ],
)
def test_a_second_step_that_is_off_and_many_places_deserve_a_look(
    of: object, seen: Seen, *, deserves: bool
) -> None:
    found = next(each for each in (*ALL.rights, right()) if each == of)
    assert rights.deserves_a_look(found, seen) is deserves
