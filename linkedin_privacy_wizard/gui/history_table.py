"""Every check-up as rows of words, for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.report_words import site_words
from linkedin_privacy_wizard.gui.results import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.storage.history import Run


def rows_of(
    runs: Iterable[Run],
    catalog: Catalog,
    accounts: Sequence[Account],
    language: LanguageCode,
) -> Iterator[tuple[str, ...]]:
    """A row of names, then one for each setting that a check-up saw."""
    yield _names()
    called = {each.number: messages.account(each, accounts) for each in accounts}
    known = {setting.id: setting for setting in catalog.settings}
    for run in runs:
        told = report(run.events)
        whose = told.started.account if told.started is not None else None
        account = called.get(whose, "") if whose is not None else ""
        first = (str(run.number), _began(told), site_words(told), account)
        for outcome in told.outcomes.values():
            setting = known.get(outcome.setting)
            yield (*first, *_outcome(outcome, setting, language))


def _names() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Table", "Check-up"),
        QCoreApplication.translate("Table", "Began"),
        QCoreApplication.translate("Table", "Site"),
        QCoreApplication.translate("Table", "Account"),
        QCoreApplication.translate("Table", "Setting"),
        QCoreApplication.translate("Table", "Before"),
        QCoreApplication.translate("Table", "You want"),
        QCoreApplication.translate("Table", "After"),
        QCoreApplication.translate("Table", "Result"),
        QCoreApplication.translate("Table", "Why"),
        QCoreApplication.translate("Table", "Name in the program"),
    )


def _began(told: Report) -> str:
    """In the person's own time, and in a shape that every spreadsheet takes for a moment."""
    if told.started is None:
        return ""
    return told.started.at.astimezone().strftime("%Y-%m-%d %H:%M")


def _outcome(outcome: Outcome, setting: Setting | None, language: LanguageCode) -> tuple[str, ...]:
    line = Line(outcome, setting)
    values = (outcome.before, outcome.wanted, outcome.after)
    return (
        line.name(language),
        *("" if value is None else line.words(value, language) for value in values),
        messages.result(outcome.result) if outcome.result else "",
        messages.reason(outcome.reason) if outcome.reason else "",
        plain(outcome.setting),
    )
