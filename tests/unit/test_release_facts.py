"""What a release is built with: written from what the build says, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.release import Release, release
from release_facts import IN_A_BUNDLE, PROJECT, NotReleasableError, facts, in_bundle, main, write

if TYPE_CHECKING:
    from pathlib import Path

KEY = "0f" * 32
OTHER_KEY = "a1" * 32
BUILD = {"GITHUB_REPOSITORY": "somebody/wizard", "CATALOG_KEYS": f"{KEY}\n{OTHER_KEY} "}


def _bundle(folder: Path) -> Path:
    file = folder / "_internal" / IN_A_BUNDLE
    file.parent.mkdir(parents=True)
    file.write_bytes((PROJECT / "resources" / "release.toml").read_bytes())
    return file


def test_a_build_knows_its_own_addresses_and_keys(tmp_path: Path) -> None:
    file = tmp_path / "new" / "release.toml"
    write(facts(BUILD), file)
    assert release(file) == Release(
        page="https://github.com/somebody/wizard/releases/latest",
        newest="https://github.com/somebody/wizard/releases/latest/download/newest.json",
        catalog="https://github.com/somebody/wizard/releases/download/catalog/catalog.lpwcatalog",
        catalog_keys=(bytes.fromhex(KEY), bytes.fromhex(OTHER_KEY)),
    )


def test_a_build_without_keys_looks_for_no_catalog() -> None:
    found = facts({"GITHUB_REPOSITORY": "somebody/wizard"})
    assert found.newest
    assert found.catalog == ""
    assert found.catalog_keys == ()


@pytest.mark.parametrize(
    "repository", ["", "wizard", "a/b/c", "some body/wizard", "a/b?c=d", 'a/"b', "a/b\nc", "-a/b"]
)
def test_what_names_no_repository_is_refused(repository: str) -> None:
    with pytest.raises(NotReleasableError, match="GITHUB_REPOSITORY"):
        facts({"GITHUB_REPOSITORY": repository})


@pytest.mark.parametrize(
    "keys", [KEY[2:], f"{KEY}00", "xy" * 32, f"{KEY},{OTHER_KEY}", f"{KEY} {KEY}"]
)
def test_what_is_no_list_of_keys_is_refused(keys: str) -> None:
    with pytest.raises(NotReleasableError, match="CATALOG_KEYS"):
        facts({**BUILD, "CATALOG_KEYS": keys})


def test_a_bundle_that_was_built_with_other_facts_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _bundle(tmp_path)
    for name, value in BUILD.items():
        monkeypatch.setenv(name, value)
    assert main(["--check", str(tmp_path)]) == 1
    assert "says Release(page=''" in capsys.readouterr().err
    file.write_text("nonsense", encoding="utf-8")
    assert main(["--check", str(tmp_path)]) == 1
    assert "would refuse it" in capsys.readouterr().err


def test_a_bundle_with_the_facts_that_were_written_is_a_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in BUILD.items():
        monkeypatch.setenv(name, value)
    assert main(["--file", str(tmp_path / "release.toml")]) == 0
    _bundle(tmp_path / "bundle").write_bytes((tmp_path / "release.toml").read_bytes())
    assert main(["--check", str(tmp_path / "bundle")]) == 0
    assert capsys.readouterr().out.count(KEY) == 2


def test_a_second_name_for_the_same_file_is_no_second_file(tmp_path: Path) -> None:
    file = _bundle(tmp_path)
    (tmp_path / "Resources").symlink_to(tmp_path / "_internal", target_is_directory=True)
    assert in_bundle(tmp_path) == file


def test_a_folder_with_none_or_two_of_them_is_no_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_REPOSITORY", BUILD["GITHUB_REPOSITORY"])
    assert main(["--check", str(tmp_path)]) == 1
    assert "holds 0 files" in capsys.readouterr().err
    _bundle(tmp_path / "one")
    _bundle(tmp_path / "two")
    with pytest.raises(NotReleasableError, match="holds 2 files"):
        in_bundle(tmp_path)


def test_the_source_tree_is_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = PROJECT / "resources" / "release.toml"
    before = ours.read_bytes()
    monkeypatch.setenv("GITHUB_REPOSITORY", BUILD["GITHUB_REPOSITORY"])
    assert main(["--file", str(ours)]) == 1
    assert "source tree" in capsys.readouterr().err
    assert ours.read_bytes() == before
