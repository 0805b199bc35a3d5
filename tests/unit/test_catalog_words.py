"""The words of every shipped setting are plain: measured, not believed.

The measure is the Flesch-Kincaid grade. Before measuring, LinkedIn's own terms in double quotes
become one plain word, and so do the names of products: nobody here chose how long they are. A
grade says little about a few words ("Everyone" alone has grade 20), so a text counts alone from
two sentences or twelve words on. Shorter ones are measured with the rest of their setting.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import textstat  # type: ignore[import-untyped]

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.catalog.wording import sentences_of, texts_in, without_quotes
from tests.catalog_files import SHIPPED

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

SETTINGS = load(SHIPPED).settings
HIGHEST_GRADE = 6
HIGHEST_MEAN = 5
ENOUGH_WORDS = 12

PRODUCTS = re.compile(r"\b(?:LinkedIn|Microsoft|Outlook|Google|Premium|Recruiter Lite)\b")
JARGON = re.compile(
    r"\b(?:toggle|opt[- ]?(?:in|out)s?|disable[ds]?|enable[ds]?|third[- ]party|affiliates?|"
    r"algorithms?|metadata|configure|config|URLs?|IP|API|OAuth|personali[sz]\w+|inferred)\b",
    re.IGNORECASE,
)
WHO_MAY = re.compile(
    r"(?:LinkedIn|All|Other people|People|You|Your|Only|Everyone|Anyone|Nobody|No one|Companies|"
    r"Employers|Recruiters|Advertisers|Researchers|Businesses|Partners|Page owners|Microsoft|Word|"
    r"Search engines|Customers)\b"
)

each_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.id)


def plain(text: str) -> str:
    """The text as it is measured."""
    return PRODUCTS.sub("it", without_quotes(text))


def grade(text: str) -> float:
    """The years of school that the text asks for."""
    return float(textstat.flesch_kincaid_grade(plain(text)))


def english(setting: Setting) -> dict[str, str]:
    """The English texts of the setting by their keys."""
    return {key: text for key, text in texts_in(setting) if key.startswith("text.en.")}


def counts_alone(text: str) -> bool:
    """Whether a text is long enough for its grade to mean something."""
    return len(sentences_of(text)) > 1 or len(plain(text).split()) >= ENOUGH_WORDS


def long_texts() -> list[str]:
    """The texts that count alone, of all settings."""
    texts = [text for setting in SETTINGS for text in english(setting).values()]
    return [text for text in texts if counts_alone(text)]


@each_setting
def test_each_text_can_be_read_after_six_years_of_school(setting: Setting) -> None:
    long = {key: text for key, text in english(setting).items() if counts_alone(text)}
    assert {k: (grade(t), t) for k, t in long.items() if grade(t) > HIGHEST_GRADE} == {}


@each_setting
def test_a_setting_as_a_whole_can_be_read_after_six_years_of_school(setting: Setting) -> None:
    texts = english(setting).values()
    whole = " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in texts)
    assert grade(whole) <= HIGHEST_GRADE


def test_the_texts_ask_for_five_years_of_school_on_average() -> None:
    grades = [grade(text) for text in long_texts()]
    assert len(grades) > 2 * len(SETTINGS)
    assert sum(grades) / len(grades) <= HIGHEST_MEAN


def test_the_measure_tells_hard_words_from_plain_ones() -> None:
    hard = "Personalized advertising utilizes demographic information inferred from your activity."
    assert grade(hard) > HIGHEST_GRADE
    assert grade("LinkedIn may use your age to choose ads for you.") < HIGHEST_MEAN


def test_quotes_and_products_are_taken_out_before_measuring() -> None:
    assert plain('LinkedIn\'s "Data for Generative AI Improvement".') == "it's this."


@each_setting
def test_no_jargon_outside_quotes(setting: Setting) -> None:
    assert {k: t for k, t in english(setting).items() if JARGON.search(without_quotes(t))} == {}


@each_setting
def test_each_option_says_who_may_do_what(setting: Setting) -> None:
    says = [option.says for option in setting.words("en").options.values()]
    assert [sentence for sentence in says if not WHO_MAY.match(sentence)] == []


@each_setting
def test_no_two_options_say_the_same(setting: Setting) -> None:
    options = setting.words("en").options.values()
    assert len({option.says for option in options}) == len(options)
    assert len({option.label for option in options}) == len(options)


@each_setting
def test_every_text_but_a_name_or_label_is_whole_sentences(setting: Setting) -> None:
    texts = {k: t for k, t in english(setting).items() if not k.endswith((".name", ".label"))}
    assert {k: t for k, t in texts.items() if not t.endswith((".", '."'))} == {}


def test_no_two_settings_have_the_same_name() -> None:
    names = [setting.words("en").name for setting in SETTINGS]
    assert len(set(names)) == len(names)
