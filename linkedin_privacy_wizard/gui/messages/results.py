"""Words for how a setting ended, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.result import Reason, Result


def result(which: Result) -> str:
    """The name of a result."""
    match which:
        case Result.CHANGED:
            return QCoreApplication.translate("Results", "Changed")
        case Result.ALREADY_RIGHT:
            return QCoreApplication.translate("Results", "Already right")
        case Result.NOT_OFFERED:
            return QCoreApplication.translate("Results", "Not offered to you")
        case Result.NEEDS_YOU:
            return QCoreApplication.translate("Results", "Needs you")
        case Result.NOT_CONFIRMED:
            return QCoreApplication.translate("Results", "Not confirmed")


def result_sentence(which: Result) -> str:
    """What a result means."""
    match which:
        case Result.CHANGED:
            return QCoreApplication.translate(
                "Results", "We loaded LinkedIn again, and it shows your choice."
            )
        case Result.ALREADY_RIGHT:
            return QCoreApplication.translate("Results", "It was as you want it. We left it alone.")
        case Result.NOT_OFFERED:
            return QCoreApplication.translate(
                "Results", "LinkedIn does not show this setting to you. There is nothing to do."
            )
        case Result.NEEDS_YOU:
            return QCoreApplication.translate("Results", "This one is for you to do by hand.")
        case Result.NOT_CONFIRMED:
            return QCoreApplication.translate(
                "Results", "We cannot say that it is as you want it. Please look at it."
            )


def reason(which: Reason) -> str:
    """Why a setting was not read, pressed or confirmed, and what to do about it."""
    return _before_a_press(which) or _after_a_press(which) or _from_the_person(which)


def _before_a_press(which: Reason) -> str:
    match which:
        case Reason.NOT_FOUND:
            return QCoreApplication.translate(
                "Reasons", "We could not find this setting. Look for it on LinkedIn."
            )
        case Reason.NO_CONTROL:
            return QCoreApplication.translate(
                "Reasons", "Its page shows no switch that we know. Please set it by hand."
            )
        case Reason.SEVERAL_CONTROLS:
            return QCoreApplication.translate(
                "Reasons", "Its page shows many switches. We could not tell which one it is."
            )
        case Reason.UNKNOWN_VALUE:
            return QCoreApplication.translate(
                "Reasons", "LinkedIn shows a value that is new to us. Please look at it."
            )
        case Reason.HALF_LOADED:
            return QCoreApplication.translate(
                "Reasons", "Its page did not load to the end. Please look at it later."
            )
        case Reason.NO_SUCH_OPTION:
            return QCoreApplication.translate(
                "Reasons", "LinkedIn does not offer you this choice. Pick another one there."
            )
        case Reason.DISABLED:
            return QCoreApplication.translate(
                "Reasons", "LinkedIn shows this setting, but will not let you change it now."
            )
        case _:
            return ""


def _after_a_press(which: Reason) -> str:
    match which:
        case Reason.PRESS_FAILED:
            return QCoreApplication.translate(
                "Reasons", "We could not press this one. Please press it by hand."
            )
        case Reason.ASKED_UNKNOWN:
            return QCoreApplication.translate(
                "Reasons",
                "LinkedIn asked something new to us. We gave no answer. That is up to you.",
            )
        case Reason.ASKED_UNTICKED:
            return QCoreApplication.translate(
                "Reasons", "This would do more than you agreed to. So we left it alone."
            )
        case Reason.NOT_KEPT:
            return QCoreApplication.translate(
                "Reasons", "We looked again. LinkedIn still shows another value."
            )
        case Reason.NOT_SEEN:
            return QCoreApplication.translate(
                "Reasons", "We could not look again. Please check it on LinkedIn."
            )
        case Reason.MOVED:
            return QCoreApplication.translate(
                "Reasons", "It was right. Then another change moved it. Set it back if you like."
            )
        case _:
            return ""


def _from_the_person(which: Reason) -> str:
    match which:
        case Reason.LOOK_ONLY:
            return QCoreApplication.translate(
                "Reasons", "We only look at this one. Change it by hand if you like."
            )
        case Reason.LEFT_OUT:
            return QCoreApplication.translate("Reasons", "You left this one out.")
        case Reason.NOT_REACHED:
            return QCoreApplication.translate(
                "Reasons", "The work stopped before this one. Start again to go on with it."
            )
        case _:
            return ""
