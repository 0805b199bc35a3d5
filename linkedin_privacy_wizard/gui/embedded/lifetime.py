"""Taking Qt objects down, one after the other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


async def delete(thing: QObject) -> None:
    """Delete a Qt object and return when it is gone; at once where it has gone already.

    A profile that goes before its pages crashes QtWebEngine, and `deleteLater` alone promises
    no order.
    """
    if not isValid(thing):
        return
    gone = asyncio.Event()
    thing.destroyed.connect(lambda: gone.set())  # noqa: PLW0108 - the signal brings an argument
    thing.deleteLater()
    await gone.wait()
