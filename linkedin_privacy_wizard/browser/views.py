"""From what the look script told to a PageView, trusting nothing about its shape."""

from __future__ import annotations

from typing import Any

from linkedin_privacy_wizard.domain.right import Listed
from linkedin_privacy_wizard.domain.sight import Box
from linkedin_privacy_wizard.linkedin.page import (
    Button,
    Choice,
    Control,
    ControlKind,
    Marker,
    PageDialog,
    PageView,
    Row,
)
from linkedin_privacy_wizard.linkedin.words import language_of

Told = dict[str, Any]


class UnreadableLook(Exception):
    """What was told is not what the look script tells: the page has got between."""


def page_view(
    told: Told, status: int, *, whole: bool = True, wait_s: int | None = None
) -> PageView:
    """The page as plain data. `whole` and `wait_s` are what its traffic told.

    UnreadableLook for anything but what the look script tells.
    """
    try:
        return _page_view(told, status, whole=whole, wait_s=wait_s)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise UnreadableLook from error


def listed(told: Any) -> tuple[Listed, ...]:  # noqa: ANN401 - plain data from a script
    """The lines of a list; none for anything but what the lines script tells."""
    try:
        return tuple(Listed(_texts(line["words"]), str(line["button"])) for line in told)
    except (KeyError, TypeError):
        return ()


def _page_view(told: Told, status: int, *, whole: bool, wait_s: int | None) -> PageView:
    return PageView(
        url=str(told["url"]),
        status=status,
        language=language_of(str(told["language"])),
        rows=tuple(_row(row) for row in told["rows"]),
        controls=tuple(_control(control) for control in told["controls"]),
        buttons=tuple(_button(button) for button in told["buttons"]),
        dialogs=tuple(_dialog(dialog) for dialog in told["dialogs"]),
        messages=_texts(told["messages"]),
        markers=frozenset(Marker(marker) for marker in told["markers"]),
        whole=whole,
        wait_s=wait_s,
    )


def _texts(told: list[Any]) -> tuple[str, ...]:
    return tuple(str(text) for text in told)


def _row(told: Told) -> Row:
    return Row(str(told["path"]), str(told["title"]), _texts(told["words"]))


def _button(told: Told) -> Button:
    box = _box(told.get("box"))
    return Button(str(told["ref"]), str(told["words"]), bool(told["disabled"]), box)


def _dialog(told: Told) -> PageDialog:
    return PageDialog(_texts(told["words"]), tuple(_button(b) for b in told["buttons"]))


def _box(told: Any) -> Box | None:  # noqa: ANN401 - plain data from a script
    """A place in shares of the window; None where the script told none."""
    return Box(*(float(share) for share in told)) if told else None


def _choice(told: Told) -> Choice:
    words = _texts(told["words"])
    return Choice(
        str(told["ref"]),
        str(told["code"]),
        words[0] if words else "",
        told["chosen"] is True,
        bool(told["disabled"]),
        words[1:],
        _box(told.get("box")),
    )


def _control(told: Told) -> Control:
    shown = _texts(told["shown"])
    return Control(
        ref=str(told["ref"]),
        kind=ControlKind(told["kind"]),
        keys=_texts(told["keys"]),
        names=_texts(told["names"]),
        on=told["on"] if isinstance(told["on"], bool) else None,
        choices=tuple(_choice(choice) for choice in told["choices"]),
        shown=shown[0] if shown else "",
        disabled=bool(told["disabled"]),
        more=shown[1:],
        box=_box(told.get("box")),
    )
