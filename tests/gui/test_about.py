"""The page about the program: its versions, newer ones, and the licences of what is in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox

from linkedin_privacy_wizard.domain.edition import Edition
from linkedin_privacy_wizard.gui.messages import newest as words
from linkedin_privacy_wizard.gui.own_browser import open_release_page
from linkedin_privacy_wizard.gui.pages.about import AboutPage
from linkedin_privacy_wizard.gui.pages.about.licence_list import LicenceList
from linkedin_privacy_wizard.licences import INDEX
from linkedin_privacy_wizard.wizard.lasting import Newest
from linkedin_privacy_wizard.wizard.lasting_intents import NewestWanted, ReleasePageAsked
from tests.builders import NOON
from tests.gui import windows
from tests.gui.lists import NEWER_VERSION
from tests.gui.windows import click, key, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ABOUT = windows.STATES["about"]
ABLE = Newest(can_look=True, page="https://a.example/releases")
PARTS = """[[component]]
name = "Qt"
version = "6"
licence = "LGPL-3.0-only"
file = "qt.txt"
source = "https://a.example/qt"
[[component]]
name = "Chromium"
version = "140"
licence = "BSD-3-Clause"
file = "chromium.txt"
source = "https://a.example/chromium"
"""


def test_the_lines_are_copied_as_they_are_shown(qtbot: QtBot) -> None:
    shown = show(qtbot, ABOUT)
    click(shown.button("Copy these lines"))
    copied = QGuiApplication.clipboard().text()
    assert copied in shown.words()
    for name in ("LinkedIn Privacy Wizard", "Chromium", "Qt", "PySide6", "Playwright", "Python"):
        assert f"{name}: " in copied
    assert "\nSystem: " in copied


def test_the_edition_of_the_catalog_is_named(qtbot: QtBot) -> None:
    edition = Edition(7, NOON.date())
    catalog = replace(ABOUT.catalog, edition=edition)
    words_then = show(qtbot, replace(ABOUT, catalog=catalog)).words()
    assert f"Settings catalog: edition 7, {NOON.date()} (" in words_then


def test_a_copy_of_no_release_offers_no_look_and_says_why(qtbot: QtBot) -> None:
    shown = show(qtbot, ABOUT)
    assert words.belongs_to_none() in shown.words()
    assert not shown.has_button(words.open_page())
    assert [box for box in shown.window.findChildren(QCheckBox) if box.isVisible()] == []


def test_the_tick_is_off_until_it_is_set_by_key(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(ABOUT, newest=ABLE))
    box = shown.button(words.tell_me())
    assert not box.isChecked()
    key(box, Qt.Key.Key_Space)
    assert shown.happened == [NewestWanted(wanted=True)]
    assert box.isChecked()


def test_the_release_page_can_be_asked_for(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(ABOUT, newest=ABLE))
    click(shown.button(words.open_page()))
    assert shown.happened == [ReleasePageAsked()]
    shown.show(replace(ABOUT, newest=replace(ABLE, unopened=True)))
    assert words.page_unopened(ABLE.page) in shown.words()


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (replace(ABLE, wanted=True, under_way=True), words.looking()),
        (replace(ABLE, wanted=True, failed=True), words.could_not_look()),
        (replace(ABLE, wanted=True, kept=False), words.not_kept()),
    ],
)
def test_how_the_look_went_is_told_here_and_nowhere_else(
    qtbot: QtBot, known: Newest, told: str
) -> None:
    shown = show(qtbot, replace(ABOUT, newest=known))
    assert told in shown.words()
    shown.show(replace(windows.START, newest=known))
    assert told not in shown.words()


@pytest.mark.parametrize("name", ["newer version", "newer version, first page"])
def test_a_newer_version_is_told_with_a_way_to_it(qtbot: QtBot, name: str) -> None:
    shown = show(qtbot, windows.STATES[name])
    assert words.version_there("9.0.0") in shown.words()
    assert words.page_unopened(NEWER_VERSION.page) in shown.words()
    click(shown.button(words.open_page()))
    assert shown.happened == [ReleasePageAsked()]


def test_who_does_not_want_to_know_is_not_told(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(windows.START, newest=replace(NEWER_VERSION, wanted=False)))
    assert words.version_there("9.0.0") not in shown.words()


@pytest.mark.usefixtures("qapp")
def test_only_an_https_page_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def refuse(url: QUrl) -> bool:
        opened.append(url.url())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    assert not open_release_page("file:///etc/passwd")
    assert opened == []
    assert not open_release_page(ABLE.page)
    assert opened == [ABLE.page]


def test_each_licence_is_read_in_full_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / INDEX).write_text(PARTS, encoding="utf-8")
    for name in ("qt", "chromium"):
        (tmp_path / f"{name}.txt").write_text(f"<b>Terms</b> of {name}\n" * 99, encoding="utf-8")
    shown = LicenceList(tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.list.isVisible()
    key(shown.opener, Qt.Key.Key_Space)
    assert [shown.list.item(row).text() for row in range(shown.list.count())] == [
        "Chromium 140: BSD-3-Clause",
        "Qt 6: LGPL-3.0-only",
    ]
    key(shown.list, Qt.Key.Key_Down)
    assert shown.text.toPlainText() == "<b>Terms</b> of qt\n" * 99
    assert shown.text.accessibleName() == "Qt 6: LGPL-3.0-only"
    key(shown.opener, Qt.Key.Key_Space)
    assert not shown.list.isVisible()


def test_from_the_source_the_list_says_that_it_is_not_the_whole(qtbot: QtBot) -> None:
    shown = show(qtbot, ABOUT)
    assert "This copy runs from its source code." in shown.words()
    (page,) = shown.window.findChildren(AboutPage)
    click(page.licences.opener)
    names = [page.licences.list.item(row).text() for row in range(page.licences.list.count())]
    row = next(row for row, name in enumerate(names) if name.startswith("PySide6_Essentials "))
    page.licences.list.setCurrentRow(row)
    assert page.licences.text.toPlainText().startswith("This part brings no text with it.")
