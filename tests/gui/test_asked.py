"""Which work the window begins for what a person does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Past
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.gui.asked import Asked, asked_for
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    PutBackPressed,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Purpose, Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.gui import windows

START = replace(windows.START, mode=e.Mode.DO_IT, past=windows.PAST)
FINISH = UnfinishedTaken(practice=False, purpose=Purpose.FINISH)


@pytest.mark.parametrize(
    ("state", "intent", "asked"),
    [
        (START, i.StartPressed(practice=False), Asked.SIGN_IN),
        (windows.START, i.StartPressed(practice=False), None),
        (windows.READ, i.ReadPressed(), Asked.READ),
        (windows.REVIEWING, i.ApplyPressed(), Asked.AGREE_AND_APPLY),
        (windows.DONE, i.GuidePressed(("ads-job",)), Asked.GUIDE),
        (windows.DONE, PlaceOpened("sessions"), Asked.SHOW_PLACE),
        (windows.LOOKING, PlaceOpened("sessions"), Asked.SHOW_PLACE),
        (windows.DONE, PlaceOpened("gone"), None),
        (windows.DONE, PutBackPressed(), Asked.READ_ANEW),
        (replace(windows.READ, trouble=SignedOut()), CarryOnPressed(), Asked.CARRY_ON),
        (START, FINISH, Asked.SIGN_IN),
        (START, EarlierPutBackPressed(6), Asked.SIGN_IN),
        (replace(START, step=Step.SIGN_IN), EarlierPutBackPressed(6), None),
        (replace(windows.CHOOSING, past=windows.PAST), EarlierPutBackPressed(6), Asked.READ_ANEW),
        (windows.CHOOSING, i.ReviewPressed(), None),
    ],
)
def test_each_intent_asks_for_its_work(
    state: WizardState, intent: i.Intent, asked: Asked | None
) -> None:
    assert asked_for(intent, state, advance(state, intent)) is asked


@pytest.mark.parametrize(
    ("state", "intent"),
    [
        (windows.READING, i.ReadPressed()),
        (windows.READING, PutBackPressed()),
        (windows.APPLYING, CarryOnPressed()),
        (windows.START, CarryOnPressed()),
        (windows.START, i.StopPressed()),
        (replace(windows.DONE, past=Past(Earlier())), EarlierPutBackPressed(6)),
        (windows.START, FINISH),
    ],
)
def test_what_makes_no_sense_leaves_the_very_same_state(
    state: WizardState, intent: i.Intent
) -> None:
    assert advance(state, intent) is state
