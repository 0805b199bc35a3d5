"""Words about the list of settings: which one is in use, and why another one is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.edition import Refused
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.wizard.catalog_news import Origin

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.edition import Edition
    from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews


def which(edition: Edition) -> str:
    """A list by its number and its day."""
    words = QCoreApplication.translate("CatalogNews", "List number {number}, made on {day}.")
    return words.format(number=edition.number, day=day_words(edition.made))


def came_from(origin: Origin) -> str:
    """Where the list in use came from."""
    match origin:
        case Origin.PROGRAM:
            return QCoreApplication.translate("CatalogNews", "It came with this program.")
        case Origin.FILE:
            return QCoreApplication.translate("CatalogNews", "You brought it in from a file.")
        case Origin.PAGE:
            return QCoreApplication.translate(
                "CatalogNews", "It came from the page of this program."
            )


def good_until(edition: Edition) -> str:
    """Until when it is good."""
    if edition.good_until is None:
        return QCoreApplication.translate("CatalogNews", "It has no end date.")
    words = QCoreApplication.translate("CatalogNews", "It is good until {day}.")
    return words.format(day=day_words(edition.good_until))


def has_expired() -> str:
    """The list in use is old, and stays."""
    return QCoreApplication.translate(
        "CatalogNews",
        "That day is over. This is still the newest list here, so it stays in use. "
        "Look for a newer one.",
    )


def set_aside(why: Refused) -> str:
    """One that was taken before is not used."""
    words = QCoreApplication.translate(
        "CatalogNews",
        "A newer list of settings is kept here, but it is not used. {why} "
        "The wizard uses the list that it came with.",
    )
    return words.format(why=refused(why))


def takes_none() -> str:
    """There are no keys."""
    return QCoreApplication.translate(
        "CatalogNews",
        "This copy of the wizard cannot take newer lists. "
        "It was built without a way to check them.",
    )


def found(news: CatalogNews) -> str:
    """What a file holds that may be used; empty where there is none."""
    if news.offer is None:
        return ""
    words = QCoreApplication.translate(
        "CatalogNews", "This is a newer list, and it is signed. {which} {until}"
    )
    edition = news.offer.edition
    return words.format(which=which(edition), until=good_until(edition))


def waits(edition: Edition) -> str:
    """It was taken."""
    words = QCoreApplication.translate(
        "CatalogNews", "List number {number} is kept. It is used when you next open the wizard."
    )
    return words.format(number=edition.number)


def not_kept(why: str) -> str:
    """The disk does not take it; the reason is the system's own."""
    words = QCoreApplication.translate(
        "CatalogNews", "The list could not be kept: {why}. The one in use stays as it is."
    )
    return words.format(why=why)


def looked(news: CatalogNews) -> str:
    """What came of the last look at the page."""
    if not news.watched or news.looked is None:
        return ""
    words = QCoreApplication.translate("CatalogNews", "The last look was on {day}.")
    told = words.format(day=day_words(news.looked))
    return f"{told} {refused(news.look_refused)}" if news.look_refused else told


def refused(why: Refused) -> str:
    """Why a list is not taken."""
    return _of_the_file(why) or _of_the_edition(why)


def _of_the_file(why: Refused) -> str:
    match why:
        case Refused.NO_KEYS:
            return takes_none()
        case Refused.UNREADABLE:
            return QCoreApplication.translate("CatalogNews", "This file cannot be read.")
        case Refused.NONE_THERE:
            return QCoreApplication.translate("CatalogNews", "There is no list in this folder.")
        case Refused.NOT_FETCHED:
            return QCoreApplication.translate(
                "CatalogNews", "The page could not be reached. Tomorrow the wizard tries again."
            )
        case Refused.TOO_LARGE:
            return QCoreApplication.translate(
                "CatalogNews", "This file is too large to be a list of settings."
            )
        case Refused.NOT_OURS:
            return QCoreApplication.translate(
                "CatalogNews", "This file is no list of settings for this program."
            )
        case Refused.NOT_SIGNED:
            return QCoreApplication.translate(
                "CatalogNews",
                "The file is not whole, or it was changed, or it is not from us. "
                "Get the file again.",
            )
        case _:
            return ""


def _of_the_edition(why: Refused) -> str:
    match why:
        case Refused.TOO_NEW:
            return QCoreApplication.translate(
                "CatalogNews", "This list is made for a newer version of the wizard."
            )
        case Refused.OLDER:
            return QCoreApplication.translate(
                "CatalogNews", "This list is older than the one you have."
            )
        case Refused.SAME:
            return QCoreApplication.translate("CatalogNews", "You have this list already.")
        case Refused.NOT_YET:
            return QCoreApplication.translate(
                "CatalogNews",
                "This list has a date that is still to come. Is the clock of your computer right?",
            )
        case Refused.EXPIRED:
            return QCoreApplication.translate(
                "CatalogNews", "This list is too old to be taken. Look for a newer one."
            )
        case _:
            return QCoreApplication.translate(
                "CatalogNews", "There is a mistake in this list. That is our fault, not yours."
            )
