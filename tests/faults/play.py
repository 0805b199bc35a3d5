"""Plays one trouble at one stage to the end, and tells what is lost then."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.trouble import SignedInAnew
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.state import Step, Work
from tests.faults.rows import End
from tests.faults.scene import SETTINGS, WANTED, Scene, values_of

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.result import Reason
    from tests.faults.flaws import Flaw
    from tests.faults.rows import Fault

_A_WHILE_S = 0.03
# A setting has to be wrong before its page is looked at.
_BEGINNING = {"read": "sign-in", "apply": "agreed"}
_PATHS = {each.addresses[0].path: each.id for each in SETTINGS}


async def play(fault: Fault, stage: str, folder: Path) -> tuple[str, list[str]]:
    """What the wizard said, and what is lost in the end."""
    scene = Scene(folder)
    late = fault.late and stage == "sign-in"
    scene.when("signing-in" if late else stage, lambda: fault.cause(scene))
    scene.start()
    said = await _go(scene, fault)
    assert said, "nothing was said of it"
    stopped = len(scene.site.loads)
    if fault.end is End.STOPS:
        await asyncio.sleep(_A_WHILE_S)
        assert len(scene.site.loads) == stopped, "a page was opened after the stop"
    await scene.close()
    lost = lost_in(scene)
    if fault.end in (End.NEW_START, End.NEXT_DAY):
        scene = await _again(folder, scene)
        lost += lost_in(scene)
    if fault.end is not End.STOPS:
        assert scene.has_result() or _nothing_to_do(scene)
        missing = {name for name, value in values_of(scene.pages).items() if value != WANTED[name]}
        lost += [f"{name} was not done" for name in sorted(missing)]
    return " > ".join(dict.fromkeys(said)), lost


async def play_flaw(flaw: Flaw, stage: str, folder: Path) -> tuple[Reason | None, list[str]]:
    """The reason told for the setting that is wrong, and what is lost of the others."""
    scene = Scene(folder)
    scene.when(_BEGINNING.get(stage, stage), lambda: flaw.cause(scene.pages["job"]))
    scene.start()
    lost = await to_the_end(scene)
    outcome = views.report(scene.state).outcomes["job"]
    assert outcome.result in (Result.NEEDS_YOU, Result.NOT_CONFIRMED)
    return outcome.reason, lost


async def to_the_end(scene: Scene) -> list[str]:
    """Be the person until there is a result; what is lost of all but the one setting."""
    assert await _go(scene, None) == []
    await scene.close()
    now = values_of({name: scene.pages[name] for name in ("age", "viewing")})
    missing = [f"{name} was not done" for name, value in now.items() if value != WANTED[name]]
    return [*lost_in(scene), *missing]


async def until_out_of_sight(scene: Scene) -> int:
    """Start, and come to where the window shows nothing; how much is pressed after a while."""
    scene.start()
    going = asyncio.ensure_future(_go(scene, None))
    await scene.until(lambda: not scene.browsing.is_shown)
    await asyncio.sleep(_A_WHILE_S)
    going.cancel()
    return sum(str(entry).startswith("press ") for entry in scene.site.diary)


async def _again(folder: Path, first: Scene) -> Scene:
    """The program is opened anew on the same account and the same notes."""
    scene = Scene(folder, first.pages)
    scene.start()
    assert await _go(scene, None) == []
    await scene.close()
    return scene


async def _go(scene: Scene, fault: Fault | None) -> list[str]:
    """Be the person until there is a result, or nothing more to be done; what was said, in turn."""
    said: list[str] = []
    while not (scene.has_result() or _nothing_to_do(scene)):
        await scene.until(lambda: _is_asked(scene))
        if scene.state.trouble is not None:
            assert fault is not None, scene.state.trouble
            said.append(_words(scene))
            if fault.end in (End.STOPS, End.NEXT_DAY):
                assert scene.acts() == ()
                break
            if not await _past_trouble(scene, fault):
                break
        elif scene.is_asked_more():
            assert fault is not None
            said.append(messages.sign(scene.state.sign).title)
            if fault.end is End.STOPS:
                break
            fault.part(scene)
            await scene.until(lambda: not scene.is_asked_more())
        elif scene.is_asked_in():
            scene.sign_in()
            await scene.until(lambda: not scene.is_asked_in())
        elif _is_choosing(scene):
            scene.store.dispatch(i.ReviewPressed())
            scene.store.dispatch(i.ApplyPressed())
    return said


async def _past_trouble(scene: Scene, fault: Fault) -> bool:
    """Do one's part and press the button; False where the program is to be started anew."""
    if isinstance(scene.state.trouble, SignedInAnew):
        pressed = scene.site.diary.copy()
        await scene.press_act(1 if fault.end is End.OTHER else 0)
        if fault.end is End.OTHER:
            await scene.until(lambda: _is_choosing(scene))
            new = scene.site.diary[len(pressed) :]
            assert not any(str(entry).startswith("press ") for entry in new)
            assert any(isinstance(entry, e.SettingRead) for entry in new)
        return True
    fault.part(scene)
    await scene.press_act()
    return not scene.wants_new_start


def _nothing_to_do(scene: Scene) -> bool:
    """Whether the list is there, and is empty: all is as it should be already."""
    return scene.state.step is Step.REVIEW and not views.agreed_changes(scene.state)


def _is_choosing(scene: Scene) -> bool:
    return scene.state.step is Step.CHOOSE and scene.state.work is Work.NONE


def _is_asked(scene: Scene) -> bool:
    asked = scene.state.trouble is not None or scene.is_asked_in() or scene.is_asked_more()
    return asked or _is_choosing(scene) or scene.has_result()


def _words(scene: Scene) -> str:
    """The heading; every part of what is said must be there."""
    assert scene.state.trouble is not None
    words = messages.trouble(scene.state.trouble)
    assert all((words.heading, words.sentence, words.next_step, words.act))
    return words.heading


def lost_in(scene: Scene) -> list[str]:
    """Old values that were not on disk before a press, claims that are not true, events gone."""
    return [*_unnoted(scene), *_false(scene), *_gone(scene)]


def _unnoted(scene: Scene) -> list[str]:
    """Presses without the value from before them on disk."""
    told, noted = [], {}
    for entry in scene.site.diary:
        if isinstance(entry, e.ChangeStarted):
            noted[entry.setting] = entry.before
        elif entry == "another account":
            noted.clear()
        elif str(entry).startswith("press "):
            setting = _PATHS[str(entry).rpartition(" of ")[2]]
            if noted.get(setting) != scene.before[setting]:
                told.append(f"{setting} was pressed and its old value was not noted")
    return told


def _false(scene: Scene) -> list[str]:
    now, told = values_of(scene.pages), []
    for name, outcome in views.report(scene.state).outcomes.items():
        right = outcome.result in (Result.CHANGED, Result.ALREADY_RIGHT)
        if right and now.get(name) != WANTED[name]:
            told.append(f"{name} is called {outcome.result}, and is {now.get(name)}")
        if outcome.after is not None and outcome.after != now.get(name):
            told.append(f"{name} is said to be {outcome.after}, and is {now.get(name)}")
    return told


def _gone(scene: Scene) -> list[str]:
    """What the window has shown and the file does not hold."""
    history = History(scene.path)
    runs = history.runs()
    history.close()
    kept = runs[-1].events if runs else ()
    shown = [event for event in scene.state.events if not isinstance(event, e.Looking)]
    return [f"{event} is not in the history" for event in shown if event not in kept]
