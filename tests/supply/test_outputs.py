"""Two builds are compared, and what is given out gets its checksums."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from supply import checksums, compare
from supply.compare import differences

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Two builds that are the same."""
    first = tmp_path / "first"
    first.joinpath("inside").mkdir(parents=True)
    first.joinpath("inside/library.so").write_bytes(b"code")
    first.joinpath("program").symlink_to("inside/library.so")
    second = tmp_path / "second"
    shutil.copytree(first, second, symlinks=True)
    return first, second


def test_two_builds_that_are_the_same_differ_in_nothing(builds: tuple[Path, Path]) -> None:
    first, second = builds
    assert compare.main([str(first), str(second)]) == 0


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            lambda b: b.joinpath("inside/library.so").write_bytes(b"else"),
            "differs: inside/library.so",
        ),
        (lambda b: b.joinpath("inside/library.so").chmod(0o755), "differs: inside/library.so"),
        (lambda b: b.joinpath("inside/more").touch(), "only in {b}: inside/more"),
        (lambda b: b.joinpath("program").unlink(), "only in {a}: program"),
        (
            lambda b: (b.joinpath("program").unlink(), b.joinpath("program").symlink_to("x")),
            "differs: program",
        ),
    ],
    ids=["bytes", "right to run", "more", "less", "link"],
)
def test_a_difference_is_listed_and_fails(
    builds: tuple[Path, Path],
    change: Callable[[Path], object],
    line: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = builds
    change(second)
    assert compare.main([str(first), str(second)]) == 1
    assert line.format(a=first, b=second) in capsys.readouterr().out.splitlines()


def test_two_packages_are_compared_byte_by_byte(tmp_path: Path) -> None:
    first, second = tmp_path / "a.deb", tmp_path / "b.deb"
    first.write_bytes(b"1")
    second.write_bytes(b"1")
    assert differences(first, second) == []
    second.write_bytes(b"2")
    assert differences(first, second) == ["differs: "]


def test_nothing_to_compare_is_no_success(tmp_path: Path) -> None:
    for name in ("a", "b"):
        tmp_path.joinpath(name).mkdir()
    assert compare.main([str(tmp_path / "a"), str(tmp_path / "b")]) == 1


def test_the_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    tmp_path.joinpath("b.deb").write_bytes(b"package")
    tmp_path.joinpath("a.json").write_bytes(b"bill")
    tmp_path.joinpath("folder").mkdir()
    assert checksums.main([str(tmp_path)]) == 0
    assert checksums.main([str(tmp_path)]) == 0
    sums = tmp_path.joinpath("SHA256SUMS").read_text(encoding="utf-8")
    assert [line[66:] for line in sums.splitlines()] == ["a.json", "b.deb"]
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)


def test_nothing_to_give_out_is_no_success(tmp_path: Path) -> None:
    assert checksums.main([str(tmp_path)]) == 1
