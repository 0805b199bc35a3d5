"""Where the person lives: asked lightly, kept, and the notes that follow from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.setting import Note
from linkedin_privacy_wizard.gui.pages.choose.details import parts_of
from linkedin_privacy_wizard.gui.pages.country import CountryPage
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.lasting_intents import CountryChosen
from linkedin_privacy_wizard.wizard.state import Aside, Step
from tests.builders import catalog, read, setting, text
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHECKED = date(2026, 9, 1)
NOTES = (
    Note(("eu", "uk"), "LinkedIn asks first.", CHECKED),
    Note(("us",), "It is on.", CHECKED),
    Note(("zz",), "Nobody knows.", CHECKED),
)
AGE = setting("ads-age", not_offered_in=("cn",), text={"en": text("Ads for your age", notes=NOTES)})
NOT_HERE = "As far as we know, LinkedIn does not offer this here."


def told(country: Country | None) -> list[str]:
    """What is said about places."""
    return [words for title, words in parts_of(AGE, "en", country) if title == "Where you live"]


def test_who_said_nothing_sees_every_note_with_its_places() -> None:
    assert told(None) == told(Country.UNSURE)
    assert told(None) == [
        "European Union, United Kingdom: LinkedIn asks first. Checked on 1 September 2026.",
        "United States: It is on. Checked on 1 September 2026.",
        "ZZ: Nobody knows. Checked on 1 September 2026.",
        f"China: {NOT_HERE}",
    ]


@pytest.mark.parametrize(
    ("country", "first"),
    [
        (Country.EU, ["LinkedIn asks first. Checked on 1 September 2026."]),
        (Country.UK, ["LinkedIn asks first. Checked on 1 September 2026."]),
        (Country.US, ["It is on. Checked on 1 September 2026."]),
        (Country.CANADA, []),
        (Country.ELSEWHERE, []),
    ],
)
def test_everybody_else_sees_the_notes_for_their_own_place(
    country: Country, first: list[str]
) -> None:
    assert told(country) == [*first, "ZZ: Nobody knows. Checked on 1 September 2026."]


def test_what_is_not_offered_is_said_where_it_is_not() -> None:
    assert told(Country.CHINA)[-1] == NOT_HERE


def test_the_choices_ask_for_it_until_there_is_an_answer(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.CHOOSING)
    click(shown.button("Say where you live"))
    assert shown.happened == [AsideOpened(Aside.COUNTRY)]
    (page,) = shown.window.findChildren(CountryPage)
    assert not any(card.isChecked() for card in page.cards.values())
    click(page.cards[Country.UNSURE])
    assert shown.store.state.country is Country.UNSURE
    assert "You see the notes for every place." in shown.words()
    click(shown.button("Back"))
    assert not shown.has_button("Say where you live")
    assert shown.store.state.step is Step.CHOOSE


def test_an_open_explanation_follows_the_answer(qtbot: QtBot) -> None:
    state = replace(windows.CHOOSING, catalog=catalog(AGE), events=read(ads_age="on"))
    shown = show(qtbot, state)
    click(shown.button("Open all"))
    qtbot.waitUntil(lambda: shown.has_button("What is this?"))
    click(shown.button("What is this? Ads for your age"))
    assert "United States: It is on." in shown.words()
    shown.store.dispatch(CountryChosen(Country.UK))
    qtbot.waitUntil(lambda: "United States: It is on." not in shown.words())
    assert "LinkedIn asks first." in shown.words()


def test_that_it_could_not_be_kept_is_said(qtbot: QtBot) -> None:
    words = show(qtbot, windows.STATES["country"]).words()
    assert "This could not be saved." in words
    assert "You only see the notes for where you live." in words
