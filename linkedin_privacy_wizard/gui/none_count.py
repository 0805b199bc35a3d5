"""Keeps Python's None, True and False alive under PySide6 6.12 on Python 3.11.

There every Qt method that returns nothing takes one reference to None away without having added
it: a thousand `setText` cost a thousand. At nought Python ends the process ("none_dealloc:
deallocating None"), which a busy window reaches in two minutes. `Signal.emit` does the same to
True, of which there are some six hundred to begin with. From Python 3.12 on none
of them is counted at all (https://peps.python.org/pep-0683/); this does the same for 3.11.
"""

from __future__ import annotations

import ctypes
import sys

# More than a window can use up in a thousand years.
_PLENTY = 1 << 48


def keep_none_alive() -> None:
    """Give the three a count that cannot run out. Does nothing where they are not counted."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _PLENTY:
            ctypes.c_ssize_t.from_address(id(constant)).value += _PLENTY
