"""Keeps a picture of the whole screen: `python -m tests.installer.picture FILE`."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication


def main() -> None:
    """Take it of the screen that `DISPLAY` names."""
    (file,) = sys.argv[1:]
    app = QGuiApplication([])
    assert app.primaryScreen().grabWindow(0).save(file), f"{file} cannot be written"


if __name__ == "__main__":
    main()
