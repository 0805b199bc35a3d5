"""`python -m linkedin_privacy_wizard`, and the command of the same name."""

from __future__ import annotations

import sys

from linkedin_privacy_wizard.options import parse


def main() -> int:
    """Do what the command line asks for and return the exit code."""
    options = parse(sys.argv[1:])
    match options.command:
        case None:
            from linkedin_privacy_wizard.start import wizard as command  # noqa: PLC0415
        case "tour":
            from linkedin_privacy_wizard.app import tour as command  # noqa: PLC0415
        case _:
            from linkedin_privacy_wizard.commands import run as command  # noqa: PLC0415
    return command(options)


if __name__ == "__main__":
    raise SystemExit(main())
