"""A small panel by the page while it asks for a passkey. QtWebEngine itself shows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineCore import QWebEngineWebAuthUxRequest
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.embedded.passkeys import PasskeyFailure
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.widgets.accessible import announce, give_role
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.gui.embedded.passkeys import PasskeyRequest

_State = QWebEngineWebAuthUxRequest.WebAuthUxState
_Why = QWebEngineWebAuthUxRequest.RequestFailureReason
_PIN_ENTRY = QWebEngineWebAuthUxRequest.PinEntryReason.Challenge
_NO_ERROR = QWebEngineWebAuthUxRequest.PinEntryError.NoError
_FAILURES = {
    _Why.Timeout: PasskeyFailure.TOO_LATE,
    _Why.KeyNotRegistered: PasskeyFailure.NOT_KNOWN,
    _Why.AuthenticatorMissingResidentKeys: PasskeyFailure.NOT_KNOWN,
    _Why.SoftPinBlock: PasskeyFailure.LOCKED,
    _Why.HardPinBlock: PasskeyFailure.LOCKED,
    _Why.AuthenticatorMissingUserVerification: PasskeyFailure.NEEDS_PIN,
}
_OVER = (_State.Cancelled, _State.Completed)


class PasskeyPanel(QFrame):
    """Hidden until a page asks. One request at a time; a PIN goes to it and nowhere else.

    Only the person has passkeys: while the wizard works on the page, none is given.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "info")
        give_role(self, QAccessible.Role.Grouping)
        self._request: PasskeyRequest | None = None
        self._closed = False
        self._heading = PlainLabel(bold=True, parent=self)
        self._words = PlainLabel(parent=self)
        self._pin = QLineEdit(self)
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText
        )
        self._pin.setAccessibleName(self.tr("PIN of your security key"))
        self._pin.setMaximumWidth(220)
        self._pin.setMinimumHeight(32)
        self._pin.returnPressed.connect(self._send_pin)
        self._accounts = Row(ButtonRow())
        self._lay_out()
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty while it is not needed."""
        return self._words.text() if not self.isHidden() else ""

    @Slot(object)
    def ask(self, request: PasskeyRequest) -> None:
        """Show what a page's request needs, from now until it is over."""
        if self._closed:
            request.cancel()
            return
        self.give_up()
        self._request = request
        request.stateChanged.connect(self._has_changed)
        self._heading.setText(messages.passkey_heading(plain(request.relyingPartyId())))
        self.setAccessibleName(self._heading.text())
        self._show(request)

    def set_closed(self, closed: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Give none from now on, or give them to the person again."""
        self._closed = closed
        if closed:
            self.give_up()

    def give_up(self) -> None:
        """End the request that is open, if there is one."""
        request, self._request = self._request, None
        self._end()
        # One whose page has gone has gone with it.
        if request is not None and isValid(request):
            request.cancel()

    def _lay_out(self) -> None:
        self._go_on = self._button(self.tr("Use this PIN"), self._send_pin)
        self._again = self._button(self.tr("Try again"), self._retry)
        self._other = self._button(self.tr("Sign in another way"), self._go_another_way)
        self._cancel = self._button(self.tr("Cancel"), self.give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        for part in (self._heading, self._words, self._pin, self._accounts):
            column.addWidget(part)
        column.addWidget(Row(ButtonRow(), self._go_on, self._again, self._other, self._cancel))

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(act)
        return button

    def _has_changed(self, *_state: object) -> None:
        request = self._request
        if request is None:
            return
        if not isValid(request) or request.state() in _OVER:
            self._request = None
            self._end()
        else:
            self._show(request)

    def _show(self, request: PasskeyRequest) -> None:
        state = request.state()
        asks_pin = state is _State.CollectPin and request.pinRequest().reason is _PIN_ENTRY
        self._pin.clear()
        self._pin.setVisible(asks_pin)
        self._go_on.setVisible(asks_pin)
        self._again.setVisible(state is _State.RequestFailed)
        self._other.show()
        self._cancel.setText(self.tr("Cancel"))
        self._show_accounts(request if state is _State.SelectAccount else None)
        self._say(self._words_for(request))
        if asks_pin:
            self._pin.setFocus()

    def _words_for(self, request: PasskeyRequest) -> str:
        match request.state():
            case _State.CollectPin:
                return _about_pin(request)
            case _State.SelectAccount:
                return messages.passkey_account()
            case _State.FinishTokenCollection:
                return messages.passkey_touch()
            case _State.RequestFailed:
                why = _FAILURES.get(request.requestFailureReason(), PasskeyFailure.OTHER)
                return messages.passkey_failed(why)
            case _:
                return messages.passkey_waits()

    def _show_accounts(self, request: PasskeyRequest | None) -> None:
        layout = self._accounts.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name in request.userNames() if request is not None else ():
            # "&" would mark a letter as a shortcut.
            button = QPushButton(plain(name).replace("&", "&&"), self)
            button.clicked.connect(lambda _checked, name=name: self._choose(name))
            layout.addWidget(button)
        self._accounts.setVisible(request is not None)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.show()
        announce(self, f"{self._heading.text()}. {words}")

    def _choose(self, name: str) -> None:
        if self._request is not None:
            self._request.setSelectedAccount(name)

    def _send_pin(self) -> None:
        """Hand it over; nothing of it stays in the field."""
        pin = self._pin.text()
        self._pin.clear()
        if pin and self._request is not None:
            self._request.setPin(pin)

    def _retry(self) -> None:
        if self._request is not None:
            self._request.retry()

    def _go_another_way(self) -> None:
        """Give up, and say what to do instead."""
        self.give_up()
        for part in (self._pin, self._go_on, self._again, self._other, self._accounts):
            part.hide()
        self._cancel.setText(self.tr("Hide"))
        self._say(messages.another_way())
        self._cancel.setFocus()

    def _end(self) -> None:
        self._pin.clear()
        self.hide()


def _about_pin(request: PasskeyRequest) -> str:
    asked = request.pinRequest()
    if asked.reason is not _PIN_ENTRY:
        return messages.passkey_failed(PasskeyFailure.NEEDS_PIN)
    if asked.error is _NO_ERROR:
        return messages.passkey_pin()
    return messages.passkey_pin_again(asked.remainingAttempts)
