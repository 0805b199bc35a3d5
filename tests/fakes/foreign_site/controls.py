"""The controls of a setting's page, in markup of many kinds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from tests.fakes.foreign_site.member import words_of
from tests.fakes.foreign_site.rows import choice_words, state_words

if TYPE_CHECKING:
    from tests.fakes.foreign_site.look import Look, PageLook
    from tests.fakes.foreign_site.member import State, Thing


ARIA = {"on": 'aria-checked="true"', "off": 'aria-checked="false"'}
TICK = {"on": " checked", "off": ""}


def label_of(thing: Thing, number: int, look: Look) -> str:
    """The words beside a control."""
    if look.language == "en":
        return thing.label or thing.key
    return f"{words_of(look.language)['generic']} {number + 1}?"


def control(thing: Thing, value: State, number: int, look: Look, style: PageLook) -> str:
    """One control holding that value; `number` is its place on the page."""
    label = escape(label_of(thing, number, look))
    key = thing.key if look.keys else f":r{number}:"
    if thing.boxes:
        return _boxes(thing, value, label, style)
    if thing.choices:
        return _CHOICES[style.choice](thing, str(value), label, key, look)
    return _SWITCHES[style.switch](str(value), label, key, number, look)


def _input(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number, look
    return (
        f'<div class="line"><p id="{key}">{label}</p><div class="setting-toggle__toggle" data-w>'
        f'<input type="checkbox" role="switch" class="vh" aria-labelledby="{key}" data-c'
        f'{TICK[state]}><span class="slider"></span></div></div>'
    )


def _button(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number, look
    return (
        f'<div class="line"><span>{label}</span><button type="button" role="switch" name="{key}" '
        f'aria-label="{label}" {ARIA[state]} data-c><i class="knob"></i></button></div>'
    )


def _div(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number, look
    return (
        f'<div class="line"><h4 id="{key}">{label}</h4><div role="switch" tabindex="0" '
        f'aria-labelledby="{key}" {ARIA[state]} class="pill" data-c></div></div>'
    )


def _slider(state: str, label: str, key: str, number: int, look: Look) -> str:
    del look
    return (
        f'<div class="line"><span>{label}</span><input type="checkbox" id="f{number}" '
        f'name="{key}" class="gone" data-c{TICK[state]}>'
        f'<label for="f{number}" class="slider"></label></div>'
    )


def _artdeco(state: str, label: str, key: str, number: int, look: Look) -> str:
    del key, number
    words = words_of(look.language)
    return (
        f'<div class="line"><p>{label}</p><div class="artdeco-toggle" tabindex="0" '
        f'data-control-name="toggle_button" data-c><span class="artdeco-toggle__text">'
        f"{words[state]}</span></div></div>"
    )


def _radios(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number
    words = words_of(look.language)
    boxes = "".join(
        f'<label><input type="radio" name="{key}" value="{code}" data-v="{value}"'
        f"{TICK[_state(value == state)]}> {words[value]}</label> "
        for value, code in (("on", "true"), ("off", "false"))
    )
    return f"<fieldset data-c><legend>{label}</legend>{boxes}</fieldset>"


def _nested(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number, look
    return (
        f'<div class="line"><div role="switch" tabindex="0" class="pill" aria-label="{label}" '
        f'{ARIA[state]} data-c><input type="checkbox" name="{key}" class="gone" '
        f'tabindex="-1"{TICK[state]}></div><span>{label}</span></div>'
    )


def _checkbox(state: str, label: str, key: str, number: int, look: Look) -> str:
    del number, look
    return f'<p><label><input type="checkbox" name="{key}" data-c{TICK[state]}> {label}</label></p>'


def _native(thing: Thing, value: str, label: str, key: str, look: Look) -> str:
    boxes = "".join(
        f'<div><input type="radio" class="vh" name="{key}" id="{key}__{c.code}" data-v="{c.id}"'
        f'{" checked" if c.id == value else ""}><label for="{key}__{c.code}">'
        f"{escape(choice_words(c.code, c.words, look))}</label></div>"
        for c in thing.choices
    )
    return f'<div role="group" data-c><h3>{label}</h3>{boxes}</div>'


def _group(thing: Thing, value: str, label: str, key: str, look: Look) -> str:
    del key
    boxes = "".join(
        f'<div role="radio" tabindex="0" {ARIA[_state(c.id == value)]} data-v="{c.id}">'
        f"<b>{escape(choice_words(c.code, c.words, look))}</b></div>"
        for c in thing.choices
    )
    return f'<div role="radiogroup" aria-label="{label}" data-c>{boxes}</div>'


def _menu(thing: Thing, value: str, label: str, key: str, look: Look) -> str:
    return (
        f'<p id="l{key}">{label}</p><button type="button" role="combobox" aria-expanded="false" '
        f'aria-haspopup="listbox" aria-labelledby="l{key}" data-c><span>'
        f'{escape(state_words(thing, value, look))}</span><svg width="9" height="9"><title>Open'
        f"</title></svg></button>"
    )


def _select(thing: Thing, value: str, label: str, key: str, look: Look) -> str:
    options = "".join(
        f'<option value="{c.code}" data-v="{c.id}"{" selected" if c.id == value else ""}>'
        f"{escape(choice_words(c.code, c.words, look))}</option>"
        for c in thing.choices
    )
    return f'<label for="s{key}">{label}</label><select id="s{key}" data-c>{options}</select>'


def _described(thing: Thing, value: str, label: str, key: str, look: Look) -> str:
    boxes = "".join(
        f'<label><input type="radio" name="q{key}" value="{place}" data-v="{c.id}"'
        f'{" checked" if c.id == value else ""}><span class="t">'
        f'{escape(choice_words(c.code, c.words, look))}</span><span class="d">How it looks to '
        f"others, number {place}</span></label>"
        for place, c in enumerate(thing.choices)
    )
    return f"<fieldset data-c><legend>{label}</legend>{boxes}</fieldset>"


def _boxes(thing: Thing, value: State, label: str, style: PageLook) -> str:
    assert isinstance(value, list)
    ticks = list(zip(thing.boxes, value, strict=True))
    if style.choice in ("group", "menu"):
        boxes = "".join(
            f'<div role="checkbox" tabindex="0" {ARIA[_state(on)]}>{words}</div>'
            for words, on in ticks
        )
    else:
        boxes = "".join(
            f'<div><label><input type="checkbox"{TICK[_state(on)]}> {words}</label></div>'
            for words, on in ticks
        )
    return f'<div role="group" aria-label="{label}" data-c>{boxes}</div>'


def _state(on: object) -> str:
    return "on" if on else "off"


_SWITCHES = {
    "input": _input,
    "button": _button,
    "div": _div,
    "slider": _slider,
    "artdeco": _artdeco,
    "radios": _radios,
    "nested": _nested,
    "checkbox": _checkbox,
}
_CHOICES = {
    "native": _native,
    "group": _group,
    "menu": _menu,
    "select": _select,
    "described": _described,
}
