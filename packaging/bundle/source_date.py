"""The time that is written into all that is built: that of the commit, so that it can be repeated.

Run by itself, it prints the seconds since 1970, as SOURCE_DATE_EPOCH has them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def source_date() -> int:
    """Seconds since 1970: as the environment says, or the commit, or the changelog's newest day."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "") or _of_commit()
    return int(told) if told.isdigit() else _of_changelog()


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


def _of_changelog() -> int:
    text = ROOT.joinpath("CHANGELOG.md").read_text(encoding="utf-8")
    days = re.findall(r"^## .*\b(\d{4}-\d{2}-\d{2})\b", text, re.MULTILINE)
    return int(datetime.fromisoformat(max(days)).replace(tzinfo=UTC).timestamp()) if days else 0


if __name__ == "__main__":
    sys.stdout.write(f"{source_date()}\n")
