"""How far each change is, told from the events. Nothing counts as done before it was proved."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.widgets.labels import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.setting import SettingId


class Standing(StrEnum):
    """How far a change is."""

    WAITING = "waiting"
    UNDER_WAY = "under_way"
    PRESSED = "pressed"
    NOT_NEEDED = "not_needed"
    SKIPPED = "skipped"
    PROVED = "proved"
    NOT_KEPT = "not_kept"
    UNCONFIRMED = "unconfirmed"


LOOKS = {
    Standing.WAITING: ("dash", Tone.MUTED),
    Standing.UNDER_WAY: ("arrow", Tone.ACCENT),
    Standing.PRESSED: ("hand", Tone.ACCENT),
    Standing.NOT_NEEDED: ("eye", Tone.ACCENT),
    Standing.SKIPPED: ("warning", Tone.WARNING),
    Standing.PROVED: ("check", Tone.SUCCESS),
    Standing.NOT_KEPT: ("warning", Tone.DANGER),
    Standing.UNCONFIRMED: ("question", Tone.WARNING),
}


_MEANS: dict[type, Standing] = {
    e.ChangeChosen: Standing.WAITING,
    e.ChangeStarted: Standing.UNDER_WAY,
    e.ChangePressed: Standing.PRESSED,
    e.ChangeNotNeeded: Standing.NOT_NEEDED,
    e.ChangeSkipped: Standing.SKIPPED,
    e.ChangeVerified: Standing.PROVED,
    e.ChangeNotKept: Standing.NOT_KEPT,
    e.ChangeUnconfirmed: Standing.UNCONFIRMED,
}


def standings(events: Iterable[e.Event]) -> dict[SettingId, Standing]:
    """How far every chosen change is."""
    told: dict[SettingId, Standing] = {}
    for event in events:
        match event:
            case e.Looking(what) if told.get(what) is Standing.WAITING:
                told[what] = Standing.UNDER_WAY
            case e.ChangeNotKept(setting, _) | e.ChangeUnconfirmed(setting, _):
                # What was not pressed stays so; that its value is another one is no news.
                if told.get(setting) is not Standing.SKIPPED:
                    told[setting] = _MEANS[type(event)]
            case (
                e.ChangeChosen(setting=setting)
                | e.ChangeStarted(setting=setting)
                | e.ChangePressed(setting=setting)
                | e.ChangeNotNeeded(setting=setting)
                | e.ChangeSkipped(setting=setting)
                | e.ChangeVerified(setting=setting)
            ):
                told[setting] = _MEANS[type(event)]
            case _:
                pass
    return told


def standing_words(standing: Standing) -> str:
    """The words for it."""
    match standing:
        case Standing.WAITING:
            return QCoreApplication.translate("Standing", "Waiting")
        case Standing.UNDER_WAY:
            return QCoreApplication.translate("Standing", "At it now")
        case Standing.PRESSED:
            return QCoreApplication.translate("Standing", "Pressed, not yet checked")
        case Standing.NOT_NEEDED:
            return QCoreApplication.translate("Standing", "Was right, not yet checked")
        case Standing.SKIPPED:
            return QCoreApplication.translate("Standing", "Not pressed")
        case Standing.PROVED:
            return QCoreApplication.translate("Standing", "Checked: as you want it")
        case Standing.NOT_KEPT:
            return QCoreApplication.translate("Standing", "Checked: not as you want it")
        case Standing.UNCONFIRMED:
            return QCoreApplication.translate("Standing", "Could not be checked")
