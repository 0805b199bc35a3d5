"""The choices themselves: boxes and ready-made sets, by mouse, keys and screen reader."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.domain.setting import (
    Preset,
)
from linkedin_privacy_wizard.wizard.intents import (
    PresetChosen,
    ReviewPressed,
    ValueChosen,
)
from tests.builders import setting
from tests.gui.choosing import (
    AGE,
    BOXES,
    COMBO,
    GENDER,
    LEFT,
    box,
    choosing,
    opened,
    words,
)
from tests.gui.seen import named, seen
from tests.gui.windows import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_setting_is_a_combo_box_with_its_name_and_value(qtbot: QtBot) -> None:
    state = choosing(AGE, GENDER, ads_age="on", ads_gender="off")
    _, page = opened(qtbot, state)
    found = [thing for thing in seen(page) if thing.role == COMBO]
    assert [(thing.name, thing.value) for thing in found] == [
        ("Ads age", "Off"),
        ("Ads gender", "Off"),
    ]
    assert [thing.description for thing in found] == [
        "Now: On. We suggest: Off. Will change.",
        "Now: Off. This is what we suggest. Already right.",
    ]


def test_the_value_now_stands_beside_what_we_suggest(qtbot: QtBot) -> None:
    _, page = opened(qtbot, choosing(AGE, ads_age="on"))
    assert "Now: On · We suggest: Off" in words(page)
    assert "Will change" in words(page)


def test_a_setting_without_a_suggestion_is_up_to_the_person(qtbot: QtBot) -> None:
    _, page = opened(qtbot, choosing(setting(presets={}), ads_age="on"))
    assert "Now: On · It is up to you" in words(page)
    assert "Left as it is" in words(page)


def test_the_box_offers_to_leave_it_and_every_option(qtbot: QtBot) -> None:
    _, page = opened(qtbot, choosing(AGE, ads_age="on"))
    combo = box(page, "Ads age")
    offered = [combo.itemText(place) for place in range(combo.count())]
    assert offered == ["Leave it as it is (On)", "On", "Off"]


def test_a_group_of_ticks_cannot_be_set_to_some(qtbot: QtBot) -> None:
    _, page = opened(qtbot, choosing(BOXES, ads_job="some:0.2/5"))
    combo = box(page, "Ads based on your job")
    offered = [combo.itemText(place) for place in range(combo.count())]
    assert offered == ["Leave it as it is (Some boxes)", "All boxes", "No boxes"]


def test_picking_a_value_with_the_keys_is_told(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    combo = box(page, "Ads age")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert shown.happened == [ValueChosen("ads-age", "on")]
    assert "Already right" in words(page)


def test_leaving_a_setting_as_it_is_is_told_as_no_value(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    QTest.keyClick(box(page, "Ads age"), Qt.Key.Key_Home)
    assert shown.happened == [ValueChosen("ads-age", None)]
    assert "Left as it is" in words(page)
    assert box(page, "Ads age").currentText() == "Leave it as it is (On)"


def test_picking_from_the_open_list_is_told(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    combo = box(page, "Ads age")
    combo.showPopup()
    QTest.keyClick(combo.view(), Qt.Key.Key_Up)
    assert shown.happened == []
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    assert shown.happened == [ValueChosen("ads-age", "on")]


def test_a_value_set_by_assistive_technology_is_told(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    box(page, "Ads age").setCurrentIndex(1)
    assert shown.happened == [ValueChosen("ads-age", "on")]


def test_drawing_the_state_tells_nothing(qtbot: QtBot) -> None:
    state = choosing(AGE, ads_age="on")
    shown, _ = opened(qtbot, state)
    shown.show(replace(state, choices={}))
    assert shown.happened == []


@pytest.mark.parametrize("has_focus", [False, True])
def test_the_wheel_turns_the_choice_only_with_the_focus(qtbot: QtBot, *, has_focus: bool) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    combo = box(page, "Ads age")
    if has_focus:
        combo.setFocus()
    else:
        shown.button("Close").setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        combo.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )
    QApplication.sendEvent(combo, wheel)
    assert bool(shown.happened) is has_focus


def test_a_preset_can_be_picked_with_the_mouse(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    card = named(page, "As private as can be", QAccessible.Role.RadioButton).widget
    QTest.mouseClick(card, LEFT)
    assert shown.happened == [PresetChosen(Preset.STRICTEST)]


def test_a_preset_can_be_picked_with_the_keys(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, choosing(AGE, ads_age="on"))
    card = named(page, "What we suggest", QAccessible.Role.RadioButton).widget
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert shown.happened == [PresetChosen(Preset.ESSENTIALS)]


def test_presets_say_how_much_they_change(qtbot: QtBot) -> None:
    state = choosing(AGE, GENDER, ads_age="on", ads_gender="on")
    _, page = opened(qtbot, state)
    found = named(page, "What we suggest", QAccessible.Role.RadioButton)
    assert found.description.startswith("2 changes. ")


def test_own_picks_are_mentioned_before_a_preset_replaces_them(qtbot: QtBot) -> None:
    state = choosing(AGE, GENDER, ads_age="on", ads_gender="on")
    shown, page = opened(qtbot, state)
    told = "2 choices are your own. Picking a set again replaces them."
    assert told not in words(page)
    shown.show(replace(state, choices={}))
    assert told in words(page)


def test_reviewing_is_always_possible(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(choosing(AGE, ads_age="on"), choices={}))
    QTest.mouseClick(shown.button("Review my choices"), LEFT)
    assert shown.happened == [ReviewPressed()]
