"""Which row of a section page is which setting, and what its row says of its value."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain.catalog import IgnoredRow
from linkedin_privacy_wizard.domain.setting import Address, Evidence
from linkedin_privacy_wizard.linkedin.page import PageView, Row
from linkedin_privacy_wizard.linkedin.rows import match, value_in_row
from tests.builders import catalog, choice, setting, ticks

AGE, GENDER = setting("ads-age"), setting("ads-gender")
AT_AGE = "/mypreferences/d/settings/ads-age"
NO_ADDRESS = setting("nudges", addresses=())
BOTH = catalog(AGE, GENDER)


def view(*rows: Row, language: str = "en") -> PageView:
    """A section page with these rows."""
    return PageView("", rows=rows, language=language)


def test_a_row_is_matched_by_its_address_whatever_its_title() -> None:
    row = Row(AT_AGE, "Altersgruppe", ("Ein",))
    assert match([AGE], BOTH, view(row, language="de")).settings == {"ads-age": row}


def test_a_row_is_matched_by_the_other_spelling_of_its_address() -> None:
    row = Row("/mypreferences/d/ads-age", "Age")
    assert match([AGE], BOTH, view(row)).settings == {"ads-age": row}


def test_an_address_goes_before_a_title() -> None:
    renamed = Row(AT_AGE, "How old you are")
    namesake = Row("/mypreferences/d/settings/other", "Title of ads-age")
    assert match([AGE], BOTH, view(namesake, renamed)).settings == {"ads-age": renamed}


def test_a_row_is_matched_by_its_title_where_no_address_is_known() -> None:
    row = Row("/mypreferences/d/xyz", " title OF nudges")
    assert match([NO_ADDRESS], catalog(NO_ADDRESS), view(row)).settings == {"nudges": row}


def test_a_row_with_a_former_title_is_matched() -> None:
    old = replace(NO_ADDRESS, former_titles={"en": ("Reply suggestions",)})
    row = Row("/mypreferences/d/xyz", "Reply suggestions")
    assert match([old], catalog(old), view(row)).settings == {"nudges": row}


def test_a_present_title_goes_before_a_former_one() -> None:
    both = replace(NO_ADDRESS, former_titles={"en": ("Old",)})
    old, new = Row("/mypreferences/d/a", "Old"), Row("/mypreferences/d/b", "Title of nudges")
    assert match([both], catalog(both), view(old, new)).settings == {"nudges": new}


def test_a_title_that_stands_on_two_different_rows_matches_neither() -> None:
    rows = (
        Row("/mypreferences/d/a", "Title of nudges"),
        Row("/mypreferences/d/b", "Title of nudges"),
    )
    assert match([NO_ADDRESS], catalog(NO_ADDRESS), view(*rows)).settings == {}


def test_a_title_in_a_language_that_is_not_the_pages_does_not_match() -> None:
    german = replace(NO_ADDRESS, titles={"de": ("Schubser",)})
    row = Row("/mypreferences/d/a", "Schubser")
    assert match([german], catalog(german), view(row, language="fr")).settings == {}
    assert match([german], catalog(german), view(row, language="de")).settings


def test_a_former_title_does_not_take_the_row_of_another_setting() -> None:
    """Two settings were one once: the row at the address of one is not the other's."""
    gender = replace(GENDER, former_titles={"en": ("Demographics",)})
    row = Row(AT_AGE, "Demographics", ("On",))
    matched = match([AGE, gender], catalog(AGE, gender), view(row))
    assert matched.settings == {"ads-age": row}


def test_settings_behind_the_same_row_share_it() -> None:
    title = {"en": ("Messages",)}
    address = (Address("/psettings/messages", Evidence.CONFIRMED, "A test"),)
    known = setting("inmail", titles=title, addresses=address)
    by_title = setting("requests", titles=title, addresses=())
    row = Row("/psettings/messages", "Messages")
    matched = match([known, by_title], catalog(known, by_title), view(row))
    assert matched.settings == {"inmail": row, "requests": row}


def test_of_two_rows_to_one_page_the_one_with_the_known_title_counts() -> None:
    change, ours = Row(AT_AGE, "Change", ("Off",)), Row(AT_AGE, "Title of ads-age", ("On",))
    assert match([AGE], BOTH, view(change, ours)).settings == {"ads-age": ours}


@pytest.mark.parametrize("title", ["Title of ads-age", "Altersgruppe"])
def test_rows_to_one_page_that_say_different_things_say_nothing(title: str) -> None:
    rows = Row(AT_AGE, title, ("On",)), Row(AT_AGE, title, ("Off",))
    matched = match([AGE], BOTH, view(*rows))
    assert matched.settings == {"ads-age": Row(AT_AGE, title)}
    assert value_in_row(AGE, matched.settings["ads-age"], "en") is None


def test_a_row_of_something_new_is_reported_once_and_under_its_own_title() -> None:
    new = Row("/mypreferences/d/settings/brand-new", "Brand new", ("On",))
    assert match([AGE], BOTH, view(new, new)).unknown == (new,)


@pytest.mark.parametrize(
    "row",
    [
        Row(AT_AGE, "Title of ads-age"),
        Row(AT_AGE, "Change"),
        Row("/mypreferences/d/settings/ads-gender", "Of another section"),
        Row("/mypreferences/d/categories/ads", "Advertising data"),
        Row("/mypreferences/d/settings/brand-new", ""),
        Row("/mypreferences/d/close-accounts", "Close account"),
        Row("/psettings/change-password", "Anything"),
        Row("/feed/", "Home"),
        Row("/mypreferences/d/dark-mode", "Dunkelmodus"),
        Row("/mypreferences/d/settings/brand-new", "Dark Mode"),
    ],
)
def test_rows_that_are_known_or_no_settings_are_not_reported_as_new(row: Row) -> None:
    ignored = (IgnoredRow(("/mypreferences/d/dark-mode",), {"en": ("Dark mode",)}),)
    known = replace(BOTH, ignored=ignored)
    assert match([AGE], known, view(row)).unknown == ()


def test_a_row_shows_its_value_in_words_that_are_known() -> None:
    assert value_in_row(AGE, Row(AT_AGE, "Age", ("Choose who sees it", "On")), "en") == "on"
    assert value_in_row(AGE, Row(AT_AGE, "Age", ("Aus",)), "de") == "off"
    assert value_in_row(choice(), Row("/x", "Viewing", ("Private mode",)), "en") == "private"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ((), "en"),
        (("Something else",), "en"),
        (("On", "Off"), "en"),
        (("On",), "de"),
        (("On the web",), "en"),
    ],
)
def test_a_row_whose_words_do_not_tell_leaves_it_to_the_page(
    words: tuple[str, ...], language: str
) -> None:
    assert value_in_row(AGE, Row(AT_AGE, "Age", words), language) is None


def test_a_row_that_does_not_stand_for_this_control_alone_is_not_read() -> None:
    shared = replace(AGE, row_shows=False)
    assert value_in_row(shared, Row(AT_AGE, "Age", ("On",)), "en") is None


def test_a_row_cannot_tell_all_boxes_from_some() -> None:
    group = ticks(row_shows=True)
    assert value_in_row(group, Row("/x", "Employer", ("On",)), "en") is None


def test_the_value_does_not_come_from_the_title() -> None:
    titled = Row(AT_AGE, "Off")
    assert value_in_row(AGE, titled, "en") is None
