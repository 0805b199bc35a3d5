"""Words for what keeps the program from starting, or from keeping its history.

They may be needed before there is a window, so they work without one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def folder_not_writable(folder: str) -> str:
    """The folder for the history cannot be written."""
    words = QCoreApplication.translate(
        "StartUp",
        "The wizard cannot write to this folder: {folder}. "
        "Choose another one with --data-dir, or ask who owns it. Nothing was changed.",
    )
    return words.format(folder=folder)


def full_disk(folder: str) -> str:
    """There is no room left for the history."""
    words = QCoreApplication.translate(
        "StartUp",
        "Your disk is full, so the wizard cannot keep its notes in {folder}. "
        "Make some room and start it again. Nothing was pressed.",
    )
    return words.format(folder=folder)


def notes_not_kept() -> str:
    """The last notes of a run could not be written."""
    return QCoreApplication.translate(
        "StartUp",
        "The wizard could not keep its last notes. Your disk may be full. "
        "What was kept before is safe.",
    )


def history_damaged(file: str) -> str:
    """A file of the history cannot be read."""
    words = QCoreApplication.translate(
        "StartUp",
        "One file of your past runs cannot be read: {file}. "
        "The wizard leaves it as it is and goes on without it.",
    )
    return words.format(file=file)


def history_too_new(file: str) -> str:
    """The history was written by a newer version of the program."""
    words = QCoreApplication.translate(
        "StartUp",
        "Your past runs were kept by a newer wizard: {file}. "
        "This one leaves them as they are. Please use the newer one.",
    )
    return words.format(file=file)


def catalog_broken() -> str:
    """The files that describe the settings make no sense."""
    return QCoreApplication.translate(
        "StartUp",
        "The wizard's own list of settings is broken. Please install the wizard again. "
        "Your notes stay, and nothing was changed.",
    )


def already_open() -> str:
    """Another wizard is at work on this computer."""
    return QCoreApplication.translate(
        "StartUp",
        "The wizard is open already. Look for its window. "
        "Two at once could get in each other's way.",
    )


def open_already() -> str:
    """The heading for that."""
    return QCoreApplication.translate("StartUp", "The wizard is open already")


def come_to_front() -> str:
    """The wizard that is open has been asked to show itself."""
    return QCoreApplication.translate(
        "StartUp",
        "Its window comes to the front now. If it does not, look for it in the bar of your "
        "open programs. You can close this small window.",
    )


def no_start() -> str:
    """The heading for anything that keeps the program from starting."""
    return QCoreApplication.translate("StartUp", "The wizard cannot start")


def no_display() -> str:
    """There is no screen to open a window on."""
    return QCoreApplication.translate(
        "StartUp",
        "There is no screen to open the window on. "
        "Start the wizard on a desktop, or try “linkedin-privacy-wizard tour FOLDER”.",
    )


def root_on_linkedin() -> str:
    """The program was started as root on the real site."""
    return QCoreApplication.translate(
        "StartUp",
        "The wizard does not open LinkedIn for the user “root”. "
        "The browser would run there with no walls around it. Start it as yourself.",
    )


def browser_did_not_start() -> str:
    """The browser in the window could not be started."""
    return QCoreApplication.translate(
        "StartUp",
        "The browser could not start. Close other programs and try again. Nothing was changed.",
    )


def door_not_closed() -> str:
    """Another program could have used the browser."""
    return QCoreApplication.translate(
        "StartUp",
        "Another program on this computer could look into the browser. "
        "So the wizard stopped before you signed in. Restart the computer and try again.",
    )
