"""What a person can save: a list to do by hand, what they want, and every check-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.messages import files as words
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.file_row import FileRow
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import record
from linkedin_privacy_wizard.wizard.files import PersonsFile
from linkedin_privacy_wizard.wizard.record_intents import FileAsked
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.wizard.state import WizardState


class RecordPage(Page):
    """A card for each purpose. Nothing leaves the computer: the person says where a file goes."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = {what: FileRow(*_file(what)) for what in _SHOWN}
        for what, row in self.rows.items():
            row.chosen.connect(lambda path, what=what: self._ask(what, path))
        self._suggested = PlainLabel(tone=Tone.MUTED)
        column = Column(self, spacing=14)
        column.addWidget(Notice(_private()))
        column.addWidget(self._card(_by_hand(), PersonsFile.CHECKLIST, self._suggested))
        column.addWidget(self._card(_carry(), PersonsFile.WISHES))
        column.addWidget(self._card(_history(), PersonsFile.TABLE, PersonsFile.DATA))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to do here."""
        return messages.aside(Aside.RECORD)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """Each file has its own button."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Say how the last file went, and whose choices they are."""
        own = bool(record.own_wishes(state))
        self._suggested.setText(_whose(own=own))
        self.rows[PersonsFile.WISHES].button.setEnabled(bool(state.catalog.settings))
        self.rows[PersonsFile.CHECKLIST].button.setEnabled(bool(state.catalog.settings))
        for what, row in self.rows.items():
            told = state.saved
            if told is None or told.what is not what:
                row.forget()
            elif told.under_way:
                row.wait(words.saving())
            else:
                row.say(words.saved(told), good=not told.failed)

    def _card(self, told: tuple[str, str], *parts: PersonsFile | PlainLabel) -> Card:
        title, what = told
        card = Card(title)
        card.body.addWidget(PlainLabel(what))
        for part in parts:
            card.body.addWidget(part if isinstance(part, PlainLabel) else self.rows[part])
        return card

    def _ask(self, what: PersonsFile, path: Path) -> None:
        self.intended.emit(FileAsked(what, str(path)))


_SHOWN = (PersonsFile.CHECKLIST, PersonsFile.WISHES, PersonsFile.TABLE, PersonsFile.DATA)


def _file(what: PersonsFile) -> tuple[str, str, str]:
    """The words on the button, the kind of file, and the name that is proposed."""
    match what:
        case PersonsFile.CHECKLIST:
            return (
                QCoreApplication.translate("RecordPage", "Save the list as PDF…"),
                "pdf",
                QCoreApplication.translate("RecordPage", "LinkedIn privacy by hand.pdf"),
            )
        case PersonsFile.WISHES:
            return (
                QCoreApplication.translate("RecordPage", "Save the choices…"),
                "txt",
                QCoreApplication.translate("RecordPage", "LinkedIn privacy choices.txt"),
            )
        case PersonsFile.TABLE:
            return (
                QCoreApplication.translate("RecordPage", "Save as a table (CSV)…"),
                "csv",
                QCoreApplication.translate("RecordPage", "LinkedIn privacy history.csv"),
            )
        case _:
            return (
                QCoreApplication.translate("RecordPage", "Save for other programs (JSON)…"),
                "json",
                QCoreApplication.translate("RecordPage", "LinkedIn privacy history.json"),
            )


def _private() -> str:
    return QCoreApplication.translate(
        "RecordPage", "You pick where each file goes. Nothing is sent."
    )


def _by_hand() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecordPage", "A list to do by hand"),
        QCoreApplication.translate(
            "RecordPage",
            "Print it, or give it to somebody you want to help. It says where each setting is, "
            "and has a box to tick. It needs no program.",
        ),
    )


def _carry() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecordPage", "Your choices, to take along"),
        QCoreApplication.translate(
            "RecordPage",
            "Use them on another computer, or give them away. Open the file there with “Bring in "
            "choices”. It holds no name and no password.",
        ),
    )


def _history() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecordPage", "All your check-ups"),
        QCoreApplication.translate(
            "RecordPage",
            "What LinkedIn showed, what you chose, and what came of it. For one check-up as PDF, "
            "look under “Earlier check-ups”.",
        ),
    )


def _whose(*, own: bool) -> str:
    if own:
        return QCoreApplication.translate("RecordPage", "These are your own choices.")
    return QCoreApplication.translate(
        "RecordPage", "You have not chosen yet, so this is what we suggest."
    )
