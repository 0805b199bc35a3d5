"""The practice account in a thread of the tests: it is still there when a wizard is killed."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.server import PracticeSite
from tests.e2e.again import GO_ON
from tests.e2e.endings import FAST, TINY
from tests.e2e.orders import Ended, finish, start
from tests.e2e.truth import settings_by_key, truth

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AGAIN = (sys.executable, "-W", "error", "-m", "tests.e2e.again")


@contextmanager
def served(site: PracticeSite) -> Iterator[str]:
    """Its origin, for as long as it is served."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield asyncio.run_coroutine_threadsafe(site.start(), loop).result(10)
    finally:
        asyncio.run_coroutine_threadsafe(site.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@dataclass(frozen=True)
class CutOffAndTakenUp:
    """One job that is killed, and another that finishes it and then puts everything back."""

    def run(self, folder: Path) -> Ended:
        """Play both on one account and one folder, looking at the account in between."""
        site = PracticeSite(faults=Faults.parse(list(FAST)))
        with served(site) as origin:
            options = ("--site", origin, "--data-dir", str(folder), "--settings", ",".join(TINY))
            seen = [_look(site)]
            killed = finish(start([*AGAIN, *options, "cut_off"]), folder)
            seen.append(_look(site))
            process = start([*AGAIN, *options, "take_up"])
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(2)]
            seen.append(_look(site))
            (folder / GO_ON).touch()
            ended = finish(process, folder)
            seen.append(_look(site))
        told: dict[str, Any] = {"seen": seen, "killed": killed.code}
        for line in filter(None, lines):
            told.update(json.loads(line))
        complaints = killed.complaints + ended.complaints
        return Ended(ended.code, json.dumps(told), complaints, folder)

    def __str__(self) -> str:
        return ""


def _look(site: PracticeSite) -> dict[str, Any]:
    """What is true on the account, and what has been pressed there so far."""
    keys = settings_by_key(site.account, TINY)
    return {
        "truth": truth(site, TINY),
        "raw": site.account.snapshot(),
        "presses": [{"setting": keys.get(key)} for _page, key, _value in site.presses],
    }
