"""For those whose sign-in does not work in the window: a browser that they have installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.wizard import flow
from linkedin_privacy_wizard.wizard.aside_intents import BrowserChosen
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class OtherBrowserPage(Page):
    """`browsers` are those that were found on this computer, by their names."""

    def __init__(self, browsers: tuple[str, ...]) -> None:
        super().__init__()
        self._browsers = browsers
        self._notice = Notice(kind=Kind.INFO)
        self._what = Card(QCoreApplication.translate("OtherBrowser", "What happens then"))
        for icon, words in _what_happens():
            self._what.body.addWidget(point(icon, words))
        self._why = PlainLabel(_why())
        column = Column(self, spacing=16)
        for part in (self._why, self._notice, self._what):
            column.addWidget(part)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What can be done here."""
        return messages.aside(Aside.OTHER_BROWSER)

    def acts(self, state: WizardState) -> Acts:
        """One for each browser that is there, and the way back to the one in the window."""
        if not flow.can_choose_browser(state):
            return Acts()
        others = [name for name in self._browsers if name != state.browser]
        acts = [Act(_use(name), BrowserChosen(name)) for name in others]
        if state.browser:
            acts.append(Act(messages.use_own_window(), BrowserChosen("")))
        return Acts(acts[0] if acts else None, tuple(acts[1:]))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Say what stands in the way, where something does."""
        notice = _notice(state, self._browsers)
        self._notice.set_text(notice)
        self._notice.setVisible(bool(notice))
        self._what.setVisible(bool(self._browsers) and flow.can_choose_browser(state))


def _notice(state: WizardState, browsers: tuple[str, ...]) -> str:
    if not browsers:
        return QCoreApplication.translate(
            "OtherBrowser",
            "We looked for Chrome and Edge on this computer, and found none. Go back and sign in "
            "here, with your e-mail and your LinkedIn password.",
        )
    if not flow.can_choose_browser(state):
        return QCoreApplication.translate(
            "OtherBrowser",
            "You are past the sign-in. To use another browser, go back to the first page.",
        )
    if state.browser:
        return QCoreApplication.translate("OtherBrowser", "You now use {browser}.").format(
            browser=state.browser
        )
    return ""


def _use(name: str) -> str:
    return QCoreApplication.translate("OtherBrowser", "Use {browser}").format(browser=name)


def _why() -> str:
    return QCoreApplication.translate(
        "OtherBrowser",
        "Does your sign-in not work here? Google may refuse this window, and a passkey may not "
        "show up. Then a browser that you have may do better.",
    )


def _what_happens() -> tuple[tuple[str, str], ...]:
    return (
        (
            "arrow",
            QCoreApplication.translate(
                "OtherBrowser",
                "A new browser window opens. It is empty: it knows none of your passwords or tabs.",
            ),
        ),
        ("key", QCoreApplication.translate("OtherBrowser", "You sign in to LinkedIn there.")),
        (
            "eye",
            QCoreApplication.translate(
                "OtherBrowser",
                "Put both windows side by side. The wizard works there, and you watch.",
            ),
        ),
        (
            "info",
            QCoreApplication.translate(
                "OtherBrowser",
                "The window says that a program steers it. So Google may say no there too.",
            ),
        ),
        (
            "lock",
            QCoreApplication.translate(
                "OtherBrowser",
                "Use it for LinkedIn only. When you close the wizard, it closes and is erased.",
            ),
        ),
    )
