"""What was lost of the browser, seen from several sides, and mended once."""

from __future__ import annotations

from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    DoorOpen,
    PageCrashed,
    SandboxMissing,
    SlowDown,
    WindowClosed,
)
from linkedin_privacy_wizard.gui.losses import Losses


def test_trouble_of_the_session_needs_no_new_start() -> None:
    losses = Losses()
    assert losses.meet(SlowDown("429"))
    assert not losses.needs_new_start


def test_a_driver_that_is_gone_or_not_ours_needs_a_new_start() -> None:
    for trouble in (BrowserLost(), DoorOpen(), SandboxMissing()):
        losses = Losses()
        assert losses.meet(trouble)
        assert losses.needs_new_start


def test_a_crash_that_the_work_noticed_first_needs_no_new_start_after_all() -> None:
    losses = Losses()
    assert losses.meet(BrowserLost())
    assert losses.lose(PageCrashed())
    assert not losses.needs_new_start


def test_a_crash_that_the_work_notices_later_is_told_once() -> None:
    losses = Losses()
    assert losses.lose(PageCrashed())
    assert not losses.meet(BrowserLost())
    assert not losses.needs_new_start


def test_a_page_that_goes_with_its_browser_is_no_crash_of_its_own() -> None:
    losses = Losses()
    losses.lose(BrowserLost())
    assert not losses.lose(PageCrashed())
    assert losses.needs_new_start


def test_a_window_that_is_gone_needs_another_and_no_new_start() -> None:
    losses = Losses()
    assert losses.meet(BrowserLost())
    assert losses.lose(WindowClosed())
    assert (losses.needs_new_start, losses.needs_window) == (False, True)
    assert not losses.meet(BrowserLost())
    losses.take_another()
    assert not losses.needs_window
    assert losses.meet(WindowClosed("not started"))
    assert losses.needs_window
