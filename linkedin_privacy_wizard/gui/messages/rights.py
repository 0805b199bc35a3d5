"""Words for the rights beyond switches: their groups, what was read, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.right import Group, Reads
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.plain import plain

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.deed import Deed
    from linkedin_privacy_wizard.domain.right import Listed, Right, RightText, Seen


def group(which: Group) -> str:
    """What these rights are for."""
    match which:
        case Group.OBJECT:
            return QCoreApplication.translate("Rights", "Say no to a use of your data")
        case Group.DATA:
            return QCoreApplication.translate("Rights", "See, correct or delete your data")
        case Group.ACCESS:
            return QCoreApplication.translate("Rights", "Who gets into your account")
        case Group.ASK:
            return QCoreApplication.translate("Rights", "Ask LinkedIn")


def sign_in(right: Right) -> str:
    """Whether a sign-in comes first."""
    if right.sign_in:
        return QCoreApplication.translate("Rights", "You sign in first.")
    return QCoreApplication.translate(
        "Rights", "A form to send. It may ask for your name and your email address."
    )


def deed(done: Deed, text: RightText) -> str:
    """What the person said they have done, when, and what comes then."""
    words = QCoreApplication.translate("Rights", "{day}: {sentence}")
    return words.format(
        day=day_words(done.at.astimezone().date()), sentence=f"{text.done} {text.after}".strip()
    )


def told(right: Right, seen: Seen) -> str:
    """What was read, in a sentence; empty where nothing is read."""
    match right.reads:
        case Reads.VALUE:
            return _told_of_value(seen)
        case Reads.COUNT if seen.count is not None:
            return QCoreApplication.translate("Rights", "The list has %n lines.", None, seen.count)
        case Reads.LIST if seen.lines:
            return QCoreApplication.translate(
                "Rights", "LinkedIn lists %n apps or sites.", None, len(seen.lines)
            )
        case None:
            return ""
        case _:
            return _unread()


def look(right: Right) -> str:
    """Why what was read deserves a look."""
    if right.reads is Reads.VALUE:
        return QCoreApplication.translate(
            "Rights", "A stolen password is enough to get in. Better turn the second step on."
        )
    return QCoreApplication.translate("Rights", "That is a lot. Is each one of them yours?")


def line(of: Listed) -> tuple[str, str]:
    """What LinkedIn calls it, and the way to remove it."""
    name, *more = (plain(words) for words in of.words)
    shown = f"{name} ({', '.join(more[:2])})" if more else name
    if of.button:
        way = QCoreApplication.translate("Rights", "To remove it, press “{button}” beside it.")
        return shown, way.format(button=plain(of.button))
    return shown, QCoreApplication.translate("Rights", "To remove it, open it in the browser.")


def _told_of_value(seen: Seen) -> str:
    if seen.on is None:
        return _unread()
    if seen.on:
        return QCoreApplication.translate("Rights", "It is on.")
    return QCoreApplication.translate("Rights", "It is off.")


def _unread() -> str:
    return QCoreApplication.translate(
        "Rights", "The wizard could not read it. Look at the page in the browser."
    )


def unkept() -> str:
    """The date of what was done could not be written down."""
    return QCoreApplication.translate(
        "Rights", "The date could not be kept. Is the disk full? Note it down yourself."
    )
