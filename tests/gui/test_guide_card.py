"""The card beside the page: what it says and draws at each moment, and what can be answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Kind, Option
from linkedin_privacy_wizard.domain.sight import Box, Moment, Shape, Sight
from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.pages.apply import guide_card
from linkedin_privacy_wizard.gui.pages.apply.control_picture import ControlPicture
from linkedin_privacy_wizard.gui.pages.apply.drawing import Part, drawing, page_words
from linkedin_privacy_wizard.gui.pages.apply.guide_words import guide_words, press_words
from linkedin_privacy_wizard.gui.pages.apply.page_picture import PagePicture, place_words
from linkedin_privacy_wizard.wizard.intents import BackPressed, GuideAnswered
from linkedin_privacy_wizard.workflows.ports import Word
from tests.builders import NOON, change, choice, setting, ticks
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.wizard.state import WizardState

VIEWING = change(choice(), "full", "private")
EMPLOYER = change(ticks(), "some:0.2/5", "none")
AGE = change(setting("ads-age"))
NAMED = change(setting(labels={"en": ("Use your age",)}))
KINDS = {
    Shape.SWITCH: (AGE, "on"),
    Shape.TICK: (AGE, "on"),
    Shape.RADIOS: (VIEWING, "full"),
    Shape.MENU: (VIEWING, "semi"),
    Shape.TICKS: (EMPLOYER, "some:0.2/5"),
    Shape.BUTTON: (AGE, None),
}


def at(moment: Moment, **changes: object) -> WizardState:
    """Being guided through the second setting of three, at this moment."""
    return replace(windows.GUIDING, sight=replace(windows.ASKED, moment=moment, **changes))  # type: ignore[arg-type]


def seen(which: Change, shape: Shape | None, value: str | None, boxes: int = 0) -> Sight:
    """What the guide sees of a control."""
    return Sight(which.setting.id, Moment.ASKED, value=value, shape=shape, boxes=boxes)


@pytest.mark.parametrize("moment", Moment)
def test_every_moment_has_words_of_its_own(qtbot: QtBot, moment: Moment) -> None:
    told = guide_words(AGE, replace(windows.ASKED, moment=moment), "en")
    shown = show(qtbot, at(moment))
    assert told.title in shown.words()
    assert told.do in shown.words()
    others = [
        guide_words(AGE, replace(windows.ASKED, moment=x), "en") for x in Moment if x != moment
    ]
    assert told not in others


@pytest.mark.parametrize(
    ("moment", "main"),
    [
        (Moment.OPENING, None),
        (Moment.ASKED, None),
        (Moment.SEEN, None),
        (Moment.UNTOLD, Word.SET),
        (Moment.MISSING, Word.SET),
        (Moment.SAVE, Word.SET),
        (Moment.ANSWER, Word.SET),
        (Moment.STANDS, Word.SET),
        (Moment.ELSEWHERE, Word.RETURN),
        (Moment.LOST, Word.RETURN),
    ],
)
def test_there_is_always_a_way_on(qtbot: QtBot, moment: Moment, main: Word | None) -> None:
    shown = show(qtbot, at(moment))
    act = shown.window._views[windows.GUIDING.step].page.acts(at(moment)).main
    assert (act.intent if act else None) == (GuideAnswered(main) if main else None)
    click(shown.button("Skip this one"))
    click(shown.button("Back"))
    assert shown.happened == [GuideAnswered(Word.SKIP), BackPressed()]


def test_who_cannot_find_it_says_so_and_may_say_that_it_is_set(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.GUIDING)
    click(shown.button("I cannot find it"))
    shown.show(at(Moment.LOST))
    assert "1. On LinkedIn, open “Me”, then “Settings & Privacy”." in shown.words()
    click(shown.button("I have set it"))
    click(shown.button("Open its page"))
    assert shown.happened == [GuideAnswered(x) for x in (Word.HELP, Word.SET, Word.RETURN)]


def test_the_first_setting_has_none_before_it(qtbot: QtBot) -> None:
    assert not show(qtbot, at(Moment.ASKED, number=1)).has_button("Back")


def test_help_is_only_named_where_there_is_some() -> None:
    lost = replace(windows.ASKED, moment=Moment.LOST)
    helped = change(setting(help="a1"))
    assert "help for this is open" in guide_words(helped, lost, "en").more
    assert "no help page" in guide_words(AGE, lost, "en").more


def test_what_is_seen_is_not_called_proved() -> None:
    told = guide_words(AGE, replace(windows.ASKED, moment=Moment.SEEN), "en")
    assert (told.title, told.do) == ("Good, seen", "The page now shows “Off”.")
    assert told.more == "At the end we load it again to be sure."


@pytest.mark.parametrize(
    ("which", "shape", "words"),
    [
        (AGE, Shape.SWITCH, "Turn off the switch."),
        (change(setting(), "off", "on"), Shape.SWITCH, "Turn on the switch."),
        (NAMED, Shape.SWITCH, "Turn off the switch “Use your age”."),
        (replace(NAMED, wanted="on"), Shape.SWITCH, "Turn on the switch “Use your age”."),
        (AGE, Shape.TICK, "Clear the box."),
        (replace(AGE, wanted="on"), Shape.TICK, "Tick the box."),
        (NAMED, Shape.TICK, "Clear the box “Use your age”."),
        (replace(NAMED, wanted="on"), Shape.TICK, "Tick the box “Use your age”."),
        (VIEWING, Shape.RADIOS, "Choose “Private mode”."),
        (VIEWING, Shape.MENU, "Open the list. Then choose “Private mode”."),
        (EMPLOYER, Shape.TICKS, "Clear every box."),
        (replace(EMPLOYER, wanted="some:1/5"), Shape.TICKS, "Tick the boxes as in the picture."),
        (AGE, None, "Set it to “Off”."),
    ],
)
def test_each_kind_of_control_is_pressed_in_its_own_words(
    which: Change, shape: Shape | None, words: str
) -> None:
    assert press_words(which, shape, "en") == words


def test_linkedins_own_words_go_before_ours() -> None:
    assert page_words(VIEWING.setting, "private", "en") == "Private mode"
    assert page_words(VIEWING.setting, "private", "de") == "Private mode"
    assert page_words(AGE.setting, "off", "en") == "Off"
    assert page_words(AGE.setting, "gone", "en") == "gone"


def test_a_drawing_shows_each_part_now_and_then() -> None:
    assert drawing(AGE, seen(AGE, Shape.SWITCH, "on"), "en").parts == (
        Part("", now=True, then=False),
    )
    boxes = drawing(EMPLOYER, seen(EMPLOYER, Shape.TICKS, "some:0.2/3", 3), "en").parts
    assert [part.now for part in boxes] == [True, False, True]
    assert not any(part.then for part in boxes)
    radios = drawing(VIEWING, seen(VIEWING, Shape.RADIOS, "full"), "en").parts
    assert [(part.now, part.then) for part in radios] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    (menu,) = drawing(VIEWING, seen(VIEWING, Shape.MENU, "full"), "en").parts
    assert (menu.words_now, menu.words) == ("Your name", "Private mode")


@pytest.mark.parametrize(
    ("which", "shape"),
    [
        (AGE, Shape.SWITCH),
        (VIEWING, Shape.RADIOS),
        (EMPLOYER, Shape.TICKS),
        (change(choice(kind=Kind.MENU), "full", "private"), Shape.MENU),
    ],
)
def test_where_nothing_was_seen_the_catalog_says_how_it_looks(which: Change, shape: Shape) -> None:
    told = drawing(which, seen(which, None, None), "en")
    assert told.shape is shape
    assert "now" not in told.words
    assert all(not part.now for part in told.parts)


def test_a_long_list_is_drawn_with_what_matters_in_it() -> None:
    long = choice(options=tuple(replace(Option("x"), id=each) for each in "abcdef"))
    told = drawing(change(long, "b", "f"), seen(change(long, "b", "f"), Shape.RADIOS, "e"), "en")
    assert [part.words for part in told.parts] == ["a", "b", "e", "f"]


@pytest.mark.parametrize(
    ("top", "words"),
    [
        (0.1, "It is near the top of the page."),
        (0.5, "It is half-way down the page."),
        (0.8, "It is low down on the page."),
        (1.5, "Scroll down on the page to see it."),
        (-1.0, "Scroll up on the page to see it."),
    ],
)
def test_where_it_stands_is_told_in_words(qtbot: QtBot, top: float, words: str) -> None:
    box = Box(0.5, top, 0.1, 0.1)
    assert place_words(box) == words
    shown = show(qtbot, at(Moment.ASKED, box=box))
    assert words in shown.words()
    (picture,) = shown.window.findChildren(PagePicture)
    assert picture.isVisible()
    assert picture.accessibleName() == f"Picture of the page. {words}"
    assert _role(picture) is QAccessible.Role.Graphic


def test_without_a_place_there_is_no_picture_of_the_page(qtbot: QtBot) -> None:
    shown = show(qtbot, at(Moment.ASKED, box=None))
    (picture,) = shown.window.findChildren(PagePicture)
    assert not picture.isVisible()


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("shape", Shape)
def test_every_kind_of_control_is_drawn_and_told(
    qtbot: QtBot, shape: Shape, scheme: theme.Scheme
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme)
    which, value = KINDS[shape]
    picture = ControlPicture()
    qtbot.addWidget(picture)
    picture.show_drawing(drawing(which, seen(which, shape, value, 5), "en"))
    picture.resize(picture.sizeHint())
    picture.show()
    drawn = picture.grab().toImage()
    colours = {
        drawn.pixelColor(x, y).name()
        for x in range(0, drawn.width(), 2)
        for y in range(0, drawn.height(), 2)
    }
    assert QColor(theme.colours().accent).name() in colours
    assert picture.accessibleName().startswith("Picture of")
    assert _role(picture) is QAccessible.Role.Graphic
    theme.apply(app, theme.Scheme.LIGHT)


def test_the_drawing_grows_with_the_text(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = ControlPicture()
    qtbot.addWidget(picture)
    picture.show_drawing(drawing(AGE, seen(AGE, Shape.SWITCH, "on"), "en"))
    small, plain = picture.sizeHint(), theme.font

    def twice(size: theme.Size = theme.Size.BODY, *, bold: bool = False) -> object:
        font = plain(size, bold=bold)
        font.setPointSizeF(font.pointSizeF() * 2)
        return font

    monkeypatch.setattr(theme, "font", twice)
    assert picture.sizeHint().height() > 1.8 * small.height()


def test_with_little_room_the_frames_go_one_below_the_other(qtbot: QtBot) -> None:
    picture = ControlPicture()
    qtbot.addWidget(picture)
    assert picture.heightForWidth(400) == 0
    picture.show_drawing(drawing(AGE, seen(AGE, Shape.SWITCH, "on"), "en"))
    assert picture.heightForWidth(100) > 2 * picture.heightForWidth(400)
    picture.resize(100, picture.heightForWidth(100))
    assert not picture.grab().isNull()


def test_each_new_thing_to_do_is_said_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(guide_card, "announce", lambda _widget, words: said.append(words))
    shown = show(qtbot, at(Moment.OPENING))
    shown.show(windows.GUIDING)
    shown.show(at(Moment.ASKED, box=Box(0, 0, 1, 1)))
    shown.show(at(Moment.SEEN))
    assert said == [
        "Your turn. 2 of 3: Ads gender. Turn off the switch.",
        "Good, seen. 2 of 3: Ads gender. The page now shows “Off”.",
    ]


def test_a_list_of_what_was_left_shows_only_that(qtbot: QtBot) -> None:
    ended = (*windows.PROVED, e.RunEnded(NOON))
    again = (*ended, e.StageStarted(e.Stage.APPLY, 1), e.ChangeStarted("ads-gender", "on", "off"))
    shown = show(
        qtbot, replace(windows.GUIDING, mode=e.Mode.DO_IT, guided=("ads-gender",), events=again)
    )
    assert "Ads gender: Off" in shown.words()
    assert "Ads age: Off" not in shown.words()
    assert "You press in the browser." in shown.words()


def _role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()
