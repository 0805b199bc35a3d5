"""What the person wants forgotten is asked, forgotten once, and does not come back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import BrowserLost
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.aside_intents import (
    AllForgotten,
    AsideOpened,
    ForgetHistoryTicked,
    ForgetPressed,
)
from linkedin_privacy_wizard.wizard.flow import can_go_back, can_open_asides
from linkedin_privacy_wizard.wizard.forgetting import needs_new_start
from linkedin_privacy_wizard.wizard.state import (
    Aside,
    Forgetting,
    Forgotten,
    Step,
    WizardState,
    Work,
)
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled
from tests.builders import catalog, read, setting

ALL = catalog(setting("age"))
DONE = replace(
    WizardState(ALL),
    mode=e.Mode.DO_IT,
    step=Step.SUMMARY,
    events=read(age="on"),
    choices={"age": "off"},
    privacy_control=False,
)
ASKED = advance(DONE, AsideOpened(Aside.FORGET))
GONE = Forgotten(session=True, listed=True, history=False)
UNDER_WAY = advance(ASKED, ForgetPressed())
ENDED = advance(UNDER_WAY, AllForgotten(GONE))


def test_nothing_is_ticked_beforehand() -> None:
    assert not ASKED.forgetting.history
    ticked = advance(ASKED, ForgetHistoryTicked(ticked=True))
    assert ticked.forgetting.history
    assert not advance(ticked, ForgetHistoryTicked(ticked=False)).forgetting.history
    later = advance(advance(ticked, i.BackPressed()), AsideOpened(Aside.FORGET))
    assert not later.forgetting.history


def test_forgetting_begins_on_its_own_page_only() -> None:
    assert UNDER_WAY.forgetting == Forgetting(under_way=True)
    assert advance(DONE, ForgetPressed()) == DONE
    assert advance(ASKED, AllForgotten(GONE)) == ASKED


def test_nothing_is_forgotten_in_the_middle_of_the_work() -> None:
    working = replace(DONE, work=Work.READING)
    assert advance(working, AsideOpened(Aside.FORGET)).aside is None


@pytest.mark.parametrize(
    "happening",
    [
        i.BackPressed(),
        i.StartOver(),
        AsideOpened(Aside.ABOUT),
        ForgetPressed(),
        ForgetHistoryTicked(ticked=True),
        SessionTroubled(BrowserLost()),
        e.SettingRead("age", "on", e.Source.ROW),
    ],
)
def test_nothing_happens_while_it_is_under_way(happening: e.Event | i.Intent) -> None:
    assert advance(UNDER_WAY, happening) == UNDER_WAY
    assert not can_go_back(UNDER_WAY)


def test_afterwards_only_what_was_removed_is_known() -> None:
    assert (
        WizardState(
            ALL, aside=Aside.FORGET, privacy_control=False, forgetting=Forgetting(ended=GONE)
        )
        == ENDED
    )
    assert not needs_new_start(ENDED)


@pytest.mark.parametrize(
    "happening",
    [
        i.BackPressed(),
        AsideOpened(Aside.ABOUT),
        i.StartPressed(practice=True),
        i.ModeChosen(e.Mode.GUIDE),
        AllForgotten(replace(GONE, history=True)),
        e.SettingRead("age", "on", e.Source.ROW),
    ],
)
def test_nothing_comes_back_afterwards(happening: e.Event | i.Intent) -> None:
    assert advance(ENDED, happening) == ENDED
    assert not can_go_back(ENDED)
    assert not can_open_asides(ENDED)


def test_only_a_new_start_leads_on() -> None:
    on = advance(ENDED, i.StartOver())
    assert needs_new_start(on)
    assert not can_go_back(on)
    assert advance(on, i.BackPressed()) == on
