"""What a passkey's request can ask for, and how it can fail, as the panel beside the page shows it.

A request is Qt's own `QWebEngineWebAuthUxRequest`. All that is used of it is said here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWebEngineCore import QWebEngineWebAuthPinRequest, QWebEngineWebAuthUxRequest


class PasskeyFailure(StrEnum):
    """Why a passkey did not work."""

    TOO_LATE = "too_late"
    NOT_KNOWN = "not_known"
    LOCKED = "locked"
    NEEDS_PIN = "needs_pin"
    OTHER = "other"


class PasskeyRequest(Protocol):
    """One question of a page's for a passkey. `stateChanged` carries the new state."""

    stateChanged: Any  # noqa: N815 - Qt's name; a bound signal has no public type

    def state(self) -> QWebEngineWebAuthUxRequest.WebAuthUxState:
        """What it waits for."""
        ...

    def relyingPartyId(self) -> str:  # noqa: N802 - Qt's name
        """The site that asks, as the browser has checked it."""
        ...

    def userNames(self) -> Sequence[str]:  # noqa: N802 - Qt's name
        """The accounts to choose from."""
        ...

    def pinRequest(self) -> QWebEngineWebAuthPinRequest:  # noqa: N802 - Qt's name
        """What PIN is asked for."""
        ...

    def requestFailureReason(  # noqa: N802 - Qt's name
        self,
    ) -> QWebEngineWebAuthUxRequest.RequestFailureReason:
        """Why it failed."""
        ...

    def setSelectedAccount(self, selectedAccount: str) -> None:  # noqa: N802, N803 - Qt's names
        """Go on with this account."""
        ...

    def setPin(self, pin: str) -> None:  # noqa: N802 - Qt's name
        """Go on with this PIN."""
        ...

    def retry(self) -> None:
        """Ask again."""
        ...

    def cancel(self) -> None:
        """Give up."""
        ...
