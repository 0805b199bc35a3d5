"""The rows, pages and controls that the pretend site's settings are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["switch", "radio", "menu", "ticks", "list"]
Generation: TypeAlias = int
Value: TypeAlias = str | list[str]

GENERATIONS: tuple[Generation, ...] = (2018, 2021, 2023, 2024, 2026)
CATEGORIES = (
    "account",
    "sign-in-and-security",
    "profile-visibility",
    "privacy",
    "ads",
    "notifications",
)


@dataclass(frozen=True)
class Choice:
    """One option of a radio, menu or group of ticks: its code, and its words by language."""

    code: str
    words: Mapping[str, str]


@dataclass
class Control:
    """One thing on a page that holds a value.

    A switch is "on" or "off"; a radio or menu is the code of its option; ticks and lists are
    the codes that are ticked or still there.
    """

    key: str
    kind: Kind
    titles: dict[str, str]
    value: Value
    default: Value
    options: tuple[Choice, ...] = ()
    element_id: str = ""
    dialog: str = ""
    empties: str = ""
    clear: bool = False
    counted: bool = False

    def accepts(self, value: Value) -> bool:
        """Whether the control could hold this value."""
        if self.kind == "switch":
            return value in ("on", "off")
        codes = {choice.code for choice in self.options}
        if isinstance(value, str):
            return self.kind in ("radio", "menu") and value in codes
        return self.kind in ("ticks", "list") and set(value) <= codes

    def put(self, value: Value) -> None:
        """Hold a value; `ValueError` if the control cannot."""
        if not self.accepts(value):
            raise ValueError(f"{self.key} cannot be {value!r}")
        self.value = list(value) if isinstance(value, list) else value


@dataclass
class SettingPage:
    """One row of the settings and the page behind it."""

    id: str
    path: str
    category: str
    section: str
    titles: dict[str, str]
    controls: list[Control] = field(default_factory=list)
    other_paths: tuple[str, ...] = ()
    former_title: str = ""
    also_in: tuple[str, ...] = ()
    generation: Generation = 2026
    iframe: bool = False
    danger: bool = False
    form: str = ""

    def control(self, key: str | None = None) -> Control:
        """The control with that key, or the page's first; `KeyError` if there is none."""
        for control in self.controls:
            if key is None or control.key == key:
                return control
        raise KeyError(f"{self.id} has no control {key or 'at all'}")

    def paths(self) -> tuple[str, ...]:
        """Every address that shows this page, the usual one first."""
        return (self.path, *self.other_paths)
