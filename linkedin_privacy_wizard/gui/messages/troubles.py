"""Words for what ends a session with LinkedIn: what happened, what to do, and the button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.trouble import (
    NOT_STARTED,
    UNKNOWN_DRIVER,
    AccountRestricted,
    BrowserLost,
    DoorOpen,
    HelperRefused,
    NeedsPerson,
    NotesUnwritable,
    OverLimit,
    PageCrashed,
    SignedInAnew,
    SignedOut,
    SlowDown,
    Trouble,
    WindowClosed,
)
from linkedin_privacy_wizard.gui.messages import sign_in, start_up
from linkedin_privacy_wizard.gui.messages.network_troubles import network_trouble
from linkedin_privacy_wizard.gui.messages.trouble_words import TroubleWords, carry_on, open_again
from linkedin_privacy_wizard.linkedin.signs import Sign


def trouble(what: Trouble) -> TroubleWords:
    """The words for a trouble, by its kind."""
    match what:
        case SignedOut():
            return _signed_out()
        case NeedsPerson(detail=detail):
            return _needs_person(detail)
        case SlowDown(wait_s=wait_s):
            return _slow_down(wait_s)
        case BrowserLost():
            return _browser_lost()
        case WindowClosed(detail=detail):
            return _not_started() if detail == NOT_STARTED else _window_closed()
        case NotesUnwritable():
            return _notes_unwritable()
        case PageCrashed():
            return _page_crashed()
        case HelperRefused():
            return _helper_refused()
        case DoorOpen(detail=detail):
            return _door_open(detail)
        case _:
            return _of_the_account(what) or network_trouble(what) or _unknown()


def _of_the_account(what: Trouble) -> TroubleWords | None:
    match what:
        case SignedInAnew():
            return _signed_in_anew()
        case AccountRestricted():
            return _restricted()
        case OverLimit():
            return _over_limit()
        case _:
            return None


def _signed_out() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "You are signed out"),
        QCoreApplication.translate("Troubles", "LinkedIn has ended your session."),
        QCoreApplication.translate(
            "Troubles", "Sign in on the page in the browser. Then the wizard goes on."
        ),
        QCoreApplication.translate("Troubles", "I have signed in again"),
    )


def _needs_person(detail: str) -> TroubleWords:
    asked = sign_in.sign(Sign(detail) if detail in set(Sign) else Sign.CHALLENGE)
    return TroubleWords(
        asked.title,
        QCoreApplication.translate(
            "Troubles", "Only you can answer this. The wizard has stopped, and waits for you."
        ),
        asked.sentence,
        QCoreApplication.translate("Troubles", "I have done it, go on"),
    )


def _signed_in_anew() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "Is this the same account?"),
        QCoreApplication.translate(
            "Troubles", "You have signed in anew. The wizard cannot see whose account this is."
        ),
        QCoreApplication.translate(
            "Troubles",
            "If it is the same one, the work goes on. If not, all of it is read again. "
            "Then nothing from the old list is pressed.",
        ),
        QCoreApplication.translate("Troubles", "The same account, go on"),
        QCoreApplication.translate("Troubles", "Another one, read it"),
    )


def _restricted() -> TroubleWords:
    return TroubleWords(
        sign_in.sign(Sign.RESTRICTED).title,
        QCoreApplication.translate(
            "Troubles", "The wizard has stopped. It opens no more pages of this account."
        ),
        QCoreApplication.translate(
            "Troubles",
            "Read LinkedIn's page, and do what it asks there. Then close the wizard. "
            "Only LinkedIn can lift the limit.",
        ),
        QCoreApplication.translate("ButtonBar", "Close"),
    )


def _over_limit() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The wizard has stopped itself"),
        QCoreApplication.translate(
            "Troubles",
            "It has opened more pages, or pressed more often, than any list needs. "
            "A page may have led it in circles.",
        ),
        QCoreApplication.translate(
            "Troubles",
            "Close the wizard, and leave LinkedIn alone until tomorrow. "
            "Then open it again. It reads what is true by then.",
        ),
        QCoreApplication.translate("ButtonBar", "Close"),
    )


def _slow_down(wait_s: int | None) -> TroubleWords:
    said = (
        QCoreApplication.translate(
            "Troubles", "LinkedIn does not say how long to wait. We suggest ten minutes."
        )
        if wait_s is None
        else QCoreApplication.translate(
            "Troubles", "LinkedIn asks to be left alone for a while. The wizard keeps to that."
        )
    )
    return TroubleWords(
        QCoreApplication.translate("Troubles", "LinkedIn asks us to slow down"),
        QCoreApplication.translate(
            "Troubles", "LinkedIn has seen too many page loads. So the wizard has stopped."
        ),
        said,
        carry_on(),
    )


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


def _notes_unwritable() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The wizard cannot keep its notes"),
        QCoreApplication.translate(
            "Troubles",
            "Your disk may be full, or the file of the notes is gone or locked. The wizard must "
            "note the old value before it presses anything.",
        ),
        QCoreApplication.translate(
            "Troubles", "Make some room on the disk, or unlock the file. Then carry on."
        ),
        carry_on(),
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


def _unknown() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The wizard has stopped"),
        QCoreApplication.translate("Troubles", "Something went wrong that we did not expect."),
        QCoreApplication.translate("Troubles", "Look at the page in the browser. Then carry on."),
        carry_on(),
    )
