"""Finding a setting's control on its page, and reading its value.

A control counts only if exactly one fits. Order: LinkedIn's own keys, the words beside it, the
very choices it offers, then the only control on a page that is known to hold one. The kind is
taken from the page, since sources disagree about a few: a switch here may be a menu there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.domain.value import Ticks, option_of, wanted_ticks
from linkedin_privacy_wizard.linkedin.page import Control, ControlKind
from linkedin_privacy_wizard.linkedin.words import (
    OFF_CODES,
    ON_CODES,
    in_language,
    normalise,
    switch_position,
)

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Option, OptionId, Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.page import Choice, PageView


# How many options a control may offer besides those the catalog knows.
_UNKNOWN_OPTIONS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A setting's control: one control, or the boxes of a group of ticks."""

    controls: tuple[Control, ...]
    rank: Rank

    @property
    def control(self) -> Control:
        """The control, or the first box of the group."""
        return self.controls[0]


def find(setting: Setting, view: PageView) -> Found | Reason:
    """The setting's control on that page, or why none can be told for sure."""
    boxes = tuple(control for control in view.controls if control.kind is ControlKind.BOX)
    if setting.kind is Kind.TICKS and boxes:
        # A group that is drawn twice, for narrow windows say, is not one with twice as many boxes.
        names = [box.names for box in boxes if box.names]
        whole = setting.alone and len(boxes) == len(view.controls) and len(set(names)) == len(names)
        return Found(boxes, Rank.ONLY_ONE) if whole else Reason.SEVERAL_CONTROLS
    candidates = [control for control in view.controls if _could_be(setting, control)]
    ways = ((Rank.KEY, _by_key), (Rank.NAME, _by_name), (Rank.CHOICES, _by_choices))
    for rank, fits in ways:
        matched = [control for control in candidates if fits(setting, control, view.language)]
        if len(matched) == 1:
            return Found((matched[0],), rank)
        if len(matched) > 1:
            return Reason.SEVERAL_CONTROLS
    if not candidates or not setting.alone:
        return Reason.NO_CONTROL
    # A switch does not go before a plain box: either may be the site's own, a dark theme say.
    only_one = len(candidates) == 1
    return Found((candidates[0],), Rank.ONLY_ONE) if only_one else Reason.SEVERAL_CONTROLS


def _could_be(setting: Setting, control: Control) -> bool:
    if control.kind in (ControlKind.SWITCH, ControlKind.BOX):
        return any(position(option) is not None for option in setting.options)
    # A long list, such as the languages of the site, is no list of a setting's few options.
    few = len(setting.options) + _UNKNOWN_OPTIONS
    return len(setting.options) > 1 and len(control.choices) <= few


def _by_key(setting: Setting, control: Control, _language: str) -> bool:
    return any(key in control.keys for key in setting.keys)


def _by_name(setting: Setting, control: Control, language: str) -> bool:
    known = in_language(setting.labels, language) | in_language(setting.titles, language)
    if not setting.alone:
        # Where a page holds several controls the row's title names the page, not one of them.
        known = in_language(setting.labels, language)
    return any(normalise(name) in known for name in control.names)


def _by_choices(setting: Setting, control: Control, language: str) -> bool:
    """Whether the control offers this setting's own options and nothing else.

    On and off alone say nothing: every second control offers those.
    """
    if all(_says_on_or_off(choice, language) for choice in control.choices):
        return False
    meant = [options_for_choice(setting, choice, language) for choice in control.choices]
    told = {options[0] for options in meant if len(options) == 1}
    return len(told) == len(meant) > 1


def _says_on_or_off(choice: Choice, language: str) -> bool:
    codes = ON_CODES | OFF_CODES
    return normalise(choice.code) in codes or switch_position(choice.words, language) is not None


def position(option: Option) -> bool | None:
    """The position of a switch that means this option."""
    if option.switch is not None:
        return option.switch
    return {"all": True, "none": False}.get(option.id)


def value_of(setting: Setting, found: Found, language: str) -> Value | Reason:
    """The setting's present value, or why it cannot be told."""
    control = found.control
    if setting.kind is Kind.TICKS and control.kind is ControlKind.BOX:
        if any(box.on is None for box in found.controls):
            return Reason.UNKNOWN_VALUE
        places = frozenset(i for i, box in enumerate(found.controls) if box.on)
        return Ticks(places, len(found.controls)).value()
    if control.kind in (ControlKind.SWITCH, ControlKind.BOX):
        on = _is_on(control, language)
        matches = [o.id for o in setting.options if on is not None and position(o) is on]
    elif control.choices:
        matches = _value_by_choices(setting, control, language)
    else:
        matches = _options_for_lines(setting, (control.shown, *control.more), language)
    return matches[0] if len(matches) == 1 else Reason.UNKNOWN_VALUE


def _is_on(control: Control, language: str) -> bool | None:
    """The state of a switch: what it says itself, or else the word that it shows."""
    if control.on is not None:
        return control.on
    lines = (control.shown, *control.more)
    told = {switch_position(line, language) for line in lines} - {None}
    return told.pop() if len(told) == 1 else None


def _position_of(setting: Setting, option_id: OptionId) -> bool | None:
    option = setting.option(option_id)
    return None if option is None else position(option)


def _value_by_choices(setting: Setting, control: Control, language: str) -> list[OptionId]:
    chosen = [choice for choice in control.choices if choice.chosen]
    if len(chosen) != 1:
        return []
    return options_for_choice(setting, chosen[0], language)


def options_for_choice(setting: Setting, choice: Choice, language: str) -> list[OptionId]:
    """The options that a choice on the page can mean: by its code and its words.

    Where the two say different things, it means neither.
    """
    code = normalise(choice.code)
    by_code = [o.id for o in setting.options if code in {normalise(c) for c in o.codes}]
    by_words = _options_for_lines(setting, (choice.words, *choice.more), language)
    if by_code and by_words:
        return [option for option in by_code if option in by_words]
    if by_code or by_words:
        return by_code or by_words
    on = code in ON_CODES
    if not on and code not in OFF_CODES:
        return []
    return [o.id for o in setting.options if position(o) is on]


def options_for_words(setting: Setting, words: str, language: str) -> list[OptionId]:
    """The options that a word on the page can mean, in the page's language."""
    word = normalise(words)
    exact = [o.id for o in setting.options if word in in_language(o.words, language)]
    if exact:
        return exact
    on = switch_position(words, language)
    return [o.id for o in setting.options if on is not None and position(o) is on]


def _options_for_lines(setting: Setting, lines: tuple[str, ...], language: str) -> list[OptionId]:
    """The options that any of a control's lines can mean: a label may have more words below it."""
    found = (option for line in lines for option in options_for_words(setting, line, language))
    return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Toggle:
    """Press these switches or boxes once each."""

    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one of a control's choices."""

    control: Control
    choice: Choice


@dataclass(frozen=True, slots=True)
class OpenMenu:
    """Open a menu whose choices are not on the page until then, and look again."""

    control: Control


Press = Toggle | Choose | OpenMenu


def press_for(setting: Setting, found: Found, wanted: Value, language: str) -> Press | Reason:
    """What to press so that the control shows the wanted value."""
    control = found.control
    if any(each.disabled for each in found.controls):
        return Reason.DISABLED
    if setting.kind is Kind.TICKS and control.kind is ControlKind.BOX:
        return _press_boxes(found, wanted)
    if control.kind in (ControlKind.SWITCH, ControlKind.BOX):
        to_be, now = _position_of(setting, option_of(wanted)), _is_on(control, language)
        if to_be is None or now is None:
            return Reason.NO_SUCH_OPTION
        return Toggle((control,) if now is not to_be else ())
    if not control.choices:
        return OpenMenu(control)
    return _press_choice(setting, control, wanted, language)


def _press_boxes(found: Found, wanted: Value) -> Press | Reason:
    ticks = wanted_ticks(wanted, len(found.controls))
    if ticks is None:
        return Reason.NO_SUCH_OPTION
    return Toggle(
        tuple(box for i, box in enumerate(found.controls) if box.on is not (i in ticks.set_places))
    )


def _press_choice(
    setting: Setting, control: Control, wanted: Value, language: str
) -> Press | Reason:
    fitting = [
        choice
        for choice in control.choices
        if options_for_choice(setting, choice, language) == [wanted]
    ]
    if len(fitting) != 1:
        return Reason.NO_SUCH_OPTION
    return Reason.DISABLED if fitting[0].disabled else Choose(control, fitting[0])
