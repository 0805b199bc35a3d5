"""What a page of the wizard is: it draws the state, and emits what the person does."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.intents import Intent
    from linkedin_privacy_wizard.wizard.state import WizardState


class PaneSize(StrEnum):
    """How much room the browser pane gets beside a page."""

    HIDDEN = "hidden"
    BESIDE = "beside"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Act:
    """A button of the bottom bar: its words, and what it does."""

    words: str
    intent: Intent
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Acts:
    """The buttons that belong to a page at this moment; the first is the main one."""

    main: Act | None = None
    others: tuple[Act, ...] = ()


class Page(QWidget):
    """A page. It keeps no state of its own beyond what is on the screen."""

    intended = Signal(object)

    @abstractmethod
    def heading(self, state: WizardState) -> str:
        """The page's one heading; it also names the window."""

    @abstractmethod
    def acts(self, state: WizardState) -> Acts:
        """The buttons of the bottom bar."""

    @abstractmethod
    def pane(self, state: WizardState) -> PaneSize:
        """How much room the browser pane gets."""

    @abstractmethod
    def render_state(self, state: WizardState) -> None:
        """Draw the state. Called after every change, so it only touches what differs."""
