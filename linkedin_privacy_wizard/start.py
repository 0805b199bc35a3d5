"""The start of the wizard: the window first, and then the rest of the program.

What it takes to read the program from the disk would otherwise be time without a window.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.application import why_no_window
from linkedin_privacy_wizard.gui.display import has_place_to_draw
from linkedin_privacy_wizard.gui.frame import open_frame
from linkedin_privacy_wizard.options import CANNOT_START, NO_SCREEN_YET

if TYPE_CHECKING:
    from linkedin_privacy_wizard.options import Options


def wizard(options: Options) -> int:
    """Open the wizard, or the reminder of it, and return its exit code."""
    if options.remind:
        return _remind(options)
    complaint = _why_not(options)
    if complaint:
        from linkedin_privacy_wizard.gui.crash_words import cannot_start  # noqa: PLC0415
        from linkedin_privacy_wizard.on_screen import say  # noqa: PLC0415

        sys.stderr.write(f"{complaint}\n")
        say(cannot_start(), complaint, language=options.language)
        return CANNOT_START
    _see_that_qt_can()
    frame = open_frame(sys.argv[:1])
    from linkedin_privacy_wizard.app import wizard as rest  # noqa: PLC0415 - what takes long

    return rest(options, frame)


def _remind(options: Options) -> int:
    # A timer may go off before anybody has signed in to this computer.
    if not has_place_to_draw():
        return NO_SCREEN_YET
    _see_that_qt_can()
    from linkedin_privacy_wizard.app import remind  # noqa: PLC0415 - only for this start

    return remind(options)


def _see_that_qt_can() -> None:
    """Raise ImportError where a library for windows is missing: Qt would end the process."""
    why_not = why_no_window()
    if why_not:
        raise ImportError(why_not)


def _why_not(options: Options) -> str:
    """One clear sentence where the wizard cannot be opened at all.

    Chromium has no sandbox under root, so root may only use sites on this computer.
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    on_linkedin = not options.practice and options.site is None
    if not (is_root and on_linkedin) and has_place_to_draw():
        return ""
    from linkedin_privacy_wizard.gui import messages  # noqa: PLC0415 - only for the sentence

    return messages.root_on_linkedin() if is_root and on_linkedin else messages.no_display()
