"""Choices out of a file: what was taken, what was left out, and the start with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.messages import files as words
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.results import name_of
from linkedin_privacy_wizard.gui.slices import Slices
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.file_row import FileRow
from linkedin_privacy_wizard.gui.widgets.line_section import Line, LineSection
from linkedin_privacy_wizard.wizard import flow
from linkedin_privacy_wizard.wizard.record_intents import WishesDropped, WishesPicked, WishesTaken

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.brought import Brought, LeftOut
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.gui.widgets.section import Section
    from linkedin_privacy_wizard.wizard.files import Bringing
    from linkedin_privacy_wizard.wizard.state import WizardState

MOST_SHOWN = 20
"""Of what was left out. A file can name thousands of things that nobody knows."""


class BringInPage(Page):
    """Shows all that a file holds before any of it is used."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._slices = Slices(self)
        self._shown: tuple[Bringing | None, Catalog] | None = None
        self.row = FileRow(QCoreApplication.translate("BringIn", "Open a file…"), "txt")
        self.row.chosen.connect(self._pick)
        how = Card()
        for icon, says in _promises():
            how.body.addWidget(point(icon, says))
        how.body.addWidget(self.row)
        self._taken = LineSection(
            "check",
            QCoreApplication.translate("BringIn", "What the file asks for"),
            QCoreApplication.translate("BringIn", "The next check-up begins with these."),
        )
        self._let_be = LineSection(
            "pause",
            QCoreApplication.translate("BringIn", "To be left alone"),
            QCoreApplication.translate("BringIn", "The file says to leave these as they are."),
        )
        self._left_out = LineSection(
            "dash",
            QCoreApplication.translate("BringIn", "Left out"),
            QCoreApplication.translate("BringIn", "The wizard cannot use these. Each says why."),
        )
        column = Column(self, spacing=14)
        column.addWidget(how)
        for section in self._sections():
            section.wants_building.connect(self._build)
            column.addWidget(section)
        column.addStretch(1)
        for section in (self._taken, self._left_out):
            section.open()

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to do here."""
        return QCoreApplication.translate("BringIn", "Bring in choices from a file")

    def acts(self, state: WizardState) -> Acts:
        """Use them, or do not after all."""
        found = state.bringing
        if found is None or not found.is_usable:
            return Acts()
        drop = Act(QCoreApplication.translate("BringIn", "Do not use them"), WishesDropped())
        if found.taken:
            return Acts(others=(drop,))
        use = QCoreApplication.translate("BringIn", "Use these choices")
        return Acts(Act(use, WishesTaken(), enabled=flow.can_take_up(state)), (drop,))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show what the file held, or why it is not taken."""
        shown = (state.bringing, state.catalog)
        if shown == self._shown:
            return
        self._shown = shown
        found = state.bringing
        brought = found.brought if found is not None else None
        self._say(found)
        self._taken.show_lines(_asked_for(brought, state.catalog, self._language))
        self._let_be.show_lines(_left_alone(brought, state.catalog, self._language))
        self._left_out.show_lines(_left_out(brought, state.catalog, self._language))

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _say(self, found: Bringing | None) -> None:
        if found is None:
            self.row.forget()
        elif found.refused is not None:
            self.row.say(words.refused(found.refused), good=False)
        elif found.brought is not None:
            self.row.say(_what_was_found(found.brought), good=found.is_usable)

    def _sections(self) -> tuple[LineSection, ...]:
        return (self._taken, self._let_be, self._left_out)

    def _build(self, section: Section) -> None:
        self._slices.add(section.building())

    def _pick(self, path: Path) -> None:
        self.intended.emit(WishesPicked(str(path)))


def _promises() -> tuple[tuple[str, str], ...]:
    return (
        (
            "book",
            QCoreApplication.translate(
                "BringIn", "Pick a file that was saved with “Save my record”."
            ),
        ),
        (
            "eye",
            QCoreApplication.translate(
                "BringIn", "You see here what is in it. Nothing is used before you say so."
            ),
        ),
        (
            "hand",
            QCoreApplication.translate(
                "BringIn",
                "Nothing is pressed by this. First LinkedIn is read, then you get a list.",
            ),
        ),
    )


def _what_was_found(brought: Brought) -> str:
    if not brought.wishes.values:
        return QCoreApplication.translate("BringIn", "There is nothing in it to use here.")
    found = QCoreApplication.translate(
        "BringIn", "%n choices are ready to use.", None, len(brought.wishes.values)
    )
    parts = [found]
    if brought.left_out:
        left = QCoreApplication.translate(
            "BringIn", "%n are left out.", None, len(brought.left_out)
        )
        parts.append(left)
    if brought.saved is not None:
        saved = QCoreApplication.translate("BringIn", "The file says that it is of {day}.")
        parts.append(saved.format(day=day_words(brought.saved)))
    return " ".join(parts)


def _asked_for(brought: Brought | None, catalog: Catalog, language: LanguageCode) -> list[Line]:
    values = brought.wishes.values if brought is not None else {}
    return [
        Line(setting.words(language).name, (value_words(setting, values[setting.id], language),))
        for setting in catalog.settings
        if setting.id in values
    ]


def _left_alone(brought: Brought | None, catalog: Catalog, language: LanguageCode) -> list[Line]:
    left = brought.wishes.left if brought is not None else frozenset()
    named = (setting for setting in catalog.settings if setting.id in left)
    return [Line(setting.words(language).name) for setting in named]


def _left_out(brought: Brought | None, catalog: Catalog, language: LanguageCode) -> list[Line]:
    left_out = brought.left_out if brought is not None else ()
    lines = [_left_out_line(each, catalog, language) for each in left_out[:MOST_SHOWN]]
    more = len(left_out) - len(lines)
    if more:
        lines.append(Line(QCoreApplication.translate("BringIn", "And %n more.", None, more)))
    return lines


def _left_out_line(left: LeftOut, catalog: Catalog, language: LanguageCode) -> Line:
    """A name out of a file is shown as plain text, and only where we have none of our own."""
    setting = catalog.by_id(left.setting)
    name = plain(left.name) if setting is None else ""
    return Line(name or name_of(setting, left.setting, language), (words.unusable(left.why),))
