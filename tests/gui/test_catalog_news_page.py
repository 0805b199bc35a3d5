"""The page about the list of settings: what is in use, what a newer one changes, and why not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from linkedin_privacy_wizard.domain.edition import Edition, Refused
from linkedin_privacy_wizard.gui.messages import catalog_news as words
from linkedin_privacy_wizard.gui.pages.catalog_news import CatalogNewsPage
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Origin
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
)
from linkedin_privacy_wizard.wizard.state import Aside, WizardState
from tests.builders import NOON
from tests.gui.anew import BACK
from tests.gui.lists import LIST_FOUND, REFUSED, WAITING
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def built(qtbot: QtBot, state: WizardState) -> Shown:
    """The page, once its lists are built."""
    shown = show(qtbot, state)
    [page] = shown.window.findChildren(CatalogNewsPage)
    qtbot.waitUntil(lambda: not page.is_building)
    return shown


def knowing(**changes: object) -> WizardState:
    """The page where something else is known."""
    news = replace(CatalogNews(possible=True, has_page=True), **changes)  # type: ignore[arg-type]
    return replace(LIST_FOUND, news=news)


def test_what_a_newer_list_changes_is_shown_before_it_can_be_used(qtbot: QtBot) -> None:
    shown = built(qtbot, LIST_FOUND)
    told = shown.words()
    assert "List number 4, made on 1 October 2026. It is good until 31 January 2027." in told
    for part in ("New on the list", "Ads hobby", "Changed", "Ads job", "No longer", "Object"):
        assert part in told
    click(shown.button("Use this list"))
    assert shown.happened == [CatalogTaken()]


def test_a_newer_list_can_be_let_go(qtbot: QtBot) -> None:
    shown = built(qtbot, LIST_FOUND)
    click(shown.button("Do not use it"))
    assert shown.happened == [CatalogDropped()]
    assert not shown.has_button("Use this list")


def test_while_it_is_being_kept_nothing_can_be_pressed(qtbot: QtBot) -> None:
    busy = replace(LIST_FOUND, news=replace(LIST_FOUND.news, under_way=True))
    shown = show(qtbot, busy)
    for name in ("Use this list", "Do not use it", "Open a file…", "Look in a folder…"):
        assert not shown.button(name).isEnabled()


def test_the_list_in_use_is_named_and_where_it_came_from(qtbot: QtBot) -> None:
    told = show(qtbot, LIST_FOUND).words()
    assert "List number 3, made on 1 August 2026. You brought it in from a file." in told
    assert "It is good until 30 September 2026." in told
    assert words.has_expired() in told


def test_the_list_that_came_with_the_program_has_no_end(qtbot: QtBot) -> None:
    state = knowing()
    ours = replace(state.catalog, edition=Edition(1, NOON.date()))
    told = show(qtbot, replace(state, catalog=ours)).words()
    assert "List number 1, made on 3 October 2026. It came with this program." in told
    assert words.has_expired() not in told


def test_before_the_list_is_read_nothing_is_claimed_of_it(qtbot: QtBot) -> None:
    state = knowing()
    shown = show(qtbot, replace(state, catalog=replace(state.catalog, edition=None)))
    assert "List number" not in shown.words()


def test_a_copy_without_keys_says_so_and_asks_for_nothing(qtbot: QtBot) -> None:
    shown = show(qtbot, replace(LIST_FOUND, news=CatalogNews()))
    assert words.takes_none() in shown.words()
    for name in ("Open a file…", "Look in a folder…", "Look for a newer list once a day"):
        assert not shown.has_button(name)


def test_what_was_taken_waits_for_the_next_start(qtbot: QtBot) -> None:
    told = show(qtbot, WAITING).words()
    assert "List number 4 is kept. It is used when you next open the wizard." in told


def test_a_list_that_could_not_be_kept_stays_on_offer(qtbot: QtBot) -> None:
    news = replace(LIST_FOUND.news, not_kept="No space left on device")
    shown = show(qtbot, replace(LIST_FOUND, news=news))
    assert "The list could not be kept: No space left on device." in shown.words()
    assert shown.has_button("Use this list")


def test_what_is_refused_says_why(qtbot: QtBot) -> None:
    told = show(qtbot, REFUSED).words()
    for why in (Refused.NOT_SIGNED, Refused.NOT_FETCHED):
        assert words.refused(why) in told
    assert words.set_aside(Refused.TOO_NEW) in told
    assert "This could not be saved." in told


def test_every_reason_has_words_of_its_own() -> None:
    told = {why: words.refused(why) for why in Refused}
    # Both are mistakes of ours that nobody else can mend.
    del told[Refused.OTHER_MEANING]
    assert len(set(told.values())) == len(told)


def test_where_a_list_came_from_has_words_of_its_own() -> None:
    assert len({words.came_from(origin) for origin in Origin}) == len(Origin)


@pytest.mark.parametrize("words_of_it", ["Open a file…", "Look in a folder…"])
def test_a_file_or_a_folder_is_picked(qtbot: QtBot, tmp_path: Path, words_of_it: str) -> None:
    shown = show(qtbot, knowing())
    click(shown.button(words_of_it))
    [dialog] = shown.window.findChildren(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert shown.happened == [CatalogPicked(str(tmp_path))]


def test_the_daily_look_is_off_until_it_is_ticked(qtbot: QtBot) -> None:
    shown = show(qtbot, knowing())
    box = shown.button("Look for a newer list once a day")
    assert not box.isChecked()
    assert "It sends nothing about you." in box.accessibleDescription()
    click(box)
    assert shown.happened == [CatalogWatched(on=True)]
    click(box)
    assert shown.happened[1:] == [CatalogWatched(on=False)]


def test_the_last_look_is_named_while_looking_is_on(qtbot: QtBot) -> None:
    shown = show(qtbot, knowing(watched=True, looked=NOON.date()))
    assert "The last look was on 3 October 2026." in shown.words()
    shown.show(knowing(watched=False, looked=NOON.date()))
    assert "The last look" not in shown.words()


@pytest.mark.parametrize("first", [replace(LIST_FOUND, aside=None), BACK])
def test_the_first_page_tells_of_a_newer_list_and_leads_to_it(
    qtbot: QtBot, first: WizardState
) -> None:
    shown = show(qtbot, replace(first, news=LIST_FOUND.news))
    assert "A newer list of settings is there." in shown.words()
    click(shown.button("See what it changes"))
    assert shown.happened == [AsideOpened(Aside.CATALOG)]
    shown.show(replace(first, news=CatalogNews(set_aside=Refused.TOO_LARGE)))
    assert not shown.has_button("See what it changes")
    assert words.set_aside(Refused.TOO_LARGE) in shown.words()
    shown.show(replace(first, news=CatalogNews()))
    assert words.set_aside(Refused.TOO_LARGE) not in shown.words()
