"""The parts that pages are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QPushButton,
    QSpacerItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from linkedin_privacy_wizard.gui.pages.page import Act, Acts
from linkedin_privacy_wizard.gui.widgets.accessible import Interfaces
from linkedin_privacy_wizard.gui.widgets.button_bar import ButtonBar
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard, TickBox
from linkedin_privacy_wizard.gui.widgets.labels import ElidedLabel, Heading, PlainLabel
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Columns, Row
from linkedin_privacy_wizard.gui.widgets.progress import ProgressPanel
from linkedin_privacy_wizard.gui.widgets.scroll import PageScroll
from linkedin_privacy_wizard.gui.widgets.step_list import StepList
from linkedin_privacy_wizard.wizard.intents import ApplyPressed, StopPressed
from linkedin_privacy_wizard.wizard.progress import Progress
from tests.gui.windows import click, key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MARKUP = "<b>bold</b> &amp; <img src=x>"


def seen(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """What a screen reader is told: role and name."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role(), told.text(QAccessible.Text.Name)


def test_what_a_screen_reader_was_told_of_is_let_go_with_its_widget() -> None:
    interfaces = Interfaces(few=10)
    stay = [QWidget() for _ in range(3)]
    for widget in stay:
        interfaces.hold(QAccessibleWidget(widget, QAccessible.Role.Note))
    for _ in range(100):
        passing = QWidget()
        interface = QAccessibleWidget(passing, QAccessible.Role.Note)
        QAccessible.registerAccessibleInterface(interface)
        interfaces.hold(interface)
        delete(passing)
    assert len(stay) < len(interfaces) <= 10


@pytest.mark.parametrize("kind", [PlainLabel, Heading, ElidedLabel])
def test_a_label_shows_markup_as_it_is(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert seen(label)[1] == MARKUP


def test_a_heading_is_a_heading_to_a_screen_reader(qtbot: QtBot) -> None:
    heading = Heading("Read")
    qtbot.addWidget(heading)
    heading.setText("Choose")
    assert seen(heading) == (QAccessible.Role.Heading, "Choose")


def test_the_hint_of_a_cut_line_shows_markup_as_it_is(qtbot: QtBot) -> None:
    label = ElidedLabel(MARKUP)
    qtbot.addWidget(label)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp;amp;" in label.toolTip()
    assert QToolTip.text() == ""


def test_a_choice_is_one_radio_button_with_a_name_and_a_description(qtbot: QtBot) -> None:
    card = ChoiceCard("Guide me", "You press everything yourself.")
    qtbot.addWidget(card)
    told = QAccessible.queryAccessibleInterface(card)
    assert seen(card) == (QAccessible.Role.RadioButton, "Guide me")
    assert told.text(QAccessible.Text.Description) == "You press everything yourself."
    assert told.childCount() == 0


def test_choices_exclude_each_other_and_can_all_be_cleared(qtbot: QtBot) -> None:
    both = QWidget()
    column = QVBoxLayout(both)
    first, second = ChoiceCard("First"), ChoiceCard("Second")
    for card in (first, second):
        column.addWidget(card)
    qtbot.addWidget(both)
    both.show()
    click(first)
    click(second)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    second.show_checked(checked=False)
    assert not second.isChecked()
    key(first, Qt.Key.Key_Space)
    assert first.isChecked()


@pytest.mark.parametrize("kind", [ChoiceCard, TickBox])
def test_a_choice_grows_where_its_words_wrap(
    qtbot: QtBot, kind: type[ChoiceCard | TickBox]
) -> None:
    choice = kind("Many words that cannot stand in one line when there is little room for them")
    qtbot.addWidget(choice)
    assert choice.heightForWidth(160) > choice.heightForWidth(600) >= 24


def test_a_tick_box_can_be_pressed_on_its_words(qtbot: QtBot) -> None:
    box = TickBox("I know that this cannot be taken back.")
    qtbot.addWidget(box)
    box.resize(400, 40)
    box.show()
    assert box.hitButton(QPoint(390, 30))
    click(box)
    assert box.isChecked()
    assert seen(box) == (QAccessible.Role.CheckBox, "I know that this cannot be taken back.")


@pytest.mark.parametrize("kind", Kind)
def test_a_notice_says_its_kind_in_a_word(qtbot: QtBot, kind: Kind) -> None:
    notice = Notice("Your disk is full.", kind)
    qtbot.addWidget(notice)
    role, name = seen(notice)
    assert role is QAccessible.Role.Note
    word, _, text = name.partition(": ")
    assert word
    assert text == "Your disk is full."


def test_a_card_with_a_title_is_a_named_group(qtbot: QtBot) -> None:
    card = Card("What you need")
    qtbot.addWidget(card)
    card.set_title("What it does")
    assert seen(card) == (QAccessible.Role.Grouping, "What it does")
    assert card.title() == "What it does"


def test_the_steps_are_a_list_that_says_which_are_done(qtbot: QtBot) -> None:
    steps = StepList(["Start", "Read", "Choose"])
    qtbot.addWidget(steps)
    steps.show_step(1, practice=False)
    assert seen(steps)[0] is QAccessible.Role.List
    assert [seen(item) for item in steps._items] == [
        (QAccessible.Role.ListItem, "Start: done"),
        (QAccessible.Role.ListItem, "Read: now"),
        (QAccessible.Role.ListItem, "Choose: to come"),
    ]


def test_progress_tells_its_value_and_its_words(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_progress(Progress(3, 12), "Reading “Visibility”…")
    told = QAccessible.queryAccessibleInterface(panel._bar)
    values = told.valueInterface()
    assert (values.currentValue(), values.maximumValue()) == (3, 12)
    assert told.text(QAccessible.Text.Description) == "Step 3 of 12"
    assert panel._now.text() == "Reading “Visibility”…"


def test_progress_of_nothing_is_an_empty_bar(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show_progress(Progress(0, 0), "Getting ready…")
    assert (panel._bar.minimum(), panel._bar.maximum(), panel._bar.value()) == (0, 1, 0)
    assert panel._count.text() == ""


def test_the_bar_keeps_its_buttons_in_their_places(qtbot: QtBot) -> None:
    bar = ButtonBar()
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    stop, other = Act("Stop", StopPressed()), Act("Other", StopPressed())
    bar.show_acts(Acts(Act("Apply", ApplyPressed()), (stop, other)), can_go_back=True)
    bar.show()
    buttons = sorted(bar.findChildren(QPushButton), key=lambda b: b.mapTo(bar, b.pos()).x())
    shown = [button.text() for button in buttons if button.isVisible()]
    assert sorted(shown) == ["Apply", "Back", "Close", "More", "Other", "Stop"]
    across = {b.text(): b.mapTo(bar, b.rect().topLeft()).x() for b in buttons}
    order = ["Back", "More", "Stop", "Other", "Apply", "Close"]
    assert sorted(order, key=across.__getitem__) == order


def test_a_button_takes_over_another_act_without_losing_the_focus(qtbot: QtBot) -> None:
    bar = ButtonBar()
    qtbot.addWidget(bar)
    told: list[object] = []
    bar.intended.connect(told.append)
    bar.show_acts(Acts(others=(Act("Stop", StopPressed()),)), can_go_back=False)
    bar.show()
    button = bar._others[0]
    bar.show_acts(Acts(others=(Act("Apply", ApplyPressed()),)), can_go_back=False)
    click(button)
    assert (button.text(), told) == ("Apply", [ApplyPressed()])


def test_an_ampersand_in_an_act_is_shown(qtbot: QtBot) -> None:
    bar = ButtonBar()
    qtbot.addWidget(bar)
    bar.show_acts(Acts(Act("Sign in & go on", StopPressed())), can_go_back=False)
    assert bar._main.text() == "Sign in && go on"
    assert seen(bar._main)[1] == "Sign in & go on"


def test_there_is_nothing_to_press_where_there_is_no_main_act(qtbot: QtBot) -> None:
    bar = ButtonBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_acts(Acts(), can_go_back=False)
    assert not bar.press_main()
    bar.show_acts(Acts(Act("Apply", ApplyPressed(), enabled=False)), can_go_back=False)
    assert not bar.press_main()


def test_buttons_wrap_where_there_is_little_room(qtbot: QtBot) -> None:
    buttons = [QPushButton("Guide me through 12 changes") for _ in range(3)]
    row = Row(ButtonRow(), *buttons)
    qtbot.addWidget(row)
    assert row.heightForWidth(300) > row.heightForWidth(2000)
    row.resize(300, row.heightForWidth(300))
    row.show()
    assert all(row.rect().contains(button.geometry()) for button in buttons)
    assert len({button.y() for button in buttons}) == 3


def test_a_layout_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = ButtonRow(box)
    layout.addItem(QSpacerItem(10, 10))
    layout.addWidget(QPushButton("Stop"))
    assert layout.count() == 2
    assert layout.itemAt(2) is None
    assert layout.expandingDirections() is Qt.Orientation.Horizontal
    layout.takeAt(0)
    assert layout.count() == 1
    assert layout.takeAt(1) is None


def test_columns_stack_where_they_would_be_too_narrow(qtbot: QtBot) -> None:
    cards = [ChoiceCard("One"), ChoiceCard("Two")]
    row = Row(Columns(narrowest=20), *cards)
    qtbot.addWidget(row)
    row.resize(1000, 200)
    row.show()
    assert cards[0].y() == cards[1].y()
    row.resize(200, 400)
    assert cards[0].y() < cards[1].y()


def test_columns_are_mirrored_where_people_read_from_right_to_left(qtbot: QtBot) -> None:
    cards = [ChoiceCard("One"), ChoiceCard("Two")]
    row = Row(Columns(narrowest=20), *cards)
    qtbot.addWidget(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(1000, 200)
    row.show()
    assert cards[0].x() > cards[1].x()


def test_what_takes_the_focus_is_scrolled_into_sight(qtbot: QtBot) -> None:
    scroll = PageScroll()
    qtbot.addWidget(scroll)
    buttons = [QPushButton(str(number)) for number in range(40)]
    for button in buttons:
        scroll.body.addWidget(button)
    with qtbot.waitActive(scroll):
        scroll.resize(300, 200)
        scroll.show()
        scroll.activateWindow()
    buttons[-1].setFocus()
    qtbot.waitUntil(lambda: not buttons[-1].visibleRegion().isEmpty())
    scroll.to_top()
    qtbot.waitUntil(lambda: buttons[-1].visibleRegion().isEmpty())


def test_a_page_that_fits_is_no_stop_for_the_tab_key(qtbot: QtBot) -> None:
    scroll = PageScroll()
    qtbot.addWidget(scroll)
    words = PlainLabel("word " * 10)
    scroll.body.addWidget(words)
    scroll.resize(500, 400)
    scroll.show()
    assert scroll.focusPolicy() is Qt.FocusPolicy.NoFocus
    words.setText("word " * 2000)
    qtbot.waitUntil(lambda: scroll.focusPolicy() is Qt.FocusPolicy.TabFocus)
