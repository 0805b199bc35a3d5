"""The first page of somebody who has checked before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.past import Flaw, Past
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.messages import again as words
from linkedin_privacy_wizard.gui.pages.overview.account_row import AccountRow
from linkedin_privacy_wizard.wizard.account_intents import AccountChosen
from linkedin_privacy_wizard.wizard.again import Standing
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import ModeChosen, StartOver
from linkedin_privacy_wizard.wizard.state import Aside, Step
from tests.builders import NOON, SITE
from tests.gui import windows
from tests.gui.anew import BACK, KNOWN, LAST
from tests.gui.windows import click, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.wizard.state import WizardState

PRACTICE = replace(BACK, past=Past(practice=KNOWN, practice_only=True, known=True))


def with_wishes(wishes: Wishes) -> WizardState:
    """The first page, with other wishes."""
    return replace(BACK, past=Past(replace(KNOWN, wishes=wishes), known=True))


def test_how_things_stood_comes_first_with_its_day(qtbot: QtBot) -> None:
    shown = show(qtbot, BACK)
    assert "How your settings stand" in shown.window.windowTitle()
    assert "2 of 3 settings were as you want them." in shown.words()
    assert f"LinkedIn showed this on {moment_words(NOON)}." in shown.words()
    assert "It may have changed since then." in shown.words()


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (Standing(NOON, 0, 0, 0), "You have not said yet what you want."),
        (Standing(NOON, 3, 3, 0), "All 3 settings were as you want them."),
        (
            Standing(NOON, 5, 3, 2),
            "3 of 5 settings were as you want them. 2 of them could not be read then.",
        ),
    ],
)
def test_the_count_is_put_in_words(qtbot: QtBot, standing: Standing, says: str) -> None:
    show(qtbot, BACK)
    assert words.how_it_stood(standing) == says


def test_without_wishes_nothing_is_claimed(qtbot: QtBot) -> None:
    assert "You have not said yet what you want." in show(qtbot, with_wishes(Wishes())).words()


def test_how_long_ago_it_was_is_told(qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    shown = show(qtbot, BACK)
    for days, says in ((0, "You last looked today."), (9, "You last looked 9 days ago.")):
        last = replace(LAST, at=now - timedelta(days=days))
        shown.show(replace(BACK, past=Past(replace(KNOWN, last=last), known=True)))
        assert says in shown.words()


def test_one_button_checks_again_the_same_way_as_the_last_time(qtbot: QtBot) -> None:
    shown = show(qtbot, BACK)
    assert shown.button("Do it for me").isChecked()
    click(shown.button("Check again"))
    assert shown.happened == [CheckAgainPressed(practice=False)]
    assert (shown.store.state.step, shown.store.state.mode) == (Step.SIGN_IN, e.Mode.DO_IT)


def test_the_way_can_be_changed_before(qtbot: QtBot) -> None:
    shown = show(qtbot, BACK)
    click(shown.button("Guide me"))
    assert shown.happened == [ModeChosen(e.Mode.GUIDE)]
    assert not shown.button("Do it for me").isChecked()
    click(shown.button("Check again"))
    assert shown.store.state.mode is e.Mode.GUIDE


def test_linkedins_own_rule_is_told_before_the_sign_in(qtbot: QtBot) -> None:
    assert "LinkedIn's User Agreement (8.2)" in show(qtbot, BACK).words()


def test_the_practice_account_is_called_so_and_is_there_to_try(qtbot: QtBot) -> None:
    shown = show(qtbot, BACK)
    click(shown.button("Try it on a practice account"))
    assert shown.happened == [CheckAgainPressed(practice=True)]
    shown.show(PRACTICE)
    assert "How the practice account stands" in shown.window.windowTitle()
    assert "It begins anew each time you open this program." in shown.words()
    assert not shown.has_button("Try it on a practice account")
    click(shown.button("Check again"))
    assert shown.happened[1:] == [CheckAgainPressed(practice=True)]


def test_the_check_ups_can_be_looked_at_one_by_one(qtbot: QtBot) -> None:
    shown = show(qtbot, BACK)
    click(shown.button("Look at them one by one"))
    assert shown.happened == [AsideOpened(Aside.EARLIER)]


def test_what_was_cut_off_comes_before_all_else(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["overview, cut off"])
    told = shown.words()
    assert told.index("You were in the middle of this") < told.index("2 of 3 settings")
    assert shown.has_button("Finish the rest")


def test_notes_that_cannot_be_read_are_told(qtbot: QtBot) -> None:
    flawed = replace(BACK.past, flaw=Flaw.UNREADABLE)
    assert "cannot be read" in show(qtbot, replace(BACK, past=flawed)).words()


def test_without_a_check_up_the_first_page_is_the_first_page(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    assert "Check who can use your LinkedIn data" in shown.window.windowTitle()


def test_those_who_practise_can_let_months_go_by_or_begin(qtbot: QtBot) -> None:
    practised = replace(windows.DONE, practice=True)
    shown = show(qtbot, practised)
    click(shown.button("Check again, months later"))
    assert shown.happened == [CheckAgainPressed(practice=True, later=True)]
    shown.show(practised)
    click(shown.button("Go to the first page"))
    assert shown.happened[1:] == [StartOver()]


def test_checking_again_is_one_press_away_from_the_results(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.DONE)
    click(shown.button("Check again"))
    assert shown.happened == [CheckAgainPressed(practice=False)]


def test_with_more_than_one_account_the_person_says_which(qtbot: QtBot) -> None:
    mine, work = Account(1, SITE, "Mine"), Account(2, SITE)
    known = replace(BACK.past, site=replace(KNOWN, account=mine), accounts=(mine, work))
    shown = show(qtbot, replace(BACK, past=known))
    [row] = shown.window.findChildren(AccountRow)
    assert row.isVisible()
    assert [row.box.itemText(place) for place in range(2)] == ["Mine", "Account 2"]
    assert row.box.currentText() == "Mine"
    row.box.setFocus()
    key(row.box, Qt.Key.Key_Down)
    assert shown.happened == [AccountChosen(2)]
    shown.show(BACK)
    assert not row.isVisible()
