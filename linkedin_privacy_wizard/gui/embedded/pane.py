"""The browser's place in the window: the address above, the page below, and a way out by key."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from linkedin_privacy_wizard.gui.embedded.address import AddressLine
from linkedin_privacy_wizard.gui.embedded.guard import BLANK
from linkedin_privacy_wizard.gui.embedded.lifetime import delete
from linkedin_privacy_wizard.gui.embedded.passkey_panel import PasskeyPanel
from linkedin_privacy_wizard.gui.embedded.popups import PopUps
from linkedin_privacy_wizard.gui.embedded.profile import make_browser
from linkedin_privacy_wizard.gui.embedded.refusal_line import RefusalLine
from linkedin_privacy_wizard.gui.embedded.wishes import Wish
from linkedin_privacy_wizard.gui.widgets.column import Column

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEngineCookieStore
    from PySide6.QtWebEngineWidgets import QWebEngineView

    from linkedin_privacy_wizard.gui.embedded.guard import NavigationGuard
    from linkedin_privacy_wizard.gui.embedded.page import GuardedPage

# Below this, LinkedIn's pages hide what has to be pressed; at nothing, presses go nowhere at all.
_LEAST_WIDTH, _LEAST_HEIGHT = 360, 300


class BrowserPane(QWidget):
    """Shows the page, and keeps the person's hands off it while the wizard works there.

    `refused` carries an address that was not opened, `load_failed` Chromium's name of the error
    that ended a load, `loaded` comes when a load has ended, `crashed` when the page's process
    is gone (see `renew_page`), `take_over` when the person wants the wizard to stop and the page
    for themselves.
    """

    refused = Signal(str)
    load_failed = Signal(str)
    loaded = Signal()
    crashed = Signal()
    take_over = Signal()
    address_changed = Signal(QUrl)

    def __init__(self, guard: NavigationGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = make_browser(guard, self)
        self._address = AddressLine(self)
        self._notice = self._make_notice()
        self._pop_ups = PopUps(self._browser.profile, self._browser.doorman, self)
        self._refusal = RefusalLine(self)
        self._passkey = PasskeyPanel(self)
        self._pop_ups.refused.connect(self.refused)
        self._pop_ups.refused.connect(lambda _address: self._refusal.show_wish(Wish.WINDOW))
        self._browser.profile.wished.connect(self._refusal.show_wish)
        self._focus_outside: QWidget | None = None
        self._lay_out()
        self._connect_page()
        self._connect_keys()

    @property
    def page(self) -> GuardedPage:
        """The page in the pane."""
        return self._browser.page

    @property
    def view(self) -> QWebEngineView:
        """What paints the page."""
        return self._browser.view

    @property
    def cookies(self) -> QWebEngineCookieStore:
        """The cookies of this session; see `cookies.SessionCookie`."""
        return self._browser.profile.cookieStore()

    @property
    def address(self) -> AddressLine:
        """The line above the page."""
        return self._address

    @property
    def passkey(self) -> PasskeyPanel:
        """The panel that is there while a page asks for a passkey."""
        return self._passkey

    @property
    def refusal(self) -> RefusalLine:
        """The line that says what a page wanted and did not get."""
        return self._refusal

    @property
    def pop_ups(self) -> PopUps:
        """The sign-in helpers that are open."""
        return self._pop_ups

    @property
    def is_blocked(self) -> bool:
        """Whether the person's clicks and keys are kept from the page."""
        return not self.view.isEnabled()

    @property
    def is_painted(self) -> bool:
        """Whether the page is on screen with some size. Without it, no press arrives."""
        window = self.window()
        return (
            self.view.isVisible()
            and not window.isMinimized()
            and self.view.width() > 0
            and self.view.height() > 0
        )

    def set_guard(self, guard: NavigationGuard) -> None:
        """Go by other rules from now on."""
        self._browser.doorman.guard = guard

    def set_privacy_control(self, on: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Ask every site from now on not to sell or share the person's data, or stop asking."""
        self._browser.doorman.privacy_control = on

    def set_blocked(self, blocked: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Keep the person's clicks and keys from the page, or let them through again.

        A disabled view drops what Qt brings; the driver's input does not come by Qt. Pop-ups are
        never blocked: only the person uses them.
        """
        self._passkey.set_closed(blocked)
        self.view.setEnabled(not blocked)
        self._notice.setVisible(blocked)

    async def open(self, url: str) -> bool:
        """Load an address and return whether it came. Not for use while the driver works."""
        came: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def tell(ok: bool) -> None:  # noqa: FBT001 - Qt's signal
            if not came.done():
                came.set_result(ok)

        told = self.page.loadFinished.connect(tell)
        try:
            self.page.load(QUrl(url))
            return await came
        finally:
            self.page.loadFinished.disconnect(told)

    async def open_blank(self) -> None:
        """Show the empty page, which the driver needs to find something to attach to."""
        await self.open(BLANK)

    async def renew_page(self) -> None:
        """Put an empty page into the place of one that has crashed. The session goes on."""
        crashed = self.page
        self._browser = self._browser.with_new_page()
        self._connect_page()
        await self.open_blank()
        await delete(crashed)

    async def close_browser(self) -> None:
        """Take the page, the view and the profile down, with all that they kept."""
        await self._pop_ups.close()
        await self._browser.close()

    def _make_notice(self) -> QWidget:
        notice = QWidget(self)
        words = QLabel(self.tr("The wizard is at work here. You can watch."), notice)
        words.setWordWrap(True)
        button = QPushButton(self.tr("Stop and let me click"), notice)
        button.clicked.connect(self.take_over)
        layout = QHBoxLayout(notice)
        layout.addWidget(words, 1)
        layout.addWidget(button)
        notice.hide()
        return notice

    def _lay_out(self) -> None:
        layout = Column(self, spacing=0)
        layout.addWidget(self._address)
        layout.addWidget(self._notice)
        layout.addWidget(self._refusal)
        layout.addWidget(self._passkey)
        layout.addWidget(self.view, 1)
        self.view.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.view.setAccessibleName(self.tr("Web page"))
        self.view.setAccessibleDescription(
            self.tr("Press F6 to go into the page. Press F6 again to leave it.")
        )

    def _connect_page(self) -> None:
        self.page.refused.connect(self.refused)
        self.page.answer_passkey = self._passkey.ask
        self.page.wished.connect(self._refusal.show_wish)
        self.page.loadStarted.connect(self._refusal.hide)
        self.page.load_failed.connect(self.load_failed)
        self.page.urlChanged.connect(self._address.show_address)
        self.page.urlChanged.connect(self.address_changed)
        self.page.loadFinished.connect(lambda _ok: self.loaded.emit())
        self.page.renderProcessTerminated.connect(lambda *_: self.crashed.emit())
        self._pop_ups.watch(self.page)

    def _connect_keys(self) -> None:
        QShortcut(QKeySequence("F6"), self).activated.connect(self._step_across)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember_focus)

    def _remember_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.window() and not self._is_in_page(now):
            self._focus_outside = now

    def _is_in_page(self, widget: QWidget) -> bool:
        return widget is self.view or self.view.isAncestorOf(widget)

    def _step_across(self) -> None:
        """Go from the page to where the person was before, or into the page."""
        here, outside = QApplication.focusWidget(), self._focus_outside
        if here is None or not self._is_in_page(here):
            # What had the focus before there was a pane has not been told to it.
            self._focus_outside = here
            self.view.setFocus()
        elif outside is not None and isValid(outside) and outside.isVisible():
            outside.setFocus()
        else:
            self._address.setFocus()
