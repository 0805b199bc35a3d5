"""Earlier check-ups: what was cut off, the list of them, and where a list comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Flaw, Past, PastRun
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.pages import unfinished_card
from linkedin_privacy_wizard.gui.pages.earlier.page import EarlierPage
from linkedin_privacy_wizard.gui.pages.earlier.run_row import RunRow
from linkedin_privacy_wizard.gui.pages.review import ReviewPage
from linkedin_privacy_wizard.wizard.intents import StartOver
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    UnfinishedDropped,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.state import Aside, Prepared, Purpose, Step, WizardState
from tests.builders import NOON, SITE, catalog, destructive, read, setting
from tests.gui import windows
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL = catalog(setting("ads-age"), destructive("resumes"))
STAYS = "Resumes: It is gone."
UNDO = Undo({"ads-age": "on", "resumes": "on"}, (("resumes", "deletes"), ("gone", "x")))
CUT_OFF = PastRun(
    9,
    NOON,
    SITE,
    e.Mode.DO_IT,
    dict.fromkeys(("ads-age", "resumes", "c"), "off"),
    list_kept=True,
    begun=frozenset(("ads-age", "resumes")),
    results={Result.NOT_CONFIRMED: 2},
    undo=UNDO,
)
START = replace(windows.START, catalog=ALL, past=Past(Earlier.of((CUT_OFF,)), known=True))
OFFER = "You were in the middle of this"


def whole(number: int, **changes: object) -> PastRun:
    """An earlier run that came to its end."""
    run = PastRun(
        number,
        NOON + timedelta(days=number),
        SITE,
        e.Mode.GUIDE,
        {"ads-age": "off"},
        results={Result.CHANGED: 1, Result.NEEDS_YOU: 2},
        undo=Undo({"ads-age": "on"}),
        ended=True,
        proved=True,
    )
    return replace(run, **changes)  # type: ignore[arg-type]


def beside(*runs: PastRun, **changes: object) -> WizardState:
    """The page of earlier check-ups, with these runs, the oldest first."""
    past = Past(Earlier.of(runs), known=True)
    state = replace(START, aside=Aside.EARLIER, past=past)
    return replace(state, **changes)  # type: ignore[arg-type]


def listed(qtbot: QtBot, shown: Shown) -> list[RunRow]:
    """The lines of the list, once it is built."""
    [page] = shown.window.findChildren(EarlierPage)
    qtbot.waitUntil(lambda: not page.is_building)
    return [row for row in page.findChildren(RunRow) if row.isVisible()]


# What was cut off


def test_the_first_page_says_what_had_been_going_on(qtbot: QtBot) -> None:
    words = show(qtbot, START).words()
    assert OFFER in words
    assert f"On {moment_words(NOON)} the wizard was at work on LinkedIn." in words
    assert "You had chosen “Do it for me”." in words
    assert "You had said yes to 3 changes. 2 of them had been begun." in words
    assert "It can wait." in words


def test_nothing_is_offered_where_nothing_was_cut_off(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.START)
    assert OFFER not in shown.words()
    shown.show(START)
    assert OFFER in shown.words()


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("Finish the rest", UnfinishedTaken(practice=False, purpose=Purpose.FINISH)),
        ("Put it all back", UnfinishedTaken(practice=False, purpose=Purpose.PUT_BACK)),
        ("Do not offer this again", UnfinishedDropped((9,))),
    ],
)
def test_the_person_decides_what_becomes_of_it(qtbot: QtBot, words: str, intent: object) -> None:
    shown = show(qtbot, START)
    click(shown.button(words))
    assert shown.happened == [intent]
    assert OFFER not in shown.words()


def test_what_cannot_be_put_back_is_said_before(qtbot: QtBot) -> None:
    assert STAYS in show(qtbot, START).words()
    shown = show(qtbot, beside(CUT_OFF))
    listed(qtbot, shown)
    assert STAYS in shown.words()


def test_where_nothing_was_begun_there_is_nothing_to_put_back(qtbot: QtBot) -> None:
    untouched = replace(CUT_OFF, begun=frozenset(), undo=Undo())
    shown = show(qtbot, replace(START, past=Past(Earlier.of((untouched,)))))
    assert "None of them had been begun." in shown.words()
    assert not shown.has_button("Put it all back")
    assert shown.has_button("Finish the rest")


def test_a_list_that_was_not_kept_whole_is_not_counted(qtbot: QtBot) -> None:
    half = replace(CUT_OFF, list_kept=False, undo=Undo())
    words = show(qtbot, replace(START, past=Past(Earlier.of((half,))))).words()
    assert "Some of it may be missing here." in words
    assert "3 changes" not in words


@pytest.mark.parametrize(
    ("practice", "site_name", "place"),
    [
        (True, None, "the practice account"),
        (True, "http://127.0.0.1:8000", "the practice account"),
        (False, "http://127.0.0.1:8000", "the test site"),
        (False, None, "LinkedIn"),
    ],
)
def test_the_place_is_named(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    site_name: str | None,
    place: str,
    *,
    practice: bool,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(unfinished_card, "announce", lambda _widget, words: said.append(words))
    card = unfinished_card.UnfinishedCard("en", test_site=site_name is not None)
    qtbot.addWidget(card)
    runs = Earlier.of((CUT_OFF,))
    past = Past(practice=runs) if practice else Past(runs)
    for _ in range(2):
        card.render_state(replace(START, past=past))
    assert len(said) == 1
    assert f"at work on {place}." in said[0]


@pytest.mark.parametrize("flaw", Flaw)
def test_notes_with_a_flaw_do_not_keep_anybody_from_starting(qtbot: QtBot, flaw: Flaw) -> None:
    shown = show(qtbot, replace(windows.START, past=Past(flaw=flaw)))
    told = {Flaw.UNREADABLE: "cannot be read", Flaw.UNWRITABLE: "could not note this down"}
    assert told[flaw] in shown.words()
    assert shown.button("Sign in to LinkedIn").isEnabled()
    shown.show(replace(shown.store.state, aside=Aside.EARLIER))
    assert told[flaw] in shown.words()


# The list


def test_every_run_is_told_in_a_line_the_newest_first(qtbot: QtBot) -> None:
    looked = whole(1, agreed={}, results={}, undo=Undo(), mode=e.Mode.DO_IT)
    shown = show(qtbot, beside(looked, whole(2), replace(CUT_OFF, number=3)))
    rows = listed(qtbot, shown)
    times = [NOON, NOON + timedelta(days=2), NOON + timedelta(days=1)]
    assert [row.accessibleName() for row in rows] == [moment_words(at) for at in times]
    words = shown.words()
    assert f"{moment_words(times[1])} · Guide me" in words
    assert "Changed: 1 · Needs you: 2" in words
    assert "You looked at your settings. None was changed." in words
    assert "This was cut short. You had said yes to 3 changes." in words


def test_each_can_be_put_back_where_there_is_something_to(qtbot: QtBot) -> None:
    shown = show(qtbot, beside(whole(1, undo=Undo()), whole(2)))
    assert len(listed(qtbot, shown)) == 2
    click(shown.button("Put back the values from before this"))
    assert shown.happened == [EarlierPutBackPressed(2)]
    assert shown.store.state.step is Step.SIGN_IN


def test_nothing_is_put_back_while_a_list_is_under_way(qtbot: QtBot) -> None:
    state = beside(whole(1))
    shown = show(qtbot, replace(state, step=Step.APPLY))
    listed(qtbot, shown)
    assert not shown.button("Put back the values from before this").isEnabled()
    assert "A list is under way." in shown.words()
    shown.show(state)
    assert shown.button("Put back the values from before this").isEnabled()


def test_the_page_says_when_there_is_nothing_and_when_it_is_not_known_yet(qtbot: QtBot) -> None:
    shown = show(qtbot, beside())
    assert "There are no earlier check-ups here yet." in shown.words()
    shown.show(replace(shown.store.state, past=Past()))
    assert "Looking through your notes…" in shown.words()


def test_practice_has_a_list_of_its_own(qtbot: QtBot) -> None:
    shown = show(qtbot, beside(whole(1), practice=True, step=Step.CHOOSE))
    assert shown.window.windowTitle().startswith("Earlier check-ups, for practice")
    assert listed(qtbot, shown) == []


# The list to review


def reviewing(purpose: Purpose, **values: str) -> WizardState:
    """The list for what was cut off, after these values have been read."""
    agreed = dict.fromkeys(("ads-age", "resumes"), "off" if purpose is Purpose.FINISH else "on")
    return replace(
        windows.REVIEWING,
        catalog=ALL,
        events=read(**values),
        choices=agreed,
        prepared=Prepared(purpose, agreed, UNDO, NOON),
    )


def test_a_list_that_is_to_be_finished_says_where_it_comes_from(qtbot: QtBot) -> None:
    shown = show(qtbot, reviewing(Purpose.FINISH, ads_age="on", resumes="on"))
    [page] = shown.window.findChildren(ReviewPage)
    qtbot.waitUntil(lambda: not page.is_building)
    assert f"what is left of your list of {moment_words(NOON)}" in shown.words()
    assert "What it did may stay" not in shown.words()
    ticks = [box for box in page.findChildren(QCheckBox) if box.isVisible()]
    assert [box.isChecked() for box in ticks] == [False]


def test_a_list_of_old_values_says_what_stays_and_what_cannot_be_read(qtbot: QtBot) -> None:
    words = show(qtbot, reviewing(Purpose.PUT_BACK, ads_age="off")).words()
    assert f"puts your values back from before {moment_words(NOON)}" in words
    assert STAYS in words
    assert "could not be read now. The wizard leaves" in words


@pytest.mark.parametrize(
    ("purpose", "now", "told"),
    [
        (Purpose.FINISH, "off", "LinkedIn shows each change of your list already."),
        (Purpose.PUT_BACK, "on", "LinkedIn shows each of your old values already."),
    ],
)
def test_where_nothing_is_left_the_page_says_so_plainly(
    qtbot: QtBot, purpose: Purpose, now: str, told: str
) -> None:
    shown = show(qtbot, reviewing(purpose, ads_age=now, resumes=now))
    assert shown.window.windowTitle().startswith("Nothing is left to do")
    assert told in shown.words()
    assert "There is nothing to change." not in shown.words()
    click(shown.button("Check again"))
    assert shown.happened == [StartOver()]


def test_a_list_of_the_persons_own_says_nothing_of_earlier_runs(qtbot: QtBot) -> None:
    words = show(qtbot, windows.REVIEWING).words()
    assert "We have just looked again" not in words
