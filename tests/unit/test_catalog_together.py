"""Two files of the catalog that are at odds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.check import check
from tests.catalog_files import GOOD, LOOK, changed, write

if TYPE_CHECKING:
    from pathlib import Path

OTHER = changed(
    GOOD,
    ('id = "ads-age"', 'id = "ads-gender"'),
    ('"allowAdsByAge"', '"allowAdsByGender"'),
    ("ads-by-age", "ads-by-gender"),
    ('"Age range"', '"Gender"'),
)


def test_two_different_settings_are_at_peace(tmp_path: Path) -> None:
    assert check(write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=OTHER)) == []


def test_the_same_id_in_two_folders_is_told(tmp_path: Path) -> None:
    moved = changed(
        OTHER, ('id = "ads-gender"', 'id = "ads-age"'), ('category = "ads"', 'category = "privacy"')
    )
    write(tmp_path, ads__ads_age=GOOD, privacy__ads_age=moved)
    assert check(tmp_path) == ["privacy/ads-age.toml: id: 'ads-age' is already in ads/ads-age.toml"]


def test_two_settings_that_are_the_only_control_of_one_page_are_told(tmp_path: Path) -> None:
    write(
        tmp_path, ads__ads_age=GOOD, ads__ads_gender=changed(OTHER, ("ads-by-gender", "ads-by-age"))
    )
    assert check(tmp_path) == [
        (
            "ads/ads-gender.toml: addresses: ads/ads-age.toml is the only control of "
            "'/mypreferences/d/settings/ads-by-age' too"
        )
    ]


def test_a_slash_at_the_end_makes_no_other_page(tmp_path: Path) -> None:
    same = changed(OTHER, ("ads-by-gender", "ads-by-age/"))
    assert len(check(write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=same))) == 1


def test_another_spelling_of_the_address_makes_no_other_page(tmp_path: Path) -> None:
    same = changed(OTHER, ("/d/settings/ads-by-gender", "/d/ads-by-age"))
    assert len(check(write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=same))) == 1


def test_an_older_page_of_the_same_name_is_another_page(tmp_path: Path) -> None:
    older = changed(OTHER, ("/mypreferences/d/settings/ads-by-gender", "/psettings/ads-by-age"))
    assert check(write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=older)) == []


def test_two_settings_with_the_same_key_on_one_page_are_told(tmp_path: Path) -> None:
    same = changed(
        OTHER,
        ("ads-by-gender", "ads-by-age"),
        ('"allowAdsByGender"', '"allowAdsByAge"'),
        ("alone = true", "alone = false"),
    )
    write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=same)
    assert check(tmp_path) == [
        (
            "ads/ads-gender.toml: addresses: ads/ads-age.toml is the control 'allowAdsByAge' of "
            "'/mypreferences/d/settings/ads-by-age' too"
        )
    ]


def test_two_settings_may_share_a_page_under_their_own_keys(tmp_path: Path) -> None:
    shared = changed(OTHER, ("ads-by-gender", "ads-by-age"), ("alone = true", "alone = false"))
    age = changed(GOOD, ("alone = true", "alone = false"))
    assert check(write(tmp_path, ads__ads_age=age, ads__ads_gender=shared)) == []


def test_two_settings_behind_one_row_cannot_be_read_from_it(tmp_path: Path) -> None:
    same = changed(OTHER, ('"Gender"', '"Age Range"'), ("alone = true", "alone = false"))
    assert check(write(tmp_path, ads__ads_age=GOOD, ads__ads_gender=same)) == [
        "ads/ads-age.toml: alone: ads/ads-gender.toml is behind the same row",
        "ads/ads-age.toml: row_shows: ads/ads-gender.toml is behind the same row",
        "ads/ads-gender.toml: row_shows: ads/ads-age.toml is behind the same row",
    ]


def test_a_row_to_ignore_that_is_a_setting_is_told(tmp_path: Path) -> None:
    rows = """
[[rows]]
paths = ["/mypreferences/d/dark-mode", "/mypreferences/d/settings/ads-by-age/"]
titles = { en = ["Dark mode", "AGE RANGE"] }
"""
    assert check(write(tmp_path, ads__ads_age=GOOD, ignored=rows)) == [
        (
            "ignored.toml: rows.0.paths: '/mypreferences/d/settings/ads-by-age/' is a setting in "
            "ads/ads-age.toml"
        ),
        "ignored.toml: rows.0.titles: 'age range' is a setting in ads/ads-age.toml",
    ]


def test_a_row_to_ignore_that_names_nothing_is_told(tmp_path: Path) -> None:
    write(tmp_path, sign_in_and_security__sessions=LOOK, ignored="[[rows]]\ntitles = { en = [] }\n")
    assert check(tmp_path) == ["ignored.toml: rows.0: A row needs a path or a title"]


def test_a_row_to_ignore_must_be_on_the_settings_pages(tmp_path: Path) -> None:
    write(tmp_path, sign_in_and_security__sessions=LOOK, ignored='[[rows]]\npaths = ["/feed/"]\n')
    assert check(tmp_path) == [
        "ignored.toml: rows.0.paths.0: '/feed/' is not the plain path of a settings page"
    ]
