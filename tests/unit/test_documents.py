"""What the documents say is so: files, tests, commands, numbers, and how hard they are to read."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import pytest
import textstat  # type: ignore[import-untyped]

from linkedin_privacy_wizard import options
from linkedin_privacy_wizard.catalog import load
from tests.unit.test_project_files import PACKAGE, PROJECT

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = sorted(PROJECT.glob("*.md"))
HIGHEST_GRADE = 6
MOST_WORDS = 20
LARGEST_PICTURE = 150_000

LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
CODE = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"```\n(.*?)```", re.DOTALL)
TEST = re.compile(r"test_[a-z0-9_]+")
# A path as the documents write it: from the project's folder, the package's or the tests'.
PATH = re.compile(
    r"(?:[a-z_.-]+/)*[\w.-]+\.(?:py|js|toml|md|txt|in|sh|yml)|(?!build/|dist/)[a-z_-]+(?:/[a-z_-]+)+/?"
)
POINT = re.compile(r"^\| (\d+) \| .+? \| ([01]) \| .+ \|$", re.MULTILINE)

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def text_of(name: str) -> str:
    """A document of the project's."""
    return (PROJECT / name).read_text(encoding="utf-8")


def every_test() -> set[str]:
    """The names of all tests."""
    defined = re.compile(r"def (test_[a-z0-9_]+)\(")
    return {
        name
        for path in (PROJECT / "tests").rglob("test_*.py")
        for name in defined.findall(path.read_text(encoding="utf-8"))
    }


def for_people() -> list[str]:
    """The paragraphs and points of the README's first part, as they are read."""
    text = text_of("README.md").partition("\n---\n")[0]
    text = re.sub(r"```.*?```|!\[[^\]]*\]\([^)]*\)", "", text, flags=re.DOTALL)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    pieces = (" ".join(piece.split()) for piece in re.split(r"\n\s*\n|\n(?=[-\d|#])", text))
    read = (piece for piece in pieces if piece and not piece.startswith(("#", "|")))
    return [re.sub(r"^(?:-|\d+\.)\s+", "", piece).replace("*", "") for piece in read]


@each_document
def test_a_document_leads_to_files_that_are_there(document: Path) -> None:
    linked = LINK.findall(document.read_text(encoding="utf-8"))
    assert [target for target in linked if not (document.parent / target).exists()] == []


@each_document
def test_a_file_that_a_document_names_is_there(document: Path) -> None:
    named = {name for name in CODE.findall(document.read_text("utf-8")) if PATH.fullmatch(name)}
    homes = (PROJECT, PACKAGE, PROJECT / "tests")
    assert {name for name in named if not any((home / name).exists() for home in homes)} == set()


@each_document
def test_a_test_that_a_document_names_is_there(document: Path) -> None:
    named = {
        test
        for code in CODE.findall(document.read_text(encoding="utf-8"))
        for test in TEST.findall(code)
        if not code.endswith(".py")
    }
    assert named - every_test() == set()


def test_a_command_in_the_readme_is_understood() -> None:
    commands = re.findall(r"^linkedin-privacy-wizard.*$", text_of("README.md"), re.MULTILINE)
    assert len(commands) > 5
    for command in commands:
        options.parse(shlex.split(command, comments=True)[1:])


@each_document
def test_a_make_target_in_a_document_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    commands = "\n".join(BLOCK.findall(text) + CODE.findall(BLOCK.sub("", text)))
    said = set(re.findall(r"(?m)^\s*make ([a-z-]+)", commands))
    assert {target for target in said if f"\n{target}:" not in text_of("Makefile")} == set()


def test_the_readme_counts_the_settings_as_they_are() -> None:
    settings = load(PROJECT / "resources" / "catalog").settings
    pressed = sum(setting.can_be_pressed for setting in settings)
    said = f"knows {len(settings)} settings. It can change {pressed} of them"
    assert said in " ".join(for_people())


def test_the_readmes_first_part_can_be_read_after_six_years_of_school() -> None:
    assert textstat.flesch_kincaid_grade("\n".join(for_people())) <= HIGHEST_GRADE


def test_the_sentences_of_the_readmes_first_part_are_short() -> None:
    sentences = [s for piece in for_people() for s in re.split(r"(?<=[.!?])\s+", piece)]
    assert [s for s in sentences if len(s.split()) > MOST_WORDS] == []


def test_the_pictures_are_small() -> None:
    pictures = sorted((PROJECT / "packaging" / "pictures").glob("*.png"))
    assert pictures
    assert [p.name for p in pictures if p.stat().st_size > LARGEST_PICTURE] == []


def test_the_security_score_adds_up() -> None:
    text = text_of("SECURITY.md")
    points = POINT.findall(text)
    assert [int(number) for number, _ in points] == list(range(1, 73))
    assert f"**{sum(int(score) for _, score in points)} of {len(points)}.**" in text
