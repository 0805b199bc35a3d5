"""The window: what it shows for a state, and what a press or a key sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import PaneSize
from linkedin_privacy_wizard.gui.widgets.labels import Heading
from linkedin_privacy_wizard.gui.widgets.step_list import StepLine, StepList
from linkedin_privacy_wizard.wizard.intents import (
    BackPressed,
    ModeChosen,
    StartPressed,
    StopPressed,
)
from linkedin_privacy_wizard.wizard.state import Step
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.gui import windows
from tests.gui.windows import STATES, click, focused, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTER = Qt.Key.Key_Return


@pytest.mark.parametrize("name", STATES)
def test_the_title_of_the_window_begins_with_the_heading(qtbot: QtBot, name: str) -> None:
    window = show(qtbot, STATES[name]).window
    headings = [h.text() for h in window.findChildren(Heading) if h.isVisible()]
    assert window.windowTitle() == f"{headings[0]} - LinkedIn Privacy Wizard"


def test_the_main_act_reaches_the_store(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    click(shown.button("Sign in to LinkedIn"))
    assert shown.happened == [StartPressed(practice=False)]


def test_another_act_reaches_the_store(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    practice = shown.button("Try it on a practice account first")
    click(practice)
    assert shown.happened == [StartPressed(practice=True)]


def test_back_goes_back(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.SIGNING_IN)
    click(shown.button("Back"))
    assert shown.happened == [BackPressed()]
    assert shown.store.state.step is Step.WELCOME


@pytest.mark.parametrize("name", ["start", "reading", "applying", "checking", "done"])
def test_there_is_no_back_where_it_would_do_nothing(qtbot: QtBot, name: str) -> None:
    assert not show(qtbot, STATES[name]).has_button("Back")


def test_the_first_page_is_worked_by_keys_alone(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    key(focused(), Qt.Key.Key_Tab)
    key(focused(), Qt.Key.Key_Space)
    key(focused(), Qt.Key.Key_Right)
    key(focused(), ENTER)
    assert shown.happened == [
        ModeChosen(Mode.DO_IT),
        ModeChosen(Mode.GUIDE),
        StartPressed(practice=False),
    ]


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    practice = shown.button("Try it on a practice account first")
    practice.setFocus()
    key(practice, ENTER)
    assert shown.happened == [StartPressed(practice=True)]


def test_an_enter_key_that_is_held_down_presses_nothing(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.REVIEWING)
    no_keys = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, no_keys, "\r", autorep=True)
    QApplication.sendEvent(focused(), held)
    assert shown.happened == []


def test_enter_in_the_browser_presses_nothing_here(qtbot: QtBot) -> None:
    pane = QWidget()
    pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown = show(qtbot, windows.TROUBLED, pane)
    pane.setFocus()
    key(pane, ENTER)
    assert shown.happened == []


def test_every_step_begins_at_its_heading(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    for name in STATES:
        shown.show(windows.START)
        shown.show(STATES[name])
        heading = focused()
        assert isinstance(heading, Heading), name
        assert shown.window.windowTitle().startswith(heading.text())


def test_the_focus_stays_while_a_page_only_changes(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.READING)
    stop = shown.button("Stop reading")
    stop.setFocus()
    shown.show(windows.READ)
    shown.show(windows.READING)
    assert not isinstance(focused(), Heading)


@pytest.mark.parametrize(
    ("name", "share"),
    [("reading", 0.5), ("signing in", 0.65), ("guiding", 0.65), ("trouble", 0.65)],
)
def test_the_browser_has_the_room_that_the_page_asks_for(
    qtbot: QtBot, name: str, share: float
) -> None:
    pane = QWidget()
    window = show(qtbot, STATES[name], pane).window
    assert pane.isVisible()
    assert pane.width() / window.width() == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize("name", ["start", "reviewing"])
def test_there_is_no_browser_where_there_is_nothing_to_browse(qtbot: QtBot, name: str) -> None:
    pane = QWidget()
    show(qtbot, STATES[name], pane)
    assert pane.isHidden()


def test_the_browser_may_come_later_and_go_again(qtbot: QtBot) -> None:
    shown, pane = show(qtbot, windows.SIGNING_IN), QWidget()
    shown.window.set_pane(pane)
    assert pane.isVisible()
    shown.window.set_pane(None)
    assert pane.parent() is None
    assert not pane.isVisible()
    qtbot.addWidget(pane)


def test_the_line_beside_the_browser_stays_where_the_person_put_it(qtbot: QtBot) -> None:
    pane = QWidget()
    window = show(qtbot, windows.READING, pane).window
    window._splitter.moveSplitter(400, 1)
    window.resize(1100, 700)
    assert window._splitter.sizes()[0] < 470


def test_a_wide_window_lists_the_steps_and_a_narrow_one_names_one(qtbot: QtBot) -> None:
    window = show(qtbot, windows.START).window
    side, line = window.findChildren(StepList)[0], window.findChildren(StepLine)[0]
    window.resize(1200, 700)
    assert (side.isVisible(), line.isVisible()) == (True, False)
    window.resize(640, 500)
    assert (side.isVisible(), line.isVisible()) == (False, True)


def test_the_narrow_window_says_which_step_it_is(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    shown.window.resize(640, 500)
    assert "Step 1 of 7: Start" in shown.words()


def test_trouble_takes_the_place_of_the_page(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.TROUBLED)
    assert windows.TROUBLED.trouble is not None
    told = messages.trouble(windows.TROUBLED.trouble)
    assert all(words in shown.words() for words in (told.heading, told.sentence, told.next_step))
    click(shown.button(told.act))
    assert shown.happened == [CarryOnPressed()]
    assert shown.window.windowTitle().startswith("Making your changes")


@pytest.mark.parametrize("name", ["start", "signing in", "reading", "choosing", "done"])
def test_closing_is_told_once_and_left_to_the_owner(qtbot: QtBot, name: str) -> None:
    shown, told = show(qtbot, STATES[name]), []
    shown.window.closing.connect(lambda: told.append("closing"))
    shown.window.close()
    shown.window.close()
    assert told == ["closing"]
    assert shown.window.isVisible()
    shown.window.set_may_close(True)
    shown.window.close()
    assert not shown.window.isVisible()


@pytest.mark.parametrize("name", ["applying", "guiding", "checking"])
def test_closing_asks_first_where_it_would_cut_off_presses(qtbot: QtBot, name: str) -> None:
    shown, told = show(qtbot, STATES[name]), []
    shown.window.closing.connect(lambda: told.append("closing"))
    click(shown.button("Close"))
    assert told == []
    click(shown.button("Stop and close"))
    assert told == ["closing"]
    assert shown.happened == [StopPressed()]


def test_the_safe_answer_to_closing_is_at_hand(qtbot: QtBot) -> None:
    shown, told = show(qtbot, windows.APPLYING), []
    shown.window.closing.connect(lambda: told.append("closing"))
    shown.window.close()
    key(focused(), ENTER)
    assert not shown.has_button("Stop and close")
    assert (told, shown.happened) == ([], [])


def test_the_question_goes_away_with_the_work(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.CHECKING)
    shown.window.close()
    shown.show(windows.DONE)
    assert not shown.has_button("Stop and close")


def test_every_size_of_the_browser_has_a_page_that_asks_for_it(qtbot: QtBot) -> None:
    window = show(qtbot, windows.START).window
    asked = {
        window._pages[state.step].pane(state) for state in STATES.values() if state.trouble is None
    }
    assert asked == set(PaneSize)
