"""Any earlier run is put back like one that was cut off, and nothing else is under way then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Past
from linkedin_privacy_wizard.domain.trouble import BrowserLost, SignedOut
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import earlier, flow
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    PastLoaded,
)
from linkedin_privacy_wizard.wizard.state import Aside, Step, WizardState, Work
from tests.builders import catalog
from tests.past_runs import (
    KILLED,
    START,
    STARTED,
    after,
    plan,
    run_of,
    signed_in,
)


def test_any_earlier_run_is_put_back_by_way_of_the_sign_in() -> None:
    opened = after(START, AsideOpened(Aside.EARLIER))
    taken = after(opened, EarlierPutBackPressed(1))
    assert (taken.step, taken.aside, taken.mode) == (Step.SIGN_IN, None, e.Mode.GUIDE)
    assert plan(signed_in(taken, age="off", job="on")) == {"age": "on"}


def test_whoever_is_signed_in_is_read_at_once() -> None:
    choosing = replace(
        START, step=Step.CHOOSE, mode=e.Mode.DO_IT, signed_in=True, sign=Sign.FINE, events=KILLED
    )
    taken = after(choosing, EarlierPutBackPressed(1))
    assert (taken.step, taken.work, taken.events) == (Step.READ, Work.READING, ())
    assert (taken.signed_in, taken.sign, taken.mode) == (True, Sign.FINE, e.Mode.DO_IT)


def test_whoever_is_signing_in_goes_on_doing_so() -> None:
    signing_in = replace(START, step=Step.SIGN_IN, mode=e.Mode.DO_IT, sign=Sign.CODE)
    taken = after(signing_in, EarlierPutBackPressed(1))
    assert (taken.step, taken.sign, taken.work) == (Step.SIGN_IN, Sign.CODE, Work.NONE)


@pytest.mark.parametrize(
    "state",
    [
        replace(START, catalog=catalog()),
        replace(START, step=Step.APPLY),
        replace(START, step=Step.READ, work=Work.READING),
        replace(START, step=Step.READ, trouble=SignedOut()),
        replace(START, step=Step.SIGN_IN, trouble=BrowserLost()),
    ],
)
def test_nothing_is_taken_up_while_something_else_is_under_way(state: WizardState) -> None:
    assert not flow.can_take_up(state)
    assert after(state, EarlierPutBackPressed(1)) is state


def test_a_run_of_another_site_or_with_nothing_to_put_back_is_not_taken_up() -> None:
    practising = replace(START, step=Step.CHOOSE, practice=True)
    assert after(practising, EarlierPutBackPressed(1)) is practising
    looked = after(START, PastLoaded(Past(Earlier.of((run_of(1, STARTED),)))))
    assert after(looked, EarlierPutBackPressed(1)) is looked


@pytest.mark.parametrize(
    ("state", "practice"),
    [
        (START, False),
        (replace(START, practice=True), False),
        (replace(START, practice=True, step=Step.CHOOSE), True),
        (replace(START, past=Past(practice_only=True)), True),
    ],
)
def test_the_runs_listed_are_those_of_the_site_in_use(
    state: WizardState,
    practice: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert earlier.on_practice(state) is practice
