"""Names of steps, ways, presets, topics and LinkedIn's sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.setting import Category, Preset, Topic
from linkedin_privacy_wizard.wizard.state import Aside, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linkedin_privacy_wizard.domain.account import Account


def step(which: Step) -> str:
    """The short name of a step, for the list of steps."""
    match which:
        case Step.WELCOME:
            return QCoreApplication.translate("Steps", "Start")
        case Step.SIGN_IN:
            return QCoreApplication.translate("Steps", "Sign in")
        case Step.READ:
            return QCoreApplication.translate("Steps", "Read")
        case Step.CHOOSE:
            return QCoreApplication.translate("Steps", "Choose")
        case Step.REVIEW:
            return QCoreApplication.translate("Steps", "Look it over")
        case Step.APPLY:
            return QCoreApplication.translate("Steps", "Change")
        case Step.SUMMARY:
            return QCoreApplication.translate("Steps", "Result")


def aside(which: Aside) -> str:  # noqa: C901 - an arm for each page
    """The name of a page beside the steps, for the menu."""
    match which:
        case Aside.EARLIER:
            return QCoreApplication.translate("Asides", "Earlier check-ups")
        case Aside.RECORD:
            return QCoreApplication.translate("Asides", "Save my record")
        case Aside.BRING_IN:
            return QCoreApplication.translate("Asides", "Bring in choices")
        case Aside.REMINDER:
            return QCoreApplication.translate("Asides", "Reminder")
        case Aside.COUNTRY:
            return QCoreApplication.translate("Asides", "Where you live")
        case Aside.RIGHTS:
            return QCoreApplication.translate("Asides", "Your rights")
        case Aside.REPORT:
            return QCoreApplication.translate("Asides", "Report a problem")
        case Aside.ACCOUNTS:
            return QCoreApplication.translate("Asides", "Your accounts")
        case Aside.FORGET:
            return QCoreApplication.translate("Asides", "Forget me")
        case Aside.OTHER_BROWSER:
            return QCoreApplication.translate("Asides", "Sign in with another browser")
        case Aside.CATALOG:
            return QCoreApplication.translate("Asides", "List of settings")
        case Aside.ABOUT:
            return QCoreApplication.translate("Asides", "About this program")


def account(which: Account, known: Sequence[Account]) -> str:
    """What the person calls an account, or else its place among those of its site."""
    if which.nickname:
        return which.nickname
    numbers = [each.number for each in known if each.site == which.site]
    place = numbers.index(which.number) + 1 if which.number in numbers else 1
    return QCoreApplication.translate("Accounts", "Account {number}").format(number=place)


def mode(which: Mode) -> str:
    """The name of a way to work."""
    match which:
        case Mode.DO_IT:
            return QCoreApplication.translate("Modes", "Do it for me")
        case Mode.GUIDE:
            return QCoreApplication.translate("Modes", "Guide me")


def mode_sentence(which: Mode) -> str:
    """What a way to work means."""
    match which:
        case Mode.DO_IT:
            return QCoreApplication.translate(
                "Modes",
                "The wizard presses what you agreed to. You watch, and can stop it any time.",
            )
        case Mode.GUIDE:
            return QCoreApplication.translate(
                "Modes", "The wizard shows you where to press. You press everything yourself."
            )


def preset(which: Preset) -> str:
    """The name of a ready-made set of choices."""
    match which:
        case Preset.ESSENTIALS:
            return QCoreApplication.translate("Presets", "Just the basics")
        case Preset.SUGGESTED:
            return QCoreApplication.translate("Presets", "What we suggest")
        case Preset.STRICTEST:
            return QCoreApplication.translate("Presets", "As private as can be")


def preset_sentence(which: Preset) -> str:
    """What a ready-made set of choices does."""
    match which:
        case Preset.ESSENTIALS:
            return QCoreApplication.translate(
                "Presets", "Stops AI training and the sharing that most people do not expect."
            )
        case Preset.SUGGESTED:
            return QCoreApplication.translate(
                "Presets", "Cuts what LinkedIn may use. People can still find you."
            )
        case Preset.STRICTEST:
            return QCoreApplication.translate(
                "Presets", "LinkedIn may use and show the least. You may be hard to find."
            )


def topic(which: Topic) -> str:
    """The name of what people care about."""
    match which:
        case Topic.AI:
            return QCoreApplication.translate("Topics", "AI training")
        case Topic.ADS:
            return QCoreApplication.translate("Topics", "Ads")
        case Topic.SEEN:
            return QCoreApplication.translate("Topics", "Who can see you")
        case Topic.REACHED:
            return QCoreApplication.translate("Topics", "Who can reach you")
        case Topic.SHARED:
            return QCoreApplication.translate("Topics", "What is shared")
        case Topic.SIGN_IN:
            return QCoreApplication.translate("Topics", "Keeping your account safe")


def topic_icon(which: Topic) -> str:
    """The icon that goes with a topic."""
    return {
        Topic.AI: "sparkle",
        Topic.ADS: "megaphone",
        Topic.SEEN: "eye",
        Topic.REACHED: "person",
        Topic.SHARED: "link",
        Topic.SIGN_IN: "key",
    }[which]


def category(which: Category) -> str:
    """The name LinkedIn gives to one of its sections."""
    match which:
        case Category.PRIVACY:
            return QCoreApplication.translate("Sections", "Data privacy")
        case Category.ADS:
            return QCoreApplication.translate("Sections", "Advertising data")
        case Category.VISIBILITY:
            return QCoreApplication.translate("Sections", "Visibility")
        case Category.SIGN_IN:
            return QCoreApplication.translate("Sections", "Sign in & security")
        case Category.ACCOUNT:
            return QCoreApplication.translate("Sections", "Account preferences")
