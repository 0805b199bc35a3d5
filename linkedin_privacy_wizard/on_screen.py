"""Says a sentence on the screen by whatever there is: a window of ours, or the system's own box."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from contextlib import suppress

from linkedin_privacy_wizard.gui.display import has_display

_APPLE_SCRIPT = (
    "on run given\ndisplay alert (item 1 of given) message (item 2 of given) as critical\nend run"
)
_ERROR_IN_FRONT = 0x10 | 0x10000
_LETTERS_A_LINE = 72


def say(heading: str, sentence: str, details: str = "", language: str | None = None) -> None:
    """Say it. Returns once the person has closed it, or at once where nothing can be shown."""
    if not _say_in_window(heading, sentence, details, language):
        say_by_system(heading, sentence)


def say_by_system(heading: str, sentence: str) -> None:
    """Say it without any of what the program brings along."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this alone

        ctypes.windll.user32.MessageBoxW(None, sentence, heading, _ERROR_IN_FRONT)
        return
    command = _box(heading, sentence) if has_display() else None
    if command is not None:
        # Where it cannot be started, the words on the command line are all there is.
        with suppress(OSError):
            subprocess.run(command, check=False)  # noqa: S603


def _say_in_window(heading: str, sentence: str, details: str, language: str | None) -> bool:
    try:
        from linkedin_privacy_wizard.gui.no_start import say_alone  # noqa: PLC0415 - Qt

        return say_alone(heading, sentence, details, language)
    except Exception:  # noqa: BLE001 - that it fails may be what there is to say
        return False


def _box(heading: str, sentence: str) -> list[str] | None:
    """The command that shows it, of the first program for that which is there."""
    if sys.platform == "darwin":
        return ["/usr/bin/osascript", "-e", _APPLE_SCRIPT, heading, sentence]
    whole = f"{heading}\n\n{sentence}"
    wrapped = f"{heading}\n\n{textwrap.fill(sentence, _LETTERS_A_LINE)}"
    commands = (
        ["zenity", "--error", "--no-markup", "--title", heading, "--text", whole],
        ["kdialog", "--title", heading, "--error", whole],
        ["xmessage", "-center", "-title", heading, wrapped],
    )
    return next((command for command in commands if shutil.which(command[0])), None)
