"""LinkedIn's words, and how they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.linkedin.words import (
    OFF,
    OFF_CODES,
    ON,
    ON_CODES,
    SAVE,
    in_language,
    language_of,
    normalise,
    switch_position,
)


@pytest.mark.parametrize("language", sorted(ON))
def test_no_word_means_both_on_and_off_in_one_language(language: str) -> None:
    on, off = ({normalise(word) for word in words[language]} for words in (ON, OFF))
    assert on
    assert off
    assert not on & off


def test_every_language_with_a_word_for_on_has_one_for_off() -> None:
    assert set(ON) == set(OFF)
    assert not ON_CODES & OFF_CODES


@pytest.mark.parametrize("language", sorted(SAVE))
def test_no_word_for_save_is_also_the_state_of_a_switch(language: str) -> None:
    assert all(switch_position(word, language) is None for word in SAVE[language])


@pytest.mark.parametrize(
    ("text", "language", "position"),
    [
        ("On", "en", True),
        (" \u200eOFF\u00a0", "en", False),
        ("Désactivée", "fr", False),
        ("De\u0301sactive\u0301", "fr", False),
        ("مفعّل", "ar", True),
        ("A\u00e7\u0131k", "tr", True),
        ("Kapal\u0131", "tr", False),
        ("\uff2f\uff2e", "en", True),
    ],
)
def test_the_state_of_a_switch_is_told_from_its_word(
    text: str,
    language: str,
    position: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert switch_position(text, language) is position


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On", "de"),
        ("an", "en"),
        ("no", "pt"),
        ("On", "xx"),
        ("On Mobile Data and Wi-Fi", "en"),
        ("Offline", "en"),
        ("", "en"),
        ("Currently on", "en"),
    ],
)
def test_a_word_that_is_not_known_in_that_language_is_not_guessed_at(
    text: str, language: str
) -> None:
    assert switch_position(text, language) is None


def test_english_words_count_on_every_page_and_others_only_in_their_language() -> None:
    words = {"en": ("Age range",), "de": ("Altersgruppe",)}
    assert in_language(words, "de") == {"age range", "altersgruppe"}
    assert in_language(words, "fr") == {"age range"}
    assert in_language({}, "fr") == frozenset()


@given(st.text())
def test_case_and_spaces_make_no_difference(text: str) -> None:
    assert normalise(f"  {text}\t\n") == normalise(text)
    assert normalise(text) == " ".join(normalise(text).split())


def test_curly_and_straight_quotation_marks_compare_the_same() -> None:
    assert normalise("Where you\u2019re signed in") == normalise("where you're  Signed in")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("fr-FR", "fr"),
        ("pt_BR", "pt"),
        ("EN", "en"),
        ("iw", "he"),
        ("fil-PH", "tl"),
        ("nn-NO", "nb"),
        ("", "en"),
    ],
)
def test_the_language_of_a_page_is_told_from_its_tag(tag: str, language: str) -> None:
    assert language_of(tag) == language
