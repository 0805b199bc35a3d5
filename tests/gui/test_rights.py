"""The pages of the rights beyond switches, as people see them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.right import Listed, Reads, Seen
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.intents import BackPressed
from linkedin_privacy_wizard.wizard.right_intents import DeedPressed, RightOpened
from linkedin_privacy_wizard.wizard.state import Aside, AtRight, WizardState
from tests.builders import listing
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LIST = windows.STATES["rights"]
UNREAD = "The wizard could not read it."


def at(right: str, seen: Seen | None = None, asks: Sign | None = None) -> WizardState:
    """At the page of a right."""
    return replace(windows.AT_FORM, at_right=AtRight(right, asks=asks, seen=seen), deeds=())


def test_the_list_tells_what_was_done_and_opens_each_page(qtbot: QtBot) -> None:
    shown = show(qtbot, LIST)
    assert "3 October 2026: You sent the form. An email comes." in shown.words()
    assert "You sign in first." in shown.words()
    click(shown.button("Open its page: Services"))
    assert shown.happened == [RightOpened("services")]


def test_in_trouble_the_list_says_what_comes_first(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(LIST, trouble=SignedOut(), deeds_kept=False))
    assert "Something is in the way." in shown.words()
    assert "The date could not be kept." in shown.words()
    assert not shown.button("Open its page: Object").isEnabled()


def test_another_catalog_makes_another_list(qtbot: QtBot) -> None:
    shown = show(qtbot, LIST)
    fewer = replace(LIST.catalog, rights=LIST.catalog.rights[1:])
    shown.show(replace(LIST, catalog=fewer))
    assert "Object" not in shown.words().splitlines()
    assert "Services" in shown.words().splitlines()


def test_the_page_of_a_form_explains_it_and_keeps_what_was_done(qtbot: QtBot) -> None:
    shown = show(qtbot, at("object", Seen()))
    words = shown.words()
    for said in (
        "1. Fill it in.\n2. Send it.",
        "“Other”: This is for the rest.",
        "Guides disagree.",
        "It is a request, and no promise.",
        "We know of no set time.",
        "European Union: It is for you. Checked on 1 September 2026.",
        "The form is open in the browser.",
    ):
        assert said in words
    assert "What LinkedIn shows" not in words
    shown.show(replace(at("object", Seen()), country=Country.EU))
    assert "\nIt is for you. Checked on" in shown.words()
    shown.show(replace(at("object", Seen()), country=Country.US))
    assert "It is for you." not in shown.words()
    click(shown.button("I have done this"))
    click(shown.button("Open the form again"))
    click(shown.button("LinkedIn's help for this"))
    click(shown.button("Back to your rights"))
    assert shown.happened == [
        DeedPressed("object"),
        RightOpened("object"),
        RightOpened("object", article=True),
        BackPressed(),
    ]


def test_the_deed_is_shown_with_its_day(qtbot: QtBot) -> None:
    shown = show(qtbot, at("object", Seen()))
    shown.show(replace(windows.AT_FORM, deeds_kept=False))
    assert "3 October 2026: You sent the form. An email comes." in shown.words()
    assert "The date could not be kept." in shown.words()


def test_each_app_is_shown_with_the_way_to_remove_it(qtbot: QtBot) -> None:
    words = show(qtbot, windows.AT_LIST).words()
    assert "LinkedIn lists 2 apps or sites." in words
    assert "Example Calendar (Since May)\nTo remove it, press “Remove” beside it." in words
    assert "Forms\nTo remove it, open it in the browser." in words


def test_words_of_a_web_page_are_plain_text(qtbot: QtBot) -> None:
    listed = Listed(("<b>Evil</b>\u202e app", "x" * 200), "<i>Remove</i>")
    words = show(qtbot, at("services", Seen(lines=(listed,)))).words()
    assert "<b>Evil</b> app" in words
    assert "\u202e" not in words
    assert "x" * 100 not in words


def test_what_could_not_be_read_is_said(qtbot: QtBot) -> None:
    assert UNREAD in show(qtbot, at("services", Seen(lines=()))).words()
    assert UNREAD in show(qtbot, at("sessions", Seen())).words()


def test_many_places_deserve_a_look(qtbot: QtBot) -> None:
    shown = show(qtbot, at("sessions", Seen(count=7)))
    assert "The list has 7 lines." in shown.words()
    assert "Is each one of them yours?" in shown.words()
    shown.show(at("sessions", Seen(count=1)))
    assert "Is each one of them yours?" not in shown.words()


def test_a_second_step_that_is_off_deserves_a_look(qtbot: QtBot) -> None:
    two_step = listing("two-step", Reads.VALUE)
    catalog = replace(windows.WITH_RIGHTS, rights=(two_step,))

    def told(*, on: bool | None) -> str:
        return show(qtbot, replace(at("two-step", Seen(on=on)), catalog=catalog)).words()

    assert "Better turn the second step on." in told(on=False)
    assert "It is on." in told(on=True)
    assert UNREAD in told(on=None)


def test_the_sign_in_comes_first_and_then_the_page(qtbot: QtBot) -> None:
    shown = show(qtbot, at("services", asks=Sign.CODE))
    assert "Type the code into the page." in shown.words()
    shown.show(at("services"))
    assert "The page opens in the browser…" in shown.words()
    shown.show(at("services", Seen(lines=())))
    assert "You press there. The wizard presses nothing." in shown.words()
    article = AtRight("services", article=True, seen=Seen())
    shown.show(replace(at("services"), at_right=article))
    assert "LinkedIn's help is open in the browser." in shown.words()


def test_a_right_that_is_gone_leaves_an_empty_page(qtbot: QtBot) -> None:
    shown = show(qtbot, at("gone"))
    assert not shown.has_button("Open the form again")
    assert shown.has_button("Back to your rights")


def test_the_menu_leads_to_the_list(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(LIST, aside=Aside.RIGHTS, at_right=None))
    assert "Your rights" in shown.words()
