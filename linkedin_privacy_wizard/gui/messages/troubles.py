"""Words for what ends a session with LinkedIn: what happened, what to do, and the button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    AccountUnknown,
    NeedsPerson,
    NotesUnwritable,
    OverLimit,
    SignedInAnew,
    SignedOut,
    SlowDown,
    Trouble,
)
from linkedin_privacy_wizard.gui.messages import sign_in
from linkedin_privacy_wizard.gui.messages.browser_troubles import browser_trouble
from linkedin_privacy_wizard.gui.messages.network_troubles import network_trouble
from linkedin_privacy_wizard.gui.messages.trouble_words import TroubleWords, carry_on
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
        case NotesUnwritable():
            return _notes_unwritable()
        case _:
            return (
                _of_the_account(what)
                or browser_trouble(what)
                or network_trouble(what)
                or _unknown()
            )


def _of_the_account(what: Trouble) -> TroubleWords | None:
    match what:
        case SignedInAnew():
            return _signed_in_anew()
        case AccountUnknown():
            return _account_unknown()
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


def _account_unknown() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "Whose account is this?"),
        QCoreApplication.translate(
            "Troubles", "You are in. But LinkedIn does not show the wizard which account this is."
        ),
        QCoreApplication.translate(
            "Troubles",
            "Say which one it is. What is known of one account is never used for another.",
        ),
        QCoreApplication.translate("Troubles", "An account that is new here"),
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


def _unknown() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The wizard has stopped"),
        QCoreApplication.translate("Troubles", "Something went wrong that we did not expect."),
        QCoreApplication.translate("Troubles", "Look at the page in the browser. Then carry on."),
        carry_on(),
    )
