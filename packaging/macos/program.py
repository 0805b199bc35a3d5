"""What the program is given on macOS when it is packed: its icon, and what Finder reads of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from linkedin_privacy_wizard import APPLICATION_ID, __version__

PRODUCT = "LinkedIn Privacy Wizard"
# The oldest that Qt's browser says it runs on.
OLDEST_SYSTEM = "14.4"
HERE = Path(__file__).resolve().parent


def information() -> dict[str, object]:
    """What stands in Info.plist besides what PyInstaller writes there.

    It asks for no camera, microphone, place or contact, so it gives no reason for one.
    """
    return {
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{PRODUCT} contributors. MIT License.",
        "NSPrincipalClass": "NSApplication",
        # A laptop with two graphics cards stays on the one that needs less power.
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def options(folder: Path) -> dict[str, object]:
    """What PyInstaller's BUNDLE() is to be told. What is made for that is left in `folder`."""
    # In a process of its own: with Qt's application and without it, the pixels are not the same.
    subprocess.run(
        [sys.executable, str(HERE.parent / "icons.py"), str(folder)],
        check=True,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
    )
    return {
        "name": f"{PRODUCT}.app",
        "icon": str(folder / "icon.icns"),
        "bundle_identifier": APPLICATION_ID,
        "version": __version__,
        "info_plist": information(),
    }
