"""Words for a page that asks for a passkey."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.embedded.passkeys import PasskeyFailure
from linkedin_privacy_wizard.gui.messages.names import aside
from linkedin_privacy_wizard.wizard.state import Aside


def passkey_heading(site: str) -> str:
    """Who asks."""
    words = QCoreApplication.translate("Passkeys", "{site} asks for a passkey")
    return words.format(site=site)


def passkey_waits() -> str:
    """The key has to be brought."""
    return QCoreApplication.translate(
        "Passkeys",
        "Do you have a security key? Plug it in and touch it. "
        "A passkey on your phone may not work here. Then sign in another way.",
    )


def passkey_touch() -> str:
    """The key has to be touched."""
    return QCoreApplication.translate("Passkeys", "Touch your security key once more.")


def passkey_account() -> str:
    """There are several accounts on the key."""
    return QCoreApplication.translate("Passkeys", "Which account do you want to use?")


def passkey_pin() -> str:
    """The key asks for its PIN."""
    return QCoreApplication.translate(
        "Passkeys",
        "Type the PIN of your security key. It goes straight to the key. "
        "The wizard does not keep it.",
    )


def passkey_pin_again(tries: int) -> str:
    """The PIN was wrong; so many tries are left, 0 where the key does not say."""
    wrong = QCoreApplication.translate("Passkeys", "That was not the right PIN.")
    if tries <= 0:
        return wrong
    left = QCoreApplication.translate("Passkeys", "Tries left: {tries}.")
    return f"{wrong} {left.format(tries=tries)}"


def passkey_failed(why: PasskeyFailure) -> str:
    """It did not work."""
    match why:
        case PasskeyFailure.TOO_LATE:
            return QCoreApplication.translate(
                "Passkeys", "No key came in time. Try again, or sign in another way."
            )
        case PasskeyFailure.NOT_KNOWN:
            return QCoreApplication.translate(
                "Passkeys", "This key does not belong to the account. Try another one."
            )
        case PasskeyFailure.LOCKED:
            return QCoreApplication.translate(
                "Passkeys",
                "The key has locked itself after wrong PINs. Take it out and put it in again, "
                "or sign in another way.",
            )
        case PasskeyFailure.NEEDS_PIN:
            return QCoreApplication.translate(
                "Passkeys",
                "The key needs a PIN of its own first. Your own browser can set one. "
                "For now, sign in another way.",
            )
        case PasskeyFailure.OTHER:
            return QCoreApplication.translate(
                "Passkeys", "The passkey did not work here. Sign in another way."
            )


def another_way() -> str:
    """How to sign in without a passkey."""
    words = QCoreApplication.translate(
        "Passkeys",
        "Type your e-mail and your LinkedIn password into the page. "
        "No password yet? Set one at LinkedIn in your own browser, then come back. "
        "Before the sign-in, there is also “{other}” below.",
    )
    return words.format(other=aside(Aside.OTHER_BROWSER))
