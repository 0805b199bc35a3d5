"""What the person does in the steps, and what the browser pane sees there, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.wizard.account_intents import AccountIntent
from linkedin_privacy_wizard.wizard.again_intents import AgainIntent
from linkedin_privacy_wizard.wizard.aside_intents import AsideIntent
from linkedin_privacy_wizard.wizard.lasting_intents import LastingIntent
from linkedin_privacy_wizard.wizard.news_intents import NewsIntent
from linkedin_privacy_wizard.wizard.past_intents import PastIntent
from linkedin_privacy_wizard.wizard.record_intents import RecordIntent
from linkedin_privacy_wizard.wizard.right_intents import RightIntent
from linkedin_privacy_wizard.wizard.trouble_intents import TroubleIntent

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.event import Mode
    from linkedin_privacy_wizard.domain.setting import Preset, SettingId
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.signs import Sign
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
class HeldUp:
    """The work waits until the page is on the screen, or goes on."""

    waits: bool


@dataclass(frozen=True, slots=True)
class StartOver:
    """A fresh check-up, from the first page."""


StepIntent = (
    CatalogLoaded
    | ModeChosen
    | StartPressed
    | SignInSeen
    | BackPressed
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
    | HeldUp
    | StartOver
)

Intent = (
    StepIntent
    | AccountIntent
    | AgainIntent
    | AsideIntent
    | LastingIntent
    | NewsIntent
    | PastIntent
    | RecordIntent
    | RightIntent
    | TroubleIntent
)
