"""`python -m linkedin_privacy_wizard`, and the command of the same name."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.bundle import leave_launcher_behind
from linkedin_privacy_wizard.options import parse

if TYPE_CHECKING:
    from linkedin_privacy_wizard.options import Options


def main() -> int:
    """Do what the command line asks for and return the exit code."""
    _have_streams()
    leave_launcher_behind()
    options = parse(sys.argv[1:])
    if options.command is not None:
        return _do(options)
    try:
        return _do(options)
    except Exception as error:  # noqa: BLE001 - what nobody else has caught, of whatever kind
        from linkedin_privacy_wizard.crash import tell  # noqa: PLC0415

        return tell(error, options)


def _do(options: Options) -> int:
    match options.command:
        case None:
            from linkedin_privacy_wizard.start import wizard as command  # noqa: PLC0415
        case "tour":
            from linkedin_privacy_wizard.app import tour as command  # noqa: PLC0415
        case _:
            from linkedin_privacy_wizard.commands import run as command  # noqa: PLC0415
    return command(options)


def _have_streams() -> None:
    """A windowed program on Windows has no console, and so none to complain on."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115


if __name__ == "__main__":
    raise SystemExit(main())
