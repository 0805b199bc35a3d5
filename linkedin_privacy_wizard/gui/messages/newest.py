"""Words for newer versions of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def version_there(version: str) -> str:
    """A newer one was found."""
    words = QCoreApplication.translate(
        "Newest", "Version {version} of this program is there. You can get it from its page."
    )
    return words.format(version=version)


def open_page() -> str:
    """The button that leads to the page of the releases."""
    return QCoreApplication.translate("Newest", "Open the page in your browser")


def page_unopened(page: str) -> str:
    """The person's own browser did not open."""
    words = QCoreApplication.translate("Newest", "Your browser did not open. The page is: {page}")
    return words.format(page=page)


def heading() -> str:
    """The heading for all of it."""
    return QCoreApplication.translate("Newest", "Newer versions")


def tell_me() -> str:
    """The tick that has the wizard look."""
    return QCoreApplication.translate("Newest", "Tell me when there is a newer version")


def what_it_does() -> str:
    """What that tick does."""
    return QCoreApplication.translate(
        "Newest",
        "The wizard then asks its own page, once a day at most, which version is the newest. "
        "It says nothing about you, and it loads nothing. "
        "Who runs that page sees your internet address, as with any page.",
    )


def belongs_to_none() -> str:
    """This copy does not know where to look."""
    return QCoreApplication.translate(
        "Newest",
        "This copy was not made for a release. So it cannot look for newer ones.",
    )


def looking() -> str:
    """It looks at this moment."""
    return QCoreApplication.translate("Newest", "The wizard is looking…")


def could_not_look() -> str:
    """The last look brought nothing."""
    return QCoreApplication.translate(
        "Newest", "The wizard could not look. It tries again in a day or later."
    )


def not_kept() -> str:
    """The wish could not be kept."""
    return QCoreApplication.translate(
        "Newest", "This could not be saved. It holds until you close the wizard."
    )
