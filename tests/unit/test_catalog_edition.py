"""A catalog that is newer than the program, or larger than any, is refused in one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.catalog.edition import FORM, edition_of
from linkedin_privacy_wizard.catalog.loader import MOST_FILES, read
from linkedin_privacy_wizard.catalog.place import place_of
from linkedin_privacy_wizard.catalog.tables import MOST_BYTES, CatalogErrors
from linkedin_privacy_wizard.domain.edition import Edition
from tests.catalog_files import EDITION, GOOD, LOOK, SHIPPED, changed, told, write

if TYPE_CHECKING:
    from pathlib import Path

FILE = "catalog.toml"
WRONG = {
    "a newer form": (
        changed(EDITION, ("form = 1", "form = 2")),
        "form: This catalog has form 2, and the program knows 1: use a newer one",
    ),
    "a newer program": (
        changed(EDITION, ("0.1.0", "12.0.0")),
        f"needs: This catalog needs version 12.0.0, and this is {__version__}",
    ),
    "no form": (changed(EDITION, ("form = 1\n", "")), "form: Field required"),
    "a form before the first": (
        changed(EDITION, ("form = 1", "form = 0")),
        "form: Input should be greater than or equal to 1",
    ),
    "no edition": (changed(EDITION, ("edition = 1\n", "")), "edition: Field required"),
    "an edition before the first": (
        changed(EDITION, ("edition = 1", "edition = 0")),
        "edition: Input should be greater than or equal to 1",
    ),
    "no day": (changed(EDITION, ("2026-09-01", '"soon"')), "made: Input should be a valid date"),
    "words for a version": (
        changed(EDITION, ("0.1.0", "newest")),
        "needs: 'newest' should be a version such as 0.1.0",
    ),
    "a version too long to be one": (
        changed(EDITION, ("0.1.0", "0.1.99999")),
        "needs: '0.1.99999' should be a version such as 0.1.0",
    ),
    "code": (f'{EDITION}script = "x"\n', "script: Extra inputs are not permitted"),
}


@pytest.mark.parametrize(("edition", "why"), WRONG.values(), ids=WRONG)
def test_a_catalog_for_another_program_is_refused_before_any_of_it_is_read(
    tmp_path: Path, edition: str, why: str
) -> None:
    write(tmp_path, catalog=edition, ads__ads_age="a key of the future")
    assert told(tmp_path) == f"{FILE}: {why}"


def test_a_catalog_that_does_not_say_who_can_read_it_is_refused(tmp_path: Path) -> None:
    write(tmp_path, ads__ads_age=GOOD)
    (tmp_path / FILE).unlink()
    assert told(tmp_path) == f"{FILE}: This file cannot be read: No such file or directory"


@pytest.mark.parametrize(
    ("version", "reads"),
    [("0.1.0", True), ("0.1.1", True), ("0.10.0", True), ("1.0.0.dev1", True), ("0.0.9", False)],
)
def test_versions_are_compared_as_numbers(
    tmp_path: Path,
    version: str,
    reads: bool,  # noqa: FBT001 - a column of the table
) -> None:
    write(tmp_path)
    if reads:
        assert edition_of(place_of(tmp_path), version).number == 1
    else:
        with pytest.raises(CatalogErrors):
            edition_of(place_of(tmp_path), version)


def test_the_catalog_that_comes_with_the_program_is_for_it() -> None:
    edition_of(place_of(SHIPPED))
    assert f"form = {FORM}\n" in (SHIPPED / FILE).read_text(encoding="utf-8")


def test_a_file_may_be_that_large_and_no_larger(tmp_path: Path) -> None:
    largest = GOOD + "#" * (MOST_BYTES - len(GOOD.encode()))
    write(tmp_path, ads__ads_age=largest)
    assert load(tmp_path).settings
    write(tmp_path, ads__ads_age=f"{largest}#")
    assert told(tmp_path) == "ads/ads-age.toml: This file is larger than 64 KiB"


def test_a_catalog_may_have_that_many_files_and_no_more(tmp_path: Path) -> None:
    write(tmp_path, **{f"ads__x{number}": "" for number in range(MOST_FILES)})
    assert (
        told(tmp_path) == f"{tmp_path}: There are 1001 files here, and a catalog has 1000 at most"
    )


def test_every_file_that_comes_with_the_program_is_far_below_the_limit() -> None:
    files = list(SHIPPED.rglob("*.toml"))
    assert max(file.stat().st_size for file in files) < MOST_BYTES / 10
    assert len(files) < MOST_FILES / 5


def test_a_catalog_of_look_only_settings_needs_the_same_file(tmp_path: Path) -> None:
    write(tmp_path, sign_in_and_security__sessions=LOOK)
    assert [each.id for each in load(tmp_path).settings] == ["sessions"]


def test_a_catalog_without_a_setting_is_none(tmp_path: Path) -> None:
    write(tmp_path)
    assert told(tmp_path) == f"{tmp_path}: There is no catalog here"


def test_a_catalog_says_which_one_it_is(tmp_path: Path) -> None:
    edition = changed(EDITION, ("edition = 1", "edition = 7"), ("2026-09-01", "2026-10-02"))
    catalog = load(write(tmp_path, catalog=edition, ads__ads_age=GOOD))
    assert catalog.edition == Edition(7, date(2026, 10, 2))


def held(folder: Path) -> dict[str, bytes]:
    """The files of a folder, in memory."""
    files = folder.rglob("*.toml")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_catalog_in_memory_is_the_same_as_in_a_folder() -> None:
    assert load(held(SHIPPED)) == load(SHIPPED)


def test_what_is_wrong_with_a_catalog_in_memory_is_told_in_the_same_way(tmp_path: Path) -> None:
    files = held(write(tmp_path, ads__ads_age=GOOD))
    large = {**files, "ads/ads-age.toml": b"#" * (MOST_BYTES + 1)}
    assert [str(each) for each in read(large).mistakes] == [
        "ads/ads-age.toml: This file is larger than 64 KiB"
    ]
    del files[FILE]
    assert [str(each) for each in read(files).mistakes] == [f"{FILE}: This file is not there"]
    assert [str(each) for each in read({}).mistakes] == [
        "The signed file: There is no catalog here"
    ]
