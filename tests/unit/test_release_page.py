"""The page of a release: what it says of its files, and what it refuses to come without."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard import __version__
from release_page import INSTALLERS, Installer, NotReleasableError, main, news, write

if TYPE_CHECKING:
    from pathlib import Path

TAG = f"v{__version__}"
CHANGELOG = f"""# Changelog

## [Unreleased]

- Not yet.

## [{__version__}] - 2026-12-01

### Added

- A thing.

## [0.0.9] - 2026-11-01

- An older thing.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for installer in INSTALLERS:
        name = installer.name.format(__version__)
        (tmp_path / name).touch()
        if installer.warning:
            said = "signed" if "arm64" in name else "unsigned"
            (tmp_path / f"{name}.signing").write_text(f"{said}\n", encoding="utf-8")
    return tmp_path


def test_the_notes_hold_the_news_of_this_version_alone(folder: Path) -> None:
    write(TAG, folder, CHANGELOG)
    notes = (folder / "notes.md").read_text(encoding="utf-8")
    assert "- A thing." in notes
    assert "Not yet" not in notes
    assert "An older thing" not in notes


def test_a_file_without_a_signature_is_named_so_and_one_with_it_too(folder: Path) -> None:
    write(TAG, folder, CHANGELOG)
    rows = (folder / "notes.md").read_text(encoding="utf-8").splitlines()
    said = {row.split("`")[1]: row for row in rows if "`LinkedIn-Privacy-Wizard-" in row}
    assert [name for name, row in said.items() if "| Signed. |" in row] == [
        f"LinkedIn-Privacy-Wizard-{__version__}-macos-arm64.dmg"
    ]
    assert sum("Not signed." in row for row in said.values()) == 2
    assert not list(folder.glob("*.signing"))


def test_the_newest_version_is_told_to_programs(folder: Path) -> None:
    write(TAG, folder, CHANGELOG)
    assert json.loads((folder / "newest.json").read_text(encoding="utf-8")) == {
        "version": __version__
    }


@pytest.mark.parametrize("tag", [__version__, "v9.9.9", ""])
def test_a_tag_of_another_version_is_refused(folder: Path, tag: str) -> None:
    with pytest.raises(NotReleasableError, match="tag"):
        write(tag, folder, CHANGELOG)
    assert not (folder / "newest.json").exists()


@pytest.mark.parametrize("installer", INSTALLERS, ids=lambda installer: installer.system)
def test_a_release_without_one_of_its_installers_is_refused(
    folder: Path, installer: Installer
) -> None:
    (folder / installer.name.format(__version__)).unlink()
    with pytest.raises(NotReleasableError, match="is missing"):
        write(TAG, folder, CHANGELOG)


def test_an_installer_of_which_nobody_said_whether_it_is_signed_is_refused(folder: Path) -> None:
    next(folder.glob("*.exe.signing")).write_text("perhaps", encoding="utf-8")
    with pytest.raises(NotReleasableError, match="perhaps"):
        write(TAG, folder, CHANGELOG)
    next(folder.glob("*.exe.signing")).unlink()
    with pytest.raises(NotReleasableError, match="says nothing"):
        write(TAG, folder, CHANGELOG)


@pytest.mark.parametrize("version", ["0.2.0", "Unreleased", "0.0.90"])
def test_a_version_that_the_changelog_does_not_know_is_refused(version: str) -> None:
    with pytest.raises(NotReleasableError, match=r"CHANGELOG\.md"):
        news(version, CHANGELOG)


def test_a_version_without_news_is_refused() -> None:
    with pytest.raises(NotReleasableError, match=r"CHANGELOG\.md"):
        news("1.0.0", "## [1.0.0] - 2026-12-01\n\n## [0.9.0] - 2026-11-01\n\n- A thing.\n")


def test_what_is_refused_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["v0.0.0", str(tmp_path)]) == 1
    assert (
        capsys.readouterr().err
        == f"release_page: The tag is v0.0.0, and the program says {__version__}\n"
    )
