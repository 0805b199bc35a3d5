"""The page that says what is true now, and what is left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.before_after import BeforeAfter
from linkedin_privacy_wizard.gui.marks import marks_of
from linkedin_privacy_wizard.gui.messages import again
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.pages.summary import lines
from linkedin_privacy_wizard.gui.pages.summary.keep import KeepCard
from linkedin_privacy_wizard.gui.pages.summary.record import RecordCard
from linkedin_privacy_wizard.gui.report_words import limits, proved_words
from linkedin_privacy_wizard.gui.results import ORDER, Line, Story, story
from linkedin_privacy_wizard.gui.slices import Slices
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.line_section import LineSection
from linkedin_privacy_wizard.wizard import places, views, worklist
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import GuidePressed, StartOver
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.gui.widgets.section import Section
    from linkedin_privacy_wizard.wizard.state import WizardState

_ICONS = {
    Result.CHANGED: "check",
    Result.NEEDS_YOU: "hand",
    Result.NOT_CONFIRMED: "question",
    Result.ALREADY_RIGHT: "shield",
    Result.NOT_OFFERED: "dash",
}
# What asks something of the person is open from the start.
_OPEN = (Result.NEEDS_YOU, Result.NOT_CONFIRMED)


class SummaryPage(Page):
    """The results in their groups, a picture of before and now, and a record to keep."""

    save_pdf_asked = Signal()

    def __init__(self, language: LanguageCode = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._slices = Slices(self)
        self._good = Notice(kind=Kind.SUCCESS)
        self._left_to_do = Notice(kind=Kind.WARNING)
        self._practice = Notice(
            self.tr("This was the practice account. Nothing was changed on LinkedIn.")
        )
        self._proved = PlainLabel(tone=Tone.MUTED)
        self._picture = BeforeAfter()
        self._picture_card = Card(self.tr("Before and now"))
        self._picture_card.body.addWidget(self._picture)
        self.results = {result: self._result_section(result) for result in ORDER}
        self._knock_on, self._look, self._unread, self._unknown, self._left = self._asides()
        self._keep = KeepCard()
        self._keep.intended.connect(self.intended)
        self.record = RecordCard(language)
        self.record.asked.connect(self.save_pdf_asked)
        self.record.intended.connect(self.intended)
        self._lay_out()

    def heading(self, state: WizardState) -> str:
        """What there is to see here."""
        if views.report(state).proved_at is None:
            return self.tr("What we know so far")
        return self.tr("What is true now")

    def acts(self, state: WizardState) -> Acts:
        """Close is in the bar already; the other ways on are back, or a fresh look."""
        put_back = Act(self.tr("Put my old choices back"), PutBackPressed())
        look = _check_again(practice=state.practice)
        forget = Act(messages.aside(Aside.FORGET), AsideOpened(Aside.FORGET))
        first = (put_back,) if views.undo(state).values else ()
        others = (*first, *look, forget)
        left = tuple(change.setting.id for change in worklist.left_to_do(state))
        if not left:
            return Acts(others=others)
        words = self.tr("Guide me through the %n that are left", "", len(left))
        return Acts(Act(words, GuidePressed(left)), others)

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The results need the room."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show how every setting ended."""
        report = views.report(state)
        told = story(report, state.catalog)
        self._show_outlook(report, told)
        self._practice.setVisible(state.practice)
        marks = marks_of(report, state.catalog)
        self._picture.show_marks(marks)
        self._picture_card.setVisible(bool(marks))
        self._show_sections(state, report, told)
        self.record.show_report(report, state.catalog)

    def open_all(self) -> None:
        """Open every group. For pictures and tests."""
        for section in self._sections():
            section.open()

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _lay_out(self) -> None:
        column = Column(self, spacing=14)
        for part in (self._practice, self._good, self._left_to_do, self._proved):
            column.addWidget(part)
        column.addWidget(self._picture_card)
        sections = QVBoxLayout()
        sections.setSpacing(8)
        for section in self._sections():
            section.wants_building.connect(self._build)
            section.intended.connect(self.intended)
            sections.addWidget(section)
        column.addLayout(sections)
        column.addWidget(_limits())
        column.addWidget(self.record)
        column.addWidget(self._keep)
        column.addStretch(1)
        for result in _OPEN:
            self.results[result].open()

    def _sections(self) -> tuple[LineSection, ...]:
        asides = (self._knock_on, self._look, self._unread, self._unknown, self._left)
        return (*self.results.values(), *asides)

    def _build(self, section: Section) -> None:
        self._slices.add(section.building())

    def _result_section(self, result: Result) -> LineSection:
        return LineSection(
            _ICONS[result], messages.result(result), messages.result_sentence(result)
        )

    def _asides(self) -> tuple[LineSection, LineSection, LineSection, LineSection, LineSection]:
        return (
            LineSection(
                "link",
                self.tr("Moved by another change"),
                self.tr("Nobody pressed these. LinkedIn moved them when another one changed."),
            ),
            LineSection(
                "eye",
                self.tr("For you to look at"),
                self.tr("The wizard leaves these to you. A look now and then is a good idea."),
            ),
            LineSection(
                "warning",
                self.tr("Could not be read"),
                self.tr("The wizard left these alone. You can look at them on LinkedIn."),
            ),
            LineSection(
                "question",
                self.tr("On your page, not known to this wizard yet"),
                self.tr("LinkedIn lists these too. The wizard left them alone."),
            ),
            LineSection(
                "pause",
                self.tr("Left as it was"),
                self.tr("You did not ask for a change here. This is what LinkedIn showed."),
            ),
        )

    def _show_outlook(self, report: Report, told: Story) -> None:
        changed = len(told.results[Result.CHANGED])
        self._good.set_text(
            self.tr("%n changes hold. We loaded LinkedIn again and saw each one.", "", changed)
        )
        self._good.setVisible(changed > 0)
        left = len(told.by_hand())
        self._left_to_do.set_text(
            self.tr("%n settings still need you. Each one below says what to do.", "", left)
        )
        self._left_to_do.setVisible(left > 0)
        self._proved.setText(proved_words(report))

    def _show_sections(self, state: WizardState, report: Report, told: Story) -> None:
        language = self._language
        left = {change.setting.id for change in worklist.left_to_do(state)}
        for result, section in self.results.items():
            section.show_lines(
                [
                    lines.result_line(x, language, can_be_shown=x.outcome.setting in left)
                    for x in told.results[result]
                ]
            )
        self._knock_on.show_lines(
            [lines.knock_on_line(x, state.catalog, language) for x in report.knock_on]
        )
        for section, line, ended in (
            (self._look, lines.look_line, told.look),
            (self._unread, lines.unread_line, told.unread),
        ):
            section.show_lines([line(x, language, can_be_shown=_has_page(state, x)) for x in ended])
        self._unknown.show_lines([lines.unknown_line(x) for x in report.unknown])
        self._left.show_lines([lines.left_line(x, language) for x in told.left])


def _check_again(*, practice: bool) -> tuple[Act, ...]:
    """A fresh look. Those who practise can try what it is like after a while, or begin."""
    if not practice:
        return (Act(again.check_again(), CheckAgainPressed(practice=False)),)
    start = QCoreApplication.translate("Summary", "Go to the first page")
    later = CheckAgainPressed(practice=True, later=True)
    return (Act(start, StartOver()), Act(again.months_later(), later))


def _has_page(state: WizardState, ended: Line) -> bool:
    """Whether there is a page of it that can be opened for sure."""
    return ended.setting is not None and places.page_of(state, ended.setting) is not None


def _limits() -> Card:
    card = Card(QCoreApplication.translate("Summary", "What this does not mean"))
    for words in limits():
        card.body.addWidget(point("dash", words))
    return card
