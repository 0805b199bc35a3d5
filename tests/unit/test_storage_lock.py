"""Two wizards never work in one folder."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.storage.lock import FILE_NAME, AlreadyOpen, FolderLock

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys, time
from pathlib import Path
from linkedin_privacy_wizard.storage.lock import FolderLock
held = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_wizard_is_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    with pytest.raises(AlreadyOpen):
        FolderLock(tmp_path)
    first.release()
    FolderLock(tmp_path).release()


def test_a_wizard_that_was_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpen):
            FolderLock(tmp_path)
        other.kill()
    FolderLock(tmp_path).release()


def test_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    FolderLock(tmp_path).release()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600
