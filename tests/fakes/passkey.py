"""A page's question for a passkey, as QtWebEngine would bring it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineWebAuthPinRequest, QWebEngineWebAuthUxRequest

State = QWebEngineWebAuthUxRequest.WebAuthUxState
Why = QWebEngineWebAuthUxRequest.RequestFailureReason
PinReason = QWebEngineWebAuthUxRequest.PinEntryReason
PinError = QWebEngineWebAuthUxRequest.PinEntryError


class FakePasskeyRequest(QObject):
    """Keeps what it is told in `told`, and goes on as `go_to` says."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, site: str = "linkedin.com") -> None:
        super().__init__()
        self.told: list[str] = []
        self.names = ("ada@example.org", "eve & co <b>")
        self.why = Why.Timeout
        self.pin = QWebEngineWebAuthPinRequest()
        self.pin.reason = PinReason.Challenge
        self._site, self._state = site, State.Discovery

    def go_to(self, state: State) -> None:
        """Wait for something else."""
        self._state = state
        self.stateChanged.emit(state)

    def state(self) -> State:
        return self._state

    def relyingPartyId(self) -> str:  # noqa: N802 - Qt's name
        return self._site

    def userNames(self) -> tuple[str, ...]:  # noqa: N802 - Qt's name
        return self.names

    def pinRequest(self) -> QWebEngineWebAuthPinRequest:  # noqa: N802 - Qt's name
        return self.pin

    def requestFailureReason(self) -> Why:  # noqa: N802 - Qt's name
        return self.why

    def setSelectedAccount(self, selectedAccount: str) -> None:  # noqa: N802, N803 - Qt's names
        self.told.append(f"account {selectedAccount}")

    def setPin(self, pin: str) -> None:  # noqa: N802 - Qt's name
        self.told.append(f"pin {pin}")

    def retry(self) -> None:
        self.told.append("retry")

    def cancel(self) -> None:
        self.told.append("cancel")
        self.go_to(State.Cancelled)
