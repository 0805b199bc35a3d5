"""Words for trouble on the way to LinkedIn: the network, a proxy, encryption, its servers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.trouble import (
    EndlessRedirects,
    NameNotFound,
    Offline,
    ProxyAsks,
    ProxyBroken,
    SiteDown,
    SiteUnreachable,
    TooSlow,
    Trouble,
    UnsafeConnection,
)
from linkedin_privacy_wizard.gui.messages.trouble_words import TroubleWords, carry_on

_WRONG_CLOCK = "ERR_CERT_DATE_INVALID"


def network_trouble(what: Trouble) -> TroubleWords | None:
    """The words for a trouble on the way; None for any other."""
    match what:
        case SiteUnreachable():
            return _unreachable()
        case Offline():
            return _offline()
        case NameNotFound():
            return _name_not_found()
        case ProxyAsks():
            return _proxy_asks()
        case ProxyBroken():
            return _proxy_broken()
        case _:
            return _at_the_other_end(what)


def _at_the_other_end(what: Trouble) -> TroubleWords | None:
    match what:
        case UnsafeConnection(detail=detail):
            return _unsafe(detail)
        case TooSlow():
            return _too_slow()
        case SiteDown():
            return _site_down()
        case EndlessRedirects():
            return _endless_redirects()
        case _:
            return None


def over_heading() -> str:
    """The page loads again, in a few words."""
    return QCoreApplication.translate("Troubles", "LinkedIn can be reached again")


def is_over() -> str:
    """The page loads again."""
    return QCoreApplication.translate(
        "Troubles", "The page loads again. You can carry on where you were."
    )


def is_watched() -> str:
    """The wizard looks by itself whether the page loads again."""
    return QCoreApplication.translate(
        "Troubles", "The wizard tries again by itself. It tells you here when the page loads."
    )


def _unreachable() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The page did not load"),
        QCoreApplication.translate(
            "Troubles", "LinkedIn could not be reached, or it has trouble of its own."
        ),
        QCoreApplication.translate("Troubles", "Check that you are online. Then carry on."),
        carry_on(),
    )


def _offline() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "You are offline"),
        QCoreApplication.translate("Troubles", "This computer has no network right now."),
        QCoreApplication.translate(
            "Troubles", "Switch the Wi-Fi on, or plug the cable in. Then carry on."
        ),
        carry_on(),
    )


def _name_not_found() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "Your network cannot find LinkedIn"),
        QCoreApplication.translate(
            "Troubles",
            "There is a network. But it cannot tell where LinkedIn is. "
            "It may have a fault, or it may block LinkedIn.",
        ),
        QCoreApplication.translate(
            "Troubles",
            "Wait a little, or restart your Wi-Fi box. At work or school, ask who runs the "
            "network. Then carry on.",
        ),
        carry_on(),
    )


def _unsafe(detail: str) -> TroubleWords:
    clock = QCoreApplication.translate(
        "Troubles", "First check the date and time on this computer. Then carry on."
    )
    other = QCoreApplication.translate(
        "Troubles",
        "Try your home network or your phone's. At work, ask if the company reads the traffic. "
        "Some virus scanners do so too. Then carry on.",
    )
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The connection is not safe"),
        QCoreApplication.translate(
            "Troubles",
            "What answered could not prove that it is LinkedIn. Somebody may be in between. "
            "So the wizard stopped. It never goes on over such a connection.",
        ),
        clock if detail == _WRONG_CLOCK else other,
        QCoreApplication.translate("Troubles", "Try once more"),
    )


def _proxy_asks() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "Your network asks for a password"),
        QCoreApplication.translate(
            "Troubles",
            "Your computer goes online by way of a “proxy”. It wants a name and a password. "
            "The wizard takes no passwords, so it cannot get through.",
        ),
        QCoreApplication.translate(
            "Troubles",
            "Use another network, such as your own at home. Or ask who runs this one to let "
            "LinkedIn through. Then carry on.",
        ),
        carry_on(),
    )


def _proxy_broken() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "Your network does not let the wizard out"),
        QCoreApplication.translate(
            "Troubles",
            "Your computer goes online by way of a “proxy”. It gave no answer, or it said no.",
        ),
        QCoreApplication.translate(
            "Troubles",
            "Check the proxy in your computer's network settings. At work, ask who looks after "
            "it. Close the wizard and open it again if you change it.",
        ),
        carry_on(),
    )


def _too_slow() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "The page took too long"),
        QCoreApplication.translate(
            "Troubles", "LinkedIn did not answer in time. The line may be slow just now."
        ),
        QCoreApplication.translate("Troubles", "Wait a minute. Then carry on."),
        carry_on(),
    )


def _site_down() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "LinkedIn is down right now"),
        QCoreApplication.translate(
            "Troubles", "LinkedIn says that it has trouble of its own. It is not your fault."
        ),
        QCoreApplication.translate("Troubles", "Wait for ten minutes or more. Then carry on."),
        carry_on(),
    )


def _endless_redirects() -> TroubleWords:
    return TroubleWords(
        QCoreApplication.translate("Troubles", "LinkedIn sends us round in a circle"),
        QCoreApplication.translate(
            "Troubles",
            "Each page leads on to the next, without an end. "
            "This happens when your sign-in has run out.",
        ),
        QCoreApplication.translate(
            "Troubles", "Press the button. It clears the old sign-in. Then sign in once more."
        ),
        QCoreApplication.translate("Troubles", "Sign in again"),
    )
