"""The pages beside the steps: opened from the menu, left by Back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import BackPressed
from linkedin_privacy_wizard.wizard.state import Aside, Step
from tests.gui import windows
from tests.gui.windows import click, key, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("aside", Aside)
def test_the_menu_opens_every_page_by_keyboard(qtbot: QtBot, aside: Aside) -> None:
    shown = show(qtbot, windows.CHOOSING)
    key(shown.button("More"), Qt.Key.Key_Space)
    menu = shown.button("More").findChild(QMenu)
    assert menu is not None
    for _ in range(1 + list(Aside).index(aside)):
        key(menu, Qt.Key.Key_Down)
    key(menu, Qt.Key.Key_Return)
    assert shown.happened == [AsideOpened(aside)]
    assert messages.aside(aside) in shown.words()


def test_back_leads_to_the_step_and_its_choices(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["about"])
    click(shown.button("Back"))
    assert shown.happened == [BackPressed()]
    assert shown.store.state == windows.CHOOSING


def test_nothing_leads_away_from_the_work(qtbot: QtBot) -> None:
    assert not show(qtbot, windows.APPLYING).button("More").isEnabled()


def test_trouble_can_be_left_for_a_page_beside_the_steps_and_comes_back(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(windows.TROUBLED, step=Step.APPLY, aside=Aside.ABOUT))
    assert "LinkedIn asks if you are a person" not in shown.words()
    click(shown.button("Back"))
    assert "LinkedIn asks if you are a person" in shown.words()


def test_the_versions_are_named(qtbot: QtBot) -> None:
    words = show(qtbot, windows.STATES["about"]).words()
    assert f"LinkedIn Privacy Wizard: {__version__}" in words
    assert "with fixes up to" in words
