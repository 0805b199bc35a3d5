"""Which dialogs may be answered, and which Save button is the page's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Dialog
from linkedin_privacy_wizard.linkedin.dialogs import answer, new_dialog, save_button
from linkedin_privacy_wizard.linkedin.page import Button, PageDialog, PageView
from tests.builders import change, destructive

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change

YES, NO = Button("1", "Yes, delete"), Button("2", "Cancel")
KNOWN = PageDialog(("Delete saved data?", "This cannot be undone."), (YES, NO))


def agreed() -> Change:
    """Turning off a switch that deletes something, with the person's tick."""
    return change(destructive(), "on", "off", "deletes")


def test_a_dialog_that_the_catalog_names_is_answered_with_its_own_button() -> None:
    assert answer(agreed(), KNOWN, "en") == YES


def test_a_dialog_is_not_answered_for_a_side_effect_that_was_not_ticked() -> None:
    assert answer(change(destructive()), KNOWN, "en") is Reason.ASKED_UNTICKED


def test_the_words_of_a_dialog_are_compared_without_case_and_spaces() -> None:
    shown = PageDialog(("DELETE  saved data?",), (Button("1", " yes, Delete "), NO))
    assert answer(agreed(), shown, "en") == shown.buttons[0]


@pytest.mark.parametrize(
    "dialog",
    [
        PageDialog(("Close your account?",), (YES, NO)),
        PageDialog((), (YES, NO)),
        PageDialog(("Please do not delete saved data?",), (YES, NO)),
        PageDialog(KNOWN.words, (Button("1", "Yes"), NO)),
        PageDialog(KNOWN.words, (YES, Button("2", "Yes, delete"))),
        PageDialog(KNOWN.words, (Button("1", "Yes, delete", disabled=True), NO)),
        PageDialog(KNOWN.words, ()),
    ],
)
def test_a_dialog_that_differs_in_anything_is_left_alone(dialog: PageDialog) -> None:
    assert answer(agreed(), dialog, "en") is Reason.ASKED_UNKNOWN


def test_a_dialog_of_another_option_is_left_alone() -> None:
    turned_on = change(destructive(), "off", "on", "deletes")
    assert answer(turned_on, KNOWN, "en") is Reason.ASKED_UNKNOWN


def test_a_dialog_whose_title_is_known_in_another_language_only_is_left_alone() -> None:
    known = Dialog("off", {"de": ("Daten löschen?",)}, {"en": ("Yes, delete",)})
    asked = change(destructive(dialogs=(known,)), "on", "off", "deletes")
    assert answer(asked, KNOWN, "en") is Reason.ASKED_UNKNOWN
    german = PageDialog(("Daten löschen?",), (YES, NO))
    assert answer(asked, german, "de") == YES


def test_a_dialog_whose_title_nobody_knows_is_told_by_a_button_that_says_what_it_does() -> None:
    known = Dialog("off", {}, {"en": ("Yes, delete",)})
    asked = change(destructive(dialogs=(known,)), "on", "off", "deletes")
    assert answer(asked, PageDialog(("Are you sure?",), (YES, NO)), "en") == YES
    assert answer(asked, PageDialog(("Are you sure?",), (NO,)), "en") is Reason.ASKED_UNKNOWN


def test_the_second_known_dialog_of_an_option_is_found_too() -> None:
    first = Dialog("off", {"en": ("Sure?",)}, {"en": ("Yes",)})
    setting = destructive(dialogs=(first, *destructive().dialogs))
    assert answer(change(setting, "on", "off", "deletes"), KNOWN, "en") == YES


def test_a_note_that_was_there_before_the_press_is_not_taken_for_a_question() -> None:
    cookies = PageDialog(("We use cookies",), (Button("3", "Accept"),))
    before = PageView("", dialogs=(cookies,))
    assert new_dialog(before, before) is None
    assert new_dialog(before, PageView("", dialogs=(cookies, KNOWN))) == KNOWN


def view(*buttons: Button, language: str = "en") -> PageView:
    """A page with these buttons."""
    return PageView("", language=language, buttons=buttons)


def test_the_only_save_button_of_a_page_is_found_in_its_language() -> None:
    assert save_button(view(Button("1", "Save changes"), NO)) == Button("1", "Save changes")
    german = Button("1", "Speichern")
    assert save_button(view(german, language="de")) == german
    assert save_button(view(german, language="en")) is None


@pytest.mark.parametrize(
    "buttons",
    [
        (),
        (Button("1", "Delete"),),
        (Button("1", "Save"), Button("2", "Save")),
        (Button("1", "Save", disabled=True),),
        (Button("1", "Save and close account"),),
    ],
)
def test_anything_but_one_plain_save_button_is_not_pressed(buttons: tuple[Button, ...]) -> None:
    assert save_button(view(*buttons)) is None
