"""The pages for start, sign-in, reading and changing: what they show, and what they offer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages import sign_in, welcome
from linkedin_privacy_wizard.gui.pages.read import reading_words
from linkedin_privacy_wizard.gui.pages.sign_in import SignInPage
from linkedin_privacy_wizard.gui.pages.welcome import WelcomePage
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.intents import (
    ChoosePressed,
    ModeChosen,
    ReadPressed,
    StartPressed,
    StopPressed,
)
from linkedin_privacy_wizard.wizard.state import Work
from tests.builders import NOON
from tests.gui import windows
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STOPPED = replace(
    windows.READING,
    work=Work.NONE,
    events=(*windows.READING.events, e.StageEnded(NOON, e.Stage.READ, whole=False)),
)


def cards(shown: Shown) -> dict[str, ChoiceCard]:
    """The choices on the page, by their titles."""
    found = shown.window.findChildren(ChoiceCard)
    return {card.text(): card for card in found if card.isVisible()}


def press(shown: Shown, words: str) -> list[object]:
    """Press a button; what came of it."""
    click(shown.button(words))
    return shown.happened


# Start


def test_neither_way_is_chosen_for_the_person(qtbot: QtBot) -> None:
    assert [card.isChecked() for card in cards(show(qtbot, windows.START)).values()] == [False] * 2


@pytest.mark.parametrize("mode", e.Mode)
def test_a_way_is_chosen_by_a_press_anywhere_on_its_card(qtbot: QtBot, mode: e.Mode) -> None:
    shown = show(qtbot, windows.START)
    card = cards(shown)[messages.mode(mode)]
    click(card)
    assert shown.happened == [ModeChosen(mode)]
    assert [c for c in cards(shown).values() if c.isChecked()] == [card]


def test_going_on_without_a_way_says_what_is_missing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(welcome, "announce", lambda _widget, words: said.append(words))
    shown = show(qtbot, windows.START)
    assert "Choose one of these two first." not in shown.words()
    press(shown, "Sign in to LinkedIn")
    assert "Choose one of these two first." in shown.words()
    assert said == ["Choose one of these two first."]
    click(cards(shown)["Guide me"])
    assert "Choose one of these two first." not in shown.words()


def test_the_first_page_fits_without_scrolling(qtbot: QtBot) -> None:
    window = show(qtbot, windows.START).window
    view = window._stack.currentWidget()
    assert view is window._views[windows.START.step]
    assert window._views[windows.START.step].verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "words",
    ["User Agreement (8.2)", "could limit your account", "did not make", "10 minutes", "password"],
)
def test_the_first_page_says_what_people_must_know(qtbot: QtBot, words: str) -> None:
    assert words in show(qtbot, windows.START).words()


def test_a_test_site_is_named_on_the_button(qtbot: QtBot) -> None:
    page = WelcomePage("http://127.0.0.1:8000")
    qtbot.addWidget(page)
    acts = page.acts(windows.START)
    assert acts.main is not None
    assert acts.main.words == "Sign in to the test site"


def test_with_the_practice_account_alone_there_is_no_other_start(qtbot: QtBot) -> None:
    page = WelcomePage(practice_only=True)
    qtbot.addWidget(page)
    acts = page.acts(windows.START)
    assert acts.main is not None
    assert acts.main.intent == StartPressed(practice=True)
    assert acts.others == ()


# Sign-in


@pytest.mark.parametrize("sign", [sign for sign in Sign if sign is not Sign.FINE])
def test_the_page_says_what_the_browser_asks_for(qtbot: QtBot, sign: Sign) -> None:
    shown = show(qtbot, replace(windows.SIGNING_IN, sign=sign))
    told = messages.sign(sign)
    assert told.title in shown.words()
    assert told.sentence in shown.words()


def test_what_is_asked_for_is_said_when_it_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(sign_in, "announce", lambda _widget, words: said.append(words))
    shown = show(qtbot, windows.SIGNING_IN)
    shown.show(replace(windows.SIGNING_IN, sign=Sign.CODE))
    shown.show(replace(windows.SIGNING_IN, sign=Sign.CODE))
    assert len(said) == 1
    assert said[0].startswith(messages.sign(Sign.CODE).title)


def test_how_to_sign_in_for_practice_is_told_in_practice_alone(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.SIGNING_IN)
    assert "the password “practice”" not in shown.words()
    shown.show(replace(windows.SIGNING_IN, practice=True))
    assert "the password “practice”" in shown.words()
    assert "Practice account" in shown.words()


@pytest.mark.parametrize(
    ("site", "practice", "heading"),
    [
        (None, False, "Sign in to LinkedIn"),
        (None, True, "Sign in to the practice account"),
        ("http://127.0.0.1:8000", False, "Sign in to the test site"),
    ],
)
def test_the_heading_says_where_to_sign_in(
    qtbot: QtBot, site: str | None, heading: str, *, practice: bool
) -> None:
    page = SignInPage(site)
    qtbot.addWidget(page)
    assert page.heading(replace(windows.SIGNING_IN, practice=practice)) == heading


# Reading


def test_reading_says_what_is_read_now(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.READING)
    assert "Reading “Advertising data”…" in shown.words()
    assert press(shown, "Stop reading") == [StopPressed()]
    assert not shown.button("Stop reading").isEnabled()
    assert "Stopping…" in shown.words()


def test_a_setting_is_read_under_its_name() -> None:
    assert reading_words("ads-age", windows.CATALOG, "en") == "Ads age"
    assert reading_words("gone-since", windows.CATALOG, "en") == "gone-since"


def test_before_reading_the_page_says_what_it_waits_for(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.SIGNED_IN)
    assert "Getting ready…" in shown.words()
    shown.show(replace(windows.SIGNED_IN, sign=Sign.SIGN_IN))
    assert messages.sign(Sign.SIGN_IN).title in shown.words()


def test_a_reading_that_was_stopped_at_once_can_be_done_again(qtbot: QtBot) -> None:
    shown = show(qtbot, STOPPED)
    assert not shown.has_button("Go on with what was read")
    assert "Nothing has been read so far" in shown.words()
    assert press(shown, "Read again") == [ReadPressed()]
    assert shown.has_button("Stop reading")


def test_the_person_may_go_on_with_what_was_read(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.READ)
    assert shown.window.windowTitle().startswith("Your settings have been read")
    assert press(shown, "Go on with what was read") == [ChoosePressed()]


def test_half_a_reading_is_not_called_a_whole_one(qtbot: QtBot) -> None:
    events = (*STOPPED.events[:-1], e.SettingRead("ads-age", "on", e.Source.ROW))
    half = replace(STOPPED, events=(*events, STOPPED.events[-1]))
    shown = show(qtbot, half)
    assert shown.window.windowTitle().startswith("The reading was stopped")
    assert shown.has_button("Go on with what was read")
