"""What the check of a catalog asks beyond loading: plain words, and dates that have been."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.catalog.check import check
from linkedin_privacy_wizard.catalog.wording import flaws_in, sentences_of, texts_in
from tests.catalog_files import GOOD, SHIPPED, changed, write

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 10, 1)


def test_the_shipped_catalog_has_no_mistake() -> None:
    assert check(SHIPPED) == []


def test_a_good_file_has_no_mistake(tmp_path: Path) -> None:
    assert check(write(tmp_path, ads__ads_age=GOOD), TODAY) == []


def test_a_sentence_that_is_too_long_is_told(tmp_path: Path) -> None:
    long = " ".join(["word"] * 21)
    write(tmp_path, ads__ads_age=changed(GOOD, ("Turn it off.", f"Turn it off. {long}.")))
    assert check(tmp_path, TODAY) == [
        f"ads/ads-age.toml: text.en.suggest: 21 words in one sentence, 20 at most: '{long}.'"
    ]


def test_a_sentence_may_have_twenty_words() -> None:
    assert list(flaws_in(" ".join(["word"] * 20) + ".")) == []


def test_a_quoted_term_counts_as_one_word() -> None:
    assert sentences_of('It is "All. The words! Here". Yes.') == ["It is this.", "Yes."]


@pytest.mark.parametrize(
    "text",
    [
        "You cannot turn it off.",
        "Do not turn this setting of yours off.",
        "LinkedIn has not switched it off.",
        "LinkedIn may not hide your name.",
        "They don't block it.",
        "You cannot do nothing.",
        "Nobody who is not a friend sees you.",
        "No one can see it unless you agree.",
        "It is on. It is never not on. It stays.",
    ],
)
def test_a_double_negative_is_told(text: str) -> None:
    assert [flaw.split(":")[0] for flaw in flaws_in(text)] == ["A double negative"]


@pytest.mark.parametrize(
    "text",
    [
        "LinkedIn may not use your age.",
        "LinkedIn no longer uses your age.",
        "LinkedIn may not show you ads off LinkedIn.",
        "No one can see you, and you cannot see them.",
        "Turn it off. You do not lose a thing.",
        'LinkedIn calls this "Do not turn off".',
    ],
)
def test_one_negative_at_a_time_is_fine(text: str) -> None:
    assert list(flaws_in(text)) == []


def test_every_text_that_people_read_is_measured(tmp_path: Path) -> None:
    setting = load(write(tmp_path, ads__ads_age=GOOD)).settings[0]
    assert [key for key, _ in texts_in(setting)] == [
        "text.en.name",
        "text.en.what",
        "text.en.off",
        "text.en.lose",
        "text.en.suggest",
        "text.en.options.on.label",
        "text.en.options.on.says",
        "text.en.options.off.label",
        "text.en.options.off.says",
        "text.en.side_effects.forgets",
        "text.en.notes.0.text",
    ]


def test_a_date_that_is_still_to_come_is_told(tmp_path: Path) -> None:
    later = changed(GOOD, ("checked = 2026-09-01", "checked = 2026-10-03"))
    assert check(write(tmp_path, ads__ads_age=later), TODAY) == [
        "ads/ads-age.toml: checked: 2026-10-03 is still to come",
        "ads/ads-age.toml: text.en.notes.0.checked: 2026-10-03 is still to come",
    ]


def test_tomorrow_is_a_date_already_somewhere_on_earth(tmp_path: Path) -> None:
    tomorrow = changed(GOOD, ("checked = 2026-09-01", "checked = 2026-10-02"))
    assert check(write(tmp_path, ads__ads_age=tomorrow), TODAY) == []


def test_a_wrong_clock_keeps_nobody_from_loading(tmp_path: Path) -> None:
    later = changed(GOOD, ("checked = 2026-09-01", "checked = 2999-01-01"))
    assert load(write(tmp_path, ads__ads_age=later)).settings
    assert len(check(tmp_path)) == 2
