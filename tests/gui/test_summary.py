"""The page with what is true now, and what is left to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category, Option
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.pages.summary import SummaryPage
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.intents import BackPressed, GuidePressed
from linkedin_privacy_wizard.wizard.state import Beside, Step, WizardState
from tests.builders import NOON, catalog, look_only, read, setting
from tests.gui.seen import named, seen
from tests.gui.windows import Shown, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
BUTTON = QAccessible.Role.Button

IDS = ("changed", "skipped", "not-kept", "right", "gone", "untouched", "unreadable")
CATALOG = catalog(
    *(setting(setting_id, labels={"en": ("Use it",)}) for setting_id in IDS),
    look_only(),
    look_only("two-step", options=(Option("on"), Option("off"))),
)
READ_EVENTS = (
    *read(changed="on", skipped="on", not_kept="on", right="off", untouched="on", two_step="on"),
    e.SettingMissing("gone"),
    e.SettingUnread("unreadable", Reason.SEVERAL_CONTROLS),
    e.SettingUnread("sessions", Reason.LOOK_ONLY),
)
PROVED = (
    *READ_EVENTS,
    e.AlreadyRight("right", "off"),
    *(e.ChangeChosen(setting_id, "on", "off") for setting_id in IDS[:3]),
    e.StageStarted(e.Stage.APPLY, 3),
    e.ChangeStarted("changed", "on", "off"),
    e.ChangePressed("changed"),
    e.ChangeSkipped("skipped", Reason.DISABLED),
    e.ChangeStarted("not-kept", "on", "off"),
    e.ChangePressed("not-kept"),
    e.StageEnded(NOON, e.Stage.APPLY, whole=True),
    e.StageStarted(e.Stage.PROVE, 3),
    e.ChangeVerified("changed", "off"),
    e.ChangeNotKept("not-kept", "on"),
    e.KnockOn("untouched", "on", "off"),
    e.UnknownSetting(Category.ADS, "<i>Brand</i> new", "/x"),
    e.StageEnded(NOON, e.Stage.PROVE, whole=True),
)
WAY = """\
1. On LinkedIn, open “Me”, then “Settings & Privacy”.
2. Choose “Advertising data”.
3. Open “Title of skipped”.
4. Set “Use it” to “Off”."""
DONE = WizardState(CATALOG, step=Step.SUMMARY, mode=e.Mode.DO_IT, events=PROVED)


def opened(qtbot: QtBot, state: WizardState) -> tuple[Shown, SummaryPage]:
    """The window with every group open."""
    shown = show(qtbot, state)
    [page] = shown.window.findChildren(SummaryPage)
    page.open_all()
    qtbot.waitUntil(lambda: not page.is_building)
    lines = page.findChildren(Ruled)
    qtbot.waitUntil(lambda: all(line.isVisible() for line in lines))
    return shown, page


def words(page: SummaryPage) -> list[str]:
    """Everything there is to read."""
    return [thing.name for thing in seen(page)]


def group(page: SummaryPage, title: str) -> list[str]:
    """Everything there is to read in one group, from its header on."""
    header = next(t for t in seen(page) if t.role == BUTTON and t.name.startswith(f"{title}: "))
    section = header.widget.parentWidget()
    assert section is not None
    return [thing.name for thing in seen(section) if thing.name]


def test_what_changed_says_from_what_to_what(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "Changed")
    assert "We loaded LinkedIn again, and it shows your choice." in told
    assert told[-3:] == ["Changed", "from On", "to Off"]


def test_what_needs_the_person_says_why_and_how(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "Needs you")
    assert told[-5:] == [
        "Skipped",
        "You want: Off",
        "LinkedIn shows this setting, but will not let you change it now.",
        WAY,
        "Show me where: Skipped",
    ]


def test_what_is_not_confirmed_says_what_linkedin_shows(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "Not confirmed")
    assert "You want: Off · Now: On" in told
    assert "We looked again. LinkedIn still shows another value." in told
    assert told[-2].endswith("4. Set “Use it” to “Off”.")


def test_what_was_right_and_what_is_not_offered_have_their_groups(qtbot: QtBot) -> None:
    _, page = opened(qtbot, DONE)
    assert group(page, "Already right")[-2:] == ["Right", "Off"]
    assert group(page, "Not offered to you")[-1] == "Gone"


def test_what_another_change_moved_stands_apart(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "Moved by another change")
    assert told[-3:] == ["Untouched", "from On", "to Off"]


def test_what_only_the_person_can_see_to_says_where_it_is(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "For you to look at")
    assert told[-9:] == [
        "Sessions",
        "Look it through.",
        "Where: “Sign in & security”, then “Title of sessions”.",
        "Show me where: Sessions",
        "Two-step",
        "Now: on",
        "Look it through.",
        "Where: “Sign in & security”, then “Title of two-step”.",
        "Show me where: Two-step",
    ]


def test_what_could_not_be_read_says_why(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "Could not be read")
    assert "Its page shows many switches. We could not tell which one it is." in told


def test_a_setting_new_to_the_wizard_is_shown_as_plain_text(qtbot: QtBot) -> None:
    told = group(opened(qtbot, DONE)[1], "On your page, not known to this wizard yet")
    assert told[-2:] == ["<i>Brand</i> new", "In “Advertising data”"]


def test_what_the_person_left_alone_is_listed_with_its_value(qtbot: QtBot) -> None:
    events = tuple(event for event in PROVED if not isinstance(event, e.KnockOn))
    told = group(opened(qtbot, replace(DONE, events=events))[1], "Left as it was")
    assert told[-2:] == ["Untouched", "On"]


def test_what_asks_for_the_person_is_open_from_the_start(qtbot: QtBot) -> None:
    shown = show(qtbot, DONE)
    [page] = shown.window.findChildren(SummaryPage)
    qtbot.waitUntil(lambda: "Skipped" in words(page) and "Not kept" in words(page))
    assert "Right" not in words(page)


def test_the_proof_has_a_date(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, DONE)
    moment = moment_words(NOON)
    assert f"Proved on {moment} by loading LinkedIn's pages afresh." in words(page)
    assert "What is true now" in shown.words()


def test_two_proofs_have_both_their_dates(qtbot: QtBot) -> None:
    later = NOON + timedelta(hours=1)
    events = (*PROVED, e.RunEnded(NOON), e.StageEnded(later, e.Stage.PROVE, whole=True))
    told = words(opened(qtbot, replace(DONE, events=events))[1])
    first, last = moment_words(NOON), moment_words(later)
    assert f"Proved from {first} to {last} by loading LinkedIn's pages afresh." in told


def test_a_proof_cut_short_claims_nothing(qtbot: QtBot) -> None:
    events = (*PROVED[:-1], e.StageEnded(NOON, e.Stage.PROVE, whole=False))
    shown, page = opened(qtbot, replace(DONE, events=events))
    assert not any(told.startswith("Proved on") for told in words(page))
    assert any(told.startswith("The last look at LinkedIn was cut short.") for told in words(page))
    assert "What we know so far" in shown.words()


def test_the_outlook_counts_what_holds_and_what_is_left(qtbot: QtBot) -> None:
    told = words(opened(qtbot, DONE)[1])
    assert "Good: 1 changes hold. We loaded LinkedIn again and saw each one." in told
    assert "Take care: 2 settings still need you. Each one below says what to do." in told


def test_nothing_changed_means_nothing_is_praised(qtbot: QtBot) -> None:
    events = (*READ_EVENTS, e.StageEnded(NOON, e.Stage.PROVE, whole=True))
    told = words(opened(qtbot, replace(DONE, events=events))[1])
    assert not any(line.startswith(("Good:", "Take care:")) for line in told)


@pytest.mark.parametrize("practice", [True, False])
def test_practice_says_that_linkedin_was_left_alone(qtbot: QtBot, *, practice: bool) -> None:
    told = words(opened(qtbot, replace(DONE, practice=practice))[1])
    line = "Note: This was the practice account. Nothing was changed on LinkedIn."
    assert (line in told) is practice


def test_the_picture_is_told_in_words(qtbot: QtBot) -> None:
    _, page = opened(qtbot, DONE)
    [picture] = [t for t in seen(page) if t.description.endswith("now.")]
    assert picture.name == "Before and now"
    assert picture.description == "Ads: 4 of 5 allowed before, 1 of 5 now."


def test_the_results_do_not_promise_too_much(qtbot: QtBot) -> None:
    told = words(opened(qtbot, DONE)[1])
    assert "What this does not mean" in told
    assert "What AI has learned from your data so far cannot be taken back." in told


def test_what_is_left_is_shown_one_by_one_or_all_together(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, DONE)
    QTest.mouseClick(named(page, "Show me where: Skipped", BUTTON).widget, LEFT)
    assert shown.happened == [GuidePressed(("skipped",))]
    assert shown.store.state.guided == ("skipped",)
    shown.show(DONE)
    QTest.mouseClick(shown.button("Guide me through the 2 that are left"), LEFT)
    assert shown.happened[1:] == [GuidePressed(("skipped", "not-kept"))]


def test_where_nothing_is_left_nobody_is_guided(qtbot: QtBot) -> None:
    events = (*READ_EVENTS, e.StageEnded(NOON, e.Stage.PROVE, whole=True))
    _, page = opened(qtbot, replace(DONE, events=events))
    assert page.acts(replace(DONE, events=events)).main is None


@pytest.mark.parametrize("name", ["Sessions", "Two-step", "Unreadable"])
def test_what_only_the_person_can_see_to_is_opened_for_them(qtbot: QtBot, name: str) -> None:
    shown, page = opened(qtbot, DONE)
    QTest.mouseClick(named(page, f"Show me where: {name}", BUTTON).widget, LEFT)
    assert shown.happened == [PlaceOpened(name.lower())]
    assert "What it is" in shown.words()
    QTest.mouseClick(shown.button("Open its page"), LEFT)
    QTest.mouseClick(shown.button("Back to the results"), LEFT)
    assert shown.happened[1:] == [PlaceOpened(name.lower()), BackPressed()]
    assert "What is true now" in shown.words()


def test_linkedins_help_is_offered_beside_a_page_where_the_catalog_names_it(qtbot: QtBot) -> None:
    settings = catalog(look_only("sessions", help="a1"))
    shown = show(qtbot, replace(DONE, catalog=settings, aside=Beside.SETTING, shown="sessions"))
    QTest.mouseClick(shown.button("LinkedIn's help for this"), LEFT)
    assert shown.happened == [PlaceOpened("sessions", article=True)]


def test_what_has_no_sure_page_is_not_offered_to_be_opened(qtbot: QtBot) -> None:
    settings = catalog(look_only("sessions", addresses=()))
    shown, _ = opened(qtbot, replace(DONE, catalog=settings))
    assert not shown.has_button("Show me where")


def test_saving_asks_for_a_place_without_stopping_the_window(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, DONE)
    with qtbot.waitSignal(page.save_pdf_asked):
        QTest.mouseClick(named(page, "Save as PDF…", BUTTON).widget, LEFT)
    [dialog] = shown.window.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()


def test_a_saved_report_says_where_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    _, page = opened(qtbot, DONE)
    QTest.mouseClick(named(page, "Save as PDF…", BUTTON).widget, LEFT)
    [dialog] = page.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.reject()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")
    assert f"Good: Saved as mine.pdf in {tmp_path}." in words(page)


def test_a_report_that_cannot_be_saved_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    _, page = opened(qtbot, DONE)
    page.record.row.save(tmp_path / "nowhere" / "mine.pdf")
    told = [line for line in words(page) if line.startswith("Problem: It could not be saved")]
    place = f"Problem: It could not be saved in {tmp_path / 'nowhere'}."
    assert told == [f"{place} Pick another place. (No such file or directory)"]
    page.record.row.save(tmp_path / "mine.pdf")
    assert not any(line.startswith("Problem:") for line in words(page))
