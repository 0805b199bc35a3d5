"""Which browser is used, and which is not used again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.browser import attach
from linkedin_privacy_wizard.domain.trouble import SandboxMissing
from linkedin_privacy_wizard.gui import browsing
from linkedin_privacy_wizard.gui.browsers import Browsers
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import catalog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from linkedin_privacy_wizard.gui.window import MainWindow


class Pane(QWidget):
    """Where the page would be."""

    take_over = Signal()

    def set_privacy_control(self, _on: bool) -> None:  # noqa: FBT001 - the pane's own way
        """Whatever the person wants."""


class WithoutWalls(QObject):
    """A browser whose pages are not walled in."""

    crashed = Signal()
    turned_away = Signal()

    def __init__(self, *_told: object) -> None:
        super().__init__()
        self.pane = Pane()

    async def start(self) -> None:
        """Look, and say so."""
        raise SandboxMissing


class NoDriver:
    """A driver's process that is not needed."""

    def __init__(self, _on_lost: object) -> None: ...

    async def launch(self) -> None:
        """Be there."""


class Window(QWidget):
    """The window around the pane."""

    def set_pane(self, _pane: QWidget | None) -> None:
        """Show it."""


@pytest.mark.asyncio(loop_scope="session")
async def test_a_browser_without_walls_is_not_taken_the_next_time_either(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    monkeypatch.setattr(browsing, "Browsing", WithoutWalls)
    monkeypatch.setattr(attach, "Driver", NoDriver)
    browsers = Browsers(
        Store(WizardState(catalog())),
        cast("MainWindow", Window()),
        tmp_path,
        site="http://127.0.0.1:9",
        account=None,
        installations=(),
    )
    anew: list[bool] = []
    browsers.new_start.connect(anew.append)
    with pytest.raises(SandboxMissing):
        await browsers.open(practice=False, name="")
    assert await browsers.open(practice=False, name="") is None
    assert anew == [False]
