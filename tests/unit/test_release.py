"""What a copy of the program knows of its own release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.release import Release, ReleaseFactsWrongError, release

if TYPE_CHECKING:
    from pathlib import Path

KEY = "ab" * 32


def _file(folder: Path, text: str) -> Path:
    file = folder / "release.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_source_tree_belongs_to_no_release() -> None:
    assert release() == Release()


def test_a_release_knows_its_addresses_and_keys(tmp_path: Path) -> None:
    file = _file(
        tmp_path,
        'page = "https://a.example/releases"\nnewest = "https://a.example/newest.json"\n'
        f'catalog = "https://a.example/catalog"\ncatalog_keys = ["{KEY}"]\n',
    )
    found = release(file)
    assert found.page == "https://a.example/releases"
    assert found.newest == "https://a.example/newest.json"
    assert found.catalog == "https://a.example/catalog"
    assert found.catalog_keys == (bytes.fromhex(KEY),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no toml",
        'page = ""\nnewest = "http://a.example/"\ncatalog = ""\ncatalog_keys = []',
        'page = ""\nnewest = 1\ncatalog = ""\ncatalog_keys = []',
        'page = ""\nnewest = ""\ncatalog = ""\ncatalog_keys = ["abcd"]',
        'page = ""\nnewest = ""\ncatalog = ""\ncatalog_keys = ["xyz"]',
        'page = ""\nnewest = ""\ncatalog = ""\ncatalog_keys = 3',
    ],
)
def test_a_file_that_says_something_else_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReleaseFactsWrongError, match=r"release\.toml"):
        release(_file(tmp_path, text))
