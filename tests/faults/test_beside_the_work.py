"""What happens beside the work: the computer sleeps, another copy starts, a passkey is wanted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.doorbell import Doorbell, ring
from linkedin_privacy_wizard.gui.embedded.passkey_panel import PasskeyPanel
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.storage.lock import AlreadyOpen, FolderLock
from tests.fakes.passkey import FakePasskeyRequest
from tests.faults.play import to_the_end
from tests.faults.rows import STAGES
from tests.faults.scene import Scene
from tests.faults.table import LINES, Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from linkedin_privacy_wizard.linkedin.page import PageView
    from linkedin_privacy_wizard.workflows.ports import Ready

NIGHT = timedelta(hours=9)
ASLEEP = "asleep"
# Qt's objects must not be collected while the history is written on another thread.
_KEPT: Final[list[QObject]] = []


def write_down(trouble: str, stage: str, said: str, browser: str) -> None:
    """A line of the table, where nothing was lost."""
    LINES.append(Line(trouble, stage, said, "yes", "nothing", browser))


# The computer sleeps


def sleep_after_next_page(scene: Scene, meanwhile: Callable[[], None] = lambda: None) -> None:
    """The lid is shut when the next page has been looked at, and opened in the morning."""
    open_now = scene.site.open

    async def open_and_sleep(path: str, ready: Ready) -> PageView:
        view = await open_now(path, ready)
        scene.site.open = open_now  # type: ignore[method-assign]
        scene.clock.wait(NIGHT)
        scene.site.diary.append(ASLEEP)
        meanwhile()
        return view

    scene.site.open = open_and_sleep  # type: ignore[method-assign]


def pressed_unread(diary: Sequence[object]) -> list[object]:
    """Presses after the night on pages that were not loaded again since."""
    told: list[object] = []
    loaded: set[str] = set()
    for entry in diary[diary.index(ASLEEP) :]:
        words = str(entry)
        if words.startswith("load "):
            loaded.add(words.removeprefix("load "))
        elif words.startswith("press ") and words.rpartition(" of ")[2] not in loaded:
            told.append(entry)
    return told


@pytest.mark.parametrize("stage", STAGES)
async def test_after_a_sleep_nothing_is_pressed_that_was_not_read_again(
    stage: str, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene = Scene(tmp_path)
    scene.when(stage, lambda: sleep_after_next_page(scene))
    scene.start()
    assert await to_the_end(scene) == []
    assert ASLEEP in scene.site.diary
    assert pressed_unread(scene.site.diary) == []
    began, ended = (
        next(event.at for event in scene.state.events if isinstance(event, kind))
        for kind in (e.RunStarted, e.RunEnded)
    )
    # Asleep before anybody was in, the run begins in the morning.
    assert ended - began == (timedelta() if stage == "sign-in" else NIGHT)
    said = "(it reads the page again before it presses)" if stage == "apply" else "(it goes on)"
    write_down("computer asleep", stage, said, "unit/test_workflows_apply.py")


async def test_a_value_that_moved_in_the_night_is_not_pressed_on(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene = Scene(tmp_path)
    by_hand = scene.pages["job"]

    def set_by_hand() -> None:
        by_hand.value = "off"

    scene.when("apply", lambda: sleep_after_next_page(scene, set_by_hand))
    scene.start()
    assert await to_the_end(scene) == []
    assert not any(str(x).startswith("press ") and by_hand.path in str(x) for x in scene.site.diary)


def test_a_press_on_what_was_read_before_the_night_is_found() -> None:
    stale = ["load /a", ASLEEP, "press 0 of /a", "load /b", "press 0 of /b"]
    assert pressed_unread(stale) == ["press 0 of /a"]


# A second copy of the wizard


@pytest.mark.parametrize("stage", STAGES)
async def test_a_second_copy_is_sent_away_and_the_first_one_goes_on(
    stage: str, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene, tried = Scene(tmp_path), []
    lock, bell = FolderLock(tmp_path), Doorbell(tmp_path)
    _KEPT.append(bell)

    def start_another() -> None:
        with pytest.raises(AlreadyOpen):
            FolderLock(tmp_path)
        tried.append(ring(tmp_path))

    scene.when(stage, start_another)
    scene.start()
    try:
        assert await to_the_end(scene) == []
    finally:
        bell.close()
        lock.release()
    assert tried == [True]
    write_down("second copy started", stage, messages.open_already(), "e2e/test_bad_input.py")


# A passkey


@pytest.mark.parametrize("stage", STAGES)
async def test_a_passkey_is_the_persons_and_never_the_wizards(
    stage: str, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene, window, asked = Scene(tmp_path), QWidget(), FakePasskeyRequest()
    panel = PasskeyPanel(window)
    _KEPT.extend((window, panel, asked))
    hand_now, words = scene.browsing.hand_to, []

    def hand_to(steering: Driver) -> None:
        hand_now(steering)
        panel.set_closed(steering is Driver.WIZARD)

    def ask() -> None:
        panel.ask(asked)
        words.append(panel.words)
        panel.give_up()

    scene.browsing.hand_to = hand_to  # type: ignore[method-assign]
    scene.when("signing-in" if stage == "sign-in" else stage, ask)
    scene.start()
    assert await to_the_end(scene) == []
    assert asked.told == ["cancel"]
    assert words == [messages.passkey_waits() if stage == "sign-in" else ""]
    said = words[0] or "(none is given while the wizard works)"
    write_down("passkey asked for", stage, said, "gui/test_engine_program.py")
