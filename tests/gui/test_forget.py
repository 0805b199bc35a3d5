"""Forget me: said before, ticked by the person, and told afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from linkedin_privacy_wizard.domain.edition import Refused
from linkedin_privacy_wizard.gui.pages.forget import ForgetPage
from linkedin_privacy_wizard.wizard.aside_intents import (
    AllForgotten,
    AsideOpened,
    ForgetHistoryTicked,
    ForgetPressed,
)
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews
from linkedin_privacy_wizard.wizard.intents import StartOver
from linkedin_privacy_wizard.wizard.state import Aside, Forgetting, Forgotten, Removal
from tests.gui import windows
from tests.gui.lists import LIST_FOUND, NEWER
from tests.gui.windows import STATES, Shown, click, focused, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.wizard.state import WizardState

LISTED = "LinkedIn may still list this sign-in"


def asked(qtbot: QtBot, state: WizardState = STATES["forget"]) -> tuple[Shown, ForgetPage]:
    """The page before anything is removed."""
    shown = show(qtbot, state)
    (page,) = shown.window.findChildren(ForgetPage)
    return shown, page


def told(qtbot: QtBot, ended: Forgotten, *, ticked: bool) -> str:
    """What the page says after that."""
    shown, page = asked(qtbot)
    if ticked:
        click(page.history)
    click(shown.button("Forget me now"))
    shown.store.dispatch(AllForgotten(ended))
    assert not page.history.isVisible()
    assert focused().accessibleName() == "Removed"
    return shown.words()


def test_the_results_lead_there(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.DONE)
    click(shown.button("Forget me"))
    assert shown.happened == [AsideOpened(Aside.FORGET)]


def test_the_history_goes_by_a_second_tick_only(qtbot: QtBot) -> None:
    shown, page = asked(qtbot)
    assert not page.history.isChecked()
    click(page.history)
    click(shown.button("Forget me now"))
    assert shown.happened == [ForgetHistoryTicked(ticked=True), ForgetPressed()]
    assert shown.store.state.forgetting.history
    assert not shown.button("Forget me now").isEnabled()
    assert not page.history.isEnabled()


def test_the_enter_key_alone_removes_nothing(qtbot: QtBot) -> None:
    shown, _ = asked(qtbot)
    key(focused(), Qt.Key.Key_Return)
    assert shown.happened == []


def test_what_stays_is_said_before(qtbot: QtBot) -> None:
    words = asked(qtbot)[0].words()
    assert "What you changed stays changed." in words
    assert "Files that you saved" in words
    assert LISTED in words


def test_linkedin_lists_nobody_who_only_practiced(qtbot: QtBot) -> None:
    state = replace(STATES["forget"], practice=True)
    assert LISTED not in asked(qtbot, state)[0].words()


@pytest.mark.parametrize("ticked", [True, False])
def test_what_was_removed_and_what_was_not_is_said(
    qtbot: QtBot,
    ticked: bool,  # noqa: FBT001 - from the table
) -> None:
    words = told(qtbot, Forgotten(session=True, listed=True, history=ticked), ticked=ticked)
    assert "What was removed" in words
    assert "Your sign-in, and all that the browser kept." in words
    assert ("Your history, with your old choices." in words) is ticked
    assert ("Your history. You did not tick it." in words) is not ticked
    assert LISTED in words


def test_where_nobody_was_signed_in_no_sign_in_was_removed(qtbot: QtBot) -> None:
    words = told(qtbot, Forgotten(session=False, listed=False, history=True), ticked=True)
    assert "What the browser kept. Nobody was signed in." in words
    assert LISTED not in words


def test_a_file_that_is_still_there_is_named(qtbot: QtBot) -> None:
    ended = Forgotten(session=True, listed=True, history=False, left=("/a/<b>.sqlite3",))
    words = told(qtbot, ended, ticked=True)
    assert "This file is still there. It may be in use, or yours: /a/<b>.sqlite3" in words
    assert "Your history, with" not in words
    assert "You did not tick it" not in words


def test_afterwards_there_is_only_a_new_start(qtbot: QtBot) -> None:
    shown = show(qtbot, STATES["forgotten"])
    assert not shown.has_button("Back")
    click(shown.button("Start afresh"))
    assert shown.happened == [StartOver()]


@pytest.mark.parametrize(
    ("became", "said"),
    [
        (Removal.GONE, "The reminder that you had set here."),
        (Removal.STAYS, "It could not be ended. Try again on “Reminder”."),
    ],
)
def test_what_became_of_the_reminder_is_said(qtbot: QtBot, became: Removal, said: str) -> None:
    ended = Forgotten(session=True, listed=True, history=False, reminder=became)
    assert said in told(qtbot, ended, ticked=False)
    without = replace(ended, reminder=Removal.NOTHING_THERE)
    assert "reminder" not in told(qtbot, without, ticked=False).lower()


@pytest.mark.parametrize("ended", [None, windows.GONE])
def test_a_list_of_settings_that_was_brought_in_stays(
    qtbot: QtBot, ended: Forgotten | None
) -> None:
    ours = replace(windows.START, aside=Aside.FORGET, forgetting=Forgetting(ended=ended))
    shown = show(qtbot, ours)
    words = "The list of settings that you brought in."
    assert words not in shown.words()
    for brought in (
        replace(ours, catalog=LIST_FOUND.catalog),
        replace(ours, news=CatalogNews(waiting=NEWER)),
        replace(ours, news=CatalogNews(set_aside=Refused.TOO_NEW)),
    ):
        shown.show(brought)
        assert words in shown.words()
