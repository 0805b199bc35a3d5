"""What must fit together inside one setting."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from linkedin_privacy_wizard.domain.setting import Dialog, PlainText, Setting

    Mistake = tuple[str, str]
    """The key that is wrong, and why."""


def mistakes_in(setting: Setting) -> Iterator[Mistake]:
    """Everything in the setting that does not fit the rest of it."""
    for rule in (
        _found,
        _options,
        _switch,
        _ticks,
        _words,
        _presets,
        _side_effects,
        _dialogs,
        _texts,
    ):
        yield from rule(setting)


def repeated(values: Iterable[str]) -> list[str]:
    """The values that come more than once, in order."""
    return [value for value, count in Counter(values).items() if count > 1]


def _found(setting: Setting) -> Iterator[Mistake]:
    if not setting.addresses and not any(setting.titles.values()):
        yield "titles", "A setting needs an address or a title to be found by"
    for path in repeated(address.path for address in setting.addresses):
        yield "addresses", f"{path!r} is named twice"


def _options(setting: Setting) -> Iterator[Mistake]:
    for twice in repeated(option.id for option in setting.options):
        yield "options", f"{twice!r} is named twice"
    if setting.can_be_pressed and len(setting.options) < 2:
        yield "options", f"A {setting.kind} needs two options or more"


def _switch(setting: Setting) -> Iterator[Mistake]:
    positions = [option.switch for option in setting.options]
    if setting.kind is Kind.SWITCH:
        if sorted(positions, key=repr) != [False, True]:
            yield "options", "A switch needs one option with switch = true and one with false"
    elif positions.count(True) > 1 or positions.count(False) > 1:
        yield "options", "Only one option can be switch = true, and only one false"


def _ticks(setting: Setting) -> Iterator[Mistake]:
    """Boxes are read as all, none or some of them, and nobody can say which some to tick."""
    if setting.kind is not Kind.TICKS:
        return
    if sorted(option.id for option in setting.options) != ["all", "none", "some"]:
        yield "options", "Tick boxes have the options all, none and some"
    for preset, option_id in setting.presets.items():
        if option_id == "some":
            yield f"presets.{preset}", "Some boxes are no choice: nobody knows which"


def _words(setting: Setting) -> Iterator[Mistake]:
    for twice in repeated(code for option in setting.options for code in option.codes):
        yield "options", f"The code {twice!r} would stand for two options"
    shown = (
        f"{language}: {word.casefold()}"
        for option in setting.options
        for language, words in option.words.items()
        for word in words
    )
    for twice in repeated(shown):
        yield "options", f"The words {twice!r} would stand for two options"


def _presets(setting: Setting) -> Iterator[Mistake]:
    if setting.presets and setting.kind is Kind.LOOK:
        yield "presets", "A setting that is only looked at has no presets"
    for preset, option_id in setting.presets.items():
        if setting.option(option_id) is None:
            yield f"presets.{preset}", _no_option(option_id)


def _side_effects(setting: Setting) -> Iterator[Mistake]:
    for twice in repeated(effect.id for effect in setting.side_effects):
        yield "side_effects", f"{twice!r} is named twice"
    for index, effect in enumerate(setting.side_effects):
        for option_id in effect.options:
            if setting.option(option_id) is None:
                yield f"side_effects.{index}.options", _no_option(option_id)


def _dialogs(setting: Setting) -> Iterator[Mistake]:
    for index, dialog in enumerate(setting.dialogs):
        if setting.option(dialog.option) is None:
            yield f"dialogs.{index}.option", _no_option(dialog.option)
        elif not setting.effects_of(dialog.option):
            yield (
                f"dialogs.{index}.option",
                f"{dialog.option!r} has no side effect, so nobody would agree to the dialog",
            )
        if not any(dialog.confirm.values()):
            yield f"dialogs.{index}.confirm", "A dialog is known by its words: give some"
        elif not any(dialog.title.values()) and not _says_what_it_does(dialog):
            yield (
                f"dialogs.{index}.title",
                "A button of one word needs the dialog's title beside it",
            )


def _says_what_it_does(dialog: Dialog) -> bool:
    """Whether the button alone tells the dialog: "Yes, delete" does, "OK" does not."""
    return all(len(words.split()) > 1 for known in dialog.confirm.values() for words in known)


def _texts(setting: Setting) -> Iterator[Mistake]:
    if "en" not in setting.text:
        yield "text.en", "Every setting needs English words"
    options = [option.id for option in setting.options]
    effects = [effect.id for effect in setting.side_effects]
    for language, text in setting.text.items():
        key = f"text.{language}"
        yield from _same(f"{key}.options", options, text.options, "option")
        yield from _same(f"{key}.side_effects", effects, text.side_effects, "side effect")
        if setting.can_be_pressed:
            yield from _what_switching_means(key, text)


def _what_switching_means(key: str, text: PlainText) -> Iterator[Mistake]:
    for part, words in (("off", text.off), ("lose", text.lose)):
        if not words:
            yield f"{key}.{part}", "A setting that can be switched needs these words"


def _same(key: str, ids: list[str], words: Mapping[str, object], noun: str) -> Iterator[Mistake]:
    for missing in ids:
        if missing not in words:
            yield f"{key}.{missing}", f"This {noun} has no words"
    for unknown in words:
        if unknown not in ids:
            yield f"{key}.{unknown}", f"There is no such {noun}"


def _no_option(option_id: str) -> str:
    return f"There is no option {option_id!r}"
