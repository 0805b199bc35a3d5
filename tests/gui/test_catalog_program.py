"""A newer list of settings through the whole window: brought in, kept, and used at the next start.

The key is the test's own. There is no other way into a program for one than its release.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel

from linkedin_privacy_wizard.domain.edition import Edition, Refused
from linkedin_privacy_wizard.gui.catalog_shelf import FILE_NAME
from linkedin_privacy_wizard.gui.messages import catalog_news as words
from linkedin_privacy_wizard.gui.pages.catalog_news import CatalogNewsPage
from linkedin_privacy_wizard.program import Program
from linkedin_privacy_wizard.release import Release
from linkedin_privacy_wizard.storage.history import FILE_NAME as HISTORY
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside
from tests.catalog_files import changed
from tests.fakes.attached import until
from tests.gui.windows import click
from tests.signed_catalogs import MADE, UNTIL, Signer, shipped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

pytestmark = pytest.mark.asyncio(loop_scope="session")

US = Signer()
AGE = "catalog/ads/ads-age.toml"


@contextlib.asynccontextmanager
async def opened(folder: Path, *keys: bytes) -> AsyncIterator[Program]:
    """The program, with its window open, until the end of the block."""
    release = Release(catalog="https://catalog.invalid/newest", catalog_keys=keys)
    program = Program(History(folder / HISTORY), practice=True, release=release)
    running = asyncio.create_task(program.run())
    try:
        await until(lambda: hasattr(program, "news") and program.store.state.news.possible)
        yield program
    finally:
        program.window.close()
        await running
        leave_nothing(program.window.window())


def leave_nothing(window: QWidget) -> None:
    """Other tests have the process to themselves: whatever is there is styled with them."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(program: Program, name: str) -> QAbstractButton:
    """The one visible button of that name."""
    buttons = program.window.findChildren(QAbstractButton)
    [found] = [each for each in buttons if each.isVisible() and each.text() == name]
    return found


def told(program: Program) -> str:
    """All words on the screen."""
    labels = program.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


async def bring_in(program: Program, file: Path) -> None:
    """Open the page, and pick a file there."""
    program.store.dispatch(AsideOpened(Aside.CATALOG))
    [page] = program.window.findChildren(CatalogNewsPage)
    page.row.chosen.emit(file)
    await until(lambda: not program.store.state.news.under_way)


def renamed() -> dict[str, str]:
    """The list of the program, with another name for one of its settings."""
    files = shipped()
    name = next(line for line in files[AGE].splitlines() if line.startswith("name = "))
    files[AGE] = changed(files[AGE], (name, 'name = "Ads for how old you are"'))
    return files


async def test_a_newer_list_is_brought_in_looked_at_taken_and_used(tmp_path: Path) -> None:
    file = tmp_path / "linkedin-privacy-catalog-2.lpwcatalog"
    file.write_bytes(US.sign_catalog(files=renamed()))
    async with opened(tmp_path, US.key) as program:
        await bring_in(program, file)
        await until(lambda: "Ads for how old you are" in told(program))
        click(button(program, "Use this list"))
        await until(lambda: program.store.state.news.waiting is not None)
        assert "List number 2 is kept." in told(program)
        # What is under way goes on with what it began with.
        assert program.store.state.catalog.edition != Edition(2, MADE, UNTIL)
    async with opened(tmp_path, US.key) as program:
        state = program.store.state
        assert state.catalog.edition == Edition(2, MADE, UNTIL)
        setting = state.catalog.by_id("ads-age")
        assert setting is not None
        assert setting.words("en").name == "Ads for how old you are"
        # Practising asks no other computer, whatever the release says.
        assert not state.news.has_page
        await bring_in(program, file)
        assert words.refused(Refused.SAME) in told(program)


async def test_a_program_that_no_longer_knows_the_key_says_so_on_its_first_page(
    tmp_path: Path,
) -> None:
    (tmp_path / FILE_NAME).write_bytes(US.sign_catalog(files=renamed()))
    async with opened(tmp_path, Signer().key) as program:
        assert program.store.state.catalog.edition != Edition(2, MADE, UNTIL)
        assert words.set_aside(Refused.NOT_SIGNED) in told(program)
