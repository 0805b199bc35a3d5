"""What is said of a trouble: four short texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """A heading, what happened, what the person can do, and the words of the button for it."""

    heading: str
    sentence: str
    next_step: str
    act: str
    other_act: str = ""


def carry_on() -> str:
    """The button that goes on with the work."""
    return QCoreApplication.translate("Troubles", "Carry on")


def open_again() -> str:
    """The button that starts the program anew."""
    return QCoreApplication.translate("Troubles", "Open the wizard again")
