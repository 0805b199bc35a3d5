"""What a drawing of a setting's control shows: each part now, and as it should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.domain.sight import Shape
from linkedin_privacy_wizard.domain.value import option_of, wanted_ticks
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.linkedin.controls import position

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.domain.value import Value

# A drawing is no list: of a long one it shows the beginning.
_MOST_PARTS = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a control. `now` and `then` say whether it is set; None is not known.

    `words_now` are those of a menu, which shows other words when it is set.
    """

    words: str
    now: bool | None
    then: bool
    words_now: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A control as it is and as it should be, and the same told in words."""

    shape: Shape
    parts: tuple[Part, ...]
    words: str


def page_words(setting: Setting, value: Value, language: LanguageCode) -> str:
    """What LinkedIn's page shows for a value, or else our own words for it."""
    option = setting.option(option_of(value))
    known = option.words if option is not None else {}
    words = known.get(language) or known.get("en") or ()
    return words[0] if words else value_words(setting, value, language)


def drawing(change: Change, sight: Sight | None, language: LanguageCode) -> Drawing:
    """How to draw what is to be pressed; by the catalog alone where no page has been seen."""
    shape = (sight.shape if sight else None) or _likely(change.setting)
    now = sight.value if sight else None
    match shape:
        case Shape.BUTTON:
            save = QCoreApplication.translate("Drawing", "Save")
            return Drawing(shape, (Part(save, now=True, then=True),), _button_words(save))
        case Shape.TICKS:
            parts = _ticks(change, now, sight.boxes if sight else 0)
        case Shape.RADIOS:
            parts = _options(change, now, language)
        case Shape.MENU:
            parts = (_menu(change, now, language),)
        case _:
            parts = (_two_way(change, now),)
    return Drawing(shape, parts, _words(change, shape, now, language))


def _likely(setting: Setting) -> Shape:
    return {
        Kind.CHOICE: Shape.RADIOS,
        Kind.MENU: Shape.MENU,
        Kind.TICKS: Shape.TICKS,
    }.get(setting.kind, Shape.SWITCH)


def _two_way(change: Change, now: Value | None) -> Part:
    return Part("", _is_on(change.setting, now), _is_on(change.setting, change.wanted) is True)


def _is_on(setting: Setting, value: Value | None) -> bool | None:
    option = setting.option(option_of(value)) if value is not None else None
    return None if option is None else position(option)


def _ticks(change: Change, now: Value | None, count: int) -> tuple[Part, ...]:
    shown = count or _MOST_PARTS - 1
    before = wanted_ticks(now, shown) if now is not None else None
    after = wanted_ticks(change.wanted, shown)
    return tuple(
        Part(
            "",
            None if before is None else place in before.set_places,
            after is not None and place in after.set_places,
        )
        for place in range(min(shown, _MOST_PARTS))
    )


def _options(change: Change, now: Value | None, language: LanguageCode) -> tuple[Part, ...]:
    """The options of a set, the wanted one and the present one among them."""
    ids = [option.id for option in change.setting.options]
    need = {change.wanted, now}
    while len(ids) > _MOST_PARTS:
        ids.remove(next(each for each in reversed(ids) if each not in need))
    return tuple(
        Part(
            page_words(change.setting, each, language),
            None if now is None else each == now,
            each == change.wanted,
        )
        for each in ids
    )


def _menu(change: Change, now: Value | None, language: LanguageCode) -> Part:
    words = page_words(change.setting, change.wanted, language)
    words_now = "" if now is None else page_words(change.setting, now, language)
    return Part(words, now == change.wanted, then=True, words_now=words_now)


def _button_words(name: str) -> str:
    words = QCoreApplication.translate("Drawing", "Picture of the button “{name}”.")
    return words.format(name=name)


def _words(change: Change, shape: Shape, now: Value | None, language: LanguageCode) -> str:
    """The drawing for those who cannot see it."""
    what = {
        Shape.SWITCH: QCoreApplication.translate("Drawing", "Picture of a switch."),
        Shape.TICK: QCoreApplication.translate("Drawing", "Picture of a tick box."),
        Shape.TICKS: QCoreApplication.translate("Drawing", "Picture of tick boxes."),
        Shape.RADIOS: QCoreApplication.translate("Drawing", "Picture of choices, one of them set."),
        Shape.MENU: QCoreApplication.translate("Drawing", "Picture of a list that opens."),
    }[shape]
    wish = QCoreApplication.translate("Drawing", "It should be “{wanted}”.")
    parts = [what]
    if now is not None:
        is_now = QCoreApplication.translate("Drawing", "It is “{now}” now.")
        parts.append(is_now.format(now=page_words(change.setting, now, language)))
    parts.append(wish.format(wanted=page_words(change.setting, change.wanted, language)))
    return " ".join(parts)
