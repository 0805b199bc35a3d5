"""Words for trouble with the browser itself: it is gone, not let in, or not safe to use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.trouble import (
    NOT_STARTED,
    UNKNOWN_DRIVER,
    BrowserLost,
    DoorOpen,
    HelperRefused,
    PageCrashed,
    SandboxMissing,
    Trouble,
    WindowClosed,
)
from linkedin_privacy_wizard.gui.messages import start_up
from linkedin_privacy_wizard.gui.messages.trouble_words import TroubleWords, open_again


def browser_trouble(what: Trouble) -> TroubleWords | None:
    """The words for a trouble with the browser; None for any other."""
    match what:
        case BrowserLost():
            return _browser_lost()
        case WindowClosed(detail=detail):
            return _not_started() if detail == NOT_STARTED else _window_closed()
        case PageCrashed():
            return _page_crashed()
        case HelperRefused():
            return _helper_refused()
        case DoorOpen(detail=detail):
            return _door_open(detail)
        case SandboxMissing(detail=detail):
            return _sandbox_missing(detail)
        case _:
            return None


def _browser_lost() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The browser has stopped"),
        QCoreApplication.translate(
            "Troubles", "The browser in this window is gone. The wizard pressed nothing after that."
        ),
        QCoreApplication.translate(
            "Troubles", "Open the wizard again. It then reads what is true now."
        ),
        open_again(),
    )


def _not_started() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The other browser did not start"),
        QCoreApplication.translate("Troubles", "Its window did not open. Nothing was pressed."),
        QCoreApplication.translate(
            "Troubles", "Try again. Or go on with the browser here, in this window."
        ),
        QCoreApplication.translate("Troubles", "Try again"),
    )


def _window_closed() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The browser window is closed"),
        QCoreApplication.translate(
            "Troubles",
            "The wizard works in that window, so it has stopped. Your sign-in there is erased.",
        ),
        QCoreApplication.translate(
            "Troubles", "Open it again and sign in. The wizard then reads what is true now."
        ),
        QCoreApplication.translate("Troubles", "Open it again"),
    )


def _page_crashed() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The page has crashed"),
        QCoreApplication.translate(
            "Troubles", "The page in the browser has stopped. Nothing was pressed after that."
        ),
        QCoreApplication.translate(
            "Troubles", "Press the button. The wizard loads a fresh page and looks again."
        ),
        QCoreApplication.translate("Troubles", "Load it again"),
    )


def _helper_refused() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "That way to sign in does not work here"),
        QCoreApplication.translate(
            "Troubles",
            "Google, and sometimes others, let nobody in from a browser inside a program. "
            "It is not your fault.",
        ),
        QCoreApplication.translate(
            "Troubles",
            "Close the small window. Then sign in with your e-mail and your LinkedIn password. "
            "No password yet? Set one at LinkedIn in your own browser first. "
            "At the sign-in you may also choose another browser.",
        ),
        QCoreApplication.translate("Troubles", "Back to the sign-in page"),
    )


def _door_open(detail: str) -> TroubleWords:
    unknown = QCoreApplication.translate(
        "Troubles",
        "A part of the wizard is not the one that belongs to it. So others might get into its "
        "browser. Install the wizard again.",
    )
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The browser was not safe to use"),
        unknown if detail == UNKNOWN_DRIVER else start_up.door_not_closed(),
        QCoreApplication.translate("Troubles", "Nothing of LinkedIn was opened."),
        open_again(),
    )


def _sandbox_missing(switch: str) -> TroubleWords:
    asks = QCoreApplication.translate(
        "Troubles",
        "Sign in with another browser: it may have its own walls. Or ask whoever looks after this "
        "computer to let the wizard use “user namespaces”.",
    )
    named = QCoreApplication.translate("Troubles", "What forbids them is called “{switch}”.")
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The browser here has too few walls"),
        QCoreApplication.translate(
            "Troubles",
            "A safe browser puts walls around each page. Your system lets this one build only "
            "some of them. So the wizard did not open LinkedIn.",
        ),
        f"{asks} {named.format(switch=switch)}" if switch else asks,
        open_again(),
    )
