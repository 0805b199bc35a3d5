"""The last thing that still works: says on the screen that the program has failed, and why.

A person who has double-clicked sees no command line. Nothing heavy is imported here before it is
needed: whatever failed may be what is imported.
"""

from __future__ import annotations

import platform
import re
import sys
import traceback
from typing import TYPE_CHECKING

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.bundle import is_bundled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from linkedin_privacy_wizard.options import Options

CRASHED = 70
"""The exit code of a program that a mistake of its own has ended."""
_LIBRARY = re.compile(
    r"(lib[\w.+-]+\.so[\w.]*): (?:cannot open shared object file|file too short|invalid ELF header)"
)


def tell(error: Exception, options: Options) -> int:
    """Write down what happened, say it on the screen, and return the exit code."""
    from linkedin_privacy_wizard.gui import crash_words  # noqa: PLC0415 - this alone may fail too
    from linkedin_privacy_wizard.on_screen import say  # noqa: PLC0415

    heading, sentence = crash_words.crash(is_part_missing(error), missing_library(error))
    told = details(error)
    file = _keep(told, options.data_dir)
    where = crash_words.details_kept(str(file)) if file else crash_words.details_not_kept()
    _complain(error, f"{heading}. {sentence}", told)
    say(heading, f"{sentence} {where}", told, options.language)
    return CRASHED


def missing_library(error: BaseException) -> str:
    """The library of the system that could not be loaded, or nothing where it was none."""
    found = _LIBRARY.search(str(error)) if isinstance(error, ImportError | OSError) else None
    return found.group(1) if found else ""


def is_part_missing(error: BaseException) -> bool:
    """Whether a part of the program could not be loaded."""
    return isinstance(error, ImportError)


def details(error: BaseException) -> str:
    """What helps to find the mistake: kinds, names of our own, and line numbers.

    An error's words may hold anything, so they are left out, but for the name of a library.
    """
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    packed = "installed" if is_bundled() else "from source"
    lines = (
        f"LinkedIn Privacy Wizard {__version__}, {packed}",
        f"{system}, Python {platform.python_version()}",
        "Traceback, the innermost call last; nothing of yours is in it:",
        *_lines(error, set()),
    )
    return "\n".join(lines) + "\n"


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    inside = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (*inside, before):
        if other is not None and id(other) not in seen:
            yield from _lines(other, seen)
            yield "which led to"
    for frame, line in traceback.walk_tb(error.__traceback__):
        module = frame.f_globals.get("__name__", "?")
        yield f"  {module}, line {line}, in {frame.f_code.co_name}"
    missing = missing_library(error) or (isinstance(error, ImportError) and error.name)
    yield f"{type(error).__name__}{f': {missing}' if missing else ''}"


def _keep(told: str, folder: Path | None) -> Path | None:
    """The file that holds it now, in the data folder; None where none could be written."""
    try:
        from linkedin_privacy_wizard.storage.paths import STOPPED_FILE, data_folder  # noqa: PLC0415
        from linkedin_privacy_wizard.storage.whole_file import write_whole  # noqa: PLC0415

        file = data_folder(folder) / STOPPED_FILE
        write_whole(file, told.encode())
    except Exception:  # noqa: BLE001 - a second failure must not hide the first one
        return None
    return file


def _complain(error: Exception, sentence: str, told: str) -> None:
    """Say it on the command line: in full to those who sit there, and else without any words.

    What a program of the desktop writes there may be kept by the system.
    """
    if sys.stderr.isatty():
        told = "".join(traceback.format_exception(error))
    sys.stderr.write(f"{told}{sentence}\n")
