"""Text from a web page, before it is shown."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.gui.plain import LONGEST, plain


def test_ordinary_words_stay_as_they_are() -> None:
    assert plain("Données pour générer") == "Données pour générer"


def test_markup_stays_text() -> None:
    assert plain("<b>Ads</b> & more") == "<b>Ads</b> & more"


def test_characters_that_turn_text_around_are_taken_out() -> None:
    assert plain("safe \u202eevil\u2066 name\u200f") == "safe evil name"


def test_lines_become_one_line() -> None:
    assert plain("one\n\n two\u2028three\t") == "one two three"


def test_control_characters_are_taken_out() -> None:
    assert plain("a\x00b\x1b[31mc") == "ab[31mc"


def test_joiners_inside_persian_words_are_kept() -> None:
    want = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    assert plain(want) == want


def test_a_long_title_is_cut_between_words() -> None:
    cut = plain("word " * 40)
    assert cut.endswith("word\N{HORIZONTAL ELLIPSIS}")
    assert len(cut) <= LONGEST


def test_one_endless_word_is_cut_too() -> None:
    assert plain("x" * 500) == "x" * (LONGEST - 1) + "\N{HORIZONTAL ELLIPSIS}"


@given(st.text(max_size=300))
def test_whatever_comes_in_goes_out_on_one_short_line(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= LONGEST
    assert shown == shown.strip()
    assert all(unicodedata.category(c) not in ("Cc", "Zl", "Zp", "Cs") for c in shown)
