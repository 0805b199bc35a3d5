"""Words about a browser in a window of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class WindowWords:
    """Where the page is, and what to do there."""

    title: str
    sentence: str


def use_own_window() -> str:
    """The way back to the browser in the window."""
    return QCoreApplication.translate("Browsers", "Use the browser here")


def page_elsewhere(browser: str, *, wizard_steers: bool) -> WindowWords:
    """What stands in the place of a page that is in another window."""
    title = QCoreApplication.translate("Browsers", "The page is in the window of {browser}")
    if wizard_steers:
        sentence = QCoreApplication.translate(
            "Browsers",
            "The wizard is at work there. You can watch. Please do not click in it, and leave it "
            "open.",
        )
    else:
        sentence = QCoreApplication.translate(
            "Browsers", "Go on in that window. Leave it open until you are done here."
        )
    return WindowWords(title.format(browser=browser), sentence)
