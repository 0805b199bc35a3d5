"""The command line, read into plain values. No Qt, no browser, no disk."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

CANNOT_START = 2
"""The exit code where the program cannot do what it was started for."""
NO_SCREEN_YET = 69
"""The exit code of a reminder that nobody could see. It is tried again later."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for. `command` is None for the wizard itself.

    `site` is an origin on this computer; None means LinkedIn.
    """

    command: str | None = None
    action: str | None = None
    practice: bool = False
    remind: bool = False
    site: str | None = None
    data_dir: Path | None = None
    language: str | None = None
    browser: Path | None = None
    as_json: bool = False
    folder: Path | None = None
    port: int = 0
    account_language: str = "en"
    region: str = "us"
    generation: str = "2026"
    faults: tuple[str, ...] = ()


def parse(arguments: list[str]) -> Options:
    """Read the arguments. Ends the program with one clear line where they make no sense."""
    given = vars(_parser().parse_args(arguments))
    given["faults"] = tuple(given.pop("fault", None) or ())
    return Options(**{name: value for name, value in given.items() if value is not None})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="linkedin-privacy-wizard",
        description="Reads, explains, switches and proves your LinkedIn privacy settings.",
    )
    parser.add_argument("--practice", action="store_true", help="use the practice account")
    parser.add_argument("--remind", action="store_true", help="ask if it is time to look again")
    parser.add_argument("--site", type=_site, help="another site, on this computer only")
    parser.add_argument("--data-dir", type=Path, help="keep the history in this folder")
    parser.add_argument("--language", help="language of the wizard, such as en")
    parser.add_argument(
        "--browser", type=_program, help="offer this Chrome, Edge or Chromium for the sign-in"
    )
    # With a name given, it need not format its own usage at every start.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog)
    _add_practice(commands)
    history = commands.add_parser("history", help="what was found and done, run by run")
    history.add_argument("--json", dest="as_json", action="store_true", help="as JSON")
    history.add_argument(
        "--data-dir", type=Path, default=argparse.SUPPRESS, help="the folder of the history"
    )
    tour = commands.add_parser("tour", help="do the whole job on the practice account")
    tour.add_argument("folder", type=Path, help="where to leave a picture of every page")
    catalog = commands.add_parser("catalog", help="the files that describe the settings")
    catalog.add_argument("action", choices=["check"], help="check every file")
    catalog.add_argument("folder", type=Path, nargs="?", help="another folder of such files")
    return parser


def _add_practice(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    practice = commands.add_parser("practice", help="run the pretend site alone")
    practice.add_argument("--port", type=_port, default=0, help="0 takes any free port")
    practice.add_argument("--account-language", default="en", help="en, de or ar")
    practice.add_argument("--region", default="us", help="such as us, eu or uk")
    practice.add_argument(
        "--generation", type=_generation, default="2026", help="2018 to 2026, or mixed"
    )
    practice.add_argument(
        "--fault", action="append", metavar="NAME=VALUE", help="something that goes wrong"
    )


def _site(text: str) -> str:
    # Imported late: most starts have no use for it.
    from linkedin_privacy_wizard.linkedin.guards import loopback_origin  # noqa: PLC0415

    origin = loopback_origin(text)
    if origin is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not on this computer; only addresses such as http://127.0.0.1:8000 are"
        )
    return origin


def _program(text: str) -> Path:
    path = Path(text)
    if not path.is_file() or not os.access(path, os.X_OK):
        raise argparse.ArgumentTypeError(f"{text!r} is not a program")
    return path.absolute()


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; ports go from 0 to 65535")
    return int(text)


def _generation(text: str) -> str:
    if text != "mixed" and not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is neither a year nor mixed")
    return text
