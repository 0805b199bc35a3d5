"""The problem report: what is in it, what never is, and that it goes nowhere by itself."""

from __future__ import annotations

import getpass
import platform
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import SiteUnreachable, SlowDown
from linkedin_privacy_wizard.gui.computer import computer
from linkedin_privacy_wizard.gui.pages.report import ReportPage
from linkedin_privacy_wizard.gui.problem_report import problem_report
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.intents import SignInSeen
from linkedin_privacy_wizard.wizard.state import Aside, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled
from tests.builders import NOON
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.windows import Shown

TITLE = "<b>Robin's</b> own row"
RUN = (
    e.RunStarted(NOON, LINKEDIN, e.Mode.DO_IT, "abc"),
    e.SettingListed("ads-age", "/mypreferences/d/robin-sample"),
    e.SettingRead("ads-age", "on", e.Source.PAGE, e.Rank.NAME),
    e.SettingRead("ads-job", "on", e.Source.ROW),
    e.SettingUnread("ads-gender", Reason.SEVERAL_CONTROLS),
    e.SettingRead("ads-groups", "on", e.Source.ROW),
    e.UnknownSetting(Category.ADS, TITLE, "/mypreferences/d/robins-row"),
    e.ChangeChosen("ads-age", "on", "off"),
    e.ChangeStarted("ads-age", "on", "off", e.Rank.KEY),
    e.ChangePressed("ads-age", scripted=True),
    e.ChangeVerified("ads-age", "off"),
    e.KnockOn("ads-groups", "on", "off"),
)
MET = (
    SignInSeen(Sign.SIGN_IN),
    SignInSeen(Sign.CODE),
    SignInSeen(Sign.SIGN_IN),
    SessionTroubled(SlowDown("429")),
    SessionTroubled(SlowDown("429")),
    SessionTroubled(SiteUnreachable("https://www.linkedin.com/in/robin-sample")),
)


def state_after(*happenings: object) -> WizardState:
    """What the window knows once these things have happened."""
    state = windows.DONE
    for happening in (*RUN, *happenings):
        state = advance(state, happening)  # type: ignore[arg-type]
    return state


def section(report: str, heading: str) -> list[str]:
    """The lines below a heading."""
    (found,) = [part for part in report.split("\n\n") if part.startswith(heading)]
    return [line.strip() for line in found.strip().splitlines()[1:]]


def written(*, titles: bool = False) -> str:
    """The report after a run in which all kinds of things happened."""
    return problem_report(state_after(*MET), ("This: 1",), ("That: 2",), titles=titles)


def test_it_tells_how_each_setting_ended_and_how_it_was_found() -> None:
    assert section(written(), "Settings") == [
        "ads-age: changed, by script; read on its page by name; begun by key",
        "ads-gender: needs_you, several_controls",
        "ads-groups: left as it was; read on its row",
        "ads-job: left as it was; read on its row",
    ]
    assert section(written(), "Moved by another change") == ["ads-groups"]


def test_it_tells_what_was_met_in_the_whole_window() -> None:
    assert section(written(), "Trouble met") == [
        "SlowDown, 429",
        "SlowDown, 429",
        "SiteUnreachable",
    ]
    assert section(written(), "Kinds of pages") == ["sign_in", "code"]


def test_it_tells_what_the_window_is_made_of_and_does() -> None:
    assert section(written(), "Made of") == ["This: 1"]
    assert section(written(), "Computer") == ["That: 2"]
    window = section(written(), "This window")
    assert "Site: LinkedIn" in window
    assert "Browser: the one in the window" in window
    assert "Way: do_it_for_me" in window
    assert "Step: summary, work: none" in window
    assert "Global Privacy Control: yes" in window


@pytest.mark.parametrize(
    ("state", "site"),
    [
        (windows.START, "none yet"),
        (replace(windows.DONE, practice=True), "the practice account"),
        (windows.READING, "LinkedIn"),
        (
            replace(
                windows.READ,
                events=(e.RunStarted(NOON, "http://127.0.0.1:8080", e.Mode.GUIDE, ""),),
            ),
            "another one on this computer",
        ),
    ],
)
def test_the_site_is_told_by_its_kind(state: WizardState, site: str) -> None:
    report = problem_report(state, (), (), titles=False)
    assert f"Site: {site}" in section(report, "This window")
    assert section(report, "Made of") == ["none"]


def test_words_addresses_and_values_stay_out() -> None:
    report = written().lower()
    for secret in ("robin", "/mypref", "http", "127.0.0.1", ": on", " off"):
        assert secret not in report


def test_the_titles_of_unknown_rows_come_in_by_a_tick_only() -> None:
    assert section(written(), "Rows") == ["ads"]
    assert section(written(titles=True), "Rows") == [f"ads: {TITLE}"]


def test_the_computer_is_told_without_its_name_or_its_owners(qtbot: QtBot) -> None:
    assert qtbot
    told = "\n".join(computer())
    assert "System: " in told
    assert "scale 1" in told
    for secret in {platform.node(), getpass.getuser(), str(Path.home())} - {""}:
        assert secret not in told


def opened(qtbot: QtBot) -> tuple[Shown, ReportPage]:
    """The report on the screen."""
    shown = show(qtbot, replace(state_after(), aside=Aside.REPORT))
    (page,) = shown.window.findChildren(ReportPage)
    return shown, page


def test_the_whole_text_is_shown_as_plain_text_and_cannot_be_changed(qtbot: QtBot) -> None:
    shown, page = opened(qtbot)
    text = page.text.toPlainText()
    assert text.startswith("LinkedIn Privacy Wizard: problem report\n")
    assert "ads-gender: needs_you, several_controls" in text
    assert "Chromium: " in text
    assert page.text.isReadOnly()
    assert TITLE not in text
    click(page.titles)
    assert f"  ads: {TITLE}\n" in page.text.toPlainText()
    assert "Nothing is sent." in shown.words()


def test_what_is_saved_is_what_was_read(qtbot: QtBot, tmp_path: Path) -> None:
    shown, page = opened(qtbot)
    click(shown.button("Save as file…"))
    [dialog] = shown.window.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "txt"
    dialog.fileSelected.emit(str(tmp_path / "problem.txt"))
    dialog.reject()
    assert (tmp_path / "problem.txt").read_text("utf-8") == page.text.toPlainText()
    assert f"Saved as problem.txt in {tmp_path}." in shown.words()


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    shown, page = opened(qtbot)
    page.row.save(tmp_path / "nowhere" / "problem.txt")
    assert "No such file or directory" in shown.words()


def test_what_is_copied_is_what_was_read(qtbot: QtBot) -> None:
    shown, page = opened(qtbot)
    click(shown.button("Copy it all"))
    assert QGuiApplication.clipboard().text() == page.text.toPlainText()


def test_a_new_state_is_a_new_report(qtbot: QtBot) -> None:
    shown, page = opened(qtbot)
    shown.show(replace(state_after(*MET), aside=Aside.REPORT))
    assert "SlowDown, 429" in page.text.toPlainText()
