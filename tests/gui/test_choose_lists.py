"""The lists of the choices: topics, explanations, and what cannot be chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import (
    Category,
    Kind,
    Note,
    Option,
    SideEffect,
    Topic,
)
from linkedin_privacy_wizard.gui.slices import LINES_A_STACK
from linkedin_privacy_wizard.gui.widgets.choice_box import ChoiceBox
from linkedin_privacy_wizard.wizard.intents import ChangePressedFor
from linkedin_privacy_wizard.wizard.state import Step
from tests.builders import look_only, read, setting, text
from tests.gui.choosing import (
    AGE,
    BUTTON,
    COMBO,
    GENDER,
    LEFT,
    box,
    choosing,
    choosing_many,
    opened,
    page_of,
    words,
)
from tests.gui.seen import Seen, named, names, seen
from tests.gui.windows import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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
    assert max(steps) <= LINES_A_STACK
    # A turn for each line and each stack, and a few at the ends.
    assert len(turns) <= 60 + 30 + 10


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
