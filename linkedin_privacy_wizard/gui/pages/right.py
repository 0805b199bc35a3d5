"""The page of one right: what it is, what to choose, what it can do, beside LinkedIn's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.domain.country import is_known
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.countries import in_countries
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.messages import rights as words
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import Points
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import rights
from linkedin_privacy_wizard.wizard.intents import BackPressed
from linkedin_privacy_wizard.wizard.right_intents import DeedPressed, RightOpened

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.right import Right, RightText
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Note
    from linkedin_privacy_wizard.wizard.state import WizardState


class RightPage(Page):
    """The person presses everything in the browser. What is read there is shown, never kept."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._right_id = ""
        self._now, self._what, self._steps = PlainLabel(bold=True), PlainLabel(), PlainLabel()
        self._look = Notice(kind=Kind.WARNING)
        self._listed, self._choices, self._notes = Points(), Points(), Points()
        self._can, self._cannot, self._takes = Points(), Points(), Points()
        self._unsure, self._read = PlainLabel(tone=Tone.MUTED), PlainLabel()
        self._deed = PlainLabel(tone=Tone.SUCCESS)
        self._unkept = Notice(words.unkept(), Kind.WARNING)
        self._cards = {name: Card(title) for name, title in _titles().items()}
        self._fill()

    def heading(self, state: WizardState) -> str:
        """Its name."""
        right = rights.shown(state)
        return right.words(self._language).name if right is not None else ""

    def acts(self, state: WizardState) -> Acts:
        """Back to the list; the page once more, or what LinkedIn says about it."""
        back = QCoreApplication.translate("Right", "Back to your rights")
        right = rights.shown(state)
        others = []
        if right is not None and right.help:
            article = QCoreApplication.translate("Right", "LinkedIn's help for this")
            others.append(Act(article, RightOpened(right.id, article=True)))
        if right is not None:
            others.append(Act(_again(right), RightOpened(right.id)))
        return Acts(Act(back, BackPressed()), tuple(others))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The person works there."""
        return PaneSize.LARGE

    def render_state(self, state: WizardState) -> None:
        """Explain it, and say what is seen of it."""
        right = rights.shown(state)
        if right is None:
            return
        text = right.words(self._language)
        self._explain(state, right, text)
        self._say_now(state, right)
        self._tell(state, right)
        done = rights.last_deed(state, right.id)
        line = words.deed(done, text) if done is not None else ""
        if line and line != self._deed.text() and self.isVisible():
            announce(self, line)
        self._deed.setText(line)
        self._deed.setVisible(bool(line))
        self._unkept.setVisible(not state.deeds_kept)

    def _fill(self) -> None:
        button = QPushButton(QCoreApplication.translate("Right", "I have done this"))
        button.setProperty("look", "other")
        button.clicked.connect(self._say_done)
        parts = {
            "now": (self._now,),
            "what": (self._what,),
            "seen": (self._read, self._look, self._listed),
            "steps": (self._steps,),
            "choices": (self._choices, self._unsure),
            "can": (self._can,),
            "limits": (self._cannot, self._takes),
            "notes": (self._notes,),
            "done": (PlainLabel(_note()), self._deed, self._unkept),
        }
        column = Column(self, spacing=14)
        for name, card in self._cards.items():
            for part in parts[name]:
                card.body.addWidget(part)
            column.addWidget(card)
        self._cards["done"].body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _say_done(self) -> None:
        if self._right_id:
            self.intended.emit(DeedPressed(self._right_id))

    def _explain(self, state: WizardState, right: Right, text: RightText) -> None:
        """What holds whatever the page shows."""
        self._right_id = right.id
        self._what.setText(text.what)
        steps = (f"{place}. {step}" for place, step in enumerate(text.steps, start=1))
        self._steps.setText("\n".join(steps))
        choices = tuple(("dash", _choice(each.quote, each.says)) for each in text.choices)
        self._choices.show_points(choices)
        self._unsure.setText(text.unsure)
        self._unsure.setVisible(bool(text.unsure))
        self._can.show_points(tuple(("check", line) for line in text.can))
        self._cannot.show_points(tuple(("info", line) for line in text.cannot))
        self._takes.show_points((("clock", text.takes),))
        notes = tuple(
            ("info", _place_note(note, state.country)) for note in text.notes_for(state.country)
        )
        self._notes.show_points(notes)
        self._cards["choices"].setVisible(bool(choices))
        self._cards["notes"].setVisible(bool(notes))

    def _say_now(self, state: WizardState, right: Right) -> None:
        said = _now(state, right)
        if said != self._now.text() and self._now.text() and self.isVisible():
            announce(self, said)
        self._now.setText(said)

    def _tell(self, state: WizardState, right: Right) -> None:
        """What was read on the page, and whether it deserves a look."""
        at = state.at_right
        seen = at.seen if at is not None and not at.article else None
        told = words.told(right, seen) if seen is not None else ""
        self._cards["seen"].setVisible(bool(told))
        if seen is None or not told:
            return
        if told != self._read.text() and self.isVisible():
            announce(self, told)
        self._read.setText(told)
        deserves = rights.deserves_a_look(right, seen)
        self._look.set_text(words.look(right))
        self._look.setVisible(deserves)
        lines = (words.line(line) for line in seen.lines or ())
        self._listed.show_points(tuple(("link", f"{name}\n{way}") for name, way in lines))


def _titles() -> dict[str, str]:
    return {
        "now": QCoreApplication.translate("Right", "Now"),
        "seen": QCoreApplication.translate("Right", "What LinkedIn shows"),
        "what": QCoreApplication.translate("Right", "What it is"),
        "steps": QCoreApplication.translate("Right", "What to do"),
        "choices": QCoreApplication.translate("Right", "What to choose"),
        "can": QCoreApplication.translate("Right", "What it can do"),
        "limits": QCoreApplication.translate("Right", "Its limits, and how long it takes"),
        "notes": QCoreApplication.translate("Right", "Where you live"),
        "done": QCoreApplication.translate("Right", "Your note"),
    }


def _now(state: WizardState, right: Right) -> str:
    at = state.at_right
    if at is None or (at.seen is None and at.asks is None):
        return QCoreApplication.translate("Right", "The page opens in the browser…")
    if at.asks is not None:
        return messages.sign(at.asks).sentence
    if at.article:
        return QCoreApplication.translate("Right", "LinkedIn's help is open in the browser.")
    if right.sign_in:
        return QCoreApplication.translate(
            "Right", "Its page is open in the browser. You press there. The wizard presses nothing."
        )
    return QCoreApplication.translate(
        "Right",
        "The form is open in the browser. You fill it in and send it. If LinkedIn asks you to "
        "sign in, do so, and open the form again.",
    )


def _again(right: Right) -> str:
    if right.reads is not None:
        return QCoreApplication.translate("Right", "Read it again")
    if right.sign_in:
        return QCoreApplication.translate("Right", "Open its page again")
    return QCoreApplication.translate("Right", "Open the form again")


def _choice(quote: str, says: str) -> str:
    return QCoreApplication.translate("Right", "“{quote}”: {says}").format(quote=quote, says=says)


def _place_note(note: Note, country: Country | None) -> str:
    checked = QCoreApplication.translate("Right", "Checked on {day}.")
    day = checked.format(day=day_words(note.checked))
    words = f"{note.text} {day}"
    if is_known(note.countries, country):
        return words
    return f"{in_countries(note.countries)}: {words}"


def _note() -> str:
    return QCoreApplication.translate(
        "Right",
        "Press this when you have done it. The wizard keeps the date on this computer, and "
        "nothing of what you wrote.",
    )
