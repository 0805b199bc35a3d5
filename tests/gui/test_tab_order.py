"""Tab goes down the page, also through what was built after the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.pages.review import ReviewPage
from tests.gui import windows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.wizard.state import WizardState


def stops(qtbot: QtBot, state: WizardState, opens: str = "") -> list[QWidget]:
    """Where Tab leads on a page, from where the focus is, until it leaves the page."""
    shown = windows.show(qtbot, state)
    if opens:
        windows.click(shown.button(opens))
    page = shown.window._pages[state.step]
    assert isinstance(page, ChoosePage | ReviewPage)
    qtbot.waitUntil(lambda: not page.is_building)
    found: list[QWidget] = []
    while True:
        windows.key(windows.focused(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if not page.isAncestorOf(now) or now in found:
            return found
        found.append(now)


def places(found: list[QWidget]) -> list[tuple[int, int]]:
    """How far down, then how far to the right, each of them begins."""
    begins = [widget.mapTo(widget.window(), QPoint(0, 0)) for widget in found]
    return [(place.y(), place.x()) for place in begins]


def test_tab_goes_down_the_choices_from_each_topic_into_its_settings(qtbot: QtBot) -> None:
    found = stops(qtbot, windows.CHOOSING, opens="Open all")
    names = [widget.accessibleName() for widget in found]
    assert names[1:4] == ["Ads: 3 to change", "What is this? Ads age", "Ads age"]
    assert names[-2:] == ["Keeping your account safe: 1 to look at", "What is this? Sessions"]


def test_tab_goes_down_the_list_to_review(qtbot: QtBot) -> None:
    found = stops(qtbot, windows.REVIEWING)
    assert len(found) == len(windows.WANTED)
    assert places(found) == sorted(places(found))
