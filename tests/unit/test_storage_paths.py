"""Where the program keeps its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pytest

from linkedin_privacy_wizard.storage.paths import FolderUnusable, data_folder

if TYPE_CHECKING:
    from pytest import MonkeyPatch  # noqa: PT013 - a type


def test_the_chosen_folder_is_made_where_it_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert data_folder(folder) == folder
    assert folder.is_dir()
    assert data_folder(folder) == folder


def test_without_a_choice_it_is_where_the_system_keeps_such_data(
    tmp_path: Path, monkeypatch: MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = data_folder()
    assert folder == Path(platformdirs.user_data_dir("linkedin-privacy-wizard", appauthor=False))
    assert folder.is_dir()


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_in_the_place_of_the_folder_is_told_by_its_name(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    folder = tmp_path / "file" / below
    with pytest.raises(FolderUnusable) as caught:
        data_folder(folder)
    assert caught.value.folder == folder
    assert str(folder) in str(caught.value)
    assert caught.value.why in str(caught.value)
    assert (tmp_path / "file").read_text() == "mine"
