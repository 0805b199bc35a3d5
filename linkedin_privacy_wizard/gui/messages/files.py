"""Words for files of the person's own: how saving went, and what a file with choices held."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.brought import Refused, Unusable

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.brought import WishesRefused
    from linkedin_privacy_wizard.wizard.files import Saved


def saved(told: Saved) -> str:
    """How the saving went."""
    if told.unreadable:
        return QCoreApplication.translate(
            "Record", "Your notes could not be read, so there is no file. They stay as they are."
        )
    if told.why_not:
        return not_saved(Path(told.place).parent, told.why_not)
    where = saved_as(Path(told.place))
    if told.partly:
        left = QCoreApplication.translate("Record", "Check-ups that cannot be read are left out.")
        return f"{where} {left}"
    return where


def saving() -> str:
    """A file is being written, which takes a while after years of check-ups."""
    return QCoreApplication.translate("Record", "Writing the file…")


def saved_as(place: Path) -> str:
    """Where a file lies now."""
    words = QCoreApplication.translate("Record", "Saved as {name} in {folder}.")
    return words.format(name=place.name, folder=place.parent)


def not_saved(folder: Path, reason: str) -> str:
    """A folder does not take the file; the reason is the system's own."""
    words = QCoreApplication.translate(
        "Record", "It could not be saved in {folder}. Pick another place. ({reason})"
    )
    return words.format(folder=folder, reason=reason)


def head() -> tuple[str, ...]:
    """The first lines of a file with choices, for whoever opens it."""
    return (
        QCoreApplication.translate("WishesFile", "What I want on LinkedIn"),
        "",
        QCoreApplication.translate(
            "WishesFile", "LinkedIn Privacy Wizard wrote this. It holds no name and no password."
        ),
        QCoreApplication.translate(
            "WishesFile", "To use it, open the wizard, then “More”, then “Bring in choices”."
        ),
        QCoreApplication.translate(
            "WishesFile", "You may change what stands behind “want”. “can_be” says to what."
        ),
    )


def refused(told: WishesRefused) -> str:
    """Why a file is not taken."""
    if told.line is not None:
        words = QCoreApplication.translate(
            "BringIn", "Line {line} of this file cannot be understood. Mend it, then open it again."
        )
        return words.format(line=told.line)
    return _refused(told.why)


def _refused(why: Refused) -> str:
    match why:
        case Refused.UNREADABLE:
            return QCoreApplication.translate("BringIn", "This file cannot be read. Pick another.")
        case Refused.TOO_LARGE:
            return QCoreApplication.translate(
                "BringIn", "This file is too large to be one of ours. Nothing was taken from it."
            )
        case Refused.NO_TEXT | Refused.NOT_OURS:
            return QCoreApplication.translate(
                "BringIn", "The wizard did not write this file. Nothing was taken from it."
            )
        case Refused.TOO_NEW:
            return QCoreApplication.translate(
                "BringIn", "A newer wizard wrote this file. Get the newest one to use it."
            )
        case Refused.BROKEN:
            return QCoreApplication.translate(
                "BringIn", "This file is damaged. Nothing was taken from it. Ask for a new one."
            )
        case Refused.EMPTY:
            return QCoreApplication.translate("BringIn", "There are no choices in this file.")


def unusable(why: Unusable) -> str:
    """Why a choice is left out."""
    match why:
        case Unusable.UNKNOWN_SETTING:
            return QCoreApplication.translate("BringIn", "This wizard does not know it.")
        case Unusable.ONLY_BY_HAND:
            return QCoreApplication.translate("BringIn", "Only you can set this, on LinkedIn.")
        case Unusable.UNKNOWN_VALUE:
            return QCoreApplication.translate(
                "BringIn", "What the file asks for is no choice of it."
            )
        case Unusable.BROKEN:
            return QCoreApplication.translate("BringIn", "Its lines in the file are damaged.")
