"""The list of earlier check-ups is built, and loaded, as far as somebody looks at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.pages.earlier.page import AT_ONCE
from linkedin_privacy_wizard.wizard.past_intents import OlderRunsWanted
from tests.builders import NOON
from tests.gui.test_earlier import beside, listed, whole
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.wizard.state import WizardState


def test_five_thousand_runs_open_as_fast_as_a_few(qtbot: QtBot) -> None:
    many = tuple(whole(number) for number in range(5000))
    shown = show(qtbot, beside(*many))
    assert len(listed(qtbot, shown)) == AT_ONCE
    click(shown.button("Show older ones"))
    assert len(listed(qtbot, shown)) == 2 * AT_ONCE
    newest = [moment_words(NOON + timedelta(days=day)) for day in (4999, 4960)]
    rows = listed(qtbot, shown)
    assert {rows[0].accessibleName(), rows[-1].accessibleName()} == set(newest)


def test_older_ones_are_asked_for_only_where_the_known_ones_come_to_an_end(qtbot: QtBot) -> None:
    many = tuple(whole(number) for number in range(60))
    state = beside(*many[-30:])
    shown = show(qtbot, with_more(state))
    click(shown.button("Show older ones"))
    assert shown.happened == [OlderRunsWanted()]
    assert len(listed(qtbot, shown)) == 30
    shown.button("Show older ones").setFocus()
    top = listed(qtbot, shown)[0]
    shown.show(beside(*many))
    assert len(listed(qtbot, shown)) == 40
    assert listed(qtbot, shown)[0] is top
    assert shown.button("Show older ones").hasFocus()
    click(shown.button("Show older ones"))
    assert len(listed(qtbot, shown)) == 60
    assert shown.happened == [OlderRunsWanted()]
    assert not shown.has_button("Show older ones")


def with_more(state: WizardState) -> WizardState:
    """The notes hold more runs than those."""
    site = replace(state.past.site, more=True)
    return replace(state, past=replace(state.past, site=site))


def test_a_short_list_has_no_older_ones(qtbot: QtBot) -> None:
    shown = show(qtbot, beside(whole(1)))
    assert not shown.has_button("Show older ones")
    shown.show(beside(whole(1), whole(2)))
    assert len(listed(qtbot, shown)) == 2
