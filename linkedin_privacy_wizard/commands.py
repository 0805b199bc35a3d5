"""The commands that need no window: practice, history, catalog check."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.export import as_data
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
    HistoryTooNew,
)
from linkedin_privacy_wizard.storage.paths import FolderUnusable, data_folder

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.options import Options
    from linkedin_privacy_wizard.storage.history import Run

BAD_INPUT = 2


def run(options: Options) -> int:
    """Run the command; one clear line and a non-zero code where it cannot be done."""
    commands = {"practice": _practice, "history": _history, "catalog": _catalog}
    assert options.command is not None
    return commands[options.command](options)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _complain(line: str) -> int:
    sys.stderr.write(line + "\n")
    return BAD_INPUT


def _practice(options: Options) -> int:
    from linkedin_privacy_wizard.practice.account import sample_account  # noqa: PLC0415
    from linkedin_privacy_wizard.practice.faults import Faults  # noqa: PLC0415
    from linkedin_privacy_wizard.practice.server import PracticeSite  # noqa: PLC0415

    generation = options.generation
    try:
        account = sample_account(
            language=options.account_language,
            region=options.region,
            generation="mixed" if generation == "mixed" else int(generation),
        )
        site = PracticeSite(account, Faults.parse(list(options.faults)), port=options.port)
    except ValueError as error:
        return _complain(str(error))

    async def serve() -> None:
        _say(f"The practice account is at {await site.start()} - press Ctrl+C to end it.")
        try:
            await asyncio.Event().wait()
        finally:
            await site.stop()

    try:
        asyncio.run(serve())
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        return _complain(f"Port {options.port} cannot be used: {error.strerror}")
    return 0


def _history(options: Options) -> int:
    try:
        path = data_folder(options.data_dir) / FILE_NAME
        runs = _runs_of(path) if path.exists() else ()
    except FolderUnusable as error:
        return _complain(str(error))
    except HistoryDamaged as error:
        kept = f" It is kept as {error.kept_as}." if error.kept_as else ""
        return _complain(f"The history {error.path} is damaged and cannot be read.{kept}")
    except HistoryTooNew:
        return _complain("The history was written by a newer version. It is left untouched.")
    except HistoryFull as error:
        return _complain(f"The history cannot be opened: {error}")
    data = as_data(runs)
    if options.as_json:
        _say(json.dumps(data, indent=2))
        return 0
    for line in map(_in_words, data["runs"]):
        _say(line)
    if not runs:
        _say("There is no history yet.")
    return 0


def _runs_of(path: Path) -> tuple[Run, ...]:
    history = History(path)
    try:
        return history.runs()
    finally:
        history.close()


def _in_words(told: dict[str, object]) -> str:
    settings = told["settings"]
    assert isinstance(settings, dict)
    counts: dict[str, int] = {}
    for outcome in settings.values():
        if outcome["result"] is not None:
            counts[outcome["result"]] = counts.get(outcome["result"], 0) + 1
    results = ", ".join(f"{name.replace('_', ' ')}: {count}" for name, count in counts.items())
    results = results or "nothing was changed"
    end = told["ended"] or "not ended by itself"
    return f"Run {told['number']}: {told['started']} to {end}, {told['site']}; {results}"


def _catalog(options: Options) -> int:
    from linkedin_privacy_wizard.catalog import load  # noqa: PLC0415
    from linkedin_privacy_wizard.catalog.check import check  # noqa: PLC0415
    from linkedin_privacy_wizard.resources import resources  # noqa: PLC0415

    folder = options.folder or resources() / "catalog"
    mistakes = check(folder)
    if mistakes:
        return _complain("\n".join(mistakes))
    settings = load(folder).settings
    pressed = sum(setting.can_be_pressed for setting in settings)
    _say(f"{len(settings)} settings, {pressed} of which the wizard can change. No mistakes.")
    return 0 if options.folder else _rights(settings)


def _rights(settings: tuple[Setting, ...]) -> int:
    """Check the rights as well. They lean on the program's own catalog."""
    from linkedin_privacy_wizard.catalog import load_rights  # noqa: PLC0415
    from linkedin_privacy_wizard.catalog.rights import check_rights  # noqa: PLC0415
    from linkedin_privacy_wizard.resources import resources  # noqa: PLC0415

    folder = resources() / "rights"
    mistakes = check_rights(folder, settings)
    if mistakes:
        return _complain("\n".join(mistakes))
    _say(f"{len(load_rights(folder))} rights beyond switches. No mistakes.")
    return 0
