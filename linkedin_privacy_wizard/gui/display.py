"""Whether there is a screen. Qt ends the process where it has to do without, so nobody asks it."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Whether there is a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_place_to_draw() -> bool:
    """Whether Qt has a screen, or was told to draw where nobody sees it."""
    return has_display() or "QT_QPA_PLATFORM" in os.environ
