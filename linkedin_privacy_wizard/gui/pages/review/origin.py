"""Above a list that comes from an earlier run: where from, what stays, what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.gui.messages import past as words
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard.state import Purpose

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class Origin(QWidget):
    """Hidden for a list that the person has just made."""

    def __init__(self, language: LanguageCode) -> None:
        super().__init__()
        self._language = language
        self._from = Notice()
        self._lasting = Notice(kind=Kind.WARNING)
        self._unread = Notice(kind=Kind.WARNING)
        column = Column(self, spacing=10)
        for part in (self._from, self._lasting, self._unread):
            column.addWidget(part)

    def render_state(self, state: WizardState) -> None:
        """Show what there is to say."""
        prepared = state.prepared
        self.setVisible(prepared is not None)
        if prepared is None:
            return
        if earlier.nothing_left(state):
            self._from.set_text(words.nothing_left(prepared.purpose))
        else:
            self._from.set_text(words.prepared(prepared.purpose, prepared.at))
        puts_back = prepared.purpose is Purpose.PUT_BACK
        stays = words.lasting(prepared.undo, state.catalog, self._language) if puts_back else ""
        self._lasting.set_text(stays)
        self._lasting.setVisible(bool(stays))
        unread = len(earlier.prepared_unread(state))
        self._unread.set_text(words.unread(unread))
        self._unread.setVisible(unread > 0)
