"""What value a control shows. A wrong value claimed is the worst mistake there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Option
from linkedin_privacy_wizard.linkedin.controls import (
    Found,
    options_for_choice,
    options_for_words,
    position,
    value_of,
)
from linkedin_privacy_wizard.linkedin.page import Choice, Control, ControlKind
from tests.builders import choice, setting, ticks

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

SWITCH, BOX, RADIOS, MENU = ControlKind


def value(of: Setting, *controls: Control, language: str = "en") -> str:
    """The value that these controls show."""
    return value_of(of, Found(controls, Rank.KEY), language)


def options(*choices: tuple[str, str], chosen: int | None = 0) -> tuple[Choice, ...]:
    """Choices of (code, words), one of them chosen."""
    return tuple(
        Choice(str(n), code, words, chosen=n == chosen) for n, (code, words) in enumerate(choices)
    )


@pytest.mark.parametrize("kind", [SWITCH, BOX])
def test_a_switch_or_box_says_its_state_itself(kind: ControlKind) -> None:
    assert value(setting(), Control("1", kind, on=True)) == "on"
    assert value(setting(), Control("1", kind, on=False)) == "off"


def test_a_switch_that_means_the_opposite_is_read_by_the_position_of_its_options() -> None:
    hides = setting(options=(Option("shown", switch=False), Option("hidden", switch=True)))
    assert value(hides, Control("1", SWITCH, on=True)) == "hidden"


@pytest.mark.parametrize(
    ("shown", "language", "read"),
    [("On", "en", "on"), ("Aus", "de", "off"), ("Off", "de", None), ("Mixed", "en", None)],
)
def test_a_switch_that_does_not_say_its_state_is_read_by_its_word(
    shown: str, language: str, read: str | None
) -> None:
    told = value(setting(), Control("1", SWITCH, on=None, shown=shown), language=language)
    assert told == (read or Reason.UNKNOWN_VALUE)


def test_a_switch_without_state_or_word_is_not_guessed_at() -> None:
    assert value(setting(), Control("1", SWITCH)) is Reason.UNKNOWN_VALUE


def test_a_position_that_no_option_stands_for_is_unknown() -> None:
    only_on = setting(options=(Option("on", switch=True), Option("other")))
    assert value(only_on, Control("1", SWITCH, on=False)) is Reason.UNKNOWN_VALUE


def test_what_is_chosen_is_told_by_its_code_or_its_words() -> None:
    coded = options(("FULL", "Ihr Name"), ("SEMI", "Ein Hinweis"), ("HIDE", "Privat"), chosen=2)
    assert value(choice(), Control("1", RADIOS, choices=coded), language="de") == "private"
    worded = options(("a", "Your name"), ("b", "A hint"), chosen=1)
    assert value(choice(), Control("1", MENU, choices=worded)) == "semi"


def test_a_code_and_words_that_disagree_are_believed_in_neither() -> None:
    turned = options(("FULL", "Private mode"), ("HIDE", "Your name"))
    assert value(choice(), Control("1", RADIOS, choices=turned)) is Reason.UNKNOWN_VALUE


def test_nothing_chosen_and_two_chosen_are_both_unknown() -> None:
    none = options(("FULL", ""), ("HIDE", ""), chosen=None)
    assert value(choice(), Control("1", RADIOS, choices=none)) is Reason.UNKNOWN_VALUE
    two = (*options(("FULL", "")), *options(("HIDE", "")))
    assert value(choice(), Control("1", RADIOS, choices=two)) is Reason.UNKNOWN_VALUE


def test_a_new_choice_of_linkedins_is_unknown() -> None:
    new = options(("NEW", "Only robots"), ("FULL", "Your name"))
    assert value(choice(), Control("1", MENU, choices=new)) is Reason.UNKNOWN_VALUE


def test_a_placeholder_in_a_menu_is_no_value() -> None:
    empty = options(("", "Select one"), ("FULL", "Your name"))
    assert value(choice(), Control("1", MENU, choices=empty)) is Reason.UNKNOWN_VALUE


def test_a_closed_menu_is_read_by_what_it_shows() -> None:
    assert value(choice(), Control("1", MENU, shown="Private mode")) == "private"
    assert value(choice(), Control("1", MENU, shown="Select")) is Reason.UNKNOWN_VALUE


def test_a_two_way_choice_is_read_by_linkedins_usual_codes() -> None:
    two_way = options(("true", "Ja"), ("false", "Nein"), chosen=1)
    assert value(setting(), Control("1", RADIOS, choices=two_way), language="xx") == "off"


@pytest.mark.parametrize("number", ["0", "1", "2"])
def test_a_number_counts_choices_and_is_no_code_for_on_or_off(number: str) -> None:
    assert options_for_choice(setting(), Choice("1", number, "Ja", chosen=True), "xx") == []


def test_words_for_on_and_off_are_those_of_the_pages_language() -> None:
    assert options_for_words(setting(), "Ein", "de") == ["on"]
    assert options_for_words(setting(), "Ein", "en") == []


def test_words_of_an_option_go_before_plain_on_and_off() -> None:
    turned = setting(
        options=(
            Option("hidden", switch=False, words={"en": ("On",)}),
            Option("shown", switch=True, words={"en": ("Off",)}),
        )
    )
    assert options_for_words(turned, "On", "en") == ["hidden"]


def test_words_that_two_options_share_mean_neither() -> None:
    shared = {"en": ("Your connections",)}
    setting_ = choice(options=(Option("a", words=shared), Option("b", words=shared)))
    control = Control("1", MENU, choices=options(("x", "Your connections")))
    assert value(setting_, control) is Reason.UNKNOWN_VALUE


def test_words_and_a_code_together_can_tell_two_options_apart() -> None:
    shared = {"en": ("Your connections",)}
    setting_ = choice(options=(Option("a", codes=("A",), words=shared), Option("b", words=shared)))
    control = Control("1", MENU, choices=options(("A", "Your connections")))
    assert value(setting_, control) == "a"


def boxes(on: tuple[bool | None, ...]) -> tuple[Control, ...]:
    """A group of boxes."""
    return tuple(Control(str(n), BOX, on=each) for n, each in enumerate(on))


@pytest.mark.parametrize(
    ("on", "read"),
    [
        ((True, True), "all"),
        ((False, False, False), "none"),
        ((False, True, False), "some:1/3"),
        ((True,), "all"),
    ],
)
def test_a_group_of_boxes_is_all_none_or_some(on: tuple[bool, ...], read: str) -> None:
    assert value(ticks(), *boxes(on)) == read


def test_one_box_that_does_not_say_its_state_makes_the_group_unknown() -> None:
    assert value(ticks(), *boxes((True, None))) is Reason.UNKNOWN_VALUE


def test_a_group_drawn_as_one_switch_is_all_or_none() -> None:
    assert value(ticks(), Control("1", SWITCH, on=True)) == "all"
    assert value(ticks(), Control("1", SWITCH, on=False)) == "none"


def test_the_position_of_an_option_is_its_own_or_follows_from_all_and_none() -> None:
    assert position(Option("all")) is True
    assert position(Option("none")) is False
    assert position(Option("all", switch=False)) is False
    assert position(Option("some")) is None


def test_a_choice_is_known_by_any_line_of_its_label_that_says_one_thing() -> None:
    said = Choice("1", "7", "Recommended", chosen=True, more=("Private mode",))
    assert value(choice(), Control("1", RADIOS, choices=(said,))) == "private"
    torn = Choice("1", "7", "Your name", chosen=True, more=("Private mode",))
    assert value(choice(), Control("1", RADIOS, choices=(torn,))) is Reason.UNKNOWN_VALUE


def test_a_closed_menu_and_a_mute_switch_are_known_by_any_of_their_words() -> None:
    menu = Control("1", MENU, shown="Who sees you", more=("Private mode",))
    assert value(choice(), menu) == "private"
    told = Control("1", SWITCH, shown="Age range", more=("Off",))
    assert value(setting(), told) == "off"
    torn = Control("1", SWITCH, shown="On", more=("Off",))
    assert value(setting(), torn) is Reason.UNKNOWN_VALUE
