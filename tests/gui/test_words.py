"""Every text of the window can be translated, is easy to read, and counts well in English."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import textstat  # type: ignore[import-untyped]

from linkedin_privacy_wizard.catalog.wording import flaws_in, without_quotes
from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "linkedin_privacy_wizard"
LUPDATE = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
HIGHEST_GRADE, AVERAGE_GRADE = 6.0, 5.0
# The formula is made for sentences; names and labels of a few words have no grade.
FEWEST_WORDS_OF_A_SENTENCE, FEWEST_WORDS_OF_A_LABEL = 5, 7
NO_WORDS = re.compile(r"\{\w+\}|%n")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The texts to translate, as they are in the code now."""
    file = tmp_path_factory.mktemp("texts") / "wizard_en.ts"
    # Ours and pinned, with paths of our own.
    options = ("-extensions", "py", "-silent", "-locations", "none", "-target-language", "en")
    subprocess.run([LUPDATE, *options, PACKAGE, "-ts", file], check=True, timeout=60)
    return file


def messages_in(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Each context with one of its messages."""
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def texts_in(file: Path) -> set[str]:
    """Every text, with a word for each place to be filled."""
    return {
        NO_WORDS.sub("this", message.findtext("source", "")) for _, message in messages_in(file)
    }


def has_a_grade(text: str) -> bool:
    """Whether a text is long enough to be measured."""
    is_sentence = text.endswith((".", "?", "!", ":"))
    fewest = FEWEST_WORDS_OF_A_SENTENCE if is_sentence else FEWEST_WORDS_OF_A_LABEL
    return len(without_quotes(text).split()) >= fewest


def plurals_in(file: Path) -> dict[tuple[str, str], list[str]]:
    """The forms of every text that counts something."""
    return {
        (context, message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context, message in messages_in(file)
        if message.get("numerus") == "yes"
    }


def test_the_texts_are_found(collected: Path) -> None:
    found = {message.findtext("source") for _, message in messages_in(collected)}
    assert {"Do it for me", "Stop and close", "Sign in & security"} <= found
    assert len(found) > 150


def test_no_text_is_above_grade_six(collected: Path) -> None:
    grades = {
        text: float(textstat.flesch_kincaid_grade(without_quotes(text)))
        for text in texts_in(collected)
        if has_a_grade(text)
    }
    assert {text: grade for text, grade in grades.items() if grade > HIGHEST_GRADE} == {}
    assert sum(grades.values()) / len(grades) <= AVERAGE_GRADE


def test_sentences_are_short_and_say_no_once(collected: Path) -> None:
    flaws = [flaw for text in texts_in(collected) for flaw in flaws_in(text)]
    assert flaws == []


def test_nothing_is_called_done_or_protected(collected: Path) -> None:
    bare = re.compile(r"\b(?:done|protected|secured?|safe and sound)\b[.!]?$", re.IGNORECASE)
    allowed = {"done"}  # a step that lies behind
    assert {text for text in texts_in(collected) if bare.search(text)} <= allowed


def test_every_count_reads_well_for_one_and_for_many(collected: Path) -> None:
    needed = plurals_in(collected)
    kept = plurals_in(resources() / "i18n" / "wizard_en.ts")
    assert needed.keys() - kept.keys() == set(), "run make translations, then fill in the forms"
    for key in needed:
        one, many = kept[key]
        assert "%n" in one, key
        assert many == key[1]
