"""What holds for the project's own files: sizes, layers, locks, targets and addresses."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "linkedin_privacy_wizard"
PACKAGING = PROJECT / "packaging"
LOCKS = sorted(PACKAGING.glob("requirements*.txt"))
LISTS = sorted(PACKAGING.glob("requirements-*.in"))
DEBIAN_LISTS = sorted(PACKAGING.glob("debian-*.txt"))
SCRIPTS = [*sorted(PACKAGING.glob("*.sh")), PROJECT / ".ci" / "run"]
WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))

MOST_LINES = 300
HIDDEN_BUT_OURS = {".ci", ".github"}
MADE_BY_TOOLS = {"__pycache__", "build", "dist", "htmlcov"}
NOT_TEXT = {".gif", ".icns", ".ico", ".jpg", ".png", ".qm", ".sqlite3", ".webp", ".woff2"}
# Folders that somebody's own machine has, and nobody else's.
SOMEBODYS_FOLDER = re.compile(r"(?<![\w./<>)-])/(?:home|Users|root|work|tmp|mnt)/\w")
INDEX_ADDRESS = re.compile(r"://\S*(?:[/]simple\b|[p]ythonhosted)")
PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^\s;+]+)(?: ; [^\\]+)?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
ACTION = re.compile(r"([\w.-]+/[\w.-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)")
RULE = re.compile(r"^(?P<target>[a-z][a-z-]*):(?!=)(?P<rest>.*)$", re.MULTILINE)


def files_below(folder: Path) -> Iterator[Path]:
    """The files under a folder that people write, not those that tools leave behind."""
    for entry in sorted(folder.iterdir()):
        hidden = entry.name.startswith(".") and entry.name not in HIDDEN_BUT_OURS
        if hidden or entry.name in MADE_BY_TOOLS:
            continue
        if entry.is_file():
            yield entry
        elif entry.is_dir():
            yield from files_below(entry)


def lines_that_match(pattern: re.Pattern[str]) -> list[str]:
    """Each line of the project's text files in which a pattern occurs, with its place."""
    texts = (path for path in files_below(PROJECT) if path.suffix not in NOT_TEXT)
    return [
        f"{path.relative_to(PROJECT)}:{number}: {line}"
        for path in texts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def configuration() -> dict[str, Any]:
    """What pyproject.toml says."""
    return tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))


def entries(lock: Path) -> list[str]:
    """The requirements of a lock, each with its hashes in one line."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pins(lock: Path) -> dict[str, str]:
    """The version that a lock holds for each package."""
    found = (PIN.match(entry) for entry in entries(lock))
    return {match["name"]: match["version"] for match in found if match}


def names(requirements: list[str]) -> set[str]:
    """The names of packages as a lock writes them, out of lines that may hold version ranges."""
    found = (re.match(r"[A-Za-z0-9-]+", line) for line in requirements)
    return {match[0].lower() for match in found if match}


def test_no_python_file_is_longer_than_two_screens() -> None:
    lengths = {
        path.relative_to(PROJECT): len(path.read_text(encoding="utf-8").splitlines())
        for path in files_below(PROJECT)
        if path.suffix == ".py"
    }
    assert {path: length for path, length in lengths.items() if length > MOST_LINES} == {}


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert lines_that_match(SOMEBODYS_FOLDER) == []


def test_no_file_names_a_package_index() -> None:
    assert lines_that_match(INDEX_ADDRESS) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_line_of_a_lock_is_one_version_with_its_hashes(lock: Path) -> None:
    whole_line = re.compile(rf"{PIN.pattern}(?:\s+{HASH.pattern})+")
    assert [entry for entry in entries(lock) if not whole_line.fullmatch(entry.rstrip())] == []
    assert len(pins(lock)) == len(entries(lock)) > 0


def test_the_run_time_lock_holds_every_dependency() -> None:
    dependencies = names(configuration()["project"]["dependencies"])
    assert dependencies - pins(PACKAGING / "requirements.txt").keys() == set()


@pytest.mark.parametrize("wanted", LISTS, ids=lambda wanted: wanted.name)
def test_a_lock_holds_every_package_of_its_list(wanted: Path) -> None:
    lines = wanted.read_text(encoding="utf-8").splitlines()
    assert names(lines) - pins(wanted.with_suffix(".txt")).keys() == set()


def test_two_locks_never_hold_two_versions_of_one_package() -> None:
    run_time = pins(PACKAGING / "requirements.txt")
    both = {
        (lock.name, name): (version, run_time[name])
        for lock in LOCKS
        for name, version in pins(lock).items()
        if name in run_time
    }
    assert {place: two for place, two in both.items() if two[0] != two[1]} == {}


@pytest.mark.parametrize("packages", DEBIAN_LISTS, ids=lambda packages: packages.name)
def test_a_debian_list_has_one_package_a_line_and_none_twice(packages: Path) -> None:
    lines = packages.read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    name = r"[a-z0-9][a-z0-9.+-]+"
    assert [line for line in listed if not re.fullmatch(rf"{name}(\|{name})*", line)] == []
    assert len(set(listed)) == len(listed) > 0


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_started_and_stops_at_the_first_mistake(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert os.access(script, os.X_OK)
    assert text.startswith("#!/usr/bin/env bash\n")
    assert "\nset -euo pipefail\n" in text


def test_every_target_of_the_makefile_is_listed_by_make_help() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    rules = {match["target"]: match["rest"] for match in RULE.finditer(makefile)}
    assert {"help", "setup", "run", "check", "test", "bench", "tour", "lock", "clean"} <= set(rules)
    assert [target for target, rest in rules.items() if not re.search(r"## \S", rest)] == []
    assert [target for target in rules if f".PHONY: {target}\n" not in makefile] == []


def test_every_package_and_module_has_its_layer() -> None:
    linter = configuration()["tool"]["importlinter"]
    layers = next(rule for rule in linter["contracts"] if rule["type"] == "layers")
    listed = {name.strip() for line in layers["layers"] for name in line.split("|")}
    there = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    there |= {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert there - set(layers["exhaustive_ignores"]) == listed


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_workflow_names_each_action_by_its_full_commit(workflow: Path) -> None:
    used = re.findall(r"uses:\s*(.+)", workflow.read_text(encoding="utf-8"))
    assert used
    theirs = [action for action in used if not action.startswith("./")]
    assert [action for action in theirs if not ACTION.fullmatch(action)] == []


def test_an_action_has_one_commit_and_the_guide_to_packaging_says_where_it_was_seen() -> None:
    texts = [workflow.read_text(encoding="utf-8") for workflow in WORKFLOWS]
    used = {match.groups() for text in texts for match in ACTION.finditer(text)}
    guide = (PACKAGING / "README.md").read_text(encoding="utf-8")
    listed = re.findall(
        r"^\| `([\w/-]+)` \| (v\S+) \| `([0-9a-f]{40})` \| \S+,", guide, re.MULTILINE
    )
    assert used == {(name, commit, version) for name, version, commit in listed}


def test_only_the_jobs_that_sign_are_given_secrets() -> None:
    jobs = re.split(r"(?m)^  (?=[a-z-]+:$)", (PROJECT / ".github/workflows/build.yml").read_text())
    given = {job.partition(":")[0] for job in jobs if "${{ secrets." in job}
    assert given == {"windows-installer", "macos-installer"}
    elsewhere = (flow for flow in WORKFLOWS if flow.name != "build.yml")
    assert [flow.name for flow in elsewhere if "${{ secrets." in flow.read_text()] == []
