"""The page for choosing, used with the eye, the mouse, the keys and a screen reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import (
    Category,
    Kind,
    Note,
    Option,
    OptionText,
    Preset,
    SideEffect,
    Topic,
)
from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.slices import LINES_A_TURN
from linkedin_privacy_wizard.gui.widgets.choice_box import ChoiceBox
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.intents import (
    ChangePressedFor,
    PresetChosen,
    ReviewPressed,
    ValueChosen,
)
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import catalog, look_only, read, setting, text
from tests.gui.seen import Seen, named, names, seen
from tests.gui.windows import Shown, show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.setting import Setting

COMBO, BUTTON = QAccessible.Role.ComboBox, QAccessible.Role.Button
LEFT = Qt.MouseButton.LeftButton

AGE, GENDER = setting("ads-age"), setting("ads-gender")
BOXES = setting(
    "ads-job",
    kind=Kind.TICKS,
    options=(Option("all"), Option("none"), Option("some")),
    presets={Preset.SUGGESTED: "none"},
    text={
        "en": text(
            "Ads based on your job",
            options={
                "all": OptionText("All boxes", "LinkedIn may."),
                "none": OptionText("No boxes", "LinkedIn may not."),
                "some": OptionText("Some boxes", "LinkedIn may use some."),
            },
        )
    },
)


def choosing(*settings: Setting, events: tuple[e.Event, ...] = (), **values: str) -> WizardState:
    """The choices after these values were read, with the suggested ones made."""
    return _choosing(settings, events, values)


def choosing_many(count: int) -> WizardState:
    """The choices among as many settings, `ads-0` and on."""
    many = tuple(setting(f"ads-{place}") for place in range(count))
    return _choosing(many, (), {f"ads_{place}": "on" for place in range(count)})


def _choosing(
    settings: tuple[Setting, ...], events: tuple[e.Event, ...], values: Mapping[str, str]
) -> WizardState:
    wanted = {s.id: s.presets[Preset.SUGGESTED] for s in settings if Preset.SUGGESTED in s.presets}
    return WizardState(
        catalog(*settings),
        step=Step.CHOOSE,
        mode=e.Mode.DO_IT,
        events=(*read(**values), *events),
        choices={key: value for key, value in wanted.items() if key.replace("-", "_") in values},
    )


def opened(qtbot: QtBot, state: WizardState) -> tuple[Shown, ChoosePage]:
    """The window with every topic open and built."""
    shown = show(qtbot, state)
    page = page_of(shown)
    page.open_all()
    qtbot.waitUntil(lambda: not page.is_building)
    # Qt shows what was added to a shown part at its next turn.
    qtbot.waitUntil(lambda: all(row.isVisible() for row in page.findChildren(Ruled)))
    return shown, page


def page_of(shown: Shown) -> ChoosePage:
    """The page itself."""
    [page] = shown.window.findChildren(ChoosePage)
    return page


def box(page: ChoosePage, name: str) -> ChoiceBox:
    """The combo box of that name, found as a screen reader finds it."""
    found = named(page, name, COMBO).widget
    assert isinstance(found, ChoiceBox)
    return found


def words(page: ChoosePage) -> list[str]:
    """Everything there is to read."""
    return [thing.name for thing in seen(page)]


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


def test_a_topic_opens_with_a_click_and_closes_with_a_key(qtbot: QtBot) -> None:
    shown = show(qtbot, choosing(AGE, ads_age="on"))
    page = page_of(shown)
    header = named(page, "Ads: 1 to change", BUTTON).widget
    assert names(page, COMBO) == []
    QTest.mouseClick(header, LEFT)
    qtbot.waitUntil(lambda: names(page, COMBO) == ["Ads age"])
    QTest.keyClick(header, Qt.Key.Key_Space)
    assert names(page, COMBO) == []


def test_all_topics_open_and_close_at_once(qtbot: QtBot) -> None:
    seen_setting = setting("last-name", topic=Topic.SEEN)
    shown = show(qtbot, choosing(AGE, seen_setting, ads_age="on", last_name="on"))
    page = page_of(shown)
    QTest.mouseClick(shown.button("Open all"), LEFT)
    qtbot.waitUntil(lambda: names(page, COMBO) == ["Ads age", "Last name"])
    QTest.mouseClick(shown.button("Close all"), LEFT)
    assert names(page, COMBO) == []


def test_what_is_this_opens_the_explanation(qtbot: QtBot) -> None:
    explained = setting(
        side_effects=(SideEffect("forgets", ("off",)),),
        text={
            "en": text(
                "Ads for your age",
                side_effects={"forgets": "LinkedIn forgets your list."},
                notes=(Note(("eu", "hk"), "Here it may be off.", date(2026, 9, 1)),),
            )
        },
    )
    _, page = opened(qtbot, choosing(explained, ads_age="on"))
    assert "You lose little." not in "".join(words(page))
    QTest.mouseClick(named(page, "What is this? Ads for your age", BUTTON).widget, LEFT)
    told = words(page)
    assert 'What it does: LinkedIn calls this "Ads for your age".' in told
    assert "If you turn it off: LinkedIn stops." in told
    assert "What you lose: You lose little." in told
    assert "What we suggest: Turn it off." in told
    assert "Your choices: On: LinkedIn may do this.\nOff: LinkedIn may not do this." in told
    assert "Take care: LinkedIn forgets your list." in told
    note = "European Union, Hong Kong: Here it may be off. Checked on 1 September 2026."
    assert any(note in words for words in told)
    assert any("Choose “Advertising data”.\n3. Open “Title of ads-age”." in words for words in told)


def test_a_setting_to_look_at_has_no_box_and_says_what_to_do(qtbot: QtBot) -> None:
    events = (e.SettingUnread("sessions", Reason.LOOK_ONLY),)
    _, page = opened(qtbot, choosing(look_only(), events=events))
    assert names(page, COMBO) == []
    assert {"Sessions", "Look it through.", "The wizard only looks"} <= set(words(page))
    assert "Keeping your account safe: 1 to look at" in names(page, BUTTON)


def test_a_setting_to_look_at_shows_its_value_where_it_was_read(qtbot: QtBot) -> None:
    two_step = look_only(
        "two-step",
        kind=Kind.HAND_OVER,
        options=(Option("on"), Option("off")),
        text={"en": text("Second step", suggest="Turn it on.")},
    )
    state = choosing(two_step, two_step="off")
    shown, page = opened(qtbot, state)
    assert {"Now: Off · Turn it on.", "Only you can do this"} <= set(words(page))
    shown.show(replace(state, events=read(two_step="on")))
    assert "Now: On · Turn it on." in words(page)


def test_what_cannot_be_chosen_is_listed_with_the_reason(qtbot: QtBot) -> None:
    events = (e.SettingMissing("ads-age"), e.SettingUnread("ads-gender", Reason.NO_CONTROL))
    _, page = opened(qtbot, choosing(AGE, GENDER, events=events))
    assert {"Could not be read: 1 settings", "Not offered to you: 1 settings"} <= set(words(page))
    assert "Its page shows no switch that we know. Please set it by hand." in words(page)
    assert "LinkedIn does not show these on your account. There is nothing to do." in words(page)


def test_titles_from_the_page_stay_text(qtbot: QtBot) -> None:
    title = "<b>Voice</b> & <img src=x>\u202e more\n" + "and more " * 30
    events = (
        e.UnknownSetting(Category.PRIVACY, title, "/a"),
        e.UnknownSetting(Category.ADS, "\u202e", "/b"),
    )
    _, page = opened(qtbot, choosing(AGE, events=events, ads_age="on"))
    told = words(page)
    shown_title = next(words for words in told if words.startswith("<b>"))
    assert shown_title.startswith("<b>Voice</b> & <img src=x> more and more")
    assert len(shown_title) <= 80
    assert "A setting without a title" in told
    assert "On your page, not known to this wizard yet: 2 settings" in told


def test_reviewing_is_always_possible(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(choosing(AGE, ads_age="on"), choices={}))
    QTest.mouseClick(shown.button("Review my choices"), LEFT)
    assert shown.happened == [ReviewPressed()]


def test_coming_back_for_a_setting_shows_it_and_gives_it_the_focus(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(choosing_many(20), step=Step.REVIEW))
    shown.store.dispatch(ChangePressedFor("ads-17"))
    page = page_of(shown)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ChoiceBox))
    combo = QApplication.focusWidget()
    assert combo is box(page, "Ads 17")
    assert combo.visibleRegion().boundingRect() == combo.rect()


def test_long_lists_are_built_a_few_rows_at_a_time(qtbot: QtBot) -> None:
    page = page_of(show(qtbot, choosing_many(60)))
    turns: list[int] = []
    turn = QTimer(page)
    turn.timeout.connect(lambda: turns.append(len(page.findChildren(ChoiceBox))))
    turn.start(0)
    page.open_all()
    assert page.findChildren(ChoiceBox) == []
    qtbot.waitUntil(lambda: bool(turns) and turns[-1] == 60)
    turn.stop()
    steps = [after - before for before, after in pairwise(turns)]
    assert max(steps) <= LINES_A_TURN
    assert len(turns) <= 60


def test_rows_stay_the_same_when_a_choice_changes(qtbot: QtBot) -> None:
    state = choosing(AGE, GENDER, ads_age="on", ads_gender="on")
    shown, page = opened(qtbot, state)
    before: list[Seen] = list(seen(page))
    shown.show(replace(state, choices={"ads-age": "off"}))
    assert [thing.widget for thing in seen(page) if thing.role == COMBO] == [
        thing.widget for thing in before if thing.role == COMBO
    ]


def test_settings_read_again_are_built_anew(qtbot: QtBot) -> None:
    state = choosing(AGE, GENDER, ads_age="on", ads_gender="on")
    shown, page = opened(qtbot, state)
    shown.show(replace(state, events=(*state.events, e.SettingMissing("ads-gender"))))
    qtbot.waitUntil(lambda: names(page, COMBO) == ["Ads age"])
