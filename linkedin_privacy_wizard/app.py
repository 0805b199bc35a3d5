"""The composition root: builds every object once, and owns the loop and the lifetimes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

from linkedin_privacy_wizard.bundle import own_command
from linkedin_privacy_wizard.gui import loop, messages, translations
from linkedin_privacy_wizard.gui.application import application, prepare
from linkedin_privacy_wizard.gui.display import has_display
from linkedin_privacy_wizard.gui.doorbell import Doorbell, ring
from linkedin_privacy_wizard.gui.no_start import can_be_seen, say_no_start
from linkedin_privacy_wizard.gui.reminder_window import ask_to_look
from linkedin_privacy_wizard.on_screen import say
from linkedin_privacy_wizard.options import CANNOT_START, NO_SCREEN_YET
from linkedin_privacy_wizard.program import BROKEN_CATALOG, START_AGAIN, Program
from linkedin_privacy_wizard.release import release
from linkedin_privacy_wizard.scheduling.scheduler import Job
from linkedin_privacy_wizard.scheduling.system import job_name, system_scheduler
from linkedin_privacy_wizard.storage.browser_profile import delete_leftovers
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
    HistoryTooNew,
)
from linkedin_privacy_wizard.storage.lock import AlreadyOpen, FolderLock
from linkedin_privacy_wizard.storage.paths import FolderUnusable, data_folder

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.gui.frame import Frame
    from linkedin_privacy_wizard.options import Options


class CannotStart(Exception):
    """The program cannot start; the text is one clear sentence for the person."""


class OpenAlready(CannotStart):
    """The program runs already, for the same folder."""


def wizard(options: Options, frame: Frame) -> int:
    """Open the wizard in a window that is there already, and return its exit code."""
    try:
        # Held until the process ends; nothing else has to let it go.
        _lock = hold_folder(options.data_dir)
        history = open_history(options.data_dir)
        delete_leftovers(data_folder(options.data_dir))
    except CannotStart as error:
        sys.stderr.write(f"{error}\n")
        _show_why_not(error, options, frame)
        return CANNOT_START
    bell = Doorbell(data_folder(options.data_dir))
    bell.rung.connect(frame.come_forward)
    program = Program(
        history,
        site=options.site,
        practice=options.practice,
        language=options.language,
        browser=options.browser,
        frame=frame,
        scheduler=system_scheduler(_reminder_job(options)),
        release=release(),
    )
    code = loop.run(program.run, sys.argv[:1])
    bell.close()
    if code == BROKEN_CATALOG:
        say(messages.no_start(), messages.catalog_broken(), language=options.language)
    if code == START_AGAIN:
        _start_again(options, practice=program.again_on_practice)
    return code


def remind(options: Options) -> int:
    """Ask whether to look again, and open the wizard where the answer is yes."""
    folder = options.data_dir
    try:
        hold_folder(folder).release()
    except OpenAlready:
        # Whoever has it open is looking.
        return 0
    except CannotStart as error:
        # The wizard itself says so, on the screen, to whoever opens it.
        sys.stderr.write(f"{error}\n")
    prepare()
    translations.install(application(sys.argv[:1]), options.language)
    if not ask_to_look().wait():
        return 0
    return _become(_command(options))


def _reminder_job(options: Options) -> Job:
    command = _command(options, "--remind")
    return Job(job_name(options.data_dir), tuple(command), too_early=NO_SCREEN_YET)


def _show_why_not(error: CannotStart, options: Options, frame: Frame) -> None:
    """Say it on the screen as well: whoever has double-clicked sees nothing else."""
    translations.install(application([]), options.language)
    heading, sentence = messages.no_start(), str(error)
    if isinstance(error, OpenAlready):
        heading = messages.open_already()
        if ring(data_folder(options.data_dir)):
            sentence = messages.come_to_front()
    if can_be_seen():
        say_no_start(frame, heading, sentence).wait()


def tour(options: Options) -> int:
    """Do the whole job on the practice account, leaving pictures; return the exit code."""
    from linkedin_privacy_wizard.tour import Tour  # noqa: PLC0415 - only for this command

    assert options.folder is not None
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare()
    return loop.run(Tour(options.folder).run, sys.argv[:1])


def hold_folder(chosen: Path | None) -> FolderLock:
    """The data folder, for this wizard alone. CannotStart where another one is at work there."""
    try:
        return FolderLock(data_folder(chosen))
    except FolderUnusable as error:
        raise CannotStart(messages.folder_not_writable(str(error.folder))) from error
    except AlreadyOpen as error:
        raise OpenAlready(messages.already_open()) from error


def open_history(chosen: Path | None) -> History:
    """The history, ready to write. CannotStart with a sentence where it cannot be."""
    try:
        path = data_folder(chosen) / FILE_NAME
        try:
            return History(path)
        except HistoryDamaged as error:
            sys.stderr.write(f"{messages.history_damaged(str(error.kept_as))}\n")
            return History(path, replaces=error.kept_as)
    except FolderUnusable as error:
        raise CannotStart(messages.folder_not_writable(str(error.folder))) from error
    except HistoryTooNew as error:
        raise CannotStart(messages.history_too_new(str(path))) from error
    except (HistoryFull, OSError) as error:
        raise CannotStart(messages.full_disk(str(path.parent))) from error


def _start_again(options: Options, *, practice: bool) -> None:
    """Begin anew: a browser is made, and entered, once in a process."""
    if practice:
        _become(_command(options, "--practice"))
    elif options.site is not None:
        _become(_command(options, "--site", options.site))
    else:
        _become(_command(options))


def _command(options: Options, *first: str) -> list[str]:
    """What starts this program with the same folder, browser and language, from any place."""
    command = [*own_command(), *first]
    if options.data_dir is not None:
        command += ["--data-dir", str(options.data_dir.absolute())]
    if options.browser is not None:
        command += ["--browser", str(options.browser)]
    if options.language is not None:
        command += ["--language", options.language]
    return command


def _become(command: list[str]) -> NoReturn:
    os.execv(command[0], command)  # noqa: S606 - our own program, no shell
