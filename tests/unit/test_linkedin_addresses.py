"""How addresses of LinkedIn's are compared."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.setting import Address, Category, Evidence
from linkedin_privacy_wizard.linkedin.addresses import (
    CATEGORY_PATHS,
    category_path,
    is_setting_path,
    known_paths,
    path_of,
    same_page,
    spellings,
)
from tests.builders import setting


def test_each_section_has_the_address_that_linkedin_gives_it() -> None:
    assert category_path(Category.VISIBILITY) == "/mypreferences/d/categories/profile-visibility"
    assert len(CATEGORY_PATHS) == len(Category)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://www.linkedin.com/mypreferences/d/x/", "/mypreferences/d/x"),
        ("https://www.linkedin.com/mypreferences/d/x?li_theme=light#top", "/mypreferences/d/x"),
        ("https://www.linkedin.com", "/"),
        ("https://www.linkedin.com/", "/"),
        ("/jobs/application-settings/", "/jobs/application-settings"),
    ],
)
def test_the_path_of_an_address_has_no_query_and_no_closing_slash(url: str, path: str) -> None:
    assert path_of(url) == path


@pytest.mark.parametrize(
    "path",
    [
        "/mypreferences/d/settings/ads-by-age",
        "/mypreferences/d/interest-categories",
        "/mypreferences/d/settings/Ads_by.Age",
        "/mypreferences/s/settings/share-data-with-trusted-partners",
        "/psettings/advertising/employer",
        "/public-profile/settings",
        "/jobs/application-settings",
    ],
)
def test_pages_of_settings_are_known_by_their_shape(path: str) -> None:
    assert is_setting_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "/mypreferences/d/categories/ads",
        "/mypreferences/d",
        "/mypreferences/x/settings/ads-by-age",
        "/mypreferences/d/settings/ads by age",
        "/mypreferences/d/../feed",
        "/mypreferences/d/settings/ads-by-age\n",
        "/mypreferences/d/%73ettings",
        "/feed/",
        "/public-profile/settings/more",
        "https://evil.example/psettings/privacy",
        "",
    ],
)
def test_other_paths_are_not_taken_for_settings(path: str) -> None:
    assert not is_setting_path(path)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/mypreferences/d/ads-by-age", "/mypreferences/d/settings/ads-by-age"),
        ("/mypreferences/m/settings/ads-by-age", "/mypreferences/d/ads-by-age"),
        ("/psettings/messages", "/psettings/messages"),
    ],
)
def test_two_spellings_of_one_page_are_the_same(one: str, other: str) -> None:
    assert same_page(one, other)
    assert same_page(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/mypreferences/d/ads-by-age", "/mypreferences/d/ads-by-gender"),
        ("/psettings/ads-by-age", "/mypreferences/d/ads-by-age"),
        ("/mypreferences/d/a/ads-by-age", "/mypreferences/d/b/ads-by-age"),
    ],
)
def test_other_pages_are_not_the_same(one: str, other: str) -> None:
    assert not same_page(one, other)


def test_the_addresses_of_a_setting_keep_the_order_of_the_catalog() -> None:
    addresses = (
        Address("/jobs/application-settings/", Evidence.CONFIRMED, "A test"),
        Address("/mypreferences/d/job", Evidence.GUESS, "A test"),
    )
    paths = known_paths(setting(addresses=addresses))
    assert paths == ("/jobs/application-settings", "/mypreferences/d/job")


def test_every_spelling_of_an_address_is_the_same_page() -> None:
    path = "/mypreferences/d/settings/ads-by-age"
    assert path in spellings(path)
    assert "/mypreferences/d/ads-by-age" in spellings(path)
    assert all(same_page(path, each) for each in spellings(path))


@pytest.mark.parametrize(
    "path", ["/psettings/advertising", "/mypreferences/d/settings", "/mypreferences/d/categories"]
)
def test_other_addresses_have_one_spelling(path: str) -> None:
    assert spellings(path) == {path}


def test_what_is_no_address_has_no_path() -> None:
    assert path_of("https://www.linkedin.com[") == ""
