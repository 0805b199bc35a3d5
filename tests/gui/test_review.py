"""The page with the exact list, before anything is pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import SideEffect, Topic
from linkedin_privacy_wizard.gui.pages.review import ReviewPage
from linkedin_privacy_wizard.gui.pages.review.change_row import ChangeRow
from linkedin_privacy_wizard.wizard.intents import (
    ApplyPressed,
    ChangePressedFor,
    EffectTicked,
)
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import catalog, read, setting, text
from tests.gui.seen import named, names, seen
from tests.gui.windows import Shown, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.setting import Setting

LEFT = Qt.MouseButton.LeftButton
BUTTON, GROUP, TICK = QAccessible.Role.Button, QAccessible.Role.Grouping, QAccessible.Role.CheckBox

AGE = setting("ads-age")
NAME = setting("last-name", topic=Topic.SEEN)
VISITS = setting(
    "visits",
    topic=Topic.SEEN,
    side_effects=(SideEffect("erased", ("off",)),),
    text={"en": text("Your visits", side_effects={"erased": "LinkedIn erases your list."})},
)


def reviewing(*settings: Setting) -> WizardState:
    """The list, with every one of these settings to go from on to off."""
    ids = [setting.id for setting in settings]
    return WizardState(
        catalog(*settings),
        step=Step.REVIEW,
        mode=e.Mode.DO_IT,
        events=read(**{setting_id.replace("-", "_"): "on" for setting_id in ids}),
        choices=dict.fromkeys(ids, "off"),
    )


def opened(qtbot: QtBot, state: WizardState) -> tuple[Shown, ReviewPage]:
    """The window with the whole list built."""
    shown = show(qtbot, state)
    [page] = shown.window.findChildren(ReviewPage)
    qtbot.waitUntil(lambda: not page.is_building)
    qtbot.waitUntil(lambda: all(row.isVisible() for row in page.findChildren(ChangeRow)))
    return shown, page


def words(page: ReviewPage) -> list[str]:
    """Everything there is to read."""
    return [thing.name for thing in seen(page)]


def row_words(page: ReviewPage, name: str) -> list[str]:
    """What a screen reader says about one line of the list."""
    return [thing.name for thing in seen(named(page, name, GROUP).widget)]


def test_each_change_says_from_what_to_what(qtbot: QtBot) -> None:
    _, page = opened(qtbot, reviewing(AGE))
    told = row_words(page, "Ads age")
    assert told.index("from On") < told.index("to Off")
    shown = [label.text() for label in named(page, "Ads age", GROUP).widget.findChildren(QLabel)]
    assert {"On", "Off"} <= set(shown)


def test_changes_stand_under_their_topics(qtbot: QtBot) -> None:
    _, page = opened(qtbot, reviewing(NAME, AGE))
    told = words(page)
    places = [told.index(w) for w in ("Ads (1)", "Ads age", "Who can see you (1)", "Last name")]
    assert places == sorted(places)


def test_a_side_effect_has_a_tick_of_its_own_that_is_not_set(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, reviewing(AGE, VISITS))
    tick = named(page, "I agree: LinkedIn erases your list.", TICK).widget
    assert isinstance(tick, QCheckBox)
    assert not tick.isChecked()
    assert "Left out until you tick it" in row_words(page, "Your visits")
    QTest.mouseClick(tick, LEFT)
    assert shown.happened == [EffectTicked("visits", "erased", ticked=True)]
    assert "Left out until you tick it" not in row_words(page, "Your visits")
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert shown.happened[1:] == [EffectTicked("visits", "erased", ticked=False)]


def test_changes_with_a_side_effect_come_first(qtbot: QtBot) -> None:
    _, page = opened(qtbot, reviewing(AGE, VISITS))
    told = words(page)
    assert told.index("With a side effect (1)") < told.index("Your visits") < told.index("Ads (1)")


def test_only_what_is_agreed_to_is_applied(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, reviewing(AGE, NAME, VISITS))
    assert "3 changes are on the list. 1 of them wait for your tick." in "".join(words(page))
    assert shown.button("Apply 2 changes").isEnabled()
    QTest.mouseClick(named(page, "I agree: LinkedIn erases your list.", TICK).widget, LEFT)
    assert shown.button("Apply 3 changes").isEnabled()


def test_the_one_clear_yes_is_told(qtbot: QtBot) -> None:
    shown, _ = opened(qtbot, reviewing(AGE, NAME))
    QTest.mouseClick(shown.button("Apply 2 changes"), LEFT)
    assert shown.happened == [ApplyPressed()]


def test_the_guide_says_that_it_guides(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, replace(reviewing(AGE, NAME), mode=e.Mode.GUIDE))
    assert shown.button("Guide me through 2 changes").isEnabled()
    assert "We show you each place. You press at your own pace." in "".join(words(page))


def test_change_leads_back_to_that_setting(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, reviewing(AGE, NAME))
    QTest.mouseClick(named(page, "Change Last name", BUTTON).widget, LEFT)
    assert shown.happened == [ChangePressedFor("last-name")]


def test_an_empty_list_says_so_and_cannot_be_applied(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, replace(reviewing(AGE), choices={}))
    assert any(told.startswith("Note: There is nothing to change.") for told in words(page))
    assert not shown.button("Apply 0 changes").isEnabled()
    assert "What happens next" not in words(page)


def test_a_list_that_waits_for_ticks_says_so_and_cannot_be_applied(qtbot: QtBot) -> None:
    shown, page = opened(qtbot, reviewing(VISITS))
    told = "Note: Each change here needs your tick. Tick one, or go back."
    assert told in words(page)
    assert not shown.button("Apply 0 changes").isEnabled()


def test_what_happens_next_is_said_before(qtbot: QtBot) -> None:
    many = [setting(f"ads-{place}") for place in range(24)]
    _, page = opened(qtbot, reviewing(*many))
    assert "24 changes are on the list. This takes about 2 minutes." in words(page)
    told = set(words(page))
    assert "You can pause or stop at any time." in told
    assert "Your old values are kept on this computer." in told
    assert "Then we load LinkedIn again and check each change." in told


def test_the_list_follows_other_choices(qtbot: QtBot) -> None:
    state = reviewing(AGE, NAME)
    shown, page = opened(qtbot, state)
    assert {"Ads age", "Last name"} <= set(names(page, GROUP))
    shown.show(replace(state, choices={"last-name": "off"}))
    qtbot.waitUntil(lambda: names(page, GROUP)[-1] == "Last name")
    assert "Ads age" not in names(page, GROUP)
