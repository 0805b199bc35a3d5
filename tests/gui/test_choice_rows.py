"""What the choices show, as told from the state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category, Preset, Topic
from linkedin_privacy_wizard.gui.pages.choose.rows import (
    ChoiceRow,
    LookRow,
    Standing,
    choice_list,
    own_picks,
    preset_counts,
)
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import catalog, look_only, read, setting

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

AGE, GENDER = setting("ads-age"), setting("ads-gender")


def choosing(*settings: Setting, events: tuple[e.Event, ...], **choices: str) -> WizardState:
    """The choices after a reading; `ads_age="off"` is a choice for `ads-age`."""
    wanted = {name.replace("_", "-"): value for name, value in choices.items()}
    return WizardState(catalog(*settings), step=Step.CHOOSE, events=events, choices=wanted)


def only_row(state: WizardState) -> ChoiceRow:
    """The one row there is."""
    [topic] = choice_list(state).topics
    [row] = topic.rows
    assert isinstance(row, ChoiceRow)
    return row


def test_a_choice_that_differs_will_change() -> None:
    row = only_row(choosing(AGE, events=read(ads_age="on"), ads_age="off"))
    assert (row.now, row.wanted, row.suggested) == ("on", "off", "off")
    assert row.standing is Standing.CHANGES


def test_a_choice_that_is_there_already_is_right() -> None:
    row = only_row(choosing(AGE, events=read(ads_age="off"), ads_age="off"))
    assert row.standing is Standing.RIGHT


def test_no_choice_leaves_a_setting_as_it_is() -> None:
    assert only_row(choosing(AGE, events=read(ads_age="on"))).standing is Standing.LEFT


def test_topics_come_in_their_order_with_choices_before_things_to_look_at() -> None:
    look = look_only("job-list", topic=Topic.ADS)
    seen = setting("last-name", topic=Topic.SEEN)
    ai = setting("gai-training", topic=Topic.AI)
    events = (*read(last_name="on", gai_training="on", ads_age="on"),)
    shown = choice_list(choosing(seen, look, AGE, ai, events=events)).topics
    assert [topic.topic for topic in shown] == [Topic.AI, Topic.ADS, Topic.SEEN]
    assert [type(row) for row in shown[1].rows] == [ChoiceRow, LookRow]


def test_a_setting_to_look_at_is_shown_though_its_value_was_not_read() -> None:
    events = (*read(), e.SettingUnread("sessions", Reason.LOOK_ONLY))
    [topic] = choice_list(choosing(look_only(), events=events)).topics
    assert topic.rows == (LookRow(look_only(), None),)


def test_a_setting_that_is_not_offered_stands_apart() -> None:
    shown = choice_list(choosing(AGE, events=(*read(), e.SettingMissing("ads-age"))))
    assert (shown.topics, shown.unread) == ((), ())
    assert [row.setting.id for row in shown.not_offered] == ["ads-age"]


def test_a_setting_that_could_not_be_read_says_why() -> None:
    events = (*read(), e.SettingUnread("ads-age", Reason.SEVERAL_CONTROLS))
    [row] = choice_list(choosing(AGE, events=events)).unread
    assert row.reason is Reason.SEVERAL_CONTROLS


def test_a_setting_whose_turn_never_came_was_not_reached() -> None:
    [row] = choice_list(choosing(AGE, GENDER, events=read(ads_age="on"))).unread
    assert (row.setting.id, row.reason) == ("ads-gender", Reason.NOT_REACHED)


def test_settings_that_the_catalog_does_not_know_are_passed_on() -> None:
    new = e.UnknownSetting(Category.ADS, "Brand new", "/mypreferences/d/settings/new")
    assert choice_list(choosing(AGE, events=(*read(), new))).unknown == (new,)


def test_a_topic_counts_its_changes() -> None:
    state = choosing(
        AGE, GENDER, events=read(ads_age="on", ads_gender="off"), ads_age="off", ads_gender="off"
    )
    [topic] = choice_list(state).topics
    assert [topic.count(standing) for standing in Standing] == [1, 1, 0]


def test_each_preset_says_how_much_it_would_change() -> None:
    strict = setting("ads-gender", presets={Preset.STRICTEST: "off"})
    state = choosing(AGE, strict, events=read(ads_age="on", ads_gender="on"))
    assert preset_counts(state) == {
        Preset.ESSENTIALS: 1,
        Preset.SUGGESTED: 1,
        Preset.STRICTEST: 2,
    }


def test_own_picks_are_those_that_differ_from_the_preset() -> None:
    state = choosing(
        AGE, GENDER, events=read(ads_age="on", ads_gender="on"), ads_age="off", ads_gender="off"
    )
    assert own_picks(state) == 0
    assert own_picks(replace(state, choices={"ads-age": "off"})) == 1
    assert own_picks(replace(state, choices={"ads-age": "off", "ads-gender": "on"})) == 1
