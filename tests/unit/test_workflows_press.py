"""The presses themselves: boxes, menus, questions and Save buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.linkedin.page import Button, ControlKind, PageDialog
from linkedin_privacy_wizard.workflows.apply import apply
from tests.builders import change, choice, destructive, setting, ticks
from tests.fakes.job import Desk
from tests.fakes.pages import Page, Question, Thing, boxes, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change

AGE, RESUMES = setting("age"), destructive("resumes")
VIEWING, EMPLOYER = choice("viewing"), ticks("employer")
THREE = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))


async def applied(site: FakeSite, change: Change) -> Desk:
    """Apply this change on that site."""
    desk = Desk(site)
    await apply([change], {}, desk.job)
    return desk


async def test_a_question_that_was_agreed_to_is_answered_with_the_button_that_was_named() -> None:
    site = FakeSite(page_of(RESUMES, asks=Question("Delete saved data?", ("Yes, delete", "No"))))
    desk = await applied(site, change(RESUMES, "on", "off", "deletes"))
    assert [press.split(" of ")[0] for press in desk.presses] == ["0", "answer 0"]
    assert site.pages[0].value == "off"
    assert e.ChangePressed("resumes") in desk.events


@pytest.mark.parametrize(
    "question",
    [
        Question("Close your account?", ("Yes, delete", "Cancel")),
        Question("Delete saved data?", ("Yes, delete everything", "Cancel")),
        Question("Delete saved data?", ("Yes, delete", "Yes, delete")),
        Question("Anything else", ("OK",)),
    ],
)
async def test_a_question_that_the_catalog_does_not_name_is_never_answered(
    question: Question,
) -> None:
    site = FakeSite(page_of(RESUMES, asks=question))
    desk = await applied(site, change(RESUMES, "on", "off", "deletes"))
    assert len(desk.presses) == 1
    assert site.pages[0].value == "on"
    assert desk.events[-2] == e.ChangeSkipped("resumes", Reason.ASKED_UNKNOWN)


async def test_a_note_that_was_there_already_is_neither_answered_nor_in_the_way() -> None:
    note = PageDialog(("We use cookies",), (Button("x", "Accept"),))
    site = FakeSite(page_of(AGE, notes=(note,)))
    desk = await applied(site, change(AGE))
    assert len(desk.presses) == 1
    assert e.ChangePressed("age") in desk.events


async def test_one_of_several_choices_is_chosen() -> None:
    page = page_of(VIEWING, things=[radios("FULL", *THREE)])
    desk = await applied(FakeSite(page), change(VIEWING, "full", "private"))
    assert page.value == "HIDE"
    assert len(desk.presses) == 1


async def test_a_menu_is_opened_before_one_of_its_choices_is_taken() -> None:
    menu = Thing("FULL", ControlKind.MENU, choices=THREE, opens=True)
    page = page_of(VIEWING, things=[menu])
    desk = await applied(FakeSite(page), change(VIEWING, "full", "private"))
    assert [press.split(" of ")[0] for press in desk.presses] == ["0", "0.HIDE"]
    assert page.value == "HIDE"


async def test_a_menu_that_does_not_open_is_given_up() -> None:
    page = page_of(VIEWING, things=[Thing("FULL", ControlKind.MENU, choices=THREE, opens=True)])
    site = FakeSite(page)
    site.before_look[2] = site.close_menus
    desk = await applied(site, change(VIEWING, "full", "private"))
    assert len(desk.presses) == 1
    assert e.ChangeSkipped("viewing", Reason.NO_SUCH_OPTION) in desk.events
    assert page.value == "FULL"


async def test_a_menu_whose_opening_leads_to_another_page_is_given_up() -> None:
    page = page_of(VIEWING, things=[Thing("FULL", ControlKind.MENU, choices=THREE, opens=True)])
    other = page_of(choice("other"), things=[radios("FULL", *THREE)])
    site = FakeSite(page, other)
    site.before_look[2] = lambda: site.show(other)
    desk = await applied(site, change(VIEWING, "full", "private"))
    assert e.ChangeSkipped("viewing", Reason.NO_CONTROL) in desk.events
    assert other.value == "FULL"


async def test_a_choice_that_linkedin_does_not_offer_is_not_made() -> None:
    page = page_of(VIEWING, things=[radios("FULL", *THREE[:2])])
    desk = await applied(FakeSite(page), change(VIEWING, "full", "private"))
    assert desk.presses == []
    assert e.ChangeSkipped("viewing", Reason.NO_SUCH_OPTION) in desk.events


async def test_a_page_that_waits_for_its_save_button_gets_it() -> None:
    site = FakeSite(page_of(AGE, waits=True))
    desk = await applied(site, change(AGE))
    assert [press.split(" of ")[0] for press in desk.presses] == ["0", "save"]
    assert site.pages[0].value == "off"


async def test_a_save_button_of_another_page_is_never_pressed() -> None:
    profile = Page("/mypreferences/d/profile", "Profile", [Thing()], waits=True)
    page = page_of(AGE, says_saved=False, leads_to=profile)
    desk = await applied(FakeSite(page, profile), change(AGE))
    assert len(desk.presses) == 1
    assert profile.value == "on"


async def test_a_page_that_says_nothing_and_has_no_save_button_is_left_to_the_proof() -> None:
    desk = await applied(FakeSite(page_of(AGE, keeps=False, says_saved=False)), change(AGE))
    assert e.ChangePressed("age") in desk.events


async def test_boxes_are_cleared_one_after_the_other() -> None:
    page = page_of(EMPLOYER, things=boxes("on", "off", "on"))
    desk = await applied(FakeSite(page), change(EMPLOYER, "some:0.2/3", "none"))
    assert [thing.value for thing in page.things] == ["off", "off", "off"]
    assert len(desk.presses) == 2


async def test_a_box_that_moves_the_others_is_pressed_alone() -> None:
    everything, *rest = boxes("on", "on", "on")
    everything.moves = tuple(rest)
    page = page_of(EMPLOYER, things=[everything, *rest])
    desk = await applied(FakeSite(page), change(EMPLOYER, "all", "none"))
    assert [thing.value for thing in page.things] == ["off", "off", "off"]
    assert len(desk.presses) == 1


async def test_boxes_that_turn_each_other_back_are_not_pressed_for_ever() -> None:
    one, other = boxes("on", "on")
    page = page_of(EMPLOYER, things=[one, other])
    site = FakeSite(page)
    site.refuses_boxes = True
    desk = await applied(site, change(EMPLOYER, "all", "none"))
    assert len(desk.presses) == 2
    assert e.ChangePressed("employer") in desk.events


async def test_boxes_that_wait_for_save_are_all_set_before_it_is_pressed() -> None:
    page = page_of(EMPLOYER, things=boxes("on", "on"), waits=True)
    desk = await applied(FakeSite(page), change(EMPLOYER, "all", "none"))
    assert [press.split(" of ")[0] for press in desk.presses] == ["0", "1", "save"]
    assert [thing.value for thing in page.things] == ["off", "off"]


async def test_no_further_box_is_pressed_once_linkedin_asks_something() -> None:
    page = page_of(EMPLOYER, things=boxes("on", "on"), asks=Question("Close your account?"))
    desk = await applied(FakeSite(page), change(EMPLOYER, "all", "none"))
    assert len(desk.presses) == 1
    assert e.ChangeSkipped("employer", Reason.ASKED_UNKNOWN) in desk.events


async def test_no_further_box_is_pressed_once_the_page_is_another() -> None:
    other = page_of(AGE)
    page = page_of(EMPLOYER, things=boxes("on", "on"), leads_to=other)
    desk = await applied(FakeSite(page, other), change(EMPLOYER, "all", "none"))
    assert len(desk.presses) == 1
    assert e.ChangeSkipped("employer", Reason.NO_CONTROL) in desk.events


async def test_boxes_that_became_something_else_are_left_to_the_proof() -> None:
    page = page_of(EMPLOYER, things=boxes("on", "on"))
    site = FakeSite(page)
    menu = Thing("all", ControlKind.MENU, choices=(("all", "On"), ("none", "Off")))
    site.before_look[2] = lambda: page.things.__setitem__(slice(None), [menu])
    desk = await applied(site, change(EMPLOYER, "all", "none"))
    assert len(desk.presses) == 1
    assert e.ChangePressed("employer") in desk.events


async def test_boxes_are_not_set_from_a_list_that_was_made_for_other_boxes() -> None:
    page = page_of(EMPLOYER, things=boxes("on", "on"))
    desk = await applied(FakeSite(page), change(EMPLOYER, "none", "some:0.2/5"))
    assert desk.presses == []
    assert e.ChangeSkipped("employer", Reason.NO_SUCH_OPTION) in desk.events
