"""What the trial of the bundle looks at: which files its processes open, and the time in them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from bundle.onlookers import foreign_files
from bundle.source_date import ROOT, source_date

if TYPE_CHECKING:
    from pathlib import Path

BUNDLE = ROOT / "dist" / "linkedin-privacy-wizard"


def opened(folder: Path, *paths: str, answer: str = "3") -> set[str]:
    """What is found foreign where these files were opened, one after the other."""
    lines = [f'77 openat(AT_FDCWD, "{path}", O_RDONLY|O_CLOEXEC) = {answer}' for path in paths]
    trace = folder / "trace"
    trace.write_text("\n".join(lines), encoding="utf-8")
    count, foreign = foreign_files(trace, BUNDLE)
    assert count == (0 if answer.startswith("-1") else len(paths))
    return foreign


@pytest.mark.parametrize(
    "path",
    [
        f"{ROOT}/resources/release.toml",
        f"{sys.prefix}/bin/python",
        "/usr/lib/python3.11/json/__init__.py",
        "/opt/tools/site-packages/playwright/__init__.py",
    ],
)
def test_the_sources_and_other_pythons_are_foreign(tmp_path: Path, path: str) -> None:
    assert opened(tmp_path, path) == {path}


def test_the_bundle_and_the_systems_libraries_are_not(tmp_path: Path) -> None:
    inside = f"{BUNDLE}/_internal/python3.11/lib-dynload/_json.so"
    assert opened(tmp_path, inside, "/usr/lib/x86_64-linux-gnu/libnss3.so") == set()


def test_what_was_looked_for_in_vain_does_not_count(tmp_path: Path) -> None:
    missing = "-1 ENOENT (No such file or directory)"
    assert opened(tmp_path, f"{ROOT}/pyvenv.cfg", answer=missing) == set()


def test_a_program_that_is_started_counts_as_opened(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.write_text(f'77 execve("{ROOT}/tool", ["tool"], 0x7 /* 9 vars */) = 0', encoding="utf-8")
    assert foreign_files(trace, BUNDLE) == (1, {f"{ROOT}/tool"})


def test_the_time_of_a_build_is_the_one_that_was_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert source_date() == 1_700_000_000


def test_without_one_it_is_the_same_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert source_date() == source_date() >= 0


def test_without_commits_it_is_the_day_of_the_catalog(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert source_date() % 86_400 == 0
    assert source_date() > 1_700_000_000
