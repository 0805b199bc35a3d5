"""How a control looks to a person and where it stands: what a drawing of it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.domain.sight import Shape, around
from linkedin_privacy_wizard.linkedin.page import ControlKind

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.domain.sight import Box
    from linkedin_privacy_wizard.linkedin.controls import Found

_SHAPES = {
    ControlKind.SWITCH: Shape.SWITCH,
    ControlKind.BOX: Shape.TICK,
    ControlKind.RADIOS: Shape.RADIOS,
    ControlKind.MENU: Shape.MENU,
}


def shape_of(setting: Setting, found: Found) -> Shape:
    """How the control looks: the page decides, not the catalog."""
    kind = found.control.kind
    if setting.kind is Kind.TICKS and kind is ControlKind.BOX:
        return Shape.TICKS
    return _SHAPES[kind]


def place_of(found: Found) -> Box | None:
    """Where it stands, with all of its parts."""
    parts = found.control.choices if found.control.kind is ControlKind.RADIOS else found.controls
    return around(part.box for part in parts)
