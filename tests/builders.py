"""Small settings, catalogs and runs for tests, with sensible values for what does not matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.catalog import Catalog
from linkedin_privacy_wizard.domain.plan import Change
from linkedin_privacy_wizard.domain.right import Choice, Group, Reads, Right, RightText
from linkedin_privacy_wizard.domain.setting import (
    Address,
    Category,
    Dialog,
    Evidence,
    Kind,
    Note,
    Option,
    OptionText,
    PlainText,
    Preset,
    Setting,
    SideEffect,
    Topic,
)

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.value import Value

NOON = datetime(2026, 10, 3, 12, 0, tzinfo=UTC)
SITE = "https://www.linkedin.com"

ON_OFF = (Option("on", switch=True), Option("off", switch=False))
OFF = {Preset.ESSENTIALS: "off", Preset.SUGGESTED: "off", Preset.STRICTEST: "off"}


def text(name: str = "Ads for your age", **changes: Any) -> PlainText:  # noqa: ANN401 - any field
    """Our words for a switch."""
    words = PlainText(
        name=name,
        what=f'LinkedIn calls this "{name}".',
        off="LinkedIn stops.",
        lose="You lose little.",
        suggest="Turn it off.",
        options={
            "on": OptionText("On", "LinkedIn may do this."),
            "off": OptionText("Off", "LinkedIn may not do this."),
        },
    )
    return replace(words, **changes)


def setting(setting_id: str = "ads-age", **changes: Any) -> Setting:  # noqa: ANN401 - any field
    """A switch that every preset turns off."""
    name = setting_id.replace("-", " ").capitalize()
    made = Setting(
        id=setting_id,
        category=Category.ADS,
        topic=Topic.ADS,
        kind=Kind.SWITCH,
        titles={"en": (f"Title of {setting_id}",)},
        former_titles={},
        addresses=(
            Address(f"/mypreferences/d/settings/{setting_id}", Evidence.CONFIRMED, "A test"),
        ),
        keys=(),
        labels={},
        alone=True,
        row_shows=True,
        options=ON_OFF,
        presets=OFF,
        side_effects=(),
        dialogs=(),
        not_offered_in=(),
        help="",
        checked=date(2026, 9, 1),
        text={"en": text(name)},
    )
    return replace(made, **changes)


def look_only(setting_id: str = "sessions", **changes: Any) -> Setting:  # noqa: ANN401 - any field
    """A setting that the wizard only shows."""
    words = text(setting_id.capitalize(), off="", lose="", suggest="Look it through.", options={})
    kept: dict[str, Any] = {
        "kind": Kind.LOOK,
        "options": (),
        "presets": {},
        "topic": Topic.SIGN_IN,
        "category": Category.SIGN_IN,
        "text": {"en": words},
    }
    return setting(setting_id, **{**kept, **changes})


def choice(setting_id: str = "viewing", **changes: Any) -> Setting:  # noqa: ANN401 - any field
    """A choice of three, of which all presets take the last."""
    options = (
        Option("full", codes=("FULL",), words={"en": ("Your name",)}),
        Option("semi", codes=("SEMI",), words={"en": ("A hint",)}),
        Option("private", codes=("HIDE",), words={"en": ("Private mode",)}),
    )
    words = {each.id: OptionText(each.id.capitalize(), "LinkedIn may.") for each in options}
    kept: dict[str, Any] = {
        "kind": Kind.CHOICE,
        "options": options,
        "presets": dict.fromkeys(Preset, "private"),
        "topic": Topic.SEEN,
        "category": Category.VISIBILITY,
        "text": {"en": text(setting_id.capitalize(), options=words)},
    }
    return setting(setting_id, **{**kept, **changes})


def ticks(setting_id: str = "employer", **changes: Any) -> Setting:  # noqa: ANN401 - any field
    """A group of boxes that every preset clears."""
    options = (Option("all"), Option("none"), Option("some"))
    words = {each.id: OptionText(each.id.capitalize(), "LinkedIn may.") for each in options}
    kept: dict[str, Any] = {
        "kind": Kind.TICKS,
        "options": options,
        "presets": dict.fromkeys(Preset, "none"),
        "row_shows": False,
        "text": {"en": text(setting_id.capitalize(), options=words)},
    }
    return setting(setting_id, **{**kept, **changes})


def destructive(setting_id: str = "resumes", **changes: Any) -> Setting:  # noqa: ANN401 - any field
    """A switch that deletes something when it is turned off; LinkedIn asks before it does."""
    kept: dict[str, Any] = {
        "side_effects": (SideEffect("deletes", ("off",)),),
        "dialogs": (Dialog("off", {"en": ("Delete saved data?",)}, {"en": ("Yes, delete",)}),),
        "text": {"en": text(setting_id.capitalize(), side_effects={"deletes": "It is gone."})},
    }
    return setting(setting_id, **{**kept, **changes})


def change(of: Setting, before: Value = "on", wanted: Value = "off", *effects: str) -> Change:
    """A line of the reviewed list, with these side effects ticked."""
    return Change(of, before, wanted, frozenset(effects))


def catalog(*settings: Setting) -> Catalog:
    """A catalog of these settings."""
    return Catalog(settings, (), "0123456789abcdef")


def read(**values: Value) -> tuple[e.Event, ...]:
    """The events of a whole reading; `ads_age="on"` is the setting `ads-age`."""
    seen = [
        e.SettingRead(name.replace("_", "-"), value, e.Source.ROW) for name, value in values.items()
    ]
    return (
        e.RunStarted(NOON, SITE, e.Mode.DO_IT, "0123456789abcdef"),
        e.StageStarted(e.Stage.READ, len(seen)),
        *seen,
        e.StageEnded(NOON, e.Stage.READ, whole=True),
    )


def right(right_id: str = "object", **changes: Any) -> Right:  # noqa: ANN401 - any field
    """A form to send, for which nobody needs to sign in."""
    words = RightText(
        name=right_id.capitalize(),
        what="You ask LinkedIn for something.",
        steps=("Fill it in.", "Send it."),
        choices=(Choice("Other", "This is for the rest."),),
        can=("It asks LinkedIn.",),
        cannot=("It is a request, and no promise.",),
        takes="We know of no set time.",
        done="You sent the form.",
        after="An email comes.",
        unsure="Guides disagree.",
        notes=(Note(("eu",), "It is for you.", date(2026, 9, 1)),),
    )
    made = Right(
        id=right_id,
        group=Group.OBJECT,
        order=1,
        address=Address(f"/help/linkedin/ask/TS-{right_id}", Evidence.CONFIRMED, "A test"),
        setting="",
        category=None,
        reads=None,
        sign_in=False,
        countries=(),
        help="a1338610",
        checked=date(2026, 9, 1),
        text={"en": words},
    )
    return replace(made, **changes)


def listing(right_id: str, reads: Reads, **changes: Any) -> Right:  # noqa: ANN401 - any field
    """A page of a setting's that is read to the person, once they are signed in."""
    kept: dict[str, Any] = {
        "group": Group.ACCESS,
        "address": Address(f"/mypreferences/d/{right_id}", Evidence.CONFIRMED, "A test"),
        "setting": right_id,
        "category": Category.SIGN_IN,
        "reads": reads,
        "sign_in": True,
        "help": "",
    }
    return right(right_id, **{**kept, **changes})
