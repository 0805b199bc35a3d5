"""The colours can be told apart, and follow what is asked for."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QPalette

from linkedin_privacy_wizard.gui import icons, theme
from linkedin_privacy_wizard.gui.colours import COLOURS, Colours
from linkedin_privacy_wizard.gui.theme import Scheme, Size
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

# The program's own picture has colours of its own.
ICONS = sorted({path.stem for path in (resources() / "icons").glob("*.svg")} - {"application"})


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grounds(shown: Colours) -> tuple[str, ...]:
    """What words lie on."""
    soft = (shown.accent_soft, shown.warning_soft, shown.success_soft, shown.danger_soft)
    return (shown.window, shown.surface, *soft)


def too_faint(front: tuple[str, ...], back: tuple[str, ...], least: float) -> list[str]:
    """The pairs of colours that are too close."""
    return [
        f"{one} on {other}: {contrast(one, other):.2f}"
        for one, other in product(front, back)
        if contrast(one, other) < least
    ]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which is light again afterwards."""
    yield qapp
    theme.apply(qapp, Scheme.LIGHT)


def test_black_on_white_has_the_most_contrast_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("shown", COLOURS.values(), ids=list(COLOURS))
def test_all_words_can_be_read(shown: Colours) -> None:
    tones = (shown.accent, shown.warning, shown.success, shown.danger)
    assert too_faint((shown.text, shown.muted, *tones), grounds(shown), 4.5) == []
    assert too_faint((shown.disabled,), (shown.window, shown.surface), 4.5) == []
    assert too_faint((shown.on_accent,), (shown.accent, shown.accent_hover), 4.5) == []


@pytest.mark.parametrize("shown", COLOURS.values(), ids=list(COLOURS))
def test_all_edges_marks_and_rings_can_be_seen(shown: Colours) -> None:
    marks = (shown.border, shown.accent, shown.focus, shown.warning, shown.success, shown.danger)
    assert too_faint(marks, (shown.window, shown.surface), 3) == []


@pytest.mark.parametrize("scheme", COLOURS)
def test_a_scheme_that_is_asked_for_is_shown(app: QApplication, scheme: Scheme) -> None:
    theme.apply(app, scheme)
    assert theme.colours() == COLOURS[scheme]
    window = app.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(COLOURS[scheme].window)


def test_the_system_is_followed_where_nothing_is_asked_for(app: QApplication) -> None:
    theme.apply(app, Scheme.SYSTEM)
    assert theme.colours() in COLOURS.values()


def test_labels_change_their_colours_with_the_scheme(qtbot: QtBot, app: QApplication) -> None:
    theme.apply(app, Scheme.LIGHT)
    label = PlainLabel("Words", tone=Tone.WARNING)
    qtbot.addWidget(label)
    theme.apply(app, Scheme.DARK)
    colour = label.palette().color(QPalette.ColorRole.WindowText)
    assert colour == QColor(COLOURS[Scheme.DARK].warning)


def test_labels_keep_their_weight_in_another_scheme(qtbot: QtBot, app: QApplication) -> None:
    theme.apply(app, Scheme.LIGHT)
    labels = [PlainLabel("Was bold", bold=True), PlainLabel("Is bold")]
    for label, bold in zip(labels, (False, True), strict=True):
        qtbot.addWidget(label)
        label.show()
        label.set_bold(bold=bold)
        label.set_tone(Tone.ACCENT)
    theme.apply(app, Scheme.DARK)
    assert [label.font().weight() for label in labels] == [
        QFont.Weight.Normal,
        QFont.Weight.DemiBold,
    ]


@pytest.mark.parametrize("size", Size)
def test_text_is_never_smaller_than_the_systems_own(qapp: QApplication, size: Size) -> None:
    assert qapp is not None
    body = theme.font(Size.BODY).pointSizeF()
    assert theme.font(size).pointSizeF() == pytest.approx(body * size.value / Size.BODY.value)
    assert size.value >= 1


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_takes_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    assert qapp is not None
    picture = icons.pixmap(name, "#ff0000", 48).toImage()
    painted = {
        picture.pixelColor(x, y).name()
        for x, y in product(range(48), repeat=2)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert painted == {"#ff0000"}
