"""Asks whether the locked packages have known weaknesses: `python -m supply.audit LOCK...`.

Three answers are told apart: none known, some known (the only one that fails), and no answer from
the service, which is no verdict at all. Nothing but names and versions of packages is sent.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from enum import Enum
from urllib.parse import urlsplit

SERVICE = "https://api.osv.dev/v1/query"
# Reaching the service, one answer of it, and all of them together, in seconds.
REACH, ANSWER, ALL = 4, 5, 90


class Verdict(Enum):
    """What an audit says."""

    CLEAN = 0
    WEAK = 1
    UNANSWERED = 2
    BROKEN = 3


def main(locks: list[str]) -> int:
    """Audit these locks and print one sentence. A weakness, or an audit that broke, is not 0."""
    service = os.environ.get("WEAKNESSES", SERVICE)
    verdict, words = audited(locks, service)
    print(words)
    return 1 if verdict in (Verdict.WEAK, Verdict.BROKEN) else 0


def audited(locks: list[str], service: str) -> tuple[Verdict, str]:
    """The verdict on all locks together, and the words for it."""
    if not _reached(service):
        return Verdict.UNANSWERED, _unanswered(service)
    command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", "osv"]
    command += ["--osv-url", service, "--timeout", str(ANSWER), "--format", "json"]
    command += ["--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    command += [word for lock in locks for word in ("--requirement", lock)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=ALL)
    except subprocess.TimeoutExpired:
        return Verdict.UNANSWERED, _unanswered(service)
    return read(run.returncode, run.stdout, run.stderr, service)


def read(code: int, answer: str, trouble: str, service: str) -> tuple[Verdict, str]:
    """What pip-audit's answer means; its exit code is 1 both for weaknesses and for trouble."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        if any(sign in trouble for sign in ("ConnectionError", "ServiceError", "Timeout")):
            return Verdict.UNANSWERED, _unanswered(service)
        return Verdict.BROKEN, f"pip-audit broke: {trouble.strip()[-2000:]}"
    weak = [package for package in packages if package.get("vulns")]
    if weak:
        return Verdict.WEAK, "\n".join(["Known weaknesses:", *map(_told, weak)])
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if code or skipped or not packages:
        return Verdict.BROKEN, f"pip-audit left out {', '.join(skipped) or 'everything'}"
    return Verdict.CLEAN, f"No weakness is known of {len(packages)} locked packages."


def _told(package: dict[str, object]) -> str:
    found = package["vulns"]
    assert isinstance(found, list)
    names = (f"{each['id']} (mended in {', '.join(each['fix_versions']) or '-'})" for each in found)
    return f"  {package['name']} {package['version']}: {', '.join(names)}"


def _unanswered(service: str) -> str:
    host = urlsplit(service).netloc
    return f"No answer from the vulnerability service ({host}): not audited."


def _reached(service: str) -> bool:
    """Whether anything answers there. Looking up a name has no limit of its own: this has one."""
    found: list[bool] = []

    def ask() -> None:
        try:
            urllib.request.urlopen(service, timeout=REACH).close()  # noqa: S310 - see SERVICE
        except urllib.error.HTTPError:
            found.append(True)
        except (OSError, ValueError):
            found.append(False)
        else:
            found.append(True)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(REACH)
    return found == [True]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
