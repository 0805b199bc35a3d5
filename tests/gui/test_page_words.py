"""Words that come from a page are shown as they are: nothing in the window takes them as markup."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QWidget

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.gui.pages.report import ReportPage
from linkedin_privacy_wizard.gui.pages.summary import SummaryPage
from tests.gui.windows import STATES, Shown, click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MARKUP = "<b>Robin's</b> &amp; <img src=x onerror=y>"
# As a title, as a value, and as the names of settings that are not in the catalog.
HOSTILE = (
    e.UnknownSetting(Category.ADS, MARKUP, "/mypreferences/d/new"),
    e.SettingRead("ads-age", MARKUP, e.Source.ROW),
    e.ChangeVerified("ads-job", MARKUP),
    e.KnockOn(MARKUP, MARKUP, MARKUP),
)
TELL_OF_IT = ("choosing", "done")


@pytest.mark.parametrize("name", [name for name, state in STATES.items() if state.events])
def test_markup_from_a_page_is_shown_as_it_is(qtbot: QtBot, name: str) -> None:
    state = STATES[name]
    shown = show(qtbot, replace(state, events=(*state.events, *HOSTILE)))
    open_everything(shown)
    # Long lists are built a few rows at a time.
    qtbot.waitUntil(lambda: name not in TELL_OF_IT or MARKUP in shown.words())
    parts = shown.window.findChildren(QWidget)
    taken_as_markup = [part for part in parts if may_draw_markup(part)]
    assert taken_as_markup == []


def test_a_report_with_the_titles_is_plain_text(qtbot: QtBot) -> None:
    state = STATES["report"]
    shown = show(qtbot, replace(state, events=(*state.events, *HOSTILE)))
    (page,) = shown.window.findChildren(ReportPage)
    click(page.titles)
    assert f"ads: {MARKUP}" in page.text.toPlainText()
    assert type(page.text) is QPlainTextEdit


def open_everything(shown: Shown) -> None:
    """Let all be seen that a page can show."""
    if shown.has_button("Open all"):
        click(shown.button("Open all"))
    for page in shown.window.findChildren(SummaryPage):
        page.open_all()


def may_draw_markup(part: QWidget) -> bool:
    """Whether a widget could take some of its words as markup."""
    if isinstance(part, QTextEdit):
        return True
    if isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.PlainText:
        return True
    # A hint is taken as markup where it looks like it; what is escaped in it is not.
    return any("<img" in hint for hint in (part.toolTip(), part.whatsThis(), part.statusTip()))
