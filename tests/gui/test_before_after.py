"""The picture of what LinkedIn might do before, and may do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import Report, report
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Preset, Topic
from linkedin_privacy_wizard.gui.before_after import (
    PAPER,
    BeforeAfter,
    Drawing,
    in_words,
    paint_mark,
)
from linkedin_privacy_wizard.gui.marks import Mark, TopicMarks, marks_of
from tests.builders import catalog, look_only, read, setting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MAY, MAY_NOT, NOT_KNOWN = Mark
ADS = TopicMarks(Topic.ADS, (MAY,) * 18, (MAY_NOT,) * 17 + (NOT_KNOWN,))
SEEN = TopicMarks(Topic.SEEN, (MAY, MAY_NOT), (MAY_NOT, MAY_NOT))


def drawn(mark: Mark) -> QImage:
    """One shape, in black and white only."""
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    black = QColor("black")
    with QPainter(image) as painter:
        paint_mark(painter, type(PAPER)(black, black, black, black), mark, QRectF(5, 5, 50, 50))
    return image


def test_a_setting_at_its_most_private_value_may_not() -> None:
    told = report((*read(ads_age="on"), e.ChangeVerified("ads-age", "off")))
    [marks] = marks_of(told, catalog(setting()))
    assert (marks.topic, marks.before, marks.after) == (Topic.ADS, (MAY,), (MAY_NOT,))


def test_a_setting_that_was_left_alone_stays_as_it_was() -> None:
    [marks] = marks_of(report(read(ads_age="on")), catalog(setting()))
    assert (marks.before, marks.after) == ((MAY,), (MAY,))


def test_a_setting_that_is_not_confirmed_is_not_known() -> None:
    events = (
        *read(ads_age="on"),
        e.ChangeStarted("ads-age", "on", "off"),
        e.ChangeUnconfirmed("ads-age", Reason.NOT_SEEN),
    )
    [marks] = marks_of(report(events), catalog(setting()))
    assert marks.after == (NOT_KNOWN,)


@pytest.mark.parametrize(
    "left_out",
    [setting(presets={}), setting(presets={Preset.ESSENTIALS: "off"}), look_only("ads-age")],
)
def test_a_setting_whose_most_private_value_nobody_knows_is_left_out(left_out: object) -> None:
    assert marks_of(report(read(ads_age="on")), catalog(left_out)) == ()  # type: ignore[arg-type]


def test_a_setting_that_was_never_read_is_left_out() -> None:
    assert marks_of(Report(), catalog(setting())) == ()


def test_the_picture_is_told_in_words(qapp: QApplication) -> None:  # noqa: ARG001
    assert in_words((ADS, SEEN)) == (
        "Ads: 18 of 18 allowed before, 0 of 18 now. "
        "Who can see you: 1 of 2 allowed before, 0 of 2 now."
    )


def test_shapes_differ_without_their_colours(qapp: QApplication) -> None:  # noqa: ARG001
    pictures = [drawn(mark) for mark in Mark]
    assert all(a != b for place, a in enumerate(pictures) for b in pictures[place + 1 :])
    [may, may_not, not_known] = pictures
    assert may.pixelColor(20, 30) == QColor("black")
    assert may_not.pixelColor(20, 30) == QColor("white")
    assert not_known.pixelColor(30, 30) == QColor("white")


def test_topics_stand_side_by_side_where_there_is_room(qapp: QApplication) -> None:
    narrow = Drawing((ADS, SEEN), 300, qapp.font())
    wide = Drawing((ADS, SEEN), 900, qapp.font())
    assert wide.height < narrow.height


def test_the_legend_goes_on_below_where_there_is_no_room_beside(qapp: QApplication) -> None:
    beside = Drawing((ADS,), 500, qapp.font())
    below = Drawing((ADS,), 150, qapp.font())
    assert below.height > beside.height


def test_many_shapes_stay_inside_a_narrow_picture(qapp: QApplication) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    many = TopicMarks(Topic.ADS, (MAY,) * 60, (MAY_NOT,) * 60)
    with QPainter(image) as painter:
        Drawing((many,), 380, qapp.font()).paint(painter, PAPER)
    right = image.copy(380, 0, 20, 300)
    blank = QImage(20, 300, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert right == blank


def test_the_widget_tells_a_screen_reader_and_draws(qtbot: QtBot) -> None:
    picture = BeforeAfter()
    qtbot.addWidget(picture)
    picture.show_marks((ADS, SEEN))
    picture.resize(700, picture.heightForWidth(700))
    assert picture.accessibleName() == "Before and now"
    assert picture.accessibleDescription() == in_words((ADS, SEEN))
    shown = picture.grab().toImage()
    colours = {
        shown.pixelColor(x, y).name() for x in range(0, 700, 2) for y in range(shown.height())
    }
    assert len(colours) > 3
