"""Compares what the installed wizard says with what is true on its practice account.

`python -m tests.installer.account PORT HISTORY`: the account's own answers are asked for over HTTP,
as a page's script would; the history is the program's own, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import aiohttp

from linkedin_privacy_wizard.practice.account import Account, sample_account
from linkedin_privacy_wizard.practice.server import PracticeSite
from tests.e2e.truth import truth


def main() -> None:
    """Fail where the last run claims anything that is not so."""
    port, history = sys.argv[1:]
    *_, run = json.loads(Path(history).read_text(encoding="utf-8"))["runs"]
    assert run["proved"], "the run was not proved to its end"
    now = truth(PracticeSite(asyncio.run(_account(f"http://127.0.0.1:{port}"))), run["settings"])
    changed = {name: told for name, told in run["settings"].items() if told["result"] == "changed"}
    assert changed, "nothing was changed"
    for name, told in changed.items():
        assert told["after"] == told["wanted"] != told["before"], f"{name}: {told}"
    for name, told in _seen(run).items():
        assert now[name] == told, f"{name}: {now[name]} is true, {told} is claimed"
    sys.stdout.write(f"{len(changed)} changes proved, and true on the account\n")


def _seen(run: dict[str, Any]) -> dict[str, str]:
    """What was found at last, of the settings that were worked on."""
    return {name: told["after"] for name, told in run["settings"].items() if told["after"]}


async def _account(origin: str) -> Account:
    """The account as it is now, in the tests' own copy of its beginning."""
    account = sample_account()
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as visitor:
        me = {"session_key": account.email, "session_password": account.password}
        await visitor.post(f"{origin}/checkpoint/lg/login-submit", data=me)
        for page in account.pages.values():
            for control in page.controls:
                place = f"{origin}/mysettings-api/settingsApiSettings/{control.key}"
                async with visitor.get(place, raise_for_status=True) as answer:
                    control.put((await answer.json())["value"])
    return account


if __name__ == "__main__":
    main()
