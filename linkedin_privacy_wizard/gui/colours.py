"""The colours of the window, one set for each scheme. Their contrast is computed by a test."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """Which set of colours is drawn; SYSTEM follows the person's own choice for all programs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST_LIGHT = "high_contrast_light"
    HIGH_CONTRAST_DARK = "high_contrast_dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour by its part, as #rrggbb.

    `line` only decorates; `border` is what tells where a control is. The `…_soft` ones lie behind
    `text`, and behind the colour of the same name.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    border: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    danger: str
    danger_soft: str
    disabled: str
    focus: str


COLOURS = {
    Scheme.LIGHT: Colours(
        window="#f4f7f7",
        surface="#ffffff",
        text="#182827",
        muted="#4c5e5c",
        line="#d6e0df",
        border="#768785",
        accent="#0a6661",
        accent_hover="#084f4b",
        accent_soft="#e1f1ef",
        on_accent="#ffffff",
        warning="#7a4a00",
        warning_soft="#fff4df",
        success="#1b6638",
        success_soft="#e4f4e9",
        danger="#9c2319",
        danger_soft="#fcebe9",
        disabled="#627170",
        focus="#0a6661",
    ),
    Scheme.DARK: Colours(
        window="#131a1a",
        surface="#1c2525",
        text="#e9f1f0",
        muted="#aebdbb",
        line="#334140",
        border="#7d918e",
        accent="#63cdc3",
        accent_hover="#8adfd7",
        accent_soft="#1b3a38",
        on_accent="#05201e",
        warning="#f2c46b",
        warning_soft="#3a2f17",
        success="#7fd49b",
        success_soft="#1b3625",
        danger="#ff9c92",
        danger_soft="#432321",
        disabled="#93a3a1",
        focus="#63cdc3",
    ),
    Scheme.HIGH_CONTRAST_LIGHT: Colours(
        window="#ffffff",
        surface="#ffffff",
        text="#000000",
        muted="#000000",
        line="#000000",
        border="#000000",
        accent="#003f3c",
        accent_hover="#000000",
        accent_soft="#ffffff",
        on_accent="#ffffff",
        warning="#000000",
        warning_soft="#ffffff",
        success="#000000",
        success_soft="#ffffff",
        danger="#7a0000",
        danger_soft="#ffffff",
        disabled="#4a4a4a",
        focus="#000000",
    ),
    Scheme.HIGH_CONTRAST_DARK: Colours(
        window="#000000",
        surface="#000000",
        text="#ffffff",
        muted="#ffffff",
        line="#ffffff",
        border="#ffffff",
        accent="#7ff5ea",
        accent_hover="#ffffff",
        accent_soft="#000000",
        on_accent="#000000",
        warning="#ffff66",
        warning_soft="#000000",
        success="#8cffb0",
        success_soft="#000000",
        danger="#ffb3ab",
        danger_soft="#000000",
        disabled="#c0c0c0",
        focus="#ffffff",
    ),
}
