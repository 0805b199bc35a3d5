"""Which versions the program is made of, in lines that can be read out to somebody who helps."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.gui.application import PRODUCT
from linkedin_privacy_wizard.licences import version_of


def versions() -> tuple[str, ...]:
    """The program and what it is made of, a line for each. What is not known here has none."""
    # It takes the whole browser to load, and is needed here only.
    from PySide6.QtWebEngineCore import (  # noqa: PLC0415
        qWebEngineChromiumSecurityPatchVersion,
        qWebEngineChromiumVersion,
    )

    chromium = QCoreApplication.translate("About", "{version}, with fixes up to {patch}")
    named = {
        PRODUCT: __version__,
        "Chromium": chromium.format(
            version=_text(qWebEngineChromiumVersion()),
            patch=_text(qWebEngineChromiumSecurityPatchVersion()),
        ),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "Playwright": version_of("playwright"),
        "Node.js": version_of("Node.js"),
        "Python": platform.python_version(),
    }
    return tuple(f"{name}: {number}" for name, number in named.items() if number)


def _text(given: object) -> str:
    """PySide gives these as bytes, whatever its type stubs say."""
    return given.decode() if isinstance(given, bytes) else str(given)
