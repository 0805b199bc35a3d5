"""Signing in: the person does it, in the browser beside. This page says what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.pages.privacy_control import PrivacyControl
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.aside_intents import (
    AsideOpened,
    BrowserChosen,
    PrivacyControlSet,
)
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class SignInPage(Page):
    """`site_name` is None for LinkedIn itself; any other is a test site."""

    def __init__(self, site_name: str | None = None) -> None:
        super().__init__()
        self._site_name = site_name
        self._asked = Card(messages.sign(Sign.SIGN_IN).title)
        self._sentence = PlainLabel()
        self._asked.body.addWidget(self._sentence)
        self._practice = Notice(kind=Kind.INFO)
        self._pop_ups = PlainLabel(_pop_up_hint())
        self._control = PrivacyControl()
        self._control.turned.connect(lambda on: self.intended.emit(PrivacyControlSet(on)))
        column = Column(self, spacing=14)
        column.addWidget(self._asked)
        column.addWidget(self._practice)
        self._here, self._elsewhere = QWidget(), QWidget()
        for group, promises in ((self._here, _promises()), (self._elsewhere, _promises_there())):
            points = QVBoxLayout(group)
            points.setContentsMargins(0, 0, 0, 0)
            points.setSpacing(14)
            for icon, words in promises:
                points.addWidget(point(icon, words))
            column.addWidget(group)
        column.addWidget(self._pop_ups)
        column.addWidget(self._control)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """Where to sign in."""
        test_site = self._site_name is not None
        return messages.sign_in_to(practice=state.practice, test_site=test_site)

    def acts(self, state: WizardState) -> Acts:
        """The person's acts are in the browser; another one may do better."""
        if state.browser:
            return Acts(others=(Act(messages.use_own_window(), BrowserChosen("")),))
        other = Act(messages.aside(Aside.OTHER_BROWSER), AsideOpened(Aside.OTHER_BROWSER))
        return Acts(others=(other,))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The person works there."""
        return PaneSize.LARGE

    def render_state(self, state: WizardState) -> None:
        """Say what the page in the browser asks for."""
        asked = messages.sign(state.sign)
        if self._sentence.text() != asked.sentence:
            self._asked.set_title(asked.title)
            self._sentence.setText(asked.sentence)
            if self.isVisible():
                announce(self, f"{asked.title}. {asked.sentence}")
        self._control.show_on(on=state.privacy_control)
        self._practice.set_text(_practice_hint(state.sign))
        self._practice.setVisible(state.practice)
        elsewhere = bool(state.browser)
        self._here.setVisible(not elsewhere)
        self._elsewhere.setVisible(elsewhere)
        self._pop_ups.setVisible(
            not elsewhere and not state.practice and state.sign is Sign.SIGN_IN
        )


def _password_words() -> str:
    return QCoreApplication.translate(
        "SignInPage",
        "The wizard never reads or keeps your password. You type it yourself. "
        "The part that steers the browser sees it pass, and writes it nowhere.",
    )


def _promises() -> tuple[tuple[str, str], ...]:
    return (
        (
            "key",
            _password_words(),
        ),
        (
            "lock",
            QCoreApplication.translate(
                "SignInPage",
                "The address is above the page, with a lock. Check it before you type.",
            ),
        ),
        (
            "clock",
            QCoreApplication.translate("SignInPage", "Take your time. When you are in, we go on."),
        ),
        (
            "arrow",
            QCoreApplication.translate(
                "SignInPage", "On the keyboard, F6 takes you to the page and back."
            ),
        ),
    )


def _promises_there() -> tuple[tuple[str, str], ...]:
    return (
        (
            "key",
            _password_words(),
        ),
        (
            "eye",
            QCoreApplication.translate(
                "SignInPage", "Sign in in the other window. Put it beside this one."
            ),
        ),
        (
            "info",
            QCoreApplication.translate(
                "SignInPage",
                "It is for LinkedIn only. Other pages do not open there, and other tabs close.",
            ),
        ),
        (
            "clock",
            QCoreApplication.translate("SignInPage", "Take your time. When you are in, we go on."),
        ),
    )


def _pop_up_hint() -> str:
    return QCoreApplication.translate(
        "SignInPage",
        "To sign in with Google, Microsoft or Apple, use the small window that opens. Some of them "
        "may refuse this browser. Then use your e-mail and your LinkedIn password. Or try another "
        "browser.",
    )


def _practice_hint(sign: Sign) -> str:
    if sign is Sign.SIGN_IN:
        return QCoreApplication.translate(
            "SignInPage",
            "You are practicing on a pretend LinkedIn. "
            "Use any e-mail address and the password “practice”.",
        )
    return QCoreApplication.translate(
        "SignInPage", "You are practicing on a pretend LinkedIn. Its page tells you what to do."
    )
