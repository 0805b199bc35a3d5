"""What is set around the program does not get into the driver, and its memory onto no disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from linkedin_privacy_wizard.browser.driver_environment import FROM_OUTSIDE

# A program of its own: Playwright reads some of them once, as it is imported.
START = """
import asyncio, json, psutil
from linkedin_privacy_wizard.browser.playwright_process import PlaywrightProcess
from linkedin_privacy_wizard.gui import browsers

async def main(early):
    if early:
        await browsers._import_playwright()
    driver = PlaywrightProcess(lambda: None)
    await driver.launch()
    process = psutil.Process(driver.id)
    told = {"environ": process.environ(), "core": process.rlimit(psutil.RLIMIT_CORE)[0]}
    await driver.stop()
    print(json.dumps(told))

asyncio.run(main(%s))
"""
# Node would look for this file, which is not there, and not start.
HARMFUL = {"NODE_OPTIONS": "--require /nowhere.cjs", "DEBUG": "pw:*", "DEBUGP": "1"}
LIMIT_S = 60


@pytest.mark.parametrize("early", [True, False])
def test_the_running_driver_has_none_of_it_and_leaves_no_image_of_its_memory(
    early: bool,  # noqa: FBT001 - a row of the table
) -> None:
    outside = {name: HARMFUL.get(name, "/nowhere") for name in FROM_OUTSIDE}
    ended = subprocess.run(
        [sys.executable, "-c", START % early],
        env={**os.environ, **outside, "LANGUAGE": "eo", "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert told["environ"]["LANGUAGE"] == "eo"
    assert not set(FROM_OUTSIDE) & told["environ"].keys()
    assert told["core"] == 0
    # DEBUG would have had every message written there.
    assert "SEND" not in ended.stderr
