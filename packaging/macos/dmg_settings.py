"""How the disk image looks when it is opened: the program at the left, "Applications" at the right.

dmgbuild reads it; `-D app=...` names the .app.
"""

from __future__ import annotations

from pathlib import Path

_app = Path(globals()["defines"]["app"])

format = "ULMO"  # noqa: A001 - LZMA; every macOS that the program runs on reads it
filesystem = "HFS+"
files = [str(_app)]
symlinks = {"Applications": "/Applications"}
icon = str(_app / "Contents" / "Resources" / "icon.icns")
background = "#e6f0ef"
window_rect = ((200, 200), (560, 340))
icon_size = 112
text_size = 14
icon_locations = {_app.name: (150, 150), "Applications": (410, 150)}
hide_extensions = [_app.name]
default_view = "icon-view"
