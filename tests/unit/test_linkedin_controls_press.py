"""What to press so that a control shows the wanted value, and when to press nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Option
from linkedin_privacy_wizard.domain.value import Ticks
from linkedin_privacy_wizard.linkedin.controls import (
    Choose,
    Found,
    OpenMenu,
    Press,
    Toggle,
    press_for,
    value_of,
)
from linkedin_privacy_wizard.linkedin.page import Choice, Control, ControlKind
from tests.builders import choice, setting, ticks

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

SWITCH, BOX, RADIOS, MENU = ControlKind


def press(of: Setting, wanted: str, *controls: Control, language: str = "en") -> Press | Reason:
    """What to press on these controls."""
    return press_for(of, Found(controls, Rank.KEY), wanted, language)


def options(*choices: tuple[str, str, bool]) -> tuple[Choice, ...]:
    """Choices of (code, words, disabled), the first chosen."""
    return tuple(
        Choice(str(n), code, words, chosen=n == 0, disabled=off)
        for n, (code, words, off) in enumerate(choices)
    )


VIEWING = options(("FULL", "Your name", False), ("HIDE", "Private mode", False))


def test_a_switch_is_pressed_once_to_the_other_side() -> None:
    control = Control("1", SWITCH, on=True)
    assert press(setting(), "off", control) == Toggle((control,))


def test_a_switch_that_is_right_already_is_not_pressed() -> None:
    assert press(setting(), "on", Control("1", SWITCH, on=True)) == Toggle(())


def test_a_switch_read_by_its_word_is_pressed_by_its_word() -> None:
    control = Control("1", SWITCH, shown="Ein")
    assert press(setting(), "off", control, language="de") == Toggle((control,))


def test_a_switch_that_does_not_say_how_it_stands_is_not_pressed() -> None:
    assert press(setting(), "off", Control("1", SWITCH)) is Reason.NO_SUCH_OPTION


@pytest.mark.parametrize("wanted", ["some", "gone"])
def test_a_switch_is_not_pressed_for_a_value_it_has_no_position_for(wanted: str) -> None:
    three = setting(options=(*setting().options, Option("some")))
    assert press(three, wanted, Control("1", SWITCH, on=True)) is Reason.NO_SUCH_OPTION


def test_what_linkedin_has_disabled_is_not_pressed() -> None:
    assert press(setting(), "off", Control("1", SWITCH, on=True, disabled=True)) is Reason.DISABLED
    group = (Control("1", BOX, on=True), Control("2", BOX, on=True, disabled=True))
    assert press(ticks(), "none", *group) is Reason.DISABLED
    fixed = options(("FULL", "Your name", False), ("HIDE", "Private mode", True))
    assert press(choice(), "private", Control("1", RADIOS, choices=fixed)) is Reason.DISABLED


def test_the_one_choice_that_means_the_wanted_value_is_chosen() -> None:
    control = Control("1", RADIOS, choices=VIEWING)
    assert press(choice(), "private", control) == Choose(control, VIEWING[1])


@pytest.mark.parametrize(
    "choices",
    [
        options(("FULL", "Your name", False), ("SEMI", "A hint", False)),
        options(("HIDE", "", False), ("HIDE", "", False)),
        options(("HIDE", "Your name", False), ("FULL", "Private mode", False)),
    ],
)
def test_no_choice_is_taken_where_none_or_several_mean_the_wanted_value(
    choices: tuple[Choice, ...],
) -> None:
    control = Control("1", RADIOS, choices=choices)
    assert press(choice(), "private", control) is Reason.NO_SUCH_OPTION


def test_a_menu_without_choices_is_opened_first() -> None:
    control = Control("1", MENU, shown="Your name")
    assert press(choice(), "private", control) == OpenMenu(control)


def test_clearing_a_group_presses_the_boxes_that_are_set() -> None:
    group = tuple(Control(str(n), BOX, on=on) for n, on in enumerate((True, False, True)))
    assert press(ticks(), "none", *group) == Toggle((group[0], group[2]))
    assert press(ticks(), "all", *group) == Toggle((group[1],))
    assert press(ticks(), "some:0.1/3", *group) == Toggle((group[1], group[2]))


def test_a_group_drawn_as_one_switch_is_pressed_as_one() -> None:
    control = Control("1", SWITCH, on=True)
    assert press(ticks(), "none", control) == Toggle((control,))
    assert press(ticks(), "some:0/2", control) is Reason.NO_SUCH_OPTION


def test_boxes_are_not_set_from_a_list_made_for_other_boxes() -> None:
    group = (Control("1", BOX, on=True),)
    assert press(ticks(), "some:0.2/5", *group) is Reason.NO_SUCH_OPTION


@given(st.data(), st.integers(1, 6))
def test_pressing_what_is_asked_for_leads_to_the_wanted_boxes(data: st.DataObject, n: int) -> None:
    before = data.draw(st.lists(st.booleans(), min_size=n, max_size=n))
    after = Ticks(data.draw(st.frozensets(st.integers(0, n - 1))), n).value()
    group = tuple(Control(str(i), BOX, on=on) for i, on in enumerate(before))
    pressed = press(ticks(), after, *group)
    assert isinstance(pressed, Toggle)
    turned = tuple(
        Control(box.ref, BOX, on=box.on is not (box in pressed.controls)) for box in group
    )
    assert value_of(ticks(), Found(turned, Rank.KEY), "en") == after
