"""The page on which the changes are made: what it says, and what can be pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QProgressBar

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.gui.pages.apply.standing import Standing, standing_words, standings
from linkedin_privacy_wizard.gui.pages.page import PaneSize
from linkedin_privacy_wizard.wizard.intents import (
    GuideAnswered,
    PausePressed,
    StopPressed,
)
from linkedin_privacy_wizard.wizard.state import WizardState, Work
from linkedin_privacy_wizard.workflows.ports import Word
from tests.gui import windows
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def press(shown: Shown, words: str) -> list[object]:
    """Press a button; what came of it."""
    click(shown.button(words))
    return shown.happened


def test_the_page_says_what_is_pressed_now(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.APPLYING)
    assert "Turning off “Ads gender”…" in shown.words()
    assert "Step 1 of" in shown.words()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (replace(windows.APPLYING, paused=True), "Paused. Go on when you like."),
        (replace(windows.APPLYING, stopping=True), "Stopping when it is safe…"),
        (replace(windows.APPLYING, work=Work.NONE, events=windows.CHOSEN), "Getting ready…"),
        (replace(windows.APPLYING, events=windows.PRESSING[:-2]), "Going on to the next one…"),
        (windows.CHECKING, "Checking again: “Advertising data”…"),
        (windows.GUIDING, "Waiting for you…"),
    ],
)
def test_the_page_says_how_the_work_stands(qtbot: QtBot, state: WizardState, words: str) -> None:
    assert words in show(qtbot, state).words()


def test_the_bar_does_not_begin_full_of_the_reading(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(windows.APPLYING, work=Work.NONE, events=windows.CHOSEN))
    bars = shown.window.findChildren(QProgressBar)
    assert [bar.value() for bar in bars if bar.isVisible()] == [0]


def test_the_work_can_be_held_and_go_on(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.APPLYING)
    press(shown, "Pause")
    press(shown, "Go on")
    press(shown, "Stop")
    assert shown.happened == [PausePressed(paused=True), PausePressed(paused=False), StopPressed()]
    assert not shown.button("Pause").isEnabled()


def test_the_guide_says_what_to_press_and_where(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.GUIDING)
    for words in ("Your turn", "2 of 3: Ads gender", "Turn off the switch."):
        assert words in shown.words()
    assert "It is near the top of the page." in shown.words()
    assert press(shown, "Skip this one") == [GuideAnswered(Word.SKIP)]


def test_there_is_nothing_to_skip_between_two_settings(qtbot: QtBot) -> None:
    between = replace(windows.GUIDING, events=windows.PRESSING[:-2], sight=None)
    shown = show(qtbot, between)
    assert not shown.button("Skip this one").isEnabled()
    assert "Your turn" not in shown.words()


def test_the_person_cannot_press_on_a_page_too_small(qtbot: QtBot) -> None:
    window = show(qtbot, windows.GUIDING).window
    page = window._views[windows.GUIDING.step].page
    assert page.pane(windows.GUIDING) is PaneSize.LARGE
    assert page.pane(windows.APPLYING) is PaneSize.BESIDE


def test_nothing_counts_as_done_before_it_was_proved() -> None:
    told = standings(windows.PRESSING)
    assert told == {
        "ads-age": Standing.PRESSED,
        "ads-gender": Standing.UNDER_WAY,
        "ads-job": Standing.WAITING,
    }


def test_what_was_proved_is_told_from_what_was_not() -> None:
    events = (*windows.PROVING, e.ChangeUnconfirmed("ads-job", Reason.NOT_SEEN))
    assert standings(events) == {
        "ads-age": Standing.PROVED,
        "ads-gender": Standing.SKIPPED,
        "ads-job": Standing.UNCONFIRMED,
    }


def test_what_was_not_pressed_is_never_told_as_not_kept() -> None:
    events = (*windows.PROVING, e.ChangeNotKept("ads-gender", "on"))
    assert standings(events)["ads-gender"] is Standing.SKIPPED
    assert standings((*events, e.ChangeNotKept("ads-age", "on")))["ads-age"] is Standing.NOT_KEPT


def test_every_standing_has_words_of_its_own() -> None:
    assert len({standing_words(standing) for standing in Standing}) == len(Standing)


def test_every_change_of_the_list_is_shown_with_its_standing(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.CHECKING)
    for words in ("Ads age: Off", "Ads gender: Off", "Ads job: Off"):
        assert words in shown.words()
    told = (Standing.PROVED, Standing.SKIPPED, Standing.WAITING)
    assert all(standing_words(standing) in shown.words() for standing in told)


def test_another_list_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.APPLYING)
    only = (*windows.WHOLE, e.ChangeChosen("ads-job", "on", "off"))
    shown.show(replace(windows.APPLYING, events=only))
    qtbot.waitUntil(lambda: "Ads job: Off" in shown.words())
    assert "Ads age: Off" not in shown.words()


def test_while_the_window_is_away_the_page_and_the_windows_name_say_that_nothing_is_pressed(
    qtbot: QtBot,
) -> None:
    shown = show(qtbot, replace(windows.APPLYING, held_up=True))
    assert "Nothing is pressed while this window is away. Open it to go on." in shown.words()
    assert shown.window.windowTitle().startswith("Waiting for this window")
    shown.show(windows.APPLYING)
    assert "Nothing is pressed while" not in shown.words()
