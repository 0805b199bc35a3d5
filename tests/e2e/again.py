"""A job on a site that lives on when the program does not: `python -m tests.e2e.again PLAY …`.

`cut_off` kills its own program, as a power cut would, when the third change has been begun.
`take_up` starts on the same notes: it finishes, and then puts everything back.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.app import hold_folder, open_history
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.gui import application, loop
from linkedin_privacy_wizard.program import Program
from linkedin_privacy_wizard.wizard import earlier
from tests.e2e import job
from tests.e2e.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

GO_ON = "go-on"
BEGUN = 3


def main() -> int:
    """Play what the command line asks for, and tell what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.again", description=__doc__)
    parser.add_argument("play", choices=sorted(PLAYS))
    parser.add_argument("--site", required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--settings", required=True)
    options = parser.parse_args()
    application.prepare()
    return loop.run(lambda: _play(options), sys.argv[:1])


async def _play(options: argparse.Namespace) -> int:
    # Held until the process ends, as the wizard holds it.
    _lock = hold_folder(options.data_dir)
    history = open_history(options.data_dir)
    program = Program(history, site=options.site, catalog=job._catalog(options))
    async with asyncio.TaskGroup() as both:
        running = both.create_task(program.run())
        both.create_task(PLAYS[options.play](Person(program), options.data_dir))
    return running.result()


async def cut_off(person: Person, _folder: Path) -> None:
    """Agree to the strictest choices, and be killed in the middle of pressing them."""
    begun: list[object] = []

    def hear(happening: object) -> None:
        if isinstance(happening, e.ChangeStarted):
            begun.append(happening)
        if len(begun) == BEGUN:
            os.kill(os.getpid(), signal.SIGKILL)

    person.program.store.happened.connect(hear)
    await person.start(e.Mode.DO_IT)
    await person.sign_in()
    await person.reads()
    await person.choose_preset(Preset.STRICTEST)
    await person.review()
    await person.tick_everything()
    await person.apply()
    await asyncio.Event().wait()


async def take_up(person: Person, folder: Path) -> None:
    """Finish what was cut off, wait until somebody has looked at the account, and put it back."""
    await person.sees(lambda: earlier.offered(person.state) is not None, "the offer")
    _tell(words=person.words())
    await person.click("Finish the rest")
    await person.sees_sign_in()
    await person.sign_in()
    await _through_the_list(person)
    _tell(listed=[change.setting.id for change in person.planned()])
    await person.sees((folder / GO_ON).exists, "the sign to go on")
    await person.click("Put my old choices back")
    await person.sees(lambda: person.count(e.RunEnded) == 0, "another run")
    await _through_the_list(person)
    await person.close()


async def _through_the_list(person: Person) -> None:
    await person.sees_list()
    await person.tick_everything()
    await person.apply()
    await person.sees_result()


def _tell(**told: Any) -> None:  # noqa: ANN401 - plain data
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


PLAYS: dict[str, Callable[[Person, Path], Coroutine[Any, Any, None]]] = {
    "cut_off": cut_off,
    "take_up": take_up,
}

if __name__ == "__main__":
    sys.exit(main())
