"""Forget me: what goes, what stays, a tick for the history, and afterwards what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import Points
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.wizard.aside_intents import ForgetHistoryTicked, ForgetPressed
from linkedin_privacy_wizard.wizard.intents import StartOver
from linkedin_privacy_wizard.wizard.state import Removal

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import Forgotten, WizardState


class ForgetPage(Page):
    """Nothing is ticked beforehand, and nothing goes before the press."""

    def __init__(self) -> None:
        super().__init__()
        self._goes, self._stays = Card(_goes_title()), Card(_stays_title())
        self._gone, self._kept = Points(), Points()
        self._goes.body.addWidget(self._gone)
        self._stays.body.addWidget(self._kept)
        self.history = TickBox(_history_tick())
        self.history.clicked.connect(
            lambda ticked: self.intended.emit(ForgetHistoryTicked(ticked=ticked))
        )
        column = Column(self, spacing=14)
        for part in (self._goes, self.history, self._stays):
            column.addWidget(part)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What there is to do here, or what has been done."""
        if state.forgetting.ended is not None:
            return QCoreApplication.translate("ForgetPage", "What was removed")
        return QCoreApplication.translate("ForgetPage", "Forget me")

    def acts(self, state: WizardState) -> Acts:
        """No main act before it is over: the Enter key alone shall remove nothing."""
        if state.forgetting.ended is not None:
            again = QCoreApplication.translate("ForgetPage", "Start afresh")
            return Acts(Act(again, StartOver()))
        now = QCoreApplication.translate("ForgetPage", "Forget me now")
        return Acts(others=(Act(now, ForgetPressed(), enabled=not state.forgetting.under_way),))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Say what would go and stay, or what has gone and stayed."""
        ended = state.forgetting.ended
        self.history.setVisible(ended is None)
        self.history.setChecked(state.forgetting.history)
        self.history.setEnabled(not state.forgetting.under_way)
        if ended is None:
            self._goes.set_title(_goes_title())
            self._stays.set_title(_stays_title())
            self._gone.show_points(_will_go())
            self._kept.show_points((*_stays(listed=not state.practice), *_kept_list(state)))
            return
        said = self._goes.title() == _gone_title()
        self._goes.set_title(_gone_title())
        self._stays.set_title(_kept_title())
        self._gone.show_points(_gone(ended))
        kept = _kept(ended, ticked=state.forgetting.history)
        self._kept.show_points((*kept, *_kept_list(state)))
        if not said:
            # The button that was pressed is no longer there.
            self._goes.take_focus()
            gone = " ".join(words for _, words in _gone(ended))
            announce(self, f"{_gone_title()}: {gone}")


def _goes_title() -> str:
    return QCoreApplication.translate("ForgetPage", "This goes")


def _stays_title() -> str:
    return QCoreApplication.translate("ForgetPage", "This stays")


def _gone_title() -> str:
    return QCoreApplication.translate("ForgetPage", "Removed")


def _kept_title() -> str:
    return QCoreApplication.translate("ForgetPage", "Not removed")


def _history_tick() -> str:
    return QCoreApplication.translate(
        "ForgetPage",
        "Also remove my history. Then the wizard no longer knows your old choices.",
    )


def _will_go() -> tuple[tuple[str, str], ...]:
    return (
        ("key", QCoreApplication.translate("ForgetPage", "Your sign-in in this window.")),
        ("cross", QCoreApplication.translate("ForgetPage", "All that its browser has kept.")),
        ("cross", QCoreApplication.translate("ForgetPage", "The wizard's short-lived files.")),
        (
            "clock",
            QCoreApplication.translate("ForgetPage", "The reminder, if you have set one here."),
        ),
    )


def _stays(*, listed: bool) -> tuple[tuple[str, str], ...]:
    settings = QCoreApplication.translate(
        "ForgetPage", "Your settings on LinkedIn. What you changed stays changed."
    )
    saved = QCoreApplication.translate(
        "ForgetPage", "Files that you saved, such as a PDF, and what is in your calendar."
    )
    still = QCoreApplication.translate(
        "ForgetPage",
        "LinkedIn may still list this sign-in for a while. See “Where you're signed in” there, "
        "and end it if you like.",
    )
    stays = (("shield", settings), ("book", saved))
    return (*stays, ("info", still)) if listed else stays


def _kept_list(state: WizardState) -> tuple[tuple[str, str], ...]:
    """A newer list of settings that lies beside the history, whether it is used or not."""
    news, edition = state.news, state.catalog.edition
    in_use = edition is not None and edition.good_until is not None
    if not (in_use or news.waiting or news.set_aside):
        return ()
    words = QCoreApplication.translate(
        "ForgetPage", "The list of settings that you brought in. It says nothing about you."
    )
    return (("book", words),)


def _gone(ended: Forgotten) -> tuple[tuple[str, str], ...]:
    session = (
        QCoreApplication.translate("ForgetPage", "Your sign-in, and all that the browser kept.")
        if ended.session
        else QCoreApplication.translate(
            "ForgetPage", "What the browser kept. Nobody was signed in."
        )
    )
    files = QCoreApplication.translate("ForgetPage", "The wizard's short-lived files.")
    history = QCoreApplication.translate("ForgetPage", "Your history, with your old choices.")
    gone = (("check", session), ("check", files))
    reminder = QCoreApplication.translate("ForgetPage", "The reminder that you had set here.")
    reminders = (("check", reminder),) if ended.reminder is Removal.GONE else ()
    histories = (("check", history),) if ended.history else ()
    return (*gone, *reminders, *histories)


def _kept(ended: Forgotten, *, ticked: bool) -> tuple[tuple[str, str], ...]:
    left = QCoreApplication.translate(
        "ForgetPage", "This file is still there. It may be in use, or yours: {file}"
    )
    kept = [("warning", left.format(file=file)) for file in ended.left]
    if ended.reminder is Removal.STAYS:
        words = QCoreApplication.translate(
            "ForgetPage",
            "The reminder that you had set here. It could not be ended. Try again on “Reminder”.",
        )
        kept.append(("warning", words))
    if not ticked:
        words = QCoreApplication.translate("ForgetPage", "Your history. You did not tick it.")
        kept.append(("dash", words))
    words = QCoreApplication.translate(
        "ForgetPage", "An empty file. It keeps a second wizard out while this one is open."
    )
    return (*kept, *_stays(listed=ended.listed), ("dash", words))
