"""What assistive technology is told about every page, and what fingers and eyes need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets import progress
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel
from linkedin_privacy_wizard.gui.widgets.progress import ProgressPanel
from linkedin_privacy_wizard.wizard.progress import Progress
from tests.gui import windows
from tests.gui.windows import STATES, Shown, focused, key, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LEAST_TARGET = 24
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
}


@pytest.fixture(params=STATES)
def shown(qtbot: QtBot, request: pytest.FixtureRequest) -> Shown:
    """The window in each of its states."""
    made = show(qtbot, STATES[request.param])
    qtbot.wait(50)  # long lists are built a few rows at a time
    return made


def visible(shown: Shown, kind: type[QWidget]) -> Iterator[QWidget]:
    """The widgets of a kind that are on the screen."""
    return (widget for widget in shown.window.findChildren(kind) if widget.isVisible())


def controls(shown: Shown) -> list[QWidget]:
    """Everything that can be pressed or chosen."""
    boxes = (w for w in visible(shown, QWidget) if isinstance(w, QAbstractButton | QComboBox))
    return list(boxes)


def test_every_control_has_a_role_and_a_name(shown: Shown) -> None:
    told = [(control, QAccessible.queryAccessibleInterface(control)) for control in controls(shown)]
    nameless = [c for c, i in told if not i.text(QAccessible.Text.Name).strip()]
    roleless = [c for c, i in told if i.role() not in ROLES]
    assert told
    assert (nameless, roleless) == ([], [])


def test_the_visible_words_of_a_button_are_in_its_name(shown: Shown) -> None:
    for button in visible(shown, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        told = QAccessible.queryAccessibleInterface(button)
        words = button.text().replace("&&", "&")
        assert words in told.text(QAccessible.Text.Name)


def test_every_control_is_large_enough_to_hit(shown: Shown) -> None:
    small = [
        (control, control.width(), control.height())
        for control in controls(shown)
        if min(control.width(), control.height()) < LEAST_TARGET
    ]
    assert small == []


def test_every_label_is_plain_text(shown: Shown) -> None:
    labels = list(visible(shown, QLabel))
    assert labels
    for label in labels:
        assert isinstance(label, PlainLabel)
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_page_has_one_heading_above_all_others(shown: Shown) -> None:
    titles = [h for h in visible(shown, Heading) if isinstance(h, Heading) and is_title(h)]
    assert len(titles) == 1


def is_title(heading: Heading) -> bool:
    """Whether a heading is that of the whole page."""
    return heading._size is Size.TITLE


def test_everything_that_can_be_pressed_is_reached_by_the_tab_key(shown: Shown) -> None:
    reached: set[QWidget] = set()
    while focused() not in reached:
        reached.add(focused())
        key(focused(), Qt.Key.Key_Tab)
    # One tab stop stands for a group of radio buttons; arrow keys do the rest.
    needed = {
        control
        for control in controls(shown)
        if control.isEnabled() and not getattr(control, "autoExclusive", lambda: False)()
    }
    assert needed - reached == set()


def test_nothing_moves_by_itself(shown: Shown) -> None:
    for panel in shown.window.findChildren(ProgressPanel):
        assert panel._bar.maximum() > panel._bar.minimum()  # equal ones run to and fro


def test_the_ring_goes_where_the_focus_goes(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    ring = shown.window._ring
    assert not ring.isVisible()  # a heading has the focus
    close = shown.button("Close")
    close.setFocus()
    corner = close.mapTo(shown.window, close.rect().topLeft())
    assert ring.isVisible()
    assert ring.geometry().contains(corner)
    assert ring.geometry().width() > close.width()
    close.hide()
    assert not ring.geometry().contains(corner)


def test_the_ring_survives_what_it_was_around(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.REVIEWING)
    for button in list(visible(shown, QAbstractButton)):
        button.setFocus()
    shown.show(windows.START)
    shown.button("Close").setFocus()
    assert shown.window._ring.isVisible()


def test_what_is_under_way_is_said_once_without_moving_the_focus(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(progress, "announce", lambda _widget, words: said.append(words))
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show()
    for done in range(3):
        panel.show_progress(Progress(done, 3), "Reading “Visibility”…")
    assert said == ["Reading “Visibility”…"]
