"""On the first page: the choices out of a file, which wait for the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class BroughtNotice(Notice):
    """Hidden where there are none."""

    def __init__(self) -> None:
        super().__init__(kind=Kind.SUCCESS)
        self.hide()

    def render_state(self, state: WizardState) -> None:
        """Say that they wait, once they do."""
        found = state.bringing
        brought = found.brought if found is not None and found.taken else None
        if brought is not None:
            waiting = QCoreApplication.translate(
                "Brought",
                "%n choices out of your file wait here.",
                None,
                len(brought.wishes.values),
            )
            then = QCoreApplication.translate(
                "Brought", "Sign in next. Then you get them as a list, and nothing is pressed yet."
            )
            self.set_text(f"{waiting} {then}")
        if brought is not None and self.isHidden():
            announce(self, self.text())
        self.setVisible(brought is not None)
