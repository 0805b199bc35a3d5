"""The page where the person says what LinkedIn may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.setting import Topic
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.choose.presets import Presets
from linkedin_privacy_wizard.gui.pages.choose.rows import (
    AbsentRow,
    ChoiceList,
    choice_list,
    own_picks,
    preset_counts,
)
from linkedin_privacy_wizard.gui.pages.choose.setting_row import ChoiceSettingRow
from linkedin_privacy_wizard.gui.pages.choose.topic_section import TopicSection
from linkedin_privacy_wizard.gui.pages.choose.where import WhereYouLive
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.slices import Slices
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.line_section import Line, LineSection
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.intents import ReviewPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.event import UnknownSetting
    from linkedin_privacy_wizard.domain.setting import LanguageCode, SettingId
    from linkedin_privacy_wizard.gui.widgets.section import Section
    from linkedin_privacy_wizard.wizard.state import WizardState


class ChoosePage(Page):
    """Ready-made sets on top, then every setting by topic, then what cannot be chosen."""

    def __init__(self, language: LanguageCode = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._slices = Slices(self)
        self._slices.emptied.connect(self._bring_wanted_soon)
        self._topics = {topic: self._topic_section(topic) for topic in Topic}
        self._wanted: SettingId | None = None
        self._focus: SettingId | None = None
        self._intro = PlainLabel()
        self._presets = Presets()
        self._presets.chosen.connect(self.intended)
        self._own = PlainLabel(tone=Tone.MUTED)
        self._where = WhereYouLive()
        self._where.intended.connect(self.intended)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(8)
        self._unknown, self._unread, self._not_offered = self._line_sections()
        self._lay_out()

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same for every state
        """The question this page asks."""
        return self.tr("What may LinkedIn do?")

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - the same for every state
        """On to the list. It is never greyed out: the list says so when it is empty."""
        return Acts(Act(self.tr("Review my choices"), ReviewPressed()))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same for every state
        """The choices need the room."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show the choices as they stand."""
        shown = choice_list(state)
        read = len(views.values(state.events))
        self._intro.setText(
            self.tr(
                "We read %n of your settings. Pick how far to go. Then open a topic to change any "
                "single one.",
                "",
                read,
            )
        )
        self._presets.show_presets(state.preset, preset_counts(state))
        picks = own_picks(state)
        self._own.setVisible(picks > 0)
        self._own.setText(
            self.tr("%n choices are your own. Picking a set again replaces them.", "", picks)
        )
        self._where.setVisible(state.country is None)
        self._show_topics(shown)
        self._show_lines(shown)
        self._show_focus(state)

    def open_all(self) -> None:
        """Open every topic."""
        for section in self._every_section():
            section.open()

    def close_all(self) -> None:
        """Close every topic."""
        for section in self._every_section():
            section.close_up()

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _lay_out(self) -> None:
        column = Column(self, spacing=14)
        for part in (self._intro, self._presets, self._own, self._where):
            column.addWidget(part)
        column.addLayout(self._tools())
        column.addLayout(self._sections)
        for section in self._all_sections():
            section.wants_building.connect(self._build)
            self._sections.addWidget(section)
        column.addStretch(1)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(Heading(self.tr("One by one"), size=Size.LARGE), 1)
        for words, act in (
            (self.tr("Open all"), self.open_all),
            (self.tr("Close all"), self.close_all),
        ):
            button = QPushButton(words)
            button.setProperty("look", "quiet")
            button.clicked.connect(act)
            tools.addWidget(button)
        return tools

    def _build(self, section: Section) -> None:
        self._slices.add(section.building())

    def _line_sections(self) -> tuple[LineSection, LineSection, LineSection]:
        return (
            LineSection(
                "question",
                self.tr("On your page, not known to this wizard yet"),
                self.tr("LinkedIn lists these too. The wizard leaves them alone."),
            ),
            LineSection(
                "warning",
                self.tr("Could not be read"),
                self.tr("The wizard leaves these alone. You can look at them on LinkedIn."),
            ),
            LineSection(
                "dash",
                self.tr("Not offered to you"),
                self.tr("LinkedIn does not show these on your account. There is nothing to do."),
            ),
        )

    def _all_sections(self) -> tuple[Section, ...]:
        return (*self._topics.values(), self._unknown, self._unread, self._not_offered)

    def _every_section(self) -> tuple[Section, ...]:
        return tuple(section for section in self._all_sections() if not section.isHidden())

    def _show_topics(self, shown: ChoiceList) -> None:
        for rows in shown.topics:
            self._topics[rows.topic].show_rows(rows)
        present = {rows.topic for rows in shown.topics}
        for topic, section in self._topics.items():
            section.setVisible(topic in present)

    def _topic_section(self, topic: Topic) -> TopicSection:
        section = TopicSection(topic, self._language)
        section.chosen.connect(self.intended)
        return section

    def _show_lines(self, shown: ChoiceList) -> None:
        self._unknown.show_lines([self._unknown_line(row) for row in shown.unknown])
        self._unread.show_lines([self._absent_line(row) for row in shown.unread])
        self._not_offered.show_lines([self._absent_line(row) for row in shown.not_offered])

    def _unknown_line(self, row: UnknownSetting) -> Line:
        title = plain(row.title) or self.tr("A setting without a title")
        section = self.tr("In “{section}”").format(section=messages.category(row.category))
        return Line(title, (section,))

    def _absent_line(self, row: AbsentRow) -> Line:
        text = row.setting.words(self._language)
        return Line(text.name, (messages.reason(row.reason) if row.reason else text.what,))

    def _show_focus(self, state: WizardState) -> None:
        """Bring the setting that the person came back for into sight, once."""
        if state.focus == self._focus:
            return
        self._focus = state.focus
        setting = state.catalog.by_id(state.focus) if state.focus else None
        section = self._topics.get(setting.topic) if setting else None
        self._wanted = state.focus
        if section is not None:
            section.open()
            self._bring_wanted_soon()

    def _bring_wanted_soon(self) -> None:
        # First the window puts the focus on the heading, and what was built finds its place.
        QTimer.singleShot(0, self, self._bring_wanted)

    def _bring_wanted(self) -> None:
        if self._wanted is None or self._slices.busy:
            return
        rows = [section.row(self._wanted) for section in self._topics.values()]
        for row in rows:
            if isinstance(row, ChoiceSettingRow):
                self._wanted = None
                row.box.setFocus()
