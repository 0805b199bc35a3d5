"""Words for a program that has failed. They are there in English where Qt itself cannot be had."""

from __future__ import annotations

try:
    from PySide6.QtCore import QCoreApplication
except ImportError:

    class QCoreApplication:  # type: ignore[no-redef]
        """Stands in for Qt's own, whose translations are out of reach with it."""

        @staticmethod
        def translate(_context: str, words: str) -> str:
            """The words as they are in the code."""
            return words


def crash(part_missing: bool, library: str) -> tuple[str, str]:  # noqa: FBT001 - a kind
    """The heading and the sentence. `library` is the system's, and empty where none is missing."""
    if library:
        return cannot_start(), _library_missing().format(library=library)
    if part_missing:
        return cannot_start(), _part_missing()
    return _stopped(), _mistake()


def cannot_start() -> str:
    """The heading where nothing has begun yet."""
    return QCoreApplication.translate("Crash", "The wizard cannot start")


def details_kept(file: str) -> str:
    """Where the details are."""
    words = QCoreApplication.translate(
        "Crash", "This file says where it went wrong. It holds nothing of yours: {file}"
    )
    return words.format(file=file)


def details_not_kept() -> str:
    """The details could not be written down."""
    return QCoreApplication.translate("Crash", "Where it went wrong could not be saved.")


def _stopped() -> str:
    return QCoreApplication.translate("Crash", "The wizard had to stop")


def _mistake() -> str:
    return QCoreApplication.translate(
        "Crash",
        "The wizard made a mistake. It was not you. Please start it again. "
        "It will read LinkedIn anew and go by what it sees. "
        "If it stops again, install it anew, or ask for help.",
    )


def _part_missing() -> str:
    return QCoreApplication.translate(
        "Crash",
        "A part of the wizard is missing or broken. Please install it again. Your notes stay.",
    )


def _library_missing() -> str:
    return QCoreApplication.translate(
        "Crash",
        "Your computer lacks a part that the wizard needs. It is called {library}. "
        "Please install it, then start the wizard again.",
    )
