"""The program's data files are found in every kind of installation."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard import resources as module
from linkedin_privacy_wizard.resources import ResourcesMissingError, resources

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package without any data files."""
    folder = tmp_path / "site" / "linkedin_privacy_wizard"
    folder.mkdir(parents=True)
    monkeypatch.setattr(module, "__file__", str(folder / "resources.py"))
    return folder


def test_the_source_tree_has_them() -> None:
    assert (resources() / "practice").is_dir()


def test_a_wheel_has_them_inside_the_package(package: Path) -> None:
    (package / "_resources").mkdir()
    assert resources() == package / "_resources"


def test_a_bundle_has_them_where_it_was_unpacked(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked = tmp_path / "bundle" / "linkedin_privacy_wizard" / "_resources"
    unpacked.mkdir(parents=True)
    (package / "_resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resources() == unpacked


def test_an_incomplete_installation_says_where_it_looked(package: Path) -> None:
    with pytest.raises(ResourcesMissingError, match="data files are missing") as told:
        resources()
    assert str(package / "_resources") in str(told.value)
