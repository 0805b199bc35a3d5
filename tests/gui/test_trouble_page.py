"""The page that says what keeps the wizard from going on, and when it no longer does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from linkedin_privacy_wizard.domain.trouble import PASSING, HelperRefused, NeedsPerson, SiteDown
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.wizard.aside_intents import BrowserChosen
from linkedin_privacy_wizard.wizard.state import Aside
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed, SiteCameBack
from tests.gui import windows
from tests.gui.windows import click, focused, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.trouble import Trouble


@pytest.mark.parametrize("kind", PASSING)
def test_trouble_that_may_pass_says_that_the_wizard_looks_by_itself(
    qtbot: QtBot, kind: type[Trouble]
) -> None:
    shown = show(qtbot, replace(windows.TROUBLED, trouble=kind()))
    assert messages.is_watched() in shown.words()


@pytest.mark.parametrize("what", [SiteDown("503"), NeedsPerson("code")])
def test_no_other_trouble_promises_to_look(qtbot: QtBot, what: Trouble) -> None:
    shown = show(qtbot, replace(windows.TROUBLED, trouble=what))
    assert messages.is_watched() not in shown.words()


def test_who_is_turned_away_may_take_another_browser_before_the_sign_in(qtbot: QtBot) -> None:
    turned_away = replace(windows.SIGNING_IN, trouble=HelperRefused())
    shown, other = show(qtbot, turned_away), messages.aside(Aside.OTHER_BROWSER)
    click(shown.button(other))
    assert shown.store.state.aside is Aside.OTHER_BROWSER
    shown.store.dispatch(BrowserChosen("chrome"))
    assert shown.store.state.trouble is None
    shown.show(replace(windows.TROUBLED, trouble=HelperRefused()))
    assert not shown.has_button(other)


def test_a_way_that_is_free_again_is_told_and_the_button_has_the_keyboard(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(windows.TROUBLED, trouble=PASSING[0]()))
    assert messages.is_over() not in shown.words()
    shown.store.dispatch(SiteCameBack())
    assert messages.is_over() in shown.words()
    assert messages.is_watched() not in shown.words()
    told = messages.trouble(PASSING[0]())
    assert messages.over_heading() in shown.words()
    assert told.heading not in shown.words()
    assert told.sentence not in shown.words()
    assert focused() is shown.button(told.act)
    key(focused(), Qt.Key.Key_Return)
    assert CarryOnPressed() in shown.happened
