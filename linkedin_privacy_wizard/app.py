"""The composition root: builds every object once, and owns the loop and the lifetimes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui import loop, messages
from linkedin_privacy_wizard.program import START_AGAIN, Program
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
    HistoryTooNew,
)
from linkedin_privacy_wizard.storage.paths import FolderUnusable, data_folder

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.options import Options

CANNOT_START = 2


class CannotStart(Exception):
    """The program cannot start; the text is one clear sentence for the person."""


def wizard(options: Options) -> int:
    """Open the wizard and return its exit code."""
    try:
        _check_user(options)
        _check_display()
        history = open_history(options.data_dir)
    except CannotStart as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT_START
    loop.prepare()
    program = Program(
        history, site=options.site, practice=options.practice, language=options.language
    )
    code = loop.run(program.run, sys.argv[:1])
    if code == START_AGAIN:
        _start_again(options, practice=program.again_on_practice)
    return code


def tour(options: Options) -> int:
    """Do the whole job on the practice account, leaving pictures; return the exit code."""
    from linkedin_privacy_wizard.tour import Tour  # noqa: PLC0415 - only for this command

    assert options.folder is not None
    if not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    loop.prepare()
    return loop.run(Tour(options.folder).run, sys.argv[:1])


def open_history(chosen: Path | None) -> History:
    """The history, ready to write. CannotStart with a sentence where it cannot be."""
    try:
        path = data_folder(chosen) / FILE_NAME
        try:
            return History(path)
        except HistoryDamaged as error:
            sys.stderr.write(f"{messages.history_damaged(str(error.kept_as))}\n")
            return History(path)
    except FolderUnusable as error:
        raise CannotStart(messages.folder_not_writable(str(error.folder))) from error
    except HistoryTooNew as error:
        raise CannotStart(messages.history_too_new(str(path))) from error
    except (HistoryFull, OSError) as error:
        raise CannotStart(messages.full_disk(str(path.parent))) from error


def _check_user(options: Options) -> None:
    """Chromium has no sandbox under root, so root may only use sites on this computer."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and not options.practice and options.site is None:
        raise CannotStart(messages.root_on_linkedin())


def _check_display() -> None:
    if not _has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise CannotStart(messages.no_display())


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _start_again(options: Options, *, practice: bool) -> None:
    """Begin anew: a browser is made, and entered, once in a process."""
    arguments = [sys.executable, "-m", "linkedin_privacy_wizard"]
    if practice:
        arguments.append("--practice")
    elif options.site is not None:
        arguments += ["--site", options.site]
    if options.data_dir is not None:
        arguments += ["--data-dir", str(options.data_dir)]
    if options.language is not None:
        arguments += ["--language", options.language]
    os.execv(sys.executable, arguments)  # noqa: S606 - our own program, no shell
