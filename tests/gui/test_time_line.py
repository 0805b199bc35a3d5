"""The drawn line of check-ups, and what it says to those who cannot see it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.time_line import Disc, TimeLine, discs, in_words
from tests.builders import NOON
from tests.gui.seen import names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WEEK = timedelta(weeks=1)
NOW = NOON + 10 * WEEK
THREE = (NOON + 5 * WEEK, NOON + WEEK / 7, NOON)


def drawn(qtbot: QtBot, *, to_left: bool = False, width: int = 600) -> QImage:
    """The picture of three check-ups."""
    line = TimeLine()
    qtbot.addWidget(line)
    if to_left:
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.show_check_ups(THREE, 3, NOW)
    line.resize(width, line.sizeHint().height())
    return line.grab().toImage()


def discs_seen(image: QImage) -> list[float]:
    """Where discs of the accent's colour are, as shares of the width."""
    accent = QColor(theme.colours().accent).rgb()
    found: list[int] = []
    for x in range(image.width()):
        column = any(image.pixel(x, y) == accent for y in range(image.height()))
        if column and (not found or x - found[-1] > 20):
            found.append(x)
    return [round(x / image.width(), 1) for x in found]


def test_a_check_up_stands_where_its_time_is() -> None:
    assert discs((NOON + 5 * WEEK, NOON), NOW, 0.05) == (
        Disc(0.0, NOON, 1),
        Disc(0.5, NOON + 5 * WEEK, 1),
    )
    assert discs((), NOW, 0.05) == ()


def test_those_close_together_are_one_disc_with_their_number() -> None:
    [first, _] = discs(THREE, NOW, 0.05)
    assert first == Disc(0.0, NOON + WEEK / 7, 2)


@pytest.mark.parametrize("now", [NOON, NOON - WEEK])
def test_a_clock_that_stands_or_goes_back_does_no_harm(qtbot: QtBot, now: object) -> None:
    assert discs((NOON,), now, 0.05) == (Disc(0.0, NOON, 1),)  # type: ignore[arg-type]
    line = TimeLine()
    qtbot.addWidget(line)
    line.show_check_ups((NOON,), 1, now)  # type: ignore[arg-type]
    assert not line.grab().isNull()


def test_the_line_ends_today_on_the_side_where_reading_ends(qtbot: QtBot) -> None:
    assert discs_seen(drawn(qtbot)) == [0.0, 0.5]
    assert discs_seen(drawn(qtbot, to_left=True)) == [0.5, 1.0]


def test_labels_that_have_no_room_are_left_out(qtbot: QtBot) -> None:
    # Nothing is drawn outside, however narrow it is.
    assert not drawn(qtbot, width=90).isNull()


def test_nothing_is_drawn_where_nobody_has_checked(qtbot: QtBot) -> None:
    line = TimeLine()
    qtbot.addWidget(line)
    line.show_check_ups((), 0, NOW)
    assert line.accessibleName() == "0 check-ups."


def test_a_screen_reader_hears_every_day_once(qtbot: QtBot) -> None:
    words = in_words((NOON + WEEK, NOON + timedelta(hours=1), NOON), 5)
    assert words == (
        "5 check-ups. The newest first: 10 October 2026; 3 October 2026. 2 are older than these."
    )
    line = TimeLine()
    qtbot.addWidget(line)
    line.show_check_ups(THREE, 3, NOW)
    line.show()
    assert names(line, QAccessible.Role.Graphic) == [in_words(THREE, 3)]
