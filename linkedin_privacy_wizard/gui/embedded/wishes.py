"""What a page can ask the computer for. All of it is refused; the person is told what it was."""

from __future__ import annotations

from enum import StrEnum


class Wish(StrEnum):
    """Something a page wanted and did not get."""

    DOWNLOAD = "download"
    WINDOW = "window"
    FILE = "file"
    CAMERA = "camera"
    SCREEN = "screen"
    LOCATION = "location"
    NOTIFICATIONS = "notifications"
    CLIPBOARD = "clipboard"
    POINTER = "pointer"
    FULL_SCREEN = "full_screen"
    OTHER = "other"
