"""What the wizard waits for while the person signs in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.linkedin.signs import Sign


@dataclass(frozen=True, slots=True)
class SignWords:
    """What the page asks for, in a few words, and what to do."""

    title: str
    sentence: str


def sign_in_to(*, practice: bool, test_site: bool) -> str:
    """Where to sign in, as a heading or a button."""
    if practice:
        return QCoreApplication.translate("SignIn", "Sign in to the practice account")
    if test_site:
        return QCoreApplication.translate("SignIn", "Sign in to the test site")
    return QCoreApplication.translate("SignIn", "Sign in to LinkedIn")


def sign(which: Sign) -> SignWords:
    """What the page in the browser is, and what the person can do there."""
    return _for_the_person(which) or _for_both(which)


def _for_the_person(which: Sign) -> SignWords | None:
    match which:
        case Sign.CODE:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn asks for a code"),
                QCoreApplication.translate(
                    "SignIn", "Look at your phone or e-mail. Type the code into the page."
                ),
            )
        case Sign.CAPTCHA:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn asks if you are a person"),
                QCoreApplication.translate(
                    "SignIn", "Solve the puzzle in the page. There is often a sound version too."
                ),
            )
        case Sign.APP_APPROVAL:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn asks your phone"),
                QCoreApplication.translate(
                    "SignIn", "Open the LinkedIn app on your phone. Say yes there."
                ),
            )
        case Sign.CHALLENGE:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn wants to check that it is you"),
                QCoreApplication.translate("SignIn", "Do what the page asks. We wait for you."),
            )
        case Sign.RESTRICTED:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn has put a limit on your account"),
                QCoreApplication.translate(
                    "SignIn", "Read what the page says. Only you can sort this out with LinkedIn."
                ),
            )
        case _:
            return None


def _for_both(which: Sign) -> SignWords:
    match which:
        case Sign.FINE:
            return SignWords(
                QCoreApplication.translate("SignIn", "You are in"),
                QCoreApplication.translate("SignIn", "The wizard now reads your settings."),
            )
        case Sign.SLOW_DOWN:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn asks us to slow down"),
                QCoreApplication.translate(
                    "SignIn", "Wait for ten minutes or more. Then load the page again."
                ),
            )
        case Sign.SERVER_TROUBLE:
            return SignWords(
                QCoreApplication.translate("SignIn", "LinkedIn has trouble right now"),
                QCoreApplication.translate("SignIn", "Wait a little. Then load the page again."),
            )
        case _:
            return SignWords(
                QCoreApplication.translate("SignIn", "We wait for you to sign in"),
                QCoreApplication.translate(
                    "SignIn", "Sign in on the page in the browser. Take all the time you need."
                ),
            )


def who_presses() -> str:
    """What is asked before anything begins."""
    return QCoreApplication.translate("Welcome", "Who should press the switches?")


def agreement() -> str:
    """What LinkedIn's own rules say of this program, told before the person signs in."""
    return QCoreApplication.translate(
        "Welcome",
        "LinkedIn's User Agreement (8.2) bars programs that use its site for you. It could limit "
        "your account for that. With “Guide me” you press everything yourself. But the wizard "
        "still opens and reads the pages.",
    )
