"""The page with the exact list: nothing is pressed that is not on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.setting import Topic
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.pages.review.change_row import ChangeRow
from linkedin_privacy_wizard.gui.pages.review.origin import Origin
from linkedin_privacy_wizard.gui.slices import Slices, stacked
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.cards import Card, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.wizard import earlier, views
from linkedin_privacy_wizard.wizard.intents import ApplyPressed, StartOver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode, SettingId
    from linkedin_privacy_wizard.wizard.state import WizardState

_SECONDS_A_CHANGE = 5
_SECONDS_A_SECTION = 5


class ReviewPage(Page):
    """How many changes there are, what happens next, and every change by topic."""

    def __init__(self, language: LanguageCode = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._slices = Slices(self)
        self._rows: dict[SettingId, ChangeRow] = {}
        self._listed: list[tuple[SettingId, frozenset[str]]] = []
        self._plan: tuple[Change, ...] = ()
        self._origin = Origin(language)
        self._count = PlainLabel(size=Size.LARGE)
        self._nothing = Notice()
        self._next = Card(self.tr("What happens next"))
        self._next.body.addWidget(Row(Columns(narrowest=30), *self._points()))
        self._topics = QVBoxLayout()
        self._topics.setSpacing(12)
        column = Column(self, spacing=14)
        for part in (self._origin, self._count, self._nothing, self._next):
            column.addWidget(part)
        column.addLayout(self._topics)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What to do here."""
        if _is_over(state):
            return self.tr("Nothing is left to do")
        return self.tr("Check the list before anything is pressed")

    def acts(self, state: WizardState) -> Acts:
        """The one clear yes, with the number of presses in it."""
        if _is_over(state):
            return Acts(others=(Act(self.tr("Check again"), StartOver()),))
        agreed = len(views.agreed_changes(state))
        if state.mode is Mode.GUIDE:
            words = self.tr("Guide me through %n changes", "", agreed)
        else:
            words = self.tr("Apply %n changes", "", agreed)
        return Acts(Act(words, ApplyPressed(), enabled=agreed > 0))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The list needs the room."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show the list as it stands."""
        plan, agreed = views.plan(state), views.agreed_changes(state)
        count = _count_words(len(plan), len(agreed))
        self._count.setText(f"{count} {_time_words(state.mode, agreed)}" if agreed else count)
        self._count.setVisible(bool(plan))
        self._origin.render_state(state)
        self._nothing.set_text(self._why_nothing(plan))
        self._nothing.setVisible(not agreed and not _is_over(state))
        self._next.setVisible(bool(plan))
        self._show_plan(plan)

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def row(self, setting: SettingId) -> ChangeRow | None:
        """The line of a setting, once it is built."""
        return self._rows.get(setting)

    def _points(self) -> tuple[QWidget, ...]:
        return (
            point("pause", self.tr("You can pause or stop at any time.")),
            point("book", self.tr("Your old values are kept on this computer.")),
            point("eye", self.tr("Then we load LinkedIn again and check each change.")),
        )

    def _why_nothing(self, plan: tuple[Change, ...]) -> str:
        if plan:
            return self.tr("Each change here needs your tick. Tick one, or go back.")
        return self.tr(
            "There is nothing to change. Each setting is as you want it, or you left it as it is. "
            "Go back to choose something."
        )

    def _show_plan(self, plan: tuple[Change, ...]) -> None:
        self._plan = plan
        listed = [(change.setting.id, change.effects_needed) for change in plan]
        if listed != self._listed:
            self._listed = listed
            self._start_again()
        for change in plan:
            if change.setting.id in self._rows:
                self._rows[change.setting.id].show_change(change)

    def _start_again(self) -> None:
        self._slices.drop()
        self._rows.clear()
        while (item := self._topics.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        self._slices.add(self._parts())

    def _parts(self) -> Iterator[None]:
        """Those that need a tick come first, so that nobody overlooks them."""
        needy = [change for change in self._plan if change.effects_needed]
        yield from self._group(self.tr("With a side effect"), needy)
        for topic in Topic:
            rest = (change for change in self._plan if not change.effects_needed)
            group = [change for change in rest if change.setting.topic is topic]
            yield from self._group(messages.topic(topic), group)

    def _group(self, title: str, group: list[Change]) -> Iterator[None]:
        if not group:
            return
        card = Card(f"{title} ({len(group)})")
        card.body.setSpacing(0)
        card.body.addSpacing(8)
        self._topics.addWidget(card)
        for stack in stacked(self._make(change.setting.id) for change in group):
            if stack is not None:
                card.body.addWidget(stack)
            yield

    def _make(self, setting: SettingId) -> ChangeRow:
        # As it is now, not as it was when the building began.
        change = next(change for change in self._plan if change.setting.id == setting)
        row = ChangeRow(change, self._language)
        row.intended.connect(self.intended)
        self._rows[setting] = row
        return row


def _is_over(state: WizardState) -> bool:
    """Whether an earlier run was taken up for nothing: all is as it should be already."""
    return earlier.nothing_left(state) and not views.plan(state)


def _count_words(listed: int, agreed: int) -> str:
    words = QCoreApplication.translate("ReviewPage", "%n changes are on the list.", None, listed)
    if listed == agreed:
        return words
    waiting = QCoreApplication.translate(
        "ReviewPage", "%n of them wait for your tick.", None, listed - agreed
    )
    return f"{words} {waiting}"


def _time_words(mode: Mode | None, agreed: tuple[Change, ...]) -> str:
    """About how long it takes: the presses, and the look at every section afterwards."""
    if mode is Mode.GUIDE:
        return QCoreApplication.translate(
            "ReviewPage", "We show you each place. You press at your own pace."
        )
    sections = {change.setting.category for change in agreed}
    seconds = _SECONDS_A_CHANGE * len(agreed) + _SECONDS_A_SECTION * len(sections)
    minutes = max(1, round(seconds / 60))
    return QCoreApplication.translate("ReviewPage", "This takes about %n minutes.", None, minutes)
