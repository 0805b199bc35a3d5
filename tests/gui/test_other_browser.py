"""Signing in with an installed browser: how it is offered, and what stands in the page's place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.trouble import NOT_STARTED, WindowClosed
from linkedin_privacy_wizard.gui.installed_pane import InstalledPane
from linkedin_privacy_wizard.gui.pages.other_browser import OtherBrowserPage
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened, BrowserChosen
from linkedin_privacy_wizard.wizard.state import Aside
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_sign_in_page_leads_to_the_other_browsers(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.SIGNING_IN)
    click(shown.button("Sign in with another browser"))
    assert shown.happened == [AsideOpened(Aside.OTHER_BROWSER)]
    assert "knows none of your passwords" in shown.words()


@pytest.mark.parametrize("name", windows.BROWSERS)
def test_each_browser_that_was_found_can_be_taken(qtbot: QtBot, name: str) -> None:
    shown = show(qtbot, windows.STATES["other browser"])
    click(shown.button(f"Use {name}"))
    assert shown.happened == [BrowserChosen(name)]
    assert "Sign in in the other window." in shown.words()


def test_the_one_that_is_used_is_named_and_the_way_back_offered(qtbot: QtBot) -> None:
    used = replace(windows.STATES["other browser"], browser="Chrome")
    shown = show(qtbot, used)
    assert "You now use Chrome." in shown.words()
    assert not shown.has_button("Use Chrome")
    click(shown.button("Use the browser here"))
    assert shown.happened == [BrowserChosen("")]


def test_the_sign_in_page_says_what_holds_in_the_other_window(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["in another browser"])
    assert "The address is above the page" not in shown.words()
    assert "It is for LinkedIn only." in shown.words()
    click(shown.button("Use the browser here"))
    assert shown.happened == [BrowserChosen("")]


def test_where_none_is_installed_that_is_said(qtbot: QtBot) -> None:
    page = OtherBrowserPage(())
    qtbot.addWidget(page)
    page.render_state(windows.STATES["other browser"])
    assert page.acts(windows.STATES["other browser"]).main is None
    page.show()
    assert "and found none" in page._notice.text()
    assert not page._what.isVisible()


def test_after_the_sign_in_no_other_browser_is_offered(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(windows.CHOOSING, aside=Aside.OTHER_BROWSER))
    assert "You are past the sign-in." in shown.words()
    assert not shown.has_button("Use Chrome")


@pytest.mark.parametrize(
    ("detail", "act"), [("", "Open it again"), (NOT_STARTED, "Try again")], ids=["gone", "none"]
)
def test_a_window_that_is_gone_can_be_opened_again(qtbot: QtBot, detail: str, act: str) -> None:
    shown = show(qtbot, replace(windows.TROUBLED, trouble=WindowClosed(detail)))
    click(shown.button(act))
    assert shown.happened == [CarryOnPressed()]


def test_at_the_sign_in_a_window_that_is_gone_can_be_done_without(qtbot: QtBot) -> None:
    gone = replace(windows.STATES["in another browser"], trouble=WindowClosed(NOT_STARTED))
    shown = show(qtbot, gone)
    click(shown.button("Use the browser here"))
    assert shown.happened == [BrowserChosen("")]
    shown.show(replace(windows.TROUBLED, browser="Chrome", trouble=WindowClosed()))
    assert not shown.has_button("Use the browser here")


def test_in_the_pages_place_stands_where_it_is_and_who_may_click(qtbot: QtBot) -> None:
    pane = InstalledPane("Edge")
    shown = show(qtbot, windows.STATES["in another browser"], pane)
    assert "The page is in the window of Edge" in shown.words()
    assert not shown.has_button("Stop and let me click")
    with qtbot.waitSignal(pane.asked):
        click(shown.button("Show that window"))
    pane.set_blocked(True)
    assert "Please do not click in it" in shown.words()
    with qtbot.waitSignal(pane.take_over):
        click(shown.button("Stop and let me click"))
