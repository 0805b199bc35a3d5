"""The daily look for newer versions: what it only tells, and what it fails for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from freshness import EXPOSED, main

LOCK = Path(__file__).parents[2] / "packaging" / "requirements.txt"


def _outdated(folder: Path, *names: str) -> list[str]:
    file = folder / "outdated.json"
    told = [{"name": name, "version": "1.0", "latest_version": "1.1"} for name in names]
    file.write_text(json.dumps(told), encoding="utf-8")
    return [str(file)]


@pytest.mark.parametrize("name", ["PySide6-WebEngine", "playwright", "aiohttp"])
def test_a_part_that_meets_web_pages_must_not_be_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(_outdated(tmp_path, "qasync", name)) == 1
    said = capsys.readouterr().out
    assert f"Exposed, and behind:\n  {name} 1.0: 1.1 is out" in said
    assert "Behind:\n  qasync" in said


def test_of_any_other_part_it_is_only_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(_outdated(tmp_path, "qasync", "pip")) == 0
    assert capsys.readouterr().out == "Behind:\n  qasync 1.0: 1.1 is out\n"


def test_nothing_newer_is_said_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(_outdated(tmp_path)) == 0
    assert "Nothing" in capsys.readouterr().out


def test_every_exposed_part_is_one_that_is_locked() -> None:
    locked = set(re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert locked >= EXPOSED
