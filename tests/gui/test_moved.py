"""After a new reading: what is not as wanted, putting it back, and what has moved besides."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Past
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.pages.moved import MovedPage
from linkedin_privacy_wizard.wizard.again_intents import ChoicesOpened, LeavePressed
from linkedin_privacy_wizard.wizard.intents import ReviewPressed
from linkedin_privacy_wizard.wizard.state import Step
from tests.builders import catalog, setting
from tests.gui.anew import ANEW, BACK, CATALOG, KNOWN, LAST, MOVED, NOW, read_anew
from tests.gui.windows import click, focused, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.checkup import CheckUp
    from linkedin_privacy_wizard.wizard.state import WizardState
    from tests.gui.windows import Shown

RIGHT = tuple(
    replace(event, value="off") if isinstance(event, e.SettingRead) else event
    for event in ANEW
    if not isinstance(event, e.UnknownSetting | e.SettingListed)
)
ASKED = "LinkedIn may have moved these. So may you, or somebody who has your password."


def opened(qtbot: QtBot, state: WizardState) -> Shown:
    """The page, built to its end."""
    shown = show(qtbot, state)
    [page] = shown.window.findChildren(MovedPage)
    qtbot.waitUntil(lambda: not page.is_building)
    qtbot.wait(20)
    return shown


def known(last: CheckUp | None, wishes: Wishes = KNOWN.wishes) -> WizardState:
    """The first page, with another last check-up and other wishes."""
    here = replace(KNOWN, last=last, wishes=wishes) if last else Earlier(wishes=wishes)
    return replace(BACK, past=Past(here, known=True))


def names(shown: Shown) -> list[str]:
    """What the buttons in sight are called."""
    return [b.accessibleName() for b in shown.window.findChildren(QPushButton) if b.isVisible()]


def test_the_answer_is_the_heading_and_each_line_says_what_it_was(qtbot: QtBot) -> None:
    shown = opened(qtbot, MOVED)
    assert "2 settings are not as you want them" in shown.window.windowTitle()
    told = shown.words()
    assert "Before that we looked on 3 October 2026." in told
    assert "It is “On” now. It was “Off” on 3 October 2026." in told
    assert "It is “On”, as it was on 3 October 2026. You want “Off”." in told
    assert ASKED in told
    assert "1 settings are as you want them." in told


def test_nobody_is_accused_where_nothing_has_moved(qtbot: QtBot) -> None:
    still_on = replace(LAST, values=dict.fromkeys(LAST.values, "on"))
    assert ASKED not in opened(qtbot, read_anew(known(still_on))).words()


def test_what_was_another_value_or_unknown_before_is_told_as_such(qtbot: QtBot) -> None:
    wishes = Wishes({"ads-age": "off", "ads-gender": "on"})
    last = replace(LAST, values={"ads-age": "odd"})
    told = opened(qtbot, read_anew(known(last, wishes))).words()
    assert "It is “On” now. It was “odd” on 3 October 2026. You want “Off”." in told
    assert "It is “Off”. You want “On”." in told
    without = opened(qtbot, read_anew(known(None, wishes))).words()
    assert "Here is how they differ from what you want." in without
    assert "It is “On”. You want “Off”." in without


def test_one_press_leads_to_the_list_of_all_that_goes_back(qtbot: QtBot) -> None:
    shown = opened(qtbot, MOVED)
    click(shown.button("Put 2 back"))
    assert shown.happened == [ReviewPressed()]
    assert shown.store.state.step is Step.REVIEW
    assert shown.button("Apply 2 changes").isEnabled()


def test_a_line_can_be_left_out_and_put_back_by_keyboard(qtbot: QtBot) -> None:
    shown = opened(qtbot, MOVED)
    button = shown.button("Leave it: Ads age")
    button.setFocus()
    key(button, Qt.Key.Key_Space)
    assert shown.happened == [LeavePressed("ads-age", left=True)]
    assert "You leave this one as it is." in shown.words()
    assert "1 settings are not as you want them" in shown.window.windowTitle()
    assert shown.has_button("Put 1 back")
    # The focus stays on the line, whose button now takes it back.
    assert focused() is button
    key(button, Qt.Key.Key_Space)
    assert shown.happened[1:] == [LeavePressed("ads-age", left=False)]
    assert button.accessibleName() == "Leave it: Ads age"


def test_what_linkedin_changed_on_its_pages_is_told_in_its_own_words(qtbot: QtBot) -> None:
    told = opened(qtbot, MOVED).words()
    assert "Data for AI agents" in told
    assert "LinkedIn has added this in “Advertising data”." in told
    assert "LinkedIn now calls this “Your age”. It was “Ads for your age”." in told
    assert "This is gone from your page. It may be there under a new name." in told


def test_what_came_back_or_has_gone_for_sure_is_told(qtbot: QtBot) -> None:
    last = replace(LAST, listed=LAST.listed - {"ads-job"}, missing=frozenset({"ads-job"}))
    rows = tuple(event for event in ANEW if not isinstance(event, e.UnknownSetting))
    told = opened(qtbot, read_anew(known(last), rows)).words()
    assert "This is there now. It was not offered to you before." in told
    assert "This is gone from your page." in told
    assert "under a new name" not in told


def test_a_row_without_a_title_is_called_so(qtbot: QtBot) -> None:
    row = e.UnknownSetting(Category.ADS, "\u200e", "/x")
    told = opened(qtbot, read_anew(BACK, (*ANEW[:-1], row, ANEW[-1]))).words()
    assert "A setting without a title" in told


def test_what_nobody_decided_on_leads_to_its_choice(qtbot: QtBot) -> None:
    wishes = Wishes({"ads-gender": "off"}, frozenset({"ads-job"}))
    last = replace(LAST, values={**LAST.values, "ads-job": "off"})
    shown = opened(qtbot, read_anew(known(last, wishes)))
    assert "Moved, and you have no choice on it" in shown.words()
    click(shown.button("Choose: Ads age"))
    assert shown.happened == [ChoicesOpened("ads-age")]
    assert shown.store.state.focus == "ads-age"


def test_what_only_a_person_can_set_has_no_button(qtbot: QtBot) -> None:
    last = replace(LAST, values={**LAST.values, "sessions": "few"})
    moved = e.SettingRead("sessions", "many", e.Source.PAGE)
    shown = opened(qtbot, read_anew(known(last), (*ANEW[:-1], moved, ANEW[-1])))
    assert "It is “many” now. It was “few”" in shown.words()
    assert not any("Choose: Sessions" in name for name in names(shown))


@pytest.mark.parametrize(
    ("value", "says"), [("on", "It is “On”. We suggest “Off”."), ("off", "It is “Off”.")]
)
def test_what_the_wizard_has_come_to_know_is_offered(qtbot: QtBot, value: str, says: str) -> None:
    wider = catalog(*CATALOG.settings, setting("ads-new"), setting("ads-odd", presets={}))
    read = (
        e.SettingRead("ads-new", value, e.Source.ROW),
        e.SettingRead("ads-odd", "on", e.Source.ROW),
    )
    state = read_anew(replace(BACK, catalog=wider), (*ANEW[:-1], *read, ANEW[-1]))
    shown = opened(qtbot, state)
    assert says in shown.words()
    click(shown.button("Choose: Ads odd"))
    assert shown.happened == [ChoicesOpened("ads-odd")]


def test_everything_as_wanted_is_said_and_asks_for_nothing(qtbot: QtBot) -> None:
    shown = opened(qtbot, read_anew(BACK, RIGHT))
    assert "Everything is as you want it" in shown.window.windowTitle()
    assert "3 settings are as you want them." in shown.words()
    assert not any(name.startswith("Put") for name in names(shown))
    click(shown.button("Look at all my choices"))
    assert shown.happened == [ChoicesOpened()]


def test_what_could_not_be_read_is_never_called_right(qtbot: QtBot) -> None:
    unread = e.SettingUnread("ads-job", Reason.UNKNOWN_VALUE)
    listed = e.SettingListed("ads-job", "/c")
    shown = opened(qtbot, read_anew(BACK, (*RIGHT[:-1], listed, unread, RIGHT[-1])))
    assert "Some settings could not be read" in shown.window.windowTitle()
    assert "We cannot say how these are now." in shown.words()
    assert "2 settings are as you want them." in shown.words()


def test_another_reading_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    shown = opened(qtbot, MOVED)
    [page] = shown.window.findChildren(MovedPage)
    later = e.StageEnded(NOW + timedelta(hours=1), e.Stage.READ, whole=True)
    shown.show(read_anew(BACK, (*RIGHT[:-1], later)))
    qtbot.waitUntil(lambda: not page.is_building)
    assert "It was “Off” on" not in shown.words()


def test_the_practice_account_is_named(qtbot: QtBot) -> None:
    practising = replace(MOVED, practice=True, past=Past(practice=KNOWN, known=True))
    assert "It begins anew each time" in opened(qtbot, practising).words()


def test_where_all_is_left_alone_nothing_is_called_right(qtbot: QtBot) -> None:
    all_left = Wishes({}, frozenset({"ads-age"}))
    shown = opened(qtbot, read_anew(known(LAST, all_left)))
    assert "What has moved" in shown.window.windowTitle()
    assert "as you want" not in shown.words()
