"""Does one job in the real window on the practice account: `python -m tests.e2e.job PLAY …`.

A process of its own for each, because the door to the browser is shut once in a process. The last
line on standard output is JSON: what the wizard claimed, and what is true on the account.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.app import hold_folder, open_history
from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.catalog.edition import EDITION_FILE
from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.gui import application, loop
from linkedin_privacy_wizard.linkedin.addresses import known_paths
from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.server import PracticeSite
from linkedin_privacy_wizard.program import Program
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.scheduling.scheduler import Job
from linkedin_privacy_wizard.scheduling.systemd import SystemdScheduler
from tests.e2e.person import Person
from tests.e2e.plays import PLAYS
from tests.e2e.plays.scene import Scene
from tests.e2e.witness import Witness

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.practice.account import Account
    from tests.e2e.witness import Told

IGNORED_ROWS = "ignored.toml"
DRIFTS = 0.25


def main() -> int:
    """Play what the command line asks for, and tell what came of it."""
    options = _parser().parse_args()
    application.prepare()
    told: Told = {}
    code = loop.run(lambda: _play(options, told), sys.argv[:1])
    sys.stdout.write(json.dumps(told) + "\n")
    return code


async def _play(options: argparse.Namespace, told: Told) -> int:
    site = _site(options)
    # Held until the process ends, as the wizard holds it.
    _lock = hold_folder(options.data_dir)
    history = open_history(options.data_dir)
    program = Program(
        history,
        practice=True,
        account=site,
        catalog=_catalog(options),
        browser=options.browser,
        scheduler=_scheduler(options.systemctl) if options.systemctl else None,
    )
    witness = Witness(site, options.data_dir, program)
    scene = Scene(Person(program), site, Mode(options.mode), Preset(options.preset), options.words)
    async with asyncio.TaskGroup() as both:
        running = both.create_task(program.run())
        playing = both.create_task(_played(options.play, scene, witness, told))
        await asyncio.sleep(0)
        await program.ending()
        witness.look_at_the_screen()
        # A play that is not over has been ended from outside.
        playing.cancel()
    told.update(witness.tell())
    return running.result()


async def _played(name: str, scene: Scene, witness: Witness, told: Told) -> None:
    await scene.person.sees(lambda: bool(scene.person.state.catalog.settings), "the settings")
    witness.watch()
    told["seen"] = await PLAYS[name](scene)
    await scene.person.close()


def _site(options: argparse.Namespace) -> PracticeSite:
    era = options.generation
    account = sample_account(
        language=options.language,
        region=options.region,
        generation="mixed" if era == "mixed" else int(era),
    )
    if options.drift is not None:
        _drift(account, Random(options.drift))
    return PracticeSite(account, Faults.parse(options.fault))


def _scheduler(systemctl: Path) -> SystemdScheduler:
    """Timers in the folders that this process was given for such things."""
    config, data = (Path(os.environ[name]) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"))
    return SystemdScheduler(
        Job("wizard", (sys.executable, "--remind"), 69), config, data, systemctl
    )


def _drift(account: Account, chance: Random) -> None:
    """Let the account begin with other values than the sample's, here and there."""
    for page in account.pages.values():
        for control in page.controls if page.id != "gai-training" else ():
            codes = [choice.code for choice in control.options]
            if chance.random() < DRIFTS and len(codes) > 1 and isinstance(control.value, str):
                control.put(chance.choice(codes))
            elif chance.random() < DRIFTS and control.value in ("on", "off"):
                control.put("off")


def _catalog(options: argparse.Namespace) -> Path | None:
    """A folder with some of the settings, where not all of them are wanted.

    The rows of the others are left alone there, so that they are not news.
    """
    if not options.settings:
        return None
    whole: Path = resources() / "catalog"
    part: Path = options.data_dir / "catalog"
    wanted = options.settings.split(",")
    for file in whole.rglob("*.toml"):
        if file.stem in wanted or file.name == EDITION_FILE:
            copy = part / file.relative_to(whole)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    others = [each for each in load(whole).settings if each.id not in wanted]
    taken = {path for each in load(part).settings for path in known_paths(each)}
    taken |= {title for each in load(part).settings for title in _titles(each)}
    ignored = (whole / IGNORED_ROWS).read_text(encoding="utf-8")
    rows = "".join(_ignored_row(setting, taken) for setting in others)
    (part / IGNORED_ROWS).write_text(f"{ignored}\n{rows}", encoding="utf-8")
    return part


def _ignored_row(setting: Setting, taken: set[str]) -> str:
    """A setting as a row to leave alone, by the titles and paths that are its own."""
    paths = [path for path in known_paths(setting) if path not in taken]
    titles = [title for title in _titles(setting) if title not in taken]
    if not (paths or titles):
        return ""
    return f"[[rows]]\npaths = {json.dumps(paths)}\ntitles = {{ en = {json.dumps(titles)} }}\n"


def _titles(setting: Setting) -> list[str]:
    return [*setting.titles.get("en", ()), *setting.former_titles.get("en", ())]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.job", description=__doc__)
    parser.add_argument("play", choices=sorted(PLAYS))
    parser.add_argument("words", nargs="*", help="what the play wants to know")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--generation", default="2026")
    parser.add_argument("--language", default="en")
    parser.add_argument("--region", default="us")
    parser.add_argument("--mode", default=Mode.DO_IT.value)
    parser.add_argument("--preset", default=Preset.STRICTEST.value)
    parser.add_argument("--settings", help="only these settings, with commas between them")
    parser.add_argument("--browser", type=Path, help="an installed browser")
    parser.add_argument("--systemctl", type=Path, help="what stands in for it; no timers without")
    parser.add_argument("--fault", action="append", default=[])
    parser.add_argument("--drift", help="begin with values made from this by chance")
    return parser


if __name__ == "__main__":
    sys.exit(main())
