"""Reads faults from the command line's "name=value" entries."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, get_args

from linkedin_privacy_wizard.practice.faults import Challenge, Dialog, Faults, Login
from linkedin_privacy_wizard.practice.setting_page import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

FORMS: Mapping[str, str] = {
    "latency_ms": "latency_ms=MILLISECONDS",
    "drawn_after_ms": "drawn_after_ms=MILLISECONDS",
    "slow": "slow=/path:MILLISECONDS",
    "renamed": "renamed=PAGE:New title",
    "moved": "moved=PAGE:/new/path",
    "unknown_settings": "unknown_settings=CATEGORY|Title|/path",
    "confirm_dialogs": "confirm_dialogs=PAGE:Title|Text|Yes|No",
    "knock_on": "knock_on=PAGE:OTHER=VALUE",
}


def parse_faults(entries: Iterable[str]) -> Faults:
    """Faults from entries such as "refuses=ads-age,ads-gender" or "offline".

    An entry may be repeated to add to a collection. Raises `ValueError` with a plain sentence.
    """
    found: dict[str, Any] = {}
    for entry in entries:
        written, _, value = entry.partition("=")
        name = written.strip().replace("-", "_")
        if name not in _READERS:
            raise ValueError(f"There is no fault called '{written}'. There are: {known_faults()}.")
        try:
            read = _READERS[name](value.strip())
        except ValueError as wrong:
            form = FORMS.get(name, f"{name}=VALUE")
            raise ValueError(f"'{entry}' cannot be read: {wrong}. Write it as {form}") from wrong
        found[name] = _joined(found.get(name), read)
    return Faults(**found)


def known_faults() -> str:
    """The names of all faults, for a message."""
    return ", ".join(field.name for field in fields(Faults))


def _joined(before: Any, read: Any) -> Any:  # noqa: ANN401 - one of several collections
    if isinstance(before, (dict, frozenset)):
        return before | read
    if isinstance(before, tuple):
        return before + read
    return read


def _number(value: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise ValueError(f"'{value}' is not a whole number")
    return int(value)


def _yes(value: str) -> bool:
    answers = {"": True, "yes": True, "on": True, "true": True}
    answers |= {"no": False, "off": False, "false": False}
    if value.lower() not in answers:
        raise ValueError(f"'{value}' is neither yes nor no")
    return answers[value.lower()]


def _text(value: str) -> str:
    if not value or not value.isascii() or not value.isprintable():
        raise ValueError("it says nothing that a header can hold")
    return value


def _names(value: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in value.split(",") if name.strip())
    if not names:
        raise ValueError("it names no page")
    return names


def _pair(value: str, mark: str = ":") -> tuple[str, str]:
    first, found, second = value.partition(mark)
    if not found or not first.strip() or not second.strip():
        raise ValueError(f"'{value}' has nothing on one side of '{mark}'")
    return first.strip(), second.strip()


def _path(value: str) -> str:
    if not value.startswith("/"):
        raise ValueError(f"'{value}' is not a path")
    return value


def _slow(value: str) -> dict[str, int]:
    path, wait = _pair(value)
    return {_path(path): _number(wait)}


def _renamed(value: str) -> dict[str, str]:
    return dict([_pair(value)])


def _moved(value: str) -> dict[str, str]:
    page_id, path = _pair(value)
    return {page_id: _path(path)}


def _unknown(value: str) -> tuple[tuple[str, str, str], ...]:
    parts = [part.strip() for part in value.split("|")]
    if len(parts) != 3 or not all(parts):
        raise ValueError("it needs three parts")
    category, title, path = parts
    if category not in CATEGORIES:
        raise ValueError(f"'{category}' is no category")
    return ((category, title, _path(path)),)


def _dialog(value: str) -> dict[str, Dialog]:
    page_id, text = _pair(value)
    parts = [part.strip() for part in text.split("|")]
    if len(parts) != 4 or not all(parts):
        raise ValueError("it needs a title, a text and two buttons")
    return {page_id: Dialog(*parts)}


def _knock_on(value: str) -> dict[str, Mapping[str, str]]:
    page_id, effect = _pair(value)
    return {page_id: dict([_pair(effect, "=")])}


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"'{value}' is none of {', '.join(allowed)}")
        return value

    return read


_READERS: Mapping[str, Callable[[str], Any]] = {
    "latency_ms": _number,
    "drawn_after_ms": _number,
    "redirect_loop": _yes,
    "down": _yes,
    "slow": _slow,
    "offline": _yes,
    "rate_limited_after": _number,
    "refused_after": _number,
    "retry_after": _text,
    "session_lost_after": _number,
    "proof_asked_after": _number,
    "says_saved_and_is_not": _names,
    "refuses": _names,
    "saves_without_a_word": _names,
    "missing_rows": _names,
    "renamed": _renamed,
    "moved": _moved,
    "unknown_settings": _unknown,
    "no_row_values": _names,
    "confirm_dialogs": _dialog,
    "knock_on": _knock_on,
    "in_iframe": _names,
    "changed_layout": _names,
    "unreadable": _names,
    "challenge_at_login": _one_of(get_args(Challenge)),
    "login": _one_of(get_args(Login)),
    "sign_in_window": _yes,
    "authwall": _yes,
    "account_restricted": _yes,
    "heeds_privacy_signal": _yes,
    "no_name_shown": _yes,
    "wrong_password_first": _yes,
}
