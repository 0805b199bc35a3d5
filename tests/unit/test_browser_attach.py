"""Letting the driver in: only the one this was written for is used."""

from __future__ import annotations

import playwright.async_api
import pytest

from linkedin_privacy_wizard.browser.attach import Driver
from linkedin_privacy_wizard.domain.trouble import UNKNOWN_DRIVER, DoorOpen


class NewerPlaywright:
    """A Playwright that keeps its process elsewhere."""

    ended = 0

    async def start(self) -> object:
        """Start nothing."""
        return object()

    async def __aexit__(self, *_ending: object) -> None:
        """Count the ends."""
        NewerPlaywright.ended += 1


async def test_a_driver_that_cannot_be_told_from_a_stranger_is_not_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(playwright.async_api, "async_playwright", NewerPlaywright)
    driver = Driver(lambda: None)
    with pytest.raises(DoorOpen) as caught:
        await driver.launch()
    assert caught.value.detail == UNKNOWN_DRIVER
    await driver.stop()
    assert NewerPlaywright.ended == 1
