"""The time that is written into all that is built: that of the commit, so that it can be repeated.

Run by itself, it prints the seconds since 1970, as SOURCE_DATE_EPOCH has them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

ROOT = Path(__file__).parent.parent.parent


def source_date() -> int:
    """Seconds since 1970: as the environment says, or the commit, or else the catalog."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "") or _of_commit()
    return int(told) if told.isdigit() else _of_catalog()


def _of_commit() -> str:
    try:
        answer = subprocess.run(
            ["git", "-C", ROOT, "log", "-1", "--format=%ct"],
            check=False,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:
        return ""
    return answer.stdout.strip()


def _of_catalog() -> int:
    """The day on which the catalog was made: it comes along without the commits as well."""
    text = ROOT.joinpath("resources/catalog/catalog.toml").read_text(encoding="utf-8")
    made: date = tomllib.loads(text)["made"]
    return int(datetime(made.year, made.month, made.day, tzinfo=UTC).timestamp())


if __name__ == "__main__":
    sys.stdout.write(f"{source_date()}\n")
