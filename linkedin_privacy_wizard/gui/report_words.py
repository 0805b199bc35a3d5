"""Words that belong to a whole report, on the screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.dates import moment_words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.report import Report


def not_affiliated() -> str:
    """Whose work this is, and whose it is not."""
    return QCoreApplication.translate(
        "Report", "Made on your computer by LinkedIn Privacy Wizard. LinkedIn did not make it."
    )


def proved_words(report: Report) -> str:
    """When this was seen to be true, or that the last look was cut short."""
    if report.proved_at is None:
        return QCoreApplication.translate(
            "Report",
            "The last look at LinkedIn was cut short. What we could not see again is still open.",
        )
    last = moment_words(report.proved_at)
    first = moment_words(report.first_proved_at or report.proved_at)
    if first != last:
        words = QCoreApplication.translate(
            "Report", "Proved from {first} to {last} by loading LinkedIn's pages afresh."
        )
        return words.format(first=first, last=last)
    words = QCoreApplication.translate(
        "Report", "Proved on {moment} by loading LinkedIn's pages afresh."
    )
    return words.format(moment=last)


def site_words(report: Report) -> str:
    """Which site this is about; the practice account runs on this very computer."""
    site = report.started.site if report.started else ""
    host = urlsplit(site).hostname or site
    if host in ("127.0.0.1", "localhost", "::1"):
        return QCoreApplication.translate("Report", "The practice account on this computer")
    return host


def limits() -> tuple[str, ...]:
    """What the results do not mean."""
    return (
        QCoreApplication.translate(
            "Report", "LinkedIn still has your data. This only limits what it may do with it."
        ),
        QCoreApplication.translate(
            "Report", "What AI has learned from your data so far cannot be taken back."
        ),
        QCoreApplication.translate("Report", "You still see ads. They may fit you less."),
        QCoreApplication.translate(
            "Report", "LinkedIn can add or move settings. Check again in three months."
        ),
    )
