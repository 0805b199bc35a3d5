"""Pages that no site would send: any words, any links, any controls, in any number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from linkedin_privacy_wizard.linkedin.page import ControlKind, Marker, PageView
from linkedin_privacy_wizard.linkedin.words import OFF, ON, SAVE
from tests.contracts.walk import whole_catalog
from tests.fuzz.trying import made_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Told = dict[str, Any]

SETTINGS = whole_catalog().settings
_KNOWN = sorted(
    {
        *(word for words in (*ON.values(), *OFF.values(), *SAVE.values()) for word in words),
        *(title for each in SETTINGS for titles in each.titles.values() for title in titles),
        *(label for each in SETTINGS for labels in each.labels.values() for label in labels),
        *(
            word
            for each in SETTINGS
            for option in each.options
            for words in option.words.values()
            for word in words
        ),
        *("Delete saved data?", "Yes, delete", "Cancel", "Sure?", "<b>On</b>", "On\u200b", " oFF "),
    }
)
_KEYS = sorted({key for each in SETTINGS for key in each.keys})
_CODES = ["true", "no", *sorted({c for s in SETTINGS for o in s.options for c in o.codes})]
_PATHS = [address.path for each in SETTINGS for address in each.addresses]
_PATHS += ["/mypreferences/d/categories/ads", "/mypreferences/d/close-accounts", "/feed/", "x"]

_LANGUAGES = ("en", "en", "en-US", "de", "fr-FR", "ja", "he", "pt_BR", "", "xx", "\0")
_STRANGE = "aZ09 /.:-_<>&\"'\\\0\n\u200b\u2028\u0130\u0131ß\xad[]{}%?#@\uff0f\U0001f600"
_MAYBE = (True, False, None)

STATUSES = st.sampled_from([0, 200, 200, 200, 204, 302, 401, 403, 404, 429, 500, 999])


def _text(chance: Random) -> str:
    return "".join(chance.choices(_STRANGE, k=chance.randrange(8)))


def _words(chance: Random) -> str:
    return chance.choice((chance.choice(_KNOWN), "On", "Off", "Ein", _text(chance)))


def _texts(chance: Random) -> list[str]:
    return [_words(chance) for _ in range(chance.randrange(4))]


def _path(chance: Random) -> str:
    return chance.choice((chance.choice(_PATHS), chance.choice(_PATHS), _text(chance)))


def _some(chance: Random, most: int, make: Callable[[Random], Told]) -> list[Told]:
    return [make(chance) for _ in range(chance.randrange(most + 1))]


def _row(chance: Random) -> Told:
    return {"path": _path(chance), "title": _words(chance), "words": _texts(chance)}


def _button(chance: Random) -> Told:
    box = chance.choice((None, [0, 0.1, 1, 0.2]))
    told = {"ref": _ref(chance), "words": _words(chance), "disabled": chance.choice(_MAYBE)}
    return {**told, "box": box}


def _ref(chance: Random) -> str:
    return str(chance.randrange(9))


def _choice(chance: Random) -> Told:
    return {
        "ref": _ref(chance),
        "code": chance.choice((chance.choice(_CODES), "", _text(chance))),
        "words": _texts(chance),
        "chosen": chance.choice(_MAYBE),
        "disabled": chance.choice(_MAYBE),
    }


def _control(chance: Random) -> Told:
    return {
        "ref": _ref(chance),
        "kind": chance.choice([kind.value for kind in ControlKind]),
        "keys": [chance.choice((chance.choice(_KEYS), _text(chance))) for _ in range(2)],
        "names": _texts(chance),
        "on": chance.choice(_MAYBE),
        "choices": _some(chance, 4, _choice),
        "shown": _texts(chance),
        "disabled": chance.choice(_MAYBE),
    }


def _dialog(chance: Random) -> Told:
    return {"words": _texts(chance), "buttons": _some(chance, 3, _button)}


def look(chance: Random) -> Told:
    """What the look script tells, in its right shape."""
    site = chance.choice(("https://www.linkedin.com", "https://www.linkedin.com", ""))
    return {
        "url": site + _path(chance),
        "language": chance.choice(_LANGUAGES),
        "rows": _some(chance, 4, _row),
        "controls": _some(chance, 3, _control),
        "buttons": _some(chance, 2, _button),
        "dialogs": _some(chance, 2, _dialog),
        "messages": _texts(chance),
        "markers": [chance.choice(list(Marker)).value] if chance.random() < 0.2 else [],
    }


def odd(chance: Random, depth: int = 3) -> Any:  # noqa: ANN401 - anything
    """Any data at all."""
    kind = chance.randrange(8 if depth else 5)
    if kind >= 5:
        many = range(chance.randrange(4))
        if kind == 5:
            return [odd(chance, depth - 1) for _ in many]
        return {_words(chance): odd(chance, depth - 1) for _ in many}
    return chance.choice((None, True, 0, -1, 2**70, 0.5, float("nan"), float("inf"), _text(chance)))


LOOKS = made_by(look)
ODD = made_by(odd)


def every_ref(view: PageView) -> set[str]:
    """All that can be pressed on a page."""
    buttons = [*view.buttons, *(button for dialog in view.dialogs for button in dialog.buttons)]
    controls = [control.ref for control in view.controls]
    choices = [choice.ref for control in view.controls for choice in control.choices]
    return {*(button.ref for button in buttons), *controls, *choices}
