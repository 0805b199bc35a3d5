"""Choices are saved in one window, and make the same list in another one that knows nothing."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from linkedin_privacy_wizard.gui.persons_files import PersonsFiles
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.record_intents import FileSaved, WishesOpened
from linkedin_privacy_wizard.wizard.state import Aside, Step, WizardState
from tests.builders import catalog, choice, destructive, read, setting
from tests.gui.windows import Shown, click, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.asyncio(loop_scope="session")

CATALOG = catalog(setting("ads-age"), setting("ads-job"), choice("viewing"), destructive("resumes"))
FOUND = read(ads_age="on", ads_job="on", viewing="full", resumes="on")
CHOSEN = WizardState(
    CATALOG,
    step=Step.CHOOSE,
    events=FOUND,
    choices={"ads-age": "off", "viewing": "semi", "resumes": "off"},
    left=frozenset({"ads-job"}),
)


async def picked(shown: Shown, words: str, place: Path, answer: type) -> None:
    """Press a button that asks for a file, pick one, and wait until it is told how that went."""
    heard = asyncio.Event()
    shown.store.happened.connect(lambda it: heard.set() if isinstance(it, answer) else None)
    click(shown.button(words))
    [dialog] = shown.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(place))
    dialog.close()
    await asyncio.wait_for(heard.wait(), 20)


async def test_a_window_that_knows_nothing_gets_the_same_list(qtbot: QtBot, tmp_path: Path) -> None:
    failures: list[BaseException] = []
    nowhere, carried = tmp_path / "history.sqlite3", tmp_path / "choices.txt"
    first = show(qtbot, replace(CHOSEN, aside=Aside.RECORD))
    writes = PersonsFiles(first.store, nowhere, failures.append)
    await picked(first, "Save the choices…", carried, FileSaved)
    other = show(qtbot, WizardState(CATALOG, aside=Aside.BRING_IN))
    reads = PersonsFiles(other.store, nowhere, failures.append)
    await picked(other, "Open a file…", carried, WishesOpened)
    click(other.button("Use these choices"))
    click(other.button("Guide me"))
    click(other.button("Sign in to LinkedIn"))
    for happening in (i.SignInSeen(Sign.FINE), *FOUND):
        other.store.dispatch(happening)
    assert views.plan(other.store.state) == views.plan(CHOSEN)
    assert len(views.plan(CHOSEN)) == 3
    assert "This is the list out of your file." in other.words()
    assert other.button("Guide me through 2 changes").isEnabled()
    assert not nowhere.exists()
    assert failures == []
    await writes.close()
    await reads.close()
