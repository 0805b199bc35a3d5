"""Values, places, days and countries in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale

from linkedin_privacy_wizard.domain.setting import Kind, Option, Preset
from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.countries import in_countries
from linkedin_privacy_wizard.gui.dates import day_words, moment_words
from linkedin_privacy_wizard.gui.values import keeps_most_private, value_words
from tests.builders import setting

BOXES = setting(kind=Kind.TICKS, options=(Option("all"), Option("none"), Option("some")))
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def test_a_value_has_the_words_of_its_option() -> None:
    assert value_words(setting(), "off", "en") == "Off"


def test_an_unknown_language_falls_back_to_english() -> None:
    assert value_words(setting(), "off", "xx") == "Off"


def test_a_value_without_words_is_shown_as_it_is() -> None:
    assert value_words(setting(), "some:0.2/5", "en") == "some"


def test_no_value_is_not_known() -> None:
    assert value_words(setting(), None, "en") == "Not known"


def test_some_of_the_boxes_cannot_be_chosen() -> None:
    assert BOXES.choosable == ("all", "none")


def test_the_strictest_preset_is_the_most_private() -> None:
    made = setting(presets={Preset.SUGGESTED: "on", Preset.STRICTEST: "off"})
    assert keeps_most_private(made, "off") is True
    assert keeps_most_private(made, "on") is False
    assert keeps_most_private(setting(presets={}), "on") is None


def test_the_way_by_hand_ends_with_the_control_and_the_option() -> None:
    assert by_hand.steps(setting(labels={"en": ("Use my age",)}), "off", "en") == (
        "On LinkedIn, open “Me”, then “Settings & Privacy”.",
        "Choose “Advertising data”.",
        "Open “Title of ads-age”.",
        "Set “Use my age” to “Off”.",
    )


def test_boxes_are_cleared_or_ticked() -> None:
    assert by_hand.steps(BOXES, "none", "en")[-1] == "Clear every box."
    assert by_hand.steps(BOXES, "all", "en")[-1] == "Tick every box."


def test_without_a_known_title_our_own_name_has_to_do() -> None:
    assert by_hand.row_title(setting(titles={}), "en") == "Ads age"
    assert by_hand.steps(setting(titles={}), "off", "en")[-1] == "Set it to “Off”."


def test_a_day_has_no_weekday() -> None:
    assert day_words(date(2026, 10, 3), ENGLISH) == "3 October 2026"


def test_a_moment_is_told_in_the_persons_own_time() -> None:
    moment = datetime(2026, 10, 3, 12, 5, tzinfo=UTC)
    here = moment.astimezone()
    assert moment_words(moment, ENGLISH) == f"{here.day} October 2026, {here:%H:%M}"


def test_countries_have_names_and_unknown_codes_stay_codes() -> None:
    assert in_countries(("eu", "us", "zz")) == "European Union, United States, ZZ"
