"""Limits for the catalog's own words: short sentences, and one "not" at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linkedin_privacy_wizard.domain.setting import PlainText, Setting

LONGEST_SENTENCE = 20

# LinkedIn's own terms are quoted as they are. They count as one word: nobody here chose them.
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_PART_END = re.compile(r"[,;:]|\b(?:and|but|so)\b")
_NEGATIVE = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|nowhere|neither|nor|cannot|without|unless|\w+n't)\b",
    re.IGNORECASE,
)
# "Not off" makes people stop and count.
_NOT_OFF = re.compile(
    r"\b(?:not|never|cannot|\w+n't)\s+(?:"
    r"off\b|(?:turn|switch)(?:ed|ing)?\b.*\boff\b"
    r"|(?:\w+\s+){0,2}?(?:stop|disable|hide|block|prevent|refuse|opt out)\b)",
    re.IGNORECASE,
)
# "No longer" and "no one" are single words to a reader.
_NO_ONE = re.compile(r"\bno (?:longer|one)\b", re.IGNORECASE)


def texts_in(setting: Setting) -> Iterator[tuple[str, str]]:
    """Every text of the setting that people read, with the key it is at."""
    for language, text in setting.text.items():
        for key, words in _texts(text):
            if words:
                yield f"text.{language}.{key}", words


def _texts(text: PlainText) -> Iterator[tuple[str, str]]:
    yield "name", text.name
    yield "what", text.what
    yield "off", text.off
    yield "lose", text.lose
    yield "suggest", text.suggest
    for option_id, option in text.options.items():
        yield f"options.{option_id}.label", option.label
        yield f"options.{option_id}.says", option.says
    for effect_id, words in text.side_effects.items():
        yield f"side_effects.{effect_id}", words
    for index, note in enumerate(text.notes):
        yield f"notes.{index}.text", note.text


def without_quotes(text: str) -> str:
    """The text with each quoted term of LinkedIn's as one plain word."""
    return _QUOTED.sub("this", text)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, quoted terms as one word each."""
    return _SENTENCE_END.split(without_quotes(text))


def flaws_in(text: str) -> Iterator[str]:
    """What makes the text hard to read."""
    for sentence in sentences_of(text):
        words = len(sentence.split())
        if words > LONGEST_SENTENCE:
            yield f"{words} words in one sentence, {LONGEST_SENTENCE} at most: {sentence!r}"
        if _is_double_negative(sentence):
            yield f"A double negative: {sentence!r}"


def _is_double_negative(sentence: str) -> bool:
    parts = _PART_END.split(_NO_ONE.sub("no", sentence))
    return bool(_NOT_OFF.search(sentence)) or any(len(_NEGATIVE.findall(p)) > 1 for p in parts)
