"""What the person does, and what the browser pane sees during sign-in, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.event import Mode
    from linkedin_privacy_wizard.domain.past import Past
    from linkedin_privacy_wizard.domain.setting import Preset, SettingId
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.signs import Sign
    from linkedin_privacy_wizard.wizard.state import Aside, Forgotten, Purpose, Wait
    from linkedin_privacy_wizard.workflows.ports import Word


@dataclass(frozen=True, slots=True)
class CatalogLoaded:
    """The settings are known; until then the first page is all there is."""

    catalog: Catalog


@dataclass(frozen=True, slots=True)
class ModeChosen:
    """ "Do it for me" or "Guide me"."""

    mode: Mode


@dataclass(frozen=True, slots=True)
class StartPressed:
    """Go to sign-in, on the practice account or on the site the program was started for."""

    practice: bool


@dataclass(frozen=True, slots=True)
class SignInSeen:
    """What the page in the browser pane is, during sign-in. FINE means: the person is in."""

    sign: Sign


@dataclass(frozen=True, slots=True)
class BackPressed:
    """One step back; choices are kept. From a page beside the steps: back to the step."""


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
class PresetChosen:
    """A ready-made set of choices; it replaces the single ones."""

    preset: Preset


@dataclass(frozen=True, slots=True)
class ValueChosen:
    """A value for one setting; None leaves it as it is."""

    setting: SettingId
    value: Value | None


@dataclass(frozen=True, slots=True)
class EffectTicked:
    """The person ticked, or unticked, a side effect that cannot be taken back."""

    setting: SettingId
    effect: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class ReadPressed:
    """Read the settings (again)."""


@dataclass(frozen=True, slots=True)
class ChoosePressed:
    """Go on to the choices with what has been read."""


@dataclass(frozen=True, slots=True)
class ReviewPressed:
    """Show the exact list."""


@dataclass(frozen=True, slots=True)
class ChangePressedFor:
    """Go back from the list to one setting's place among the choices."""

    setting: SettingId


@dataclass(frozen=True, slots=True)
class ApplyPressed:
    """The one clear yes."""


@dataclass(frozen=True, slots=True)
class PausePressed:
    """Hold on before the next press, or go on."""

    paused: bool


@dataclass(frozen=True, slots=True)
class StopPressed:
    """Stop the reading or the pressing at the next safe moment."""


@dataclass(frozen=True, slots=True)
class GuideAnswered:
    """What the person says of the setting they are being guided through."""

    word: Word


@dataclass(frozen=True, slots=True)
class SightSeen:
    """What the guide sees of that setting in the browser."""

    sight: Sight


@dataclass(frozen=True, slots=True)
class GuidePressed:
    """Show me where, for these settings that the wizard could not set."""

    settings: tuple[SettingId, ...]


@dataclass(frozen=True, slots=True)
class PlaceOpened:
    """Show the page of a setting that only the person can see to, or LinkedIn's article on it."""

    setting: SettingId
    article: bool = False


@dataclass(frozen=True, slots=True)
class SessionTroubled:
    """The session with LinkedIn cannot go on as it is, for some there is a `wait` until it can."""

    trouble: Trouble
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class WaitOver:
    """LinkedIn has been left alone for as long as it was to be."""


@dataclass(frozen=True, slots=True)
class AccountTold:
    """Whether the person has signed in to the same account as before."""

    same: bool


@dataclass(frozen=True, slots=True)
class HeldUp:
    """The work waits until the page is on the screen, or goes on."""

    waits: bool


@dataclass(frozen=True, slots=True)
class SiteCameBack:
    """After trouble on the way to it, the site answers again."""


@dataclass(frozen=True, slots=True)
class CarryOnPressed:
    """Try again, or go on after the person has done their part."""


@dataclass(frozen=True, slots=True)
class PutBackPressed:
    """Back to the values from before this run, read, reviewed and proved like any other list."""


@dataclass(frozen=True, slots=True)
class PastLoaded:
    """The notes of earlier runs have been read, or read anew."""

    past: Past


@dataclass(frozen=True, slots=True)
class UnfinishedTaken:
    """Go on with what was cut off, on the practice account or on the site: finish or put back."""

    practice: bool
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class UnfinishedDropped:
    """Never offer again what was cut off: these runs, by their numbers."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EarlierPutBackPressed:
    """Back to the values from before an earlier run, by its number."""

    run: int


@dataclass(frozen=True, slots=True)
class StartOver:
    """A fresh check-up, from the first page."""


Intent = (
    CatalogLoaded
    | ModeChosen
    | StartPressed
    | SignInSeen
    | BackPressed
    | AsideOpened
    | BrowserChosen
    | PrivacyControlSet
    | ForgetHistoryTicked
    | ForgetPressed
    | AllForgotten
    | PresetChosen
    | ValueChosen
    | EffectTicked
    | ReadPressed
    | ChoosePressed
    | ReviewPressed
    | ChangePressedFor
    | ApplyPressed
    | PausePressed
    | StopPressed
    | GuideAnswered
    | SightSeen
    | GuidePressed
    | PlaceOpened
    | SessionTroubled
    | HeldUp
    | SiteCameBack
    | WaitOver
    | AccountTold
    | CarryOnPressed
    | PutBackPressed
    | PastLoaded
    | UnfinishedTaken
    | UnfinishedDropped
    | EarlierPutBackPressed
    | StartOver
)
