"""Catalog files with a wrong address, and files that are no catalog files at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.catalog import load
from tests.catalog_files import GOOD, changed, told, write

if TYPE_CHECKING:
    from pathlib import Path

FILE = "ads/ads-age.toml"
PATH = '"/mypreferences/d/settings/ads-by-age"'

NOT_A_PAGE = "is not the plain path of a settings page"
ADDRESSES = {
    "https://www.linkedin.com/mypreferences/d/x": NOT_A_PAGE,
    "/feed/": "may never be opened",
    "/mypreferences/": NOT_A_PAGE,
    "/mypreferences/x/settings": NOT_A_PAGE,
    "/mypreferences/d/x?li_theme=light": NOT_A_PAGE,
    "/mypreferences/d/../../feed": "may never be opened",
    "/mypreferences/d/%2e%2e/x": NOT_A_PAGE,
    "/mypreferences/d/x#y": NOT_A_PAGE,
    "/mypreferences/d//x": NOT_A_PAGE,
    "/mypreferences/d/-x": NOT_A_PAGE,
    "/mypreferences/d/X": NOT_A_PAGE,
    "/mypreferences/d/../../x": NOT_A_PAGE,
    "/psettings/": NOT_A_PAGE,
    "/public-profile/settings/x": NOT_A_PAGE,
    "/jobs/": NOT_A_PAGE,
    "/mypreferences/d/categories/ads": NOT_A_PAGE,
    "/mypreferences/d/close-accounts": "may never be opened",
    "/mypreferences/d/hibernate-account": "may never be opened",
    "/psettings/change-password": "may never be opened",
    "/psettings/merge": "may never be opened",
    "/mypreferences/d/merge-my-accounts": "may never be opened",
    "/mypreferences/d/premium-manage-account": "may never be opened",
}

NO_TOML = {
    "a line that is none": ("id = \n", "This is no TOML: Invalid value (at line 1, column 6)"),
    "a key twice": (
        'id = "a"\nid = "b"\n',
        "This is no TOML: Cannot overwrite a value (at line 2, column 9)",
    ),
    "brackets without end": (f"x = {'[' * 5000}", "This is no TOML: "),
}


@pytest.mark.parametrize(("path", "why"), ADDRESSES.items())
def test_an_address_that_is_not_allowed_is_refused(tmp_path: Path, path: str, why: str) -> None:
    write(tmp_path, ads__ads_age=changed(GOOD, (PATH, f'"{path}"')))
    assert told(tmp_path) == f"{FILE}: addresses.0.path: {path!r} {why}"


@pytest.mark.parametrize(
    "path",
    [
        "/mypreferences/d/profile-viewing-options",
        "/mypreferences/s/settings/share-data-with-trusted-partners",
        "/psettings/privacy/email",
        "/public-profile/settings",
        "/jobs/application-settings/",
    ],
)
def test_an_address_of_a_settings_page_is_taken(tmp_path: Path, path: str) -> None:
    write(tmp_path, ads__ads_age=changed(GOOD, (PATH, f'"{path}"')))
    assert load(tmp_path).settings[0].addresses[0].path == path


@pytest.mark.parametrize(("text", "why"), NO_TOML.values(), ids=NO_TOML)
def test_a_file_that_is_no_toml_is_told(tmp_path: Path, text: str, why: str) -> None:
    write(tmp_path, ads__ads_age=text)
    assert told(tmp_path).startswith(f"{FILE}: {why}")


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    write(tmp_path, ads__ads_age="")
    (tmp_path / FILE).write_bytes(b'id = "\xff"')
    assert told(tmp_path).startswith(f"{FILE}: This is no TOML: 'utf-8' codec can't decode")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (write(tmp_path) / FILE).mkdir(parents=True)
    assert told(tmp_path).startswith(f"{FILE}: This file cannot be read: ")


def test_a_folder_without_settings_is_told(tmp_path: Path) -> None:
    assert told(tmp_path / "none") == f"{tmp_path / 'none'}: There is no catalog here"


def test_a_file_outside_the_folder_of_its_section_is_told(tmp_path: Path) -> None:
    write(tmp_path, ads_age=GOOD)
    assert told(tmp_path) == "ads-age.toml: category: This belongs in the folder ads"
