"""Holds the one state, and tells the window when it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.wizard.advance import advance

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.advance import Happening
    from linkedin_privacy_wizard.wizard.state import WizardState


class Store(QObject):
    """The state of the conversation. It changes through `dispatch` and nowhere else.

    `happened` carries every happening after the state has taken it in.
    """

    changed = Signal(object)
    happened = Signal(object)

    def __init__(self, state: WizardState) -> None:
        super().__init__()
        self._state = state

    @property
    def state(self) -> WizardState:
        """The state now."""
        return self._state

    def dispatch(self, happening: Happening) -> None:
        """Take in what happened."""
        self._state = advance(self._state, happening)
        self.changed.emit(self._state)
        self.happened.emit(happening)
