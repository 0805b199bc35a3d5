"""Says which locked packages have a newer version: `python packaging/freshness.py OUTDATED`.

OUTDATED is what `pip list --outdated --format json` says. Being behind in a part that meets web
pages, or what comes over the network, is a failure; in any other it is only told.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

# The embedded browser, its driver, what fetches, what checks signatures, and what reads files.
EXPOSED = frozenset(
    {"pyside6-addons", "pyside6-essentials", "pyside6-webengine", "playwright"}
    | {"aiohttp", "truststore", "pynacl", "pydantic", "jinja2"}
)
# They come with every environment, and are not part of the program.
NOT_OURS = frozenset({"pip", "setuptools", "wheel"})


def behind(outdated: str) -> tuple[list[str], list[str]]:
    """Lines for the exposed parts that are behind, and for all others."""
    exposed, others = [], []
    for package in json.loads(outdated):
        name = str(package["name"]).lower()
        line = f"{package['name']} {package['version']}: {package['latest_version']} is out"
        if name in EXPOSED:
            exposed.append(line)
        elif name not in NOT_OURS:
            others.append(line)
    return exposed, others


def main(arguments: list[str]) -> int:
    """Print them. The exit code is 1 where an exposed part is behind."""
    exposed, others = behind(Path(arguments[0]).read_text(encoding="utf-8"))
    for title, lines in (("Exposed, and behind:", exposed), ("Behind:", others)):
        if lines:
            print("\n  ".join([title, *lines]))
    if not exposed and not others:
        print("Nothing that is locked has a newer version.")
    return 1 if exposed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
