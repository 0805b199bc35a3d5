"""Words for what a page asked the computer for and did not get: what it was, and why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.embedded.wishes import Wish


def wish(which: Wish) -> str:
    """One line: what the page wanted, and that the wizard said no."""
    return _for_a_device(which) or _for_the_screen(which) or _for_more(which)


def _for_a_device(which: Wish) -> str:
    match which:
        case Wish.CAMERA:
            return QCoreApplication.translate(
                "Wishes",
                "The page asked for your camera or microphone. The wizard said no: "
                "no setting needs it.",
            )
        case Wish.LOCATION:
            return QCoreApplication.translate(
                "Wishes", "The page asked where you are. The wizard said no: no setting needs it."
            )
        case Wish.CLIPBOARD:
            return QCoreApplication.translate(
                "Wishes",
                "The page asked for what you have copied. The wizard said no: no setting needs it.",
            )
        case Wish.POINTER:
            return QCoreApplication.translate(
                "Wishes", "The page wanted to hold your mouse pointer. The wizard said no."
            )
        case _:
            return ""


def _for_the_screen(which: Wish) -> str:
    match which:
        case Wish.SCREEN:
            return QCoreApplication.translate(
                "Wishes", "The page wanted to see your screen. The wizard said no."
            )
        case Wish.FULL_SCREEN:
            return QCoreApplication.translate(
                "Wishes",
                "The page wanted the whole screen. The wizard said no: you should always "
                "see the address.",
            )
        case Wish.WINDOW:
            return QCoreApplication.translate(
                "Wishes",
                "The page wanted to open a window. The wizard said no: only sign-in windows "
                "may open here.",
            )
        case Wish.NOTIFICATIONS:
            return QCoreApplication.translate(
                "Wishes", "The page wanted to send you notices. The wizard said no."
            )
        case _:
            return ""


def _for_more(which: Wish) -> str:
    match which:
        case Wish.DOWNLOAD:
            return QCoreApplication.translate(
                "Wishes",
                "The page wanted to save a file here. The wizard said no. Use your own browser "
                "for that.",
            )
        case Wish.FILE:
            return QCoreApplication.translate(
                "Wishes",
                "The page asked for a file of yours. The wizard said no. Use your own browser "
                "for that.",
            )
        case _:
            return QCoreApplication.translate(
                "Wishes", "The page asked for more than a page needs. The wizard said no."
            )
