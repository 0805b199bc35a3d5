"""The page for choosing, in the states that its tests start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import (
    Kind,
    Option,
    OptionText,
    Preset,
)
from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.widgets.choice_box import ChoiceBox
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import catalog, read, setting, text
from tests.gui.seen import named, seen
from tests.gui.windows import Shown, show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.setting import Setting

COMBO, BUTTON = QAccessible.Role.ComboBox, QAccessible.Role.Button
LEFT = Qt.MouseButton.LeftButton

AGE, GENDER = setting("ads-age"), setting("ads-gender")
BOXES = setting(
    "ads-job",
    kind=Kind.TICKS,
    options=(Option("all"), Option("none"), Option("some")),
    presets={Preset.SUGGESTED: "none"},
    text={
        "en": text(
            "Ads based on your job",
            options={
                "all": OptionText("All boxes", "LinkedIn may."),
                "none": OptionText("No boxes", "LinkedIn may not."),
                "some": OptionText("Some boxes", "LinkedIn may use some."),
            },
        )
    },
)


def choosing(*settings: Setting, events: tuple[e.Event, ...] = (), **values: str) -> WizardState:
    """The choices after these values were read, with the suggested ones made."""
    return _choosing(settings, events, values)


def choosing_many(count: int) -> WizardState:
    """The choices among as many settings, `ads-0` and on."""
    many = tuple(setting(f"ads-{place}") for place in range(count))
    return _choosing(many, (), {f"ads_{place}": "on" for place in range(count)})


def _choosing(
    settings: tuple[Setting, ...], events: tuple[e.Event, ...], values: Mapping[str, str]
) -> WizardState:
    wanted = {s.id: s.presets[Preset.SUGGESTED] for s in settings if Preset.SUGGESTED in s.presets}
    return WizardState(
        catalog(*settings),
        step=Step.CHOOSE,
        mode=e.Mode.DO_IT,
        events=(*read(**values), *events),
        choices={key: value for key, value in wanted.items() if key.replace("-", "_") in values},
    )


def opened(qtbot: QtBot, state: WizardState) -> tuple[Shown, ChoosePage]:
    """The window with every topic open and built."""
    shown = show(qtbot, state)
    page = page_of(shown)
    page.open_all()
    qtbot.waitUntil(lambda: not page.is_building)
    # Qt shows what was added to a shown part at its next turn.
    qtbot.waitUntil(lambda: all(row.isVisible() for row in page.findChildren(Ruled)))
    return shown, page


def page_of(shown: Shown) -> ChoosePage:
    """The page itself."""
    [page] = shown.window.findChildren(ChoosePage)
    return page


def box(page: ChoosePage, name: str) -> ChoiceBox:
    """The combo box of that name, found as a screen reader finds it."""
    found = named(page, name, COMBO).widget
    assert isinstance(found, ChoiceBox)
    return found


def words(page: ChoosePage) -> list[str]:
    """Everything there is to read."""
    return [thing.name for thing in seen(page)]
