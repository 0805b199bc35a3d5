"""What the guide says: at each moment a title, what to do, and a word of explanation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.sight import Moment, Shape
from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.pages.apply.drawing import page_words
from linkedin_privacy_wizard.linkedin.controls import position

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.domain.sight import Sight


@dataclass(frozen=True, slots=True)
class GuideWords:
    """`steps` is the way by hand, for whoever has lost the page."""

    title: str
    do: str
    more: str = ""
    steps: tuple[str, ...] = ()


def guide_words(change: Change, sight: Sight, language: LanguageCode) -> GuideWords:
    """The words for this moment of this setting."""
    match sight.moment:
        case Moment.OPENING:
            return _opening()
        case Moment.ASKED:
            return GuideWords(_your_turn(), press_words(change, sight.shape, language), _we_watch())
        case Moment.UNTOLD | Moment.MISSING:
            return _by_words(change, sight, language)
        case Moment.ELSEWHERE:
            return _elsewhere()
        case Moment.LOST:
            return _lost(change, language)
        case Moment.ANSWER:
            return _answer()
        case Moment.SAVE:
            return _save()
        case Moment.SEEN | Moment.STANDS:
            return _seen(change, sight, language)


def press_words(change: Change, shape: Shape | None, language: LanguageCode) -> str:
    """What to press, in one sentence."""
    setting, wanted = change.setting, page_words(change.setting, change.wanted, language)
    labels = setting.labels.get(language) or setting.labels.get("en") or ()
    named = bool(labels)
    match shape:
        case Shape.SWITCH | Shape.TICK:
            option = setting.option(change.wanted)
            on = option is not None and position(option) is True
            return _two_way(shape, on=on, named=named).format(name=labels[0] if named else "")
        case Shape.RADIOS:
            words = QCoreApplication.translate("GuideWords", "Choose “{wanted}”.")
            return words.format(wanted=wanted)
        case Shape.MENU:
            words = QCoreApplication.translate(
                "GuideWords", "Open the list. Then choose “{wanted}”."
            )
            return words.format(wanted=wanted)
        case Shape.TICKS if change.wanted not in ("all", "none"):
            return QCoreApplication.translate("GuideWords", "Tick the boxes as in the picture.")
        case _:
            return by_hand.steps(setting, change.wanted, language)[-1]


def _two_way(shape: Shape, *, on: bool, named: bool) -> str:
    if shape is Shape.TICK:
        return (
            QCoreApplication.translate("GuideWords", "Tick the box “{name}”.")
            if on and named
            else QCoreApplication.translate("GuideWords", "Clear the box “{name}”.")
            if named
            else QCoreApplication.translate("GuideWords", "Tick the box.")
            if on
            else QCoreApplication.translate("GuideWords", "Clear the box.")
        )
    if named:
        return (
            QCoreApplication.translate("GuideWords", "Turn on the switch “{name}”.")
            if on
            else QCoreApplication.translate("GuideWords", "Turn off the switch “{name}”.")
        )
    return (
        QCoreApplication.translate("GuideWords", "Turn on the switch.")
        if on
        else QCoreApplication.translate("GuideWords", "Turn off the switch.")
    )


def _your_turn() -> str:
    return QCoreApplication.translate("GuideWords", "Your turn")


def _we_watch() -> str:
    return QCoreApplication.translate(
        "GuideWords", "The page is open in the browser. We see it when it is set, and go on."
    )


def _opening() -> GuideWords:
    return GuideWords(
        QCoreApplication.translate("GuideWords", "One moment"),
        QCoreApplication.translate("GuideWords", "We open its page in the browser."),
    )


def _by_words(change: Change, sight: Sight, language: LanguageCode) -> GuideWords:
    """No control can be pointed at, so words must do."""
    steps = by_hand.steps(change.setting, change.wanted, language)
    then = QCoreApplication.translate("GuideWords", "Then press “I have set it”.")
    if sight.moment is Moment.UNTOLD:
        more = QCoreApplication.translate(
            "GuideWords", "Its page is open. We cannot tell which part of it is the right one."
        )
        return GuideWords(_your_turn(), steps[-1], f"{more} {then}")
    return GuideWords(
        QCoreApplication.translate("GuideWords", "Its page did not come"),
        QCoreApplication.translate("GuideWords", "Go there by hand, step by step."),
        then,
        steps,
    )


def _elsewhere() -> GuideWords:
    return GuideWords(
        QCoreApplication.translate("GuideWords", "You are on another page"),
        QCoreApplication.translate("GuideWords", "Look around as you like. We wait for you."),
        QCoreApplication.translate("GuideWords", "“Open its page” brings you back."),
    )


def _lost(change: Change, language: LanguageCode) -> GuideWords:
    """The way by hand, and LinkedIn's own article where the catalog names one."""
    steps = by_hand.steps(change.setting, change.wanted, language)
    if change.setting.help:
        more = QCoreApplication.translate(
            "GuideWords", "LinkedIn's own help for this is open in the browser."
        )
    else:
        more = QCoreApplication.translate(
            "GuideWords", "We know of no help page for this one. You may skip it."
        )
    return GuideWords(
        QCoreApplication.translate("GuideWords", "Where to find it"),
        QCoreApplication.translate("GuideWords", "Go there by hand, step by step."),
        more,
        steps,
    )


def _answer() -> GuideWords:
    return GuideWords(
        QCoreApplication.translate("GuideWords", "LinkedIn asks you something"),
        QCoreApplication.translate("GuideWords", "Read it on the page. Then answer as you like."),
        QCoreApplication.translate("GuideWords", "The answer is yours alone. We only watch."),
    )


def _save() -> GuideWords:
    return GuideWords(
        QCoreApplication.translate("GuideWords", "One more press"),
        QCoreApplication.translate("GuideWords", "Press “Save” on the page."),
        QCoreApplication.translate("GuideWords", "Without it, LinkedIn may forget your choice."),
    )


def _seen(change: Change, sight: Sight, language: LanguageCode) -> GuideWords:
    """The page shows it. That it stays so is for a fresh load to say."""
    shows = QCoreApplication.translate("GuideWords", "The page now shows “{wanted}”.")
    wanted = page_words(change.setting, change.wanted, language)
    if sight.moment is Moment.STANDS:
        return GuideWords(
            QCoreApplication.translate("GuideWords", "Nothing to press here"),
            shows.format(wanted=wanted),
            QCoreApplication.translate("GuideWords", "Go on when you like."),
        )
    return GuideWords(
        QCoreApplication.translate("GuideWords", "Good, seen"),
        shows.format(wanted=wanted),
        QCoreApplication.translate("GuideWords", "At the end we load it again to be sure."),
    )
