"""Words for earlier runs: what was done, what was cut off, and what stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.past import Flaw
from linkedin_privacy_wizard.gui.dates import moment_words
from linkedin_privacy_wizard.gui.messages.names import mode
from linkedin_privacy_wizard.gui.messages.results import result
from linkedin_privacy_wizard.wizard.state import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.past import PastRun
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.domain.undo import Undo


def cut_off(run: PastRun, *, practice: bool, test_site: bool) -> tuple[str, ...]:
    """What had been going on when a run was cut off, a sentence or two each."""
    if practice:
        where = QCoreApplication.translate(
            "Past", "On {moment} the wizard was at work on the practice account."
        )
    elif test_site:
        where = QCoreApplication.translate(
            "Past", "On {moment} the wizard was at work on the test site."
        )
    else:
        where = QCoreApplication.translate(
            "Past", "On {moment} the wizard was at work on LinkedIn."
        )
    way = QCoreApplication.translate("Past", "You had chosen “{mode}”.").format(mode=mode(run.mode))
    return f"{where.format(moment=moment_words(run.at))} {way}", how_far(run)


def how_far(run: PastRun) -> str:
    """How many changes were agreed to, and how many of them had been begun."""
    if not run.list_kept:
        return QCoreApplication.translate(
            "Past", "You had just said yes to a list. Some of it may be missing here."
        )
    agreed = QCoreApplication.translate(
        "Past", "You had said yes to %n changes.", None, len(run.agreed)
    )
    begun = QCoreApplication.translate("Past", "%n of them had been begun.", None, len(run.begun))
    none = QCoreApplication.translate("Past", "None of them had been begun.")
    return f"{agreed} {begun if run.begun else none}"


def what_was_done(run: PastRun) -> str:
    """A whole run in a line."""
    if not run.agreed and not run.results:
        return QCoreApplication.translate("Past", "You looked at your settings. None was changed.")
    if run.was_cut_off:
        short = QCoreApplication.translate("Past", "This was cut short.")
        return f"{short} {how_far(run)}"
    return " · ".join(f"{result(which)}: {count}" for which, count in run.results.items())


def prepared(purpose: Purpose, at: datetime | None) -> str:
    """Where a list comes from that the person has not chosen just now."""
    moment = moment_words(at) if at is not None else ""
    if purpose is Purpose.FINISH:
        words = QCoreApplication.translate(
            "Past", "This is what is left of your list of {moment}. We have just looked again."
        )
    elif purpose is Purpose.BROUGHT:
        words = QCoreApplication.translate(
            "Past", "This is the list out of your file. We have just looked at LinkedIn."
        )
    else:
        words = QCoreApplication.translate(
            "Past", "This puts your values back from before {moment}. We have just looked again."
        )
    return words.format(moment=moment)


def nothing_left(purpose: Purpose) -> str:
    """Everything that was to be done is found to be so already."""
    if purpose is Purpose.FINISH:
        return QCoreApplication.translate(
            "Past", "LinkedIn shows each change of your list already."
        )
    if purpose is Purpose.BROUGHT:
        return QCoreApplication.translate(
            "Past", "LinkedIn shows each choice out of your file already."
        )
    return QCoreApplication.translate("Past", "LinkedIn shows each of your old values already.")


def unread(count: int) -> str:
    """Some of the list could not be read now."""
    return QCoreApplication.translate(
        "Past", "%n settings could not be read now. The wizard leaves them alone.", None, count
    )


def lasting(undo: Undo, catalog: Catalog, language: LanguageCode) -> str:
    """What cannot be put back, a line for each; empty where there is no such thing."""
    lines = []
    for setting_id, effect in undo.lasting:
        setting = catalog.by_id(setting_id)
        words = setting.words(language).side_effects.get(effect) if setting else None
        if setting is not None and words is not None:
            lines.append(f"{setting.words(language).name}: {words}")
    if not lines:
        return ""
    head = QCoreApplication.translate("Past", "The switch goes back. What it did may stay:")
    return "\n".join((head, *lines))


def flaw(which: Flaw) -> str:
    """Something is wrong with the notes."""
    match which:
        case Flaw.UNREADABLE:
            return QCoreApplication.translate(
                "Past",
                "Some notes of your earlier check-ups cannot be read. "
                "They are left as they are. All else works.",
            )
        case Flaw.UNWRITABLE:
            return QCoreApplication.translate(
                "Past",
                "The wizard could not note this down. Your disk may be full. "
                "It will ask you again next time.",
            )
