"""A part without a licence text, or with a licence that is not allowed, stops the build."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.licences import components as shown
from supply.account import divided
from supply.bundle import packed
from supply.component import inner
from supply.driver import node
from supply.licences import LicenceMissingError, check, write
from supply.qt import Qt
from supply.system import Package, owners_of
from supply.terms import LicenceUnknownError, recognised, refused
from supply.wheels import of_package
from tests.supply.conftest import LIBUUID, MODULES, VERSIONS

if TYPE_CHECKING:
    from pathlib import Path

    from supply.account import Origins


def test_every_part_has_its_text_in_the_bundle(
    bundle: Path, origins: Origins, tmp_path: Path
) -> None:
    components = divided(packed(bundle), MODULES, origins).components
    folder = tmp_path / "licences"
    write(components, folder)
    index = tomllib.loads(folder.joinpath("index.toml").read_text(encoding="utf-8"))["component"]
    assert [entry["name"] for entry in index] == [part.name for part in components]
    for entry in index:
        assert set(entry) == {"name", "version", "licence", "file", "source"}
        assert folder.joinpath(entry["file"]).read_text(encoding="utf-8").strip()


def test_the_page_about_the_program_reads_what_is_written(
    bundle: Path, origins: Origins, tmp_path: Path
) -> None:
    components = divided(packed(bundle), MODULES, origins).components
    write(components, tmp_path / "licences")
    told = {
        part.name: (part.version, part.licence, part.text())
        for part in shown(tmp_path / "licences")
    }
    assert {name: entry[:2] for name, entry in told.items()} == {
        part.name: (part.version, part.licence) for part in components
    }
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["Qt6Core"][2]


def test_the_notice_on_qt_says_that_it_may_be_replaced_and_where_its_sources_are(
    bundle: Path, origins: Origins, tmp_path: Path
) -> None:
    write(divided(packed(bundle), set(), origins).components, tmp_path / "licences")
    text = tmp_path.joinpath("licences/qt.txt").read_text(encoding="utf-8")
    notice, lesser, general = (
        text.index(words)
        for words in (
            "You may put your own version of Qt in place of this one",
            "GNU LESSER GENERAL PUBLIC LICENSE",
            "TERMS AND CONDITIONS",
        )
    )
    assert notice < lesser < general
    assert "https://download.qt.io/official_releases/qt/" in text


def test_a_part_without_a_text_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(LicenceMissingError, match="libuuid1 has no licence text"):
        write([replace(LIBUUID, texts=())], tmp_path / "licences")
    assert not tmp_path.joinpath("licences").exists()


@pytest.mark.parametrize(
    "licence", ["", "GPL-3.0-only", "SSPL-1.0", "Made-Up", "MIT AND GPL-3.0-only"]
)
def test_a_licence_that_is_not_allowed_stops_the_build(licence: str) -> None:
    with pytest.raises(LicenceMissingError, match="not allowed"):
        check([replace(LIBUUID, licence=licence)])


def test_a_part_that_is_built_in_is_held_to_the_same_list() -> None:
    with pytest.raises(LicenceMissingError, match=r"inside is under AGPL-3\.0-only"):
        check([replace(LIBUUID, within=(inner("inside", "1", "AGPL-3.0-only", ""),))])


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "(MIT OR Apache-2.0) AND Unicode-DFS-2016",
        "GPL-2.0-or-later WITH Bootloader-exception",
    ],
)
def test_of_alternatives_one_that_is_allowed_is_enough(licence: str) -> None:
    assert refused(licence) == []


def test_a_library_of_qts_that_is_under_the_gpl_alone_stops_the_build() -> None:
    charts = Qt(VERSIONS).of_file(PurePosixPath("PySide6/Qt/lib/libQt6Charts.so.6"))
    assert charts is not None
    with pytest.raises(LicenceMissingError, match=r"Qt6Charts is under GPL-3\.0-only"):
        check([charts])


def test_something_new_inside_node_stops_the_build() -> None:
    with pytest.raises(LicenceUnknownError, match="new in Node: novelty"):
        node({"node": "27.0.0", "novelty": "1.0"}, "a text")


def test_a_package_brings_its_own_texts_and_those_of_what_is_built_in() -> None:
    package = of_package("pydantic-core")
    assert [text.title for text in package.texts] == ["LICENSE", "Parts in Rust"]
    assert "regex" in {part.name for part in package.within}


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("Permission … without restriction, including without limitation the rights", "MIT"),
        ("Redistribution and use in source and binary forms, …", "BSD-2-Clause"),
        (
            "Redistribution and use in source and binary forms … Neither the name of",
            "BSD-3-Clause",
        ),
        ("(no license text found; declared licenses: MIT)", "MIT"),
    ],
)
def test_a_text_is_recognised(text: str, licence: str) -> None:
    assert recognised(text) == licence


def test_a_text_that_is_no_known_licence_is_not_guessed_at() -> None:
    with pytest.raises(LicenceUnknownError):
        recognised("You may use this on Tuesdays.")


def test_the_systems_own_copy_of_a_library_is_meant_not_another_programs() -> None:
    told = (
        "firefox-esr: /usr/lib/firefox-esr/libnspr4.so\n"
        "libnspr4:amd64: /usr/lib/x86_64-linux-gnu/libnspr4.so\n"
    )
    assert owners_of(told, ["libnspr4.so"]) == {"libnspr4.so": "libnspr4:amd64"}


def test_a_licence_of_one_package_is_not_taken_for_those_of_its_neighbours() -> None:
    uuid = Package("libuuid1", "util-linux", "2.38", "")
    assert uuid.licence == "BSD-3-Clause"
    assert replace(uuid, name="libmount1").licence == ""
    assert replace(uuid, name="libxcb-sync1", source="libxcb").licence == "X11"
