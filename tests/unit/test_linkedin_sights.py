"""How a control looks, and where it stands with all of its parts."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.sight import Box, Shape
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN, help_path, is_help_path
from linkedin_privacy_wizard.linkedin.controls import Found
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.linkedin.page import Choice, Control, ControlKind
from linkedin_privacy_wizard.linkedin.sights import place_of, shape_of
from tests.builders import setting, ticks

HIGH, LOW = Box(0, 0.25, 0.5, 0.25), Box(0, 0.75, 0.5, 0.25)


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        (ControlKind.SWITCH, Shape.SWITCH),
        (ControlKind.BOX, Shape.TICK),
        (ControlKind.RADIOS, Shape.RADIOS),
        (ControlKind.MENU, Shape.MENU),
    ],
)
def test_the_page_says_how_a_control_looks(kind: ControlKind, shape: Shape) -> None:
    assert shape_of(setting(), Found((Control("1", kind),), Rank.KEY)) is shape


def test_boxes_of_a_group_are_a_group_and_a_menu_in_their_place_is_a_menu() -> None:
    boxes = Found((Control("1", ControlKind.BOX), Control("2", ControlKind.BOX)), Rank.ONLY_ONE)
    assert shape_of(ticks(), boxes) is Shape.TICKS
    menu = Found((Control("1", ControlKind.MENU),), Rank.ONLY_ONE)
    assert shape_of(ticks(), menu) is Shape.MENU


def test_choices_stand_where_the_first_to_the_last_of_them_do() -> None:
    choices = (
        Choice("1", "a", "A", chosen=True, box=HIGH),
        Choice("2", "b", "B", chosen=False, box=LOW),
    )
    radios = Control("1", ControlKind.RADIOS, choices=choices, box=HIGH)
    assert place_of(Found((radios,), Rank.KEY)) == Box(0, 0.25, 0.5, 0.75)


def test_boxes_stand_where_the_first_to_the_last_of_them_do() -> None:
    boxes = (Control("1", ControlKind.BOX, box=HIGH), Control("2", ControlKind.BOX, box=LOW))
    assert place_of(Found(boxes, Rank.KEY)) == Box(0, 0.25, 0.5, 0.75)


def test_only_the_person_is_let_to_an_article_of_linkedins_help() -> None:
    article = f"{LINKEDIN}{help_path('a6278844')}"
    assert article == "https://www.linkedin.com/help/linkedin/answer/a6278844"
    assert Guard(LINKEDIN, frozenset(), Driver.PERSON).may_open(article)
    assert not Guard(LINKEDIN, frozenset(), Driver.WIZARD).may_open(article)


def test_an_article_is_told_from_a_form_and_from_a_setting() -> None:
    assert is_help_path(help_path("50021"))
    assert not is_help_path("/help/linkedin/ask/TS-DPRO")
    assert not is_help_path("/mypreferences/d/settings/help")
