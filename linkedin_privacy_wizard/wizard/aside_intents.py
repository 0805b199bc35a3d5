"""What the person does on the pages beside the steps, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.wizard.state import Aside, Forgotten


@dataclass(frozen=True, slots=True)
class AsideOpened:
    """Show a page beside the steps. Not while the wizard works."""

    aside: Aside


@dataclass(frozen=True, slots=True)
class BrowserChosen:
    """Sign in with an installed browser, by its name, or with the one in the window (empty)."""

    name: str


@dataclass(frozen=True, slots=True)
class PrivacyControlSet:
    """Ask sites not to sell or share the person's data, or stop asking."""

    on: bool


@dataclass(frozen=True, slots=True)
class ForgetHistoryTicked:
    """The history shall go too, or stay after all."""

    ticked: bool


@dataclass(frozen=True, slots=True)
class ForgetPressed:
    """Remove the session, and the history where that is ticked."""


@dataclass(frozen=True, slots=True)
class AllForgotten:
    """The removing is over."""

    forgotten: Forgotten


@dataclass(frozen=True, slots=True)
class PlaceOpened:
    """Show the page of a setting that only the person can see to, or LinkedIn's article on it."""

    setting: SettingId
    article: bool = False


AsideIntent = (
    AsideOpened
    | BrowserChosen
    | PrivacyControlSet
    | ForgetHistoryTicked
    | ForgetPressed
    | AllForgotten
    | PlaceOpened
)
