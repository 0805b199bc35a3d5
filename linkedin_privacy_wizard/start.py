"""The start of the wizard: the window first, and then the rest of the program.

What it takes to read the program from the disk would otherwise be time without a window.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.application import has_display
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
        sys.stderr.write(f"{complaint}\n")
        return CANNOT_START
    frame = open_frame(sys.argv[:1])
    from linkedin_privacy_wizard.app import wizard as rest  # noqa: PLC0415 - what takes long

    return rest(options, frame)


def _remind(options: Options) -> int:
    # A timer may go off before anybody has signed in to this computer.
    if _has_no_screen():
        return NO_SCREEN_YET
    from linkedin_privacy_wizard.app import remind  # noqa: PLC0415 - only for this start

    return remind(options)


def _has_no_screen() -> bool:
    return not has_display() and "QT_QPA_PLATFORM" not in os.environ


def _why_not(options: Options) -> str:
    """One clear sentence where the wizard cannot be opened at all.

    Chromium has no sandbox under root, so root may only use sites on this computer.
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    on_linkedin = not options.practice and options.site is None
    if not ((is_root and on_linkedin) or _has_no_screen()):
        return ""
    from linkedin_privacy_wizard.gui import messages  # noqa: PLC0415 - only for the sentence

    return messages.root_on_linkedin() if is_root and on_linkedin else messages.no_display()
