"""Words for checking again: how things stood, what is not as wanted, and what has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui.dates import day_words, moment_words
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.values import value_words

if TYPE_CHECKING:
    from datetime import datetime

    from linkedin_privacy_wizard.domain.moved import Drift, Renamed
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.again import Gap, Standing


def check_again() -> str:
    """The act of it."""
    return QCoreApplication.translate("Again", "Check again")


def months_later() -> str:
    """The same on the practice account, where time can be made to pass."""
    return QCoreApplication.translate("Again", "Check again, months later")


def how_it_stood(standing: Standing) -> str:
    """How many settings were as the person wants them."""
    if standing.wanted == 0:
        return QCoreApplication.translate("Again", "You have not said yet what you want.")
    if standing.right == standing.wanted:
        words = QCoreApplication.translate(
            "Again", "All %n settings were as you want them.", None, standing.wanted
        )
    else:
        words = QCoreApplication.translate(
            "Again", "{right} of %n settings were as you want them.", None, standing.wanted
        ).format(right=standing.right)
    if not standing.unseen:
        return words
    unseen = QCoreApplication.translate(
        "Again", "%n of them could not be read then.", None, standing.unseen
    )
    return f"{words} {unseen}"


def when_it_stood(standing: Standing, *, practice: bool) -> str:
    """When that was, and that nobody knows what has been since."""
    if practice:
        words = QCoreApplication.translate(
            "Again",
            "The practice account showed this on {moment}. It begins anew each time you open "
            "this program.",
        )
    else:
        words = QCoreApplication.translate(
            "Again", "LinkedIn showed this on {moment}. It may have changed since then."
        )
    return words.format(moment=moment_words(standing.at))


def days_ago(days: int) -> str:
    """How long ago the last check-up was."""
    if days <= 0:
        return QCoreApplication.translate("Again", "You last looked today.")
    return QCoreApplication.translate("Again", "You last looked %n days ago.", None, days)


def gap(found: Gap, then: datetime | None, language: LanguageCode) -> str:
    """What a setting is, what it was, and what it should be."""
    setting, now, wanted = found.setting, found.now, found.wanted
    if found.before is None or then is None:
        words = QCoreApplication.translate("Again", "It is “{now}”. You want “{wanted}”.")
        day = ""
    else:
        day = _day(then)
        if found.before == wanted:
            words = QCoreApplication.translate(
                "Again", "It is “{now}” now. It was “{before}” on {day}."
            )
        elif found.before == now:
            words = QCoreApplication.translate(
                "Again", "It is “{now}”, as it was on {day}. You want “{wanted}”."
            )
        else:
            words = QCoreApplication.translate(
                "Again", "It is “{now}” now. It was “{before}” on {day}. You want “{wanted}”."
            )
    return words.format(
        now=value_words(setting, now, language),
        before=value_words(setting, found.before, language),
        wanted=value_words(setting, wanted, language),
        day=day,
    )


def left_alone() -> str:
    """The person lets a setting be."""
    return QCoreApplication.translate("Again", "You leave this one as it is.")


def who_did_it() -> str:
    """Who has moved a setting, nobody can tell from the outside."""
    return QCoreApplication.translate(
        "Again",
        "LinkedIn may have moved these. So may you, or somebody who has your password. "
        "We cannot tell which.",
    )


def drift(found: Drift, setting: Setting, then: datetime, language: LanguageCode) -> str:
    """What a setting is, and what it was."""
    words = QCoreApplication.translate("Again", "It is “{now}” now. It was “{before}” on {day}.")
    return words.format(
        now=value_words(setting, found.now, language),
        before=value_words(setting, found.before, language),
        day=_day(then),
    )


def renamed(found: Renamed) -> str:
    """Another title of a row."""
    words = QCoreApplication.translate(
        "Again", "LinkedIn now calls this “{now}”. It was “{before}”."
    )
    return words.format(now=plain(found.now), before=plain(found.before))


def gone(*, may_be_renamed: bool) -> str:
    """A row that is not there any more."""
    words = QCoreApplication.translate("Again", "This is gone from your page.")
    if not may_be_renamed:
        return words
    perhaps = QCoreApplication.translate("Again", "It may be there under a new name.")
    return f"{words} {perhaps}"


def offered() -> str:
    """A row that was not there before."""
    return QCoreApplication.translate(
        "Again", "This is there now. It was not offered to you before."
    )


def added(section: str) -> str:
    """A row that the catalog does not know."""
    words = QCoreApplication.translate(
        "Again", "LinkedIn has added this in “{section}”. This wizard does not know it yet."
    )
    return words.format(section=section)


def new_here(now: str, suggested: str | None) -> str:
    """A setting that the catalog did not know the last time."""
    if suggested is None:
        return QCoreApplication.translate("Again", "It is “{now}”.").format(now=now)
    words = QCoreApplication.translate("Again", "It is “{now}”. We suggest “{suggested}”.")
    return words.format(now=now, suggested=suggested)


def suggestion(setting: Setting, value: Value | None, language: LanguageCode) -> str | None:
    """What we suggest, in words."""
    return None if value is None else value_words(setting, value, language)


def _day(moment: datetime) -> str:
    return day_words(moment.astimezone().date())
