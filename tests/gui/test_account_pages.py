"""Whose account it is, asked and answered; and what the person calls it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from linkedin_privacy_wizard.domain.past import Flaw, Past
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.wizard.account_intents import AccountNamed, WhoseTold
from tests.gui import windows
from tests.gui.windows import click, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.windows import Shown


def lines(shown: Shown) -> list[QLineEdit]:
    """The lines to write on, in their order."""
    found = [each for each in shown.window.findChildren(QLineEdit) if each.isVisible()]
    return sorted(found, key=lambda each: each.accessibleName())


@pytest.mark.parametrize(
    ("words", "number"), [("My own", 3), ("Account 2", 5), ("An account that is new here", None)]
)
def test_each_account_that_is_known_is_one_answer_and_a_new_one_is_another(
    qtbot: QtBot, words: str, number: int | None
) -> None:
    shown = show(qtbot, windows.STATES["whose account"])
    click(shown.button(words))
    assert shown.happened == [WhoseTold(number)]


def test_enter_answers_for_nobody(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["whose account"])
    key(shown.window, Qt.Key.Key_Return)
    assert shown.happened == []


def test_the_answers_follow_the_accounts(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["whose account"])
    shown.store.dispatch(AccountNamed(5, "Work"))
    qtbot.waitUntil(lambda: shown.has_button("Work"))
    assert not shown.has_button("Account 2")


def test_what_is_written_becomes_the_name_of_that_account(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["accounts"])
    first, second = lines(shown)
    assert (first.text(), second.text()) == ("My own", "")
    second.setFocus()
    QTest.keyClicks(second, "Work")
    assert shown.happened == []
    first.setFocus()
    assert shown.happened == [AccountNamed(5, "Work")]
    assert second.text() == "Work"
    assert messages.account(shown.store.state.past.accounts[1], ()) == "Work"


def test_a_name_that_could_not_be_kept_is_told(qtbot: QtBot) -> None:
    state = windows.STATES["accounts"]
    assert "could not be kept" not in show(qtbot, state).words()
    flawed = replace(state, past=replace(state.past, flaw=Flaw.UNWRITABLE))
    assert "could not be kept" in show(qtbot, flawed).words()


def test_where_no_account_is_known_there_is_nothing_to_write_on(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["no accounts"])
    assert lines(shown) == []
    assert "None is known here yet" in shown.words()


@pytest.mark.parametrize("width", [1100, 500])
def test_whose_account_is_worked_on_is_always_in_sight_where_there_are_several(
    qtbot: QtBot, width: int
) -> None:
    several = replace(windows.CHOOSING, past=Past(accounts=windows.ACCOUNTS))
    for state, seen in (
        (replace(several, account=windows.ACCOUNTS[0]), True),
        (replace(several, account=windows.ACCOUNTS[0], past=Past()), False),
        (several, False),
    ):
        shown = show(qtbot, state)
        shown.window.resize(width, 700)
        assert ("My own" in shown.words()) is seen
