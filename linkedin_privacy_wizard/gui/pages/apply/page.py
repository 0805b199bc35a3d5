"""The page while changes are made, by the wizard or by the person, and while they are proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.domain.sight import Moment, Sight
from linkedin_privacy_wizard.gui.pages.apply.change_list import ChangeList
from linkedin_privacy_wizard.gui.pages.apply.guide_card import GuideCard
from linkedin_privacy_wizard.gui.pages.apply.standing import Standing, standings
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.read import getting_ready, reading_words
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.progress import ProgressPanel
from linkedin_privacy_wizard.wizard import worklist
from linkedin_privacy_wizard.wizard.intents import (
    GuideAnswered,
    PausePressed,
    StopPressed,
)
from linkedin_privacy_wizard.wizard.progress import Progress, progress
from linkedin_privacy_wizard.wizard.state import Work
from linkedin_privacy_wizard.workflows.ports import Word

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class ApplyPage(Page):
    """Names settings in `language`."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._promise = PlainLabel()
        self._progress = ProgressPanel()
        far = Card()
        far.body.addWidget(self._progress)
        self._guide = GuideCard(language)
        self._list = ChangeList(language)
        column = Column(self, spacing=16)
        for part in (self._promise, self._guide, far, self._list):
            column.addWidget(part)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What is going on."""
        if state.held_up:
            # It also names the window, in the bar where the person finds it again.
            return QCoreApplication.translate("ApplyPage", "Waiting for this window")
        if state.work is Work.PROVING:
            return QCoreApplication.translate("ApplyPage", "Checking your changes")
        if worklist.is_guided(state):
            return QCoreApplication.translate("ApplyPage", "Press your changes")
        return QCoreApplication.translate("ApplyPage", "Making your changes")

    def acts(self, state: WizardState) -> Acts:
        """Hold on, leave one out, or stop."""
        words = QCoreApplication.translate("ApplyPage", "Stop")
        stop = Act(words, StopPressed(), enabled=not state.stopping and state.work is not Work.NONE)
        if state.work is Work.APPLYING:
            return Acts(others=(_hold(state), stop))
        if state.work is Work.GUIDING:
            return _guide_acts(state, stop)
        return Acts(others=(stop,))

    def pane(self, state: WizardState) -> PaneSize:
        """Large where the person presses."""
        return PaneSize.LARGE if state.work is Work.GUIDING else PaneSize.BESIDE

    def render_state(self, state: WizardState) -> None:
        """Show how far the changes are."""
        self._promise.setText(_promise(state))
        self._guide.show_sight(state)
        self._progress.show_progress(_progress(state), _under_way(state, self._language))
        self._list.show_changes(state)


def _progress(state: WizardState) -> Progress:
    """How far the changes are; nothing of the reading that went before."""
    events = worklist.work_events(state)
    begun = any(isinstance(x, e.StageStarted) and x.stage is e.Stage.APPLY for x in events)
    return progress(state) if begun else Progress(0, 0)


def _guide_acts(state: WizardState, stop: Act) -> Acts:
    """What can be said of the setting at hand. The places of the buttons stay the same."""
    sight, can = state.sight, state.sight is not None and not state.stopping
    lost = sight is not None and sight.moment is Moment.LOST
    first = _say(Word.SET if lost else Word.HELP, enabled=can)
    others = (first, _say(Word.SKIP, enabled=can), stop)
    match sight:
        case Sight(moment=Moment.STANDS):
            words = QCoreApplication.translate("ApplyPage", "Go on")
            return Acts(Act(words, GuideAnswered(Word.SET), enabled=can), others)
        case Sight(moment=Moment.ELSEWHERE | Moment.LOST):
            return Acts(_say(Word.RETURN, enabled=can), others)
        case Sight(moment=Moment.MISSING):
            return Acts(_say(Word.SET, enabled=can), (_say(Word.RETURN, enabled=can), *others))
        case Sight(moment=Moment.UNTOLD | Moment.SAVE | Moment.ANSWER):
            return Acts(_say(Word.SET, enabled=can), others)
        case _:
            return Acts(others=others)


def _say(word: Word, *, enabled: bool) -> Act:
    words = {
        Word.SET: QCoreApplication.translate("ApplyPage", "I have set it"),
        Word.HELP: QCoreApplication.translate("ApplyPage", "I cannot find it"),
        Word.SKIP: QCoreApplication.translate("ApplyPage", "Skip this one"),
        Word.RETURN: QCoreApplication.translate("ApplyPage", "Open its page"),
    }[word]
    return Act(words, GuideAnswered(word), enabled)


def _hold(state: WizardState) -> Act:
    if state.paused:
        words = QCoreApplication.translate("ApplyPage", "Go on")
        return Act(words, PausePressed(paused=False))
    words = QCoreApplication.translate("ApplyPage", "Pause")
    return Act(words, PausePressed(paused=True), enabled=not state.stopping)


def _current(state: WizardState) -> Change | None:
    """The change under way."""
    told = standings(worklist.work_events(state))
    return next(
        (
            change
            for change in worklist.at_hand(state)
            if told.get(change.setting.id) is Standing.UNDER_WAY
        ),
        None,
    )


def _promise(state: WizardState) -> str:
    if state.work is Work.PROVING:
        return QCoreApplication.translate(
            "ApplyPage", "We load LinkedIn again to see what is true now. Nothing is pressed."
        )
    if worklist.is_guided(state):
        return QCoreApplication.translate(
            "ApplyPage", "You press in the browser. The wizard only watches and checks."
        )
    return QCoreApplication.translate(
        "ApplyPage",
        "We press only what you agreed to. Your old choices are saved. "
        "Keep this window open and in sight.",
    )


def _under_way(state: WizardState, language: LanguageCode) -> str:
    now = progress(state).now
    if state.stopping:
        return QCoreApplication.translate("ApplyPage", "Stopping when it is safe…")
    if state.paused:
        return QCoreApplication.translate("ApplyPage", "Paused. Go on when you like.")
    if state.held_up:
        return QCoreApplication.translate(
            "ApplyPage", "Nothing is pressed while this window is away. Open it to go on."
        )
    if state.work is Work.PROVING and now is not None:
        words = QCoreApplication.translate("ApplyPage", "Checking again: “{name}”…")
        return words.format(name=reading_words(now, state.catalog, language))
    change = _current(state)
    return _verb(change, state, language) if change else _between(state)


def _between(state: WizardState) -> str:
    if state.work is Work.NONE:
        return getting_ready(state)
    return QCoreApplication.translate("ApplyPage", "Going on to the next one…")


def _verb(change: Change, state: WizardState, language: LanguageCode) -> str:
    name = change.setting.words(language).name
    if state.work is Work.GUIDING:
        return QCoreApplication.translate("ApplyPage", "Waiting for you…")
    if change.setting.kind is Kind.SWITCH and change.wanted == "off":
        return QCoreApplication.translate("ApplyPage", "Turning off “{name}”…").format(name=name)
    if change.setting.kind is Kind.SWITCH and change.wanted == "on":
        return QCoreApplication.translate("ApplyPage", "Turning on “{name}”…").format(name=name)
    words = QCoreApplication.translate("ApplyPage", "Setting “{name}” to “{value}”…")
    return words.format(name=name, value=value_words(change.setting, change.wanted, language))
