"""The person's own browser, for the page of the program's releases and for nothing else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from linkedin_privacy_wizard.updates.fetch import is_https


def open_release_page(address: str) -> bool:
    """Show it there; False where no browser opens. The address was built into the program."""
    return is_https(address) and QDesktopServices.openUrl(QUrl(address))
