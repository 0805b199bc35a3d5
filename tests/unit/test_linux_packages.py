"""What the Linux packages say of the program is what the program does."""

from __future__ import annotations

import argparse
import configparser
import gzip
import re
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from linkedin_privacy_wizard import APPLICATION_ID, __version__, options
from linkedin_privacy_wizard.gui.application import PRODUCT
from linux.linked import debian_relations
from linux.releases import appstream_releases, debian_changelog, releases
from linux.share import HERE, write_share
from tests.unit.test_project_files import PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "linkedin-privacy-wizard"
TODAY = date(2026, 11, 22)
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something <new>, `told` in
  two lines.

## [0.0.1] - 2026-01-31

- **The first** one.

## [0.0.0] - 2025-12-24
"""


def option_names(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every option and command that the program takes, those of its commands too."""
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield name
                yield from option_names(below)


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is installed below /usr/share."""
    folder = tmp_path_factory.mktemp("share")
    write_share(folder, epoch=1_795_348_800)
    return folder


def test_the_manual_has_every_option_and_command_and_no_other() -> None:
    manual = (HERE / f"{NAME}.1").read_text(encoding="utf-8").replace("\\-", "-")
    _, _, told = manual.partition(".SH OPTIONS\n")
    told, _, _ = told.partition(".SH EXIT STATUS\n")
    named = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", told))
    named |= set(re.findall(r'^\.SS "?([a-z-]+)', told, re.MULTILINE))
    assert named == set(option_names(options._parser()))


def test_what_is_unreleased_becomes_the_present_version() -> None:
    newest, oldest = releases(CHANGELOG, TODAY)
    assert (newest.version, newest.day, newest.is_out) == (__version__, TODAY, False)
    assert newest.news == ("Something <new>, told in two lines.",)
    assert (oldest.version, oldest.day, oldest.is_out) == ("0.0.1", date(2026, 1, 31), True)
    assert oldest.news == ("The first one.",)


def test_a_version_that_is_out_is_told_once() -> None:
    out = CHANGELOG.replace("[0.0.1]", f"[{__version__}]")
    assert [release.is_out for release in releases(out, TODAY)] == [True]


def test_debians_changelog_has_an_entry_for_each_release() -> None:
    told = debian_changelog(releases(CHANGELOG, TODAY))
    entries = re.findall(
        r"^linkedin-privacy-wizard \((\S+)\) unstable; urgency=medium$", told, re.MULTILINE
    )
    assert entries == [__version__, "0.0.1"]
    assert "  * Something <new>, told in two lines.\n" in told
    assert re.search(r"^ -- [^<]+ <\S+@\S+>  Sat, 31 Jan 2026 12:00:00 \+0000$", told, re.MULTILINE)


def test_a_software_centre_is_told_each_release() -> None:
    told = ET.fromstring(appstream_releases(releases(CHANGELOG, TODAY)))
    assert [
        (release.get("version"), release.get("type"), release.get("date")) for release in told
    ] == [(__version__, "development", "2026-11-22"), ("0.0.1", "stable", "2026-01-31")]
    assert [point.text for point in told.iter("li")] == [
        "Something <new>, told in two lines.",
        "The first one.",
    ]


def test_menu_entry_icon_and_description_go_by_one_name(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / f"{APPLICATION_ID}.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Icon"] == APPLICATION_ID
    assert entry["Desktop Entry"]["Exec"] == NAME
    # Qt tells a window system the name of the application as the class of its windows.
    assert entry["Desktop Entry"]["StartupWMClass"] == PRODUCT
    assert entry["Desktop Action practice"]["Exec"] == f"{NAME} --practice"
    told = ET.parse(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml").getroot()
    assert told.findtext("id") == APPLICATION_ID
    assert told.findtext("launchable") == f"{APPLICATION_ID}.desktop"
    assert told.findtext("summary") == entry["Desktop Entry"]["Comment"]
    assert [release.get("version") for release in told.iter("release")][:1] == [__version__]
    assert (share / "icons/hicolor/48x48/apps" / f"{APPLICATION_ID}.png").is_file()


def test_manual_licence_and_changelog_are_whole(share: Path) -> None:
    manual = gzip.decompress((share / "man" / "man1" / f"{NAME}.1.gz").read_bytes()).decode()
    assert f'"2026-11-22" "LinkedIn Privacy Wizard {__version__}"' in manual
    licence = (share / "doc" / NAME / "copyright").read_text(encoding="utf-8")
    for line in (PROJECT / "LICENSE").read_text(encoding="utf-8").splitlines()[4:]:
        assert line in licence
    changes = gzip.decompress((share / "doc" / NAME / "changelog.gz").read_bytes()).decode()
    assert changes.startswith(f"{NAME} ({__version__}) ")


def test_the_package_asks_for_what_running_needs() -> None:
    asked = debian_relations("2.36")
    assert {"libc6 (>= 2.36)", "libnss3", "libatomic1", "libasound2t64 | libasound2"} <= set(asked)
    listed = (PROJECT / "packaging" / "debian-run.txt").read_text(encoding="utf-8").splitlines()
    assert len(asked) == 1 + len([line for line in listed if line and not line.startswith("#")])
