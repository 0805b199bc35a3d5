"""What is set around the program does not get into the driver, and its memory onto no disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil

from linkedin_privacy_wizard.browser.driver_environment import FROM_OUTSIDE
from linkedin_privacy_wizard.browser.playwright_process import PlaywrightProcess

if TYPE_CHECKING:
    import pytest

# Node would load this file, which is not there, and not start.
HARMFUL = {"NODE_OPTIONS": "--require /nowhere.cjs", "DEBUG": "pw:*", "PWDEBUG": "1"}


async def test_the_running_driver_has_none_of_it_and_leaves_no_image_of_its_memory(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in FROM_OUTSIDE:
        monkeypatch.setenv(name, HARMFUL.get(name, "1"))
    monkeypatch.setenv("LANGUAGE", "eo")
    driver = PlaywrightProcess(lambda: None)
    await driver.launch()
    try:
        assert driver.id is not None
        process = psutil.Process(driver.id)
        environ = process.environ()
        assert environ["LANGUAGE"] == "eo"
        assert not set(FROM_OUTSIDE) & environ.keys()
        assert process.rlimit(psutil.RLIMIT_CORE)[0] == 0
    finally:
        await driver.stop()
    assert "pw:" not in capfd.readouterr().err
