"""What the program is made of, and the licences of that."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from linkedin_privacy_wizard.licences import (
    FIRST,
    INDEX,
    LicencesWrongError,
    components,
    is_packed,
    version_of,
)

PROJECT = Path(__file__).parents[2]
ENTRY = """[[component]]
name = "{name}"
version = "1.0"
licence = "MIT"
file = "{file}"
source = "https://a.example"
"""


def _packed(folder: Path, index: str) -> Path:
    (folder / INDEX).write_text(index, encoding="utf-8")
    (folder / "one.txt").write_text("Do as you like.", encoding="utf-8")
    return folder


def test_what_is_packed_is_listed_by_name_with_its_text(tmp_path: Path) -> None:
    entries = (ENTRY.format(name=name, file="one.txt") for name in ("zlib", "Qt"))
    found = components(_packed(tmp_path, "".join(entries)))
    assert [(part.name, part.version, part.licence) for part in found] == [
        ("Qt", "1.0", "MIT"),
        ("zlib", "1.0", "MIT"),
    ]
    assert {part.text() for part in found} == {"Do as you like."}
    assert is_packed(tmp_path)


@pytest.mark.parametrize(
    "index",
    [
        "no toml",
        "",
        "component = 1",
        '[[component]]\nname = "Qt"\n',
        ENTRY.format(name="Qt", file="gone.txt"),
        ENTRY.format(name="Qt", file="../one.txt"),
    ],
)
def test_a_list_that_says_something_else_is_refused(tmp_path: Path, index: str) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (tmp_path / "one.txt").touch()
    with pytest.raises(LicencesWrongError, match="licences"):
        components(_packed(folder, index))


def test_from_the_source_the_packages_tell_of_themselves() -> None:
    assert not is_packed()
    found = {part.name: part for part in components()}
    assert found["aiohttp"].licence == "Apache-2.0 AND MIT"
    assert "Apache License" in found["aiohttp"].text()
    assert "multidict" in found  # aiohttp asks for it
    assert "pytest" not in found
    assert found["PySide6_Essentials"].text() == ""
    assert all(part.version and part.licence for part in found.values())


def test_whatever_the_program_asks_for_is_looked_at() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {line.partition("=")[0].rstrip("<>") for line in project["dependencies"]}
    assert {name.lower() for name in asked} == {name.lower() for name in FIRST}


def test_what_is_not_there_has_no_version() -> None:
    assert version_of("no-such-part") == ""
    assert version_of("playwright")
