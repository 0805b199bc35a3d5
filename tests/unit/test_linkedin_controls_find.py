"""Which control on a page is the setting's: exactly one may fit, or none does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Kind, Option
from linkedin_privacy_wizard.linkedin.controls import Found, find
from linkedin_privacy_wizard.linkedin.page import Choice, Control, ControlKind, PageView
from tests.builders import choice, look_only, setting, ticks


def view(*controls: Control, language: str = "en") -> PageView:
    """A page with these controls."""
    return PageView("", controls=controls, language=language)


def switch(ref: str = "1", *, on: bool | None = True, **parts: tuple[str, ...]) -> Control:
    """A switch with these keys and names."""
    return Control(ref, ControlKind.SWITCH, parts.get("keys", ()), parts.get("names", ()), on=on)


def box(ref: str, *, on: bool | None = True, names: tuple[str, ...] = ()) -> Control:
    """A plain box."""
    return Control(ref, ControlKind.BOX, names=names, on=on)


def radios(ref: str, *choices: tuple[str, str], keys: tuple[str, ...] = ()) -> Control:
    """Radios of (code, words)."""
    made = tuple(
        Choice(f"{ref}.{n}", code, words, chosen=n == 0) for n, (code, words) in enumerate(choices)
    )
    return Control(ref, ControlKind.RADIOS, keys, choices=made)


VIEWING = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))
AGE = setting(keys=("allowAdsByAge",), labels={"en": ("Use your age",)}, alone=False)


def found(result: Found | Reason) -> tuple[str, Rank]:
    """Which control was found, and how."""
    assert isinstance(result, Found)
    return result.control.ref, result.rank


def test_linkedins_own_key_tells_a_control_among_others() -> None:
    other, ours = switch("1", keys=("allowAdsByGender",)), switch("2", keys=("allowAdsByAge", "x"))
    assert found(find(AGE, view(other, ours))) == ("2", Rank.KEY)


def test_a_key_goes_before_a_name() -> None:
    named, keyed = switch("1", names=("Use your age",)), switch("2", keys=("allowAdsByAge",))
    assert found(find(AGE, view(named, keyed))) == ("2", Rank.KEY)


def test_the_words_beside_a_control_tell_it_where_no_key_does() -> None:
    other, ours = switch("1", names=("Use your job",)), switch("2", names=("x", "USE your age"))
    assert found(find(AGE, view(other, ours))) == ("2", Rank.NAME)


def test_the_title_of_a_row_names_its_page_and_none_of_several_controls_there() -> None:
    titled = switch(names=("Title of ads-age",))
    assert find(AGE, view(titled, switch("2"))) is Reason.NO_CONTROL
    alone = setting()
    assert found(find(alone, view(titled, switch("2")))) == ("1", Rank.NAME)


def test_two_controls_with_the_same_key_or_name_are_one_too_many() -> None:
    keyed = view(switch("1", keys=("allowAdsByAge",)), switch("2", keys=("allowAdsByAge",)))
    assert find(AGE, keyed) is Reason.SEVERAL_CONTROLS
    named = view(switch("1", names=("Use your age",)), switch("2", names=("Use your age",)))
    assert find(AGE, named) is Reason.SEVERAL_CONTROLS


def test_the_very_choices_it_offers_tell_a_control() -> None:
    viewing = choice(alone=False)
    page = view(radios("1", ("A", "Anyone"), ("B", "Nobody")), radios("2", *VIEWING), switch("3"))
    assert found(find(viewing, page)) == ("2", Rank.CHOICES)


@pytest.mark.parametrize(
    "choices",
    [
        (*VIEWING, ("NEW", "Something new")),
        (("FULL", "Your name"), ("NEW", "Something new")),
        (("FULL", "Your name"),),
        (("FULL", "Your name"), ("FULL", "Your name")),
        (("FULL", "Private mode"), ("SEMI", "A hint")),
    ],
)
def test_choices_that_are_not_all_this_settings_tell_nothing(
    choices: tuple[tuple[str, str], ...],
) -> None:
    assert find(choice(alone=False), view(radios("1", *choices))) is Reason.NO_CONTROL


@pytest.mark.parametrize(
    "pair",
    [
        (("", "On"), ("", "Off")),
        (("yes", ""), ("no", "")),
        (("YES", "On"), ("NO", "Off")),
    ],
)
def test_on_and_off_tell_no_control_from_the_next(pair: tuple[tuple[str, str], ...]) -> None:
    options = (
        Option("on", switch=True, codes=("YES",), words={"en": ("On",)}),
        Option("off", switch=False, codes=("NO",), words={"en": ("Off",)}),
    )
    two_step = setting(options=options, alone=False)
    assert find(two_step, view(radios("1", *pair), switch("2"))) is Reason.NO_CONTROL


def test_the_only_control_of_a_page_is_the_setting_where_the_page_is_known_to_hold_one() -> None:
    assert found(find(setting(), view(switch("7")))) == ("7", Rank.ONLY_ONE)
    assert find(setting(alone=False), view(switch("7"))) is Reason.NO_CONTROL


def test_a_page_without_a_control_that_could_be_it_shows_none() -> None:
    assert find(setting(), view()) is Reason.NO_CONTROL
    assert find(choice(), view(switch())) is Reason.NO_CONTROL
    assert find(look_only(), view(switch(), radios("2", *VIEWING))) is Reason.NO_CONTROL


def test_a_switch_beside_a_plain_box_is_not_the_only_control() -> None:
    """The box may be the setting, and the switch the dark theme."""
    page = view(box("1"), switch("2"))
    assert find(setting(), page) is Reason.SEVERAL_CONTROLS


def test_a_long_list_of_the_sites_own_is_no_control_of_a_setting() -> None:
    languages = [(f"l{n}", f"Language {n}") for n in range(6)]
    page = view(radios("1", *languages), switch("2"))
    assert found(find(setting(), page)) == ("2", Rank.ONLY_ONE)
    assert find(choice(), view(radios("1", *languages, ("x", "y")))) is Reason.NO_CONTROL


def test_two_switches_on_a_page_that_should_hold_one_are_one_too_many() -> None:
    assert find(setting(), view(switch("1"), switch("2"))) is Reason.SEVERAL_CONTROLS
    assert find(setting(), view(box("1"), box("2"))) is Reason.SEVERAL_CONTROLS


def test_a_switch_may_be_drawn_as_radios_or_a_menu() -> None:
    drawn = radios("1", ("true", "Yes"), ("false", "No"))
    assert found(find(setting(), view(drawn))) == ("1", Rank.ONLY_ONE)


def test_a_group_of_boxes_is_taken_as_a_whole() -> None:
    result = find(ticks(), view(box("1"), box("2", on=False), box("3")))
    assert isinstance(result, Found)
    assert [part.ref for part in result.controls] == ["1", "2", "3"]


def test_a_group_of_boxes_that_is_drawn_twice_is_not_twice_as_long() -> None:
    named = [replace(box(str(n)), names=(("Schools", "Skills")[n % 2],)) for n in range(4)]
    assert isinstance(find(ticks(), view(*named[:2])), Found)
    assert find(ticks(), view(*named)) is Reason.SEVERAL_CONTROLS


def test_boxes_of_a_page_with_several_settings_are_not_all_this_ones() -> None:
    assert find(ticks(alone=False), view(box("1"), box("2"))) is Reason.SEVERAL_CONTROLS


@pytest.mark.parametrize("other", [switch("9"), radios("9", *VIEWING)])
def test_boxes_beside_another_control_cannot_be_told_to_be_the_whole_group(other: Control) -> None:
    """A main switch that is on says nothing of the boxes below it."""
    assert find(ticks(), view(other, box("1"), box("2"))) is Reason.SEVERAL_CONTROLS


def test_a_group_of_boxes_may_be_drawn_as_one_switch() -> None:
    assert found(find(ticks(), view(switch("1")))) == ("1", Rank.ONLY_ONE)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.TICKS])
def test_no_kind_of_setting_is_found_on_an_empty_page(kind: Kind) -> None:
    assert find(setting(kind=kind), view()) is Reason.NO_CONTROL
