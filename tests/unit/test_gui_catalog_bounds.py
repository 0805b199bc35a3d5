"""What no list from outside can do, whoever has signed it; and what is read of files at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.catalog import CatalogError
from linkedin_privacy_wizard.domain.edition import EditionRefused, Refused
from linkedin_privacy_wizard.gui.catalog_shelf import (
    FILE_NAME,
    MOST_LOOKED_AT,
    content_of,
    files_in,
)
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import DENIED_PARTS, Driver, Guard
from tests.catalog_files import changed
from tests.signed_catalogs import small

if TYPE_CHECKING:
    from pathlib import Path


from tests.unit.catalog_shelves import AGE, US, Shelf, paths_in, started


def test_an_option_that_comes_to_mean_its_opposite_is_refused(tmp_path: Path) -> None:
    shelf, _ = started(tmp_path)
    files = small()
    files[AGE] = changed(
        files[AGE],
        ("switch = true", "switch = maybe"),
        ("switch = false", "switch = true"),
        ("switch = maybe", "switch = false"),
    )
    assert shelf.why_not(US.sign_catalog(files=files)) is Refused.OTHER_MEANING


DANGEROUS = sorted(DENIED_PARTS)


@pytest.mark.parametrize("page", DANGEROUS)
def test_no_signature_opens_a_page_that_is_out_of_bounds(tmp_path: Path, page: str) -> None:
    """Which pages are, is code: a list on the outside can only name others."""
    shelf, catalog = started(tmp_path)
    path = f"/mypreferences/d/settings/{page}"
    files = small()
    old = paths_in(files[AGE])[0]
    files[AGE] = changed(files[AGE], (f'path = "{old}"', f'path = "{path}"'))
    content = US.sign_catalog(files=files)
    assert shelf.why_not(content) is Refused.BROKEN
    (tmp_path / FILE_NAME).write_bytes(content)
    shelf, catalog = started(tmp_path)
    assert shelf.set_aside is Refused.BROKEN
    assert path not in {each for setting in catalog.settings for each in known_paths(setting)}
    # And if it had been taken: the browser itself keeps out of there.
    gate = Gatekeeper(Guard(LINKEDIN, frozenset({path}), Driver.WIZARD))
    assert not gate.may_open(f"{LINKEDIN}{path}")


def test_no_signature_opens_a_page_elsewhere(tmp_path: Path) -> None:
    shelf, _ = started(tmp_path)
    for path in ("/feed/", "https://evil.example/", "/psettings/../feed", "/messaging/compose"):
        files = small()
        old = paths_in(files[AGE])[0]
        files[AGE] = changed(files[AGE], (f'path = "{old}"', f'path = "{path}"'))
        assert shelf.why_not(US.sign_catalog(files=files)) is Refused.BROKEN


def test_a_broken_catalog_of_the_program_itself_is_no_matter_of_files(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    (tmp_path / "ours" / AGE).write_text("id =", encoding="utf-8")
    with pytest.raises(CatalogError, match="ads-age"):
        shelf.load()


def test_only_a_plain_file_is_read(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "gone"):
        with pytest.raises(EditionRefused) as caught:
            content_of(place)
        assert caught.value.why is Refused.UNREADABLE


def test_no_more_of_a_file_is_read_than_one_may_have(tmp_path: Path) -> None:
    endless = tmp_path / "a.lpwcatalog"
    with endless.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(EditionRefused) as caught:
        content_of(endless)
    assert caught.value.why is Refused.TOO_LARGE


def test_in_a_folder_only_files_of_that_name_are_looked_at(tmp_path: Path) -> None:
    with pytest.raises(EditionRefused) as caught:
        files_in(tmp_path)
    assert caught.value.why is Refused.NONE_THERE
    for number in range(MOST_LOOKED_AT + 1):
        (tmp_path / f"catalog-{number:04}.lpwcatalog").touch()
    (tmp_path / "catalog-9999.zip").touch()
    names = [file.name for file in files_in(tmp_path)]
    assert names == [f"catalog-{number:04}.lpwcatalog" for number in range(1, MOST_LOOKED_AT + 1)]
    with pytest.raises(EditionRefused) as caught:
        files_in(tmp_path / "gone")
    assert caught.value.why is Refused.UNREADABLE
