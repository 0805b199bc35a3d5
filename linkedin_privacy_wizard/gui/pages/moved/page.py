"""What is not as the person wants it, with one press to put it back; and what has moved besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.pages.moved import lines
from linkedin_privacy_wizard.gui.pages.moved.gap_list import GapList
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.slices import Slices
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.line_section import LineSection
from linkedin_privacy_wizard.wizard import again, earlier
from linkedin_privacy_wizard.wizard.again_intents import ChoicesOpened
from linkedin_privacy_wizard.wizard.intents import ReviewPressed

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.gui.widgets.section import Section
    from linkedin_privacy_wizard.wizard.again import Findings
    from linkedin_privacy_wizard.wizard.state import WizardState


class MovedPage(Page):
    """Shown at the choices, to somebody who has said before what they want."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._slices = Slices(self)
        self._lead = PlainLabel(tone=Tone.MUTED)
        self._good = Notice(kind=Kind.SUCCESS)
        self._practice = Notice(_practice())
        self._gaps = GapList(language)
        self._gaps.intended.connect(self.intended)
        self._gaps.wants_building.connect(self._slices.add)
        self._unseen, self._drifted, self._changed, self._new = self._sections()
        column = Column(self, spacing=14)
        for part in (self._lead, self._good, self._practice, self._gaps):
            column.addWidget(part)
        for section in (self._unseen, self._drifted, self._changed, self._new):
            section.wants_building.connect(self._build)
            section.intended.connect(self.intended)
            section.open()
            column.addWidget(section)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """The answer first."""
        found = _findings(state)
        if found.to_put_back:
            return QCoreApplication.translate(
                "Moved", "%n settings are not as you want them", None, found.to_put_back
            )
        if found.unseen:
            return QCoreApplication.translate("Moved", "Some settings could not be read")
        if found.right:
            return QCoreApplication.translate("Moved", "Everything is as you want it")
        # Nothing is wanted, or all of it is left alone: there is nothing to be right.
        return QCoreApplication.translate("Moved", "What has moved")

    def acts(self, state: WizardState) -> Acts:
        """On to the list with all that goes back, or to all of the choices."""
        choices = QCoreApplication.translate("Moved", "Look at all my choices")
        others = (Act(choices, ChoicesOpened()),)
        count = _findings(state).to_put_back
        if not count:
            return Acts(others=others)
        text = QCoreApplication.translate("Moved", "Put %n back", None, count)
        return Acts(Act(text, ReviewPressed()), others)

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The list needs the room."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show what was found."""
        found = _findings(state)
        self._lead.setText(_lead(state))
        self._good.set_text(_right(found.right))
        self._good.setVisible(found.right > 0)
        self._practice.setVisible(earlier.on_practice(state))
        self._gaps.show_gaps(found.gaps, _last(state))
        language = self._language
        self._unseen.show_lines(lines.unseen(found, language))
        self._drifted.show_lines(lines.drifted(state, found, language))
        self._changed.show_lines(lines.changed_page(state, found, language))
        self._new.show_lines(lines.new(state, found, language))

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _build(self, section: Section) -> None:
        self._slices.add(section.building())

    def _sections(self) -> tuple[LineSection, LineSection, LineSection, LineSection]:
        return (
            LineSection(
                "warning",
                QCoreApplication.translate("Moved", "Could not be read"),
                QCoreApplication.translate(
                    "Moved", "We cannot say how these are now. You can look at them on LinkedIn."
                ),
            ),
            LineSection(
                "link",
                QCoreApplication.translate("Moved", "Moved, and you have no choice on it"),
                QCoreApplication.translate(
                    "Moved", "You have not said what you want here. So we leave these alone."
                ),
            ),
            LineSection(
                "question",
                QCoreApplication.translate("Moved", "Changed on LinkedIn's pages"),
                QCoreApplication.translate(
                    "Moved", "Rows that are new, gone, or have another name."
                ),
            ),
            LineSection(
                "sparkle",
                QCoreApplication.translate("Moved", "New in this wizard"),
                QCoreApplication.translate(
                    "Moved", "The wizard knows more settings than the last time. You can choose."
                ),
            ),
        )


def _findings(state: WizardState) -> Findings:
    assert state.baseline is not None
    return again.findings(state, state.baseline)


def _last(state: WizardState) -> datetime | None:
    """When the last check-up was."""
    last = state.baseline.last if state.baseline is not None else None
    return last.at if last is not None else None


def _lead(state: WizardState) -> str:
    then = _last(state)
    if then is None:
        return QCoreApplication.translate(
            "Moved", "We have just read your settings. Here is how they differ from what you want."
        )
    words = QCoreApplication.translate(
        "Moved", "We have just read your settings. Before that we looked on {day}."
    )
    return words.format(day=day_words(then.astimezone().date()))


def _right(count: int) -> str:
    return QCoreApplication.translate("Moved", "%n settings are as you want them.", None, count)


def _practice() -> str:
    return QCoreApplication.translate(
        "Moved", "This is the practice account. It begins anew each time you open this program."
    )
