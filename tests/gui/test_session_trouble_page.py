"""The page in place of the others while the session cannot go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    OverLimit,
    SignedInAnew,
    SlowDown,
    Trouble,
)
from linkedin_privacy_wizard.gui.widgets import countdown
from linkedin_privacy_wizard.gui.widgets.countdown import Countdown
from linkedin_privacy_wizard.wizard.state import Wait, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import AccountTold, CarryOnPressed, WaitOver
from tests.builders import NOON
from tests.gui import windows
from tests.gui.windows import Shown, click, key, show

if TYPE_CHECKING:
    from datetime import datetime

    from pytestqt.qtbot import QtBot

WAIT = windows.WAIT


class ClockAt:
    """A clock that stands still."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now


def in_trouble(trouble: Trouble, wait: Wait | None = None) -> WizardState:
    """In the middle of the presses."""
    return replace(windows.APPLYING, work=Work.NONE, trouble=trouble, wait=wait)


def counted(qtbot: QtBot, wait: Wait, passed: timedelta) -> tuple[str, int, int]:
    """What a countdown shows: all of its words, and how far its bar is."""
    shown = Countdown(ClockAt(wait.since + passed))
    qtbot.addWidget(shown)
    shown.show_wait(wait)
    shown.show()
    (bar,) = shown.findChildren(QProgressBar)
    words = "\n".join(label.text() for label in shown.findChildren(QLabel))
    return words, bar.value(), bar.maximum()


@pytest.mark.parametrize(
    ("passed", "left", "done"),
    [
        (timedelta(), "10:00", 0),
        (timedelta(seconds=15), "9:45", 15),
        (timedelta(hours=1), "0:00", 600),
        (timedelta(hours=-1), "10:00", 0),
    ],
)
def test_the_time_left_is_counted_by_the_clock_on_the_wall(
    qtbot: QtBot, passed: timedelta, left: str, done: int
) -> None:
    words, value, whole = counted(qtbot, WAIT, passed)
    assert f"Time left: {left}" in words
    assert (value, whole) == (done, 600)


def test_the_hour_is_told_as_the_person_writes_it_and_the_day_where_it_is_far(
    qtbot: QtBot,
) -> None:
    short = QLocale.FormatType.ShortFormat
    soon = QDateTime.fromSecsSinceEpoch(int(WAIT.until.timestamp()))
    assert f"at {QLocale().toString(soon.time(), short)}." in counted(qtbot, WAIT, timedelta())[0]
    far = Wait(NOON, NOON + timedelta(hours=24))
    then = QDateTime.fromSecsSinceEpoch(int(far.until.timestamp()))
    words = counted(qtbot, far, timedelta())[0]
    assert f"at {QLocale().toString(then, short)}." in words
    assert "24:00:00" in words


def test_while_linkedin_is_to_be_left_alone_nothing_can_be_pressed(qtbot: QtBot) -> None:
    shown = show(qtbot, in_trouble(SlowDown("429", 600), WAIT))
    button = shown.button("Carry on")
    assert not button.isEnabled()
    key(shown.window, Qt.Key.Key_Return)
    assert shown.happened == []
    assert "LinkedIn asks to be left alone" in shown.words()
    assert "You can close the wizard" in shown.words()


def test_the_end_of_the_wait_is_said_aloud_and_the_button_can_be_pressed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(countdown, "announce", lambda _widget, words: said.append(words))
    shown = show(qtbot, in_trouble(SlowDown("999"), WAIT))
    assert "We suggest ten minutes" in shown.words()
    shown.store.dispatch(WaitOver())
    assert said == ["You may carry on now. It is safer tomorrow."]
    assert said[0] in shown.words()
    assert "Time left" not in shown.words()
    click(shown.button("Carry on"))
    assert shown.happened == [WaitOver(), CarryOnPressed()]
    assert shown.store.state.trouble is None


def test_before_the_presses_the_next_start_only_reads_anew(qtbot: QtBot) -> None:
    state = replace(windows.SIGNED_IN, trouble=SlowDown("429", 600), wait=WAIT)
    assert "Next time it reads your settings anew." in show(qtbot, state).words()


def visible_buttons(shown: Shown) -> set[str]:
    """What can be pressed below the page."""
    found = shown.window.findChildren(QPushButton)
    return {button.text() for button in found if button.isVisible() and button.isEnabled()}


def test_of_an_account_with_a_limit_on_it_only_closing_is_left(qtbot: QtBot) -> None:
    shown = show(qtbot, in_trouble(AccountRestricted()))
    assert "Close" in visible_buttons(shown)
    assert not {"Carry on", "Back"} & visible_buttons(shown)
    assert "Only LinkedIn can lift the limit." in shown.words()


def test_a_wizard_that_stopped_itself_says_to_come_back_another_day(qtbot: QtBot) -> None:
    shown = show(qtbot, in_trouble(OverLimit()))
    assert not {"Carry on", "Back"} & visible_buttons(shown)
    assert "leave LinkedIn alone until tomorrow" in shown.words()
    assert "Nothing is lost. You can close the wizard." in shown.words()


@pytest.mark.parametrize(
    ("words", "same"), [("The same account, go on", True), ("Another one, read it", False)]
)
def test_whose_account_it_is_is_for_the_person_to_say_and_enter_says_nothing(
    qtbot: QtBot,
    words: str,
    same: bool,  # noqa: FBT001 - a row of the table
) -> None:
    shown = show(qtbot, in_trouble(SignedInAnew()))
    key(shown.window, Qt.Key.Key_Return)
    assert shown.happened == []
    click(shown.button(words))
    assert shown.happened == [AccountTold(same)]
    assert shown.store.state.trouble is None
