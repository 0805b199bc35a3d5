"""What a setting knows of itself, and what a catalog knows of its settings."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.setting import Kind
from tests.builders import catalog, choice, destructive, look_only, setting, text


def test_an_option_is_found_by_its_id() -> None:
    found = choice().option("private")
    assert found is not None
    assert found.codes == ("HIDE",)
    assert choice().option("gone") is None


def test_our_words_come_in_the_wanted_language_or_else_in_english() -> None:
    german = text("Werbung nach Alter")
    both = setting(text={"en": text(), "de": german})
    assert both.words("de") is german
    assert both.words("fr") is both.text["en"]


def test_side_effects_belong_to_single_options() -> None:
    assert [effect.id for effect in destructive().effects_of("off")] == ["deletes"]
    assert destructive().effects_of("on") == ()


@pytest.mark.parametrize("kind", Kind)
def test_the_wizard_presses_nothing_that_it_only_looks_at_or_hands_over(kind: Kind) -> None:
    pressed = setting(kind=kind).can_be_pressed
    assert pressed is (kind not in (Kind.LOOK, Kind.HAND_OVER))


def test_a_setting_that_an_old_history_names_may_be_gone_from_the_catalog() -> None:
    known = catalog(setting("age"), look_only())
    found = known.by_id("sessions")
    assert found is not None
    assert found.kind is Kind.LOOK
    assert known.by_id("gone") is None
