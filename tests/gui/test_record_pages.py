"""The pages for files of the person's own: what can be saved, and what comes out of a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from linkedin_privacy_wizard.domain.brought import (
    Brought,
    LeftOut,
    Refused,
    Unusable,
    WishesRefused,
)
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.messages import files
from linkedin_privacy_wizard.gui.pages import brought_notice
from linkedin_privacy_wizard.gui.pages.bring_in import MOST_SHOWN, BringInPage
from linkedin_privacy_wizard.gui.pages.earlier import EarlierPage
from linkedin_privacy_wizard.gui.widgets import file_row
from linkedin_privacy_wizard.wizard.files import Bringing, PersonsFile, Saved
from linkedin_privacy_wizard.wizard.record_intents import (
    FileAsked,
    WishesDropped,
    WishesPicked,
    WishesTaken,
)
from linkedin_privacy_wizard.wizard.state import Aside, Purpose, Step, WizardState
from tests.builders import NOON
from tests.gui import windows
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RECORD = replace(windows.START, aside=Aside.RECORD)
BRINGING = windows.STATES["bring in"]


def pick(qtbot: QtBot, shown: Shown, words: str, place: Path) -> QFileDialog:
    """Press a button that asks for a file, and pick one."""
    click(shown.button(words))
    [dialog] = shown.window.findChildren(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.fileSelected.emit(str(place))
    dialog.close()
    return dialog


def built(qtbot: QtBot, state: WizardState) -> Shown:
    """The page with what a file holds, once its lists are built."""
    shown = show(qtbot, state)
    [page] = shown.window.findChildren(BringInPage)
    qtbot.waitUntil(lambda: not page.is_building)
    return shown


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Save the list as PDF…", PersonsFile.CHECKLIST),
        ("Save the choices…", PersonsFile.WISHES),
        ("Save as a table (CSV)…", PersonsFile.TABLE),
        ("Save for other programs (JSON)…", PersonsFile.DATA),
    ],
)
def test_the_person_says_where_each_file_goes(
    qtbot: QtBot, tmp_path: Path, words: str, what: PersonsFile
) -> None:
    shown = show(qtbot, RECORD)
    dialog = pick(qtbot, shown, words, tmp_path / "mine")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert shown.happened == [FileAsked(what, str(tmp_path / "mine"))]


def test_it_says_whose_choices_are_saved(qtbot: QtBot) -> None:
    shown = show(qtbot, RECORD)
    assert "so this is what we suggest" in shown.words()
    shown.show(replace(RECORD, step=Step.CHOOSE, choices=windows.WANTED))
    assert "These are your own choices." in shown.words()


@pytest.mark.parametrize(
    ("saved", "words"),
    [
        ({}, "Saved as b.csv in /a."),
        ({"partly": True}, "Check-ups that cannot be read are left out."),
        (
            {"why_not": "It is full"},
            "It could not be saved in /a. Pick another place. (It is full)",
        ),
        ({"unreadable": True}, "Your notes could not be read, so there is no file."),
    ],
)
def test_it_says_once_how_the_saving_went(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, saved: dict[str, object], words: str
) -> None:
    said: list[str] = []
    monkeypatch.setattr(file_row, "announce", lambda _widget, told: said.append(told))
    told = replace(Saved(PersonsFile.TABLE, "/a/b.csv"), **saved)  # type: ignore[arg-type]
    shown = show(qtbot, replace(RECORD, saved=replace(told, under_way=True)))
    assert words not in shown.words()
    assert "Writing the file…" in shown.words()
    for _ in range(2):
        shown.show(replace(RECORD, saved=told))
    assert words in shown.words()
    assert [words in each for each in said] == [True]
    assert "Writing the file…" not in shown.words()
    shown.show(RECORD)
    assert words not in shown.words()


def test_an_earlier_check_up_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    shown = show(qtbot, windows.STATES["earlier"])
    name = f"Save as PDF…: {moment_words(NOON)}"
    [page] = shown.window.findChildren(EarlierPage)
    qtbot.waitUntil(lambda: not page.is_building)
    rows = page.findChildren(file_row.FileRow)
    assert [row.button.accessibleName() for row in rows] == [name] * 3
    rows[1].chosen.emit(tmp_path / "a.pdf")
    assert shown.happened == [FileAsked(PersonsFile.RUN, str(tmp_path / "a.pdf"), 6)]
    assert shown.words().count("Writing the file…") == 1
    saved = Saved(PersonsFile.RUN, "/a/b.pdf", 6)
    shown.show(replace(windows.STATES["earlier"], saved=saved))
    assert shown.words().count("Saved as b.pdf in /a.") == 1


def test_a_file_is_picked_and_not_yet_used(qtbot: QtBot, tmp_path: Path) -> None:
    shown = show(qtbot, replace(BRINGING, bringing=None))
    dialog = pick(qtbot, shown, "Open a file…", tmp_path / "a.txt")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    assert shown.happened == [WishesPicked(str(tmp_path / "a.txt"))]
    assert not shown.has_button("Use these choices")


def test_all_that_a_file_holds_is_shown_before_it_is_used(qtbot: QtBot) -> None:
    shown = built(qtbot, BRINGING)
    words = shown.words()
    assert "2 choices are ready to use." in words
    assert "Ads age\nOff" in words
    assert "To be left alone" in words
    assert "A <b>gone</b> one\nThis wizard does not know it." in words
    click(shown.button("Use these choices"))
    assert shown.happened == [WishesTaken()]
    assert "2 choices out of your file wait here." in shown.words()


def test_the_choices_of_a_file_can_be_dropped(qtbot: QtBot) -> None:
    shown = built(qtbot, BRINGING)
    click(shown.button("Do not use them"))
    assert shown.happened == [WishesDropped()]
    assert "Ads age" not in shown.words()


def test_choices_that_are_taken_are_not_offered_again(qtbot: QtBot) -> None:
    found = BRINGING.bringing
    assert found is not None
    shown = built(qtbot, replace(BRINGING, bringing=replace(found, taken=True)))
    assert not shown.has_button("Use these choices")
    assert shown.has_button("Do not use them")


def test_a_file_of_which_nothing_can_be_used_offers_no_start(qtbot: QtBot) -> None:
    left = tuple(LeftOut(f"x{n}", Unusable.UNKNOWN_SETTING) for n in range(MOST_SHOWN + 5))
    state = replace(BRINGING, bringing=Bringing(Brought(Wishes(), left)))
    shown = built(qtbot, state)
    assert "There is nothing in it to use here." in shown.words()
    assert "And 5 more." in shown.words()
    assert not shown.has_button("Use these choices")


@pytest.mark.parametrize("why", Refused)
def test_every_refusal_has_a_sentence_of_its_own(qtbot: QtBot, why: Refused) -> None:
    refused = WishesRefused(why)
    shown = show(qtbot, replace(BRINGING, bringing=Bringing(refused=refused)))
    assert files.refused(refused).endswith(".")
    assert files.refused(refused) in shown.words()


def test_the_line_that_is_wrong_is_named(qtbot: QtBot) -> None:
    assert "Line 3 of this file" in show(qtbot, windows.STATES["not brought in"]).words()


@pytest.mark.parametrize("why", Unusable)
def test_whatever_is_left_out_says_why(qtbot: QtBot, why: Unusable) -> None:
    brought = Brought(Wishes({"ads-job": "off"}), (LeftOut("ads-age", why),))
    shown = built(qtbot, replace(BRINGING, bringing=Bringing(brought)))
    assert f"Ads age\n{files.unusable(why)}" in shown.words()


def test_that_choices_wait_is_said_aloud_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(brought_notice, "announce", lambda _widget, told: said.append(told))
    shown = show(qtbot, windows.START)
    for _ in range(2):
        shown.show(windows.STATES["brought in"])
    assert len(said) == 1
    assert "Sign in next." in said[0]
    shown.show(windows.START)
    assert "wait here" not in shown.words()


def test_a_list_out_of_a_file_says_so_in_the_review(qtbot: QtBot) -> None:
    state = windows.PREPARED
    assert state.prepared is not None
    brought = replace(state.prepared, purpose=Purpose.BROUGHT, at=None)
    words = show(qtbot, replace(state, prepared=brought)).words()
    assert "This is the list out of your file." in words


def test_the_last_page_leads_to_the_other_files(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.DONE)
    click(shown.button("Other files"))
    assert shown.store.state.aside is Aside.RECORD
