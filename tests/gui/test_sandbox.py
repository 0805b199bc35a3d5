"""Nothing of LinkedIn is opened in a browser whose pages are not walled in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

import pytest

from linkedin_privacy_wizard.browser import sandbox
from linkedin_privacy_wizard.domain.trouble import SandboxMissing
from linkedin_privacy_wizard.gui.browsing import Browsing
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside, Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from linkedin_privacy_wizard.browser.attach import Driver
    from tests.fakes.attached import Attached

SWITCH = "kernel.apparmor_restrict_unprivileged_userns"


class DriverThere:
    """The driver of a browser that has let it in already."""

    def __init__(self, attached: Attached) -> None:
        self.page = attached.page
        self.starts = self.stops = 0

    async def start(self, _port: int) -> None:
        """Come in, and shut the door."""
        self.starts += 1

    async def stop(self) -> None:
        """Go."""
        self.stops += 1


@pytest.mark.asyncio(loop_scope="session")
async def test_the_real_page_tells_whether_it_is_walled_in(attached: Attached) -> None:
    process = attached.pane.page.renderProcessPid()
    # Sealed to this computer, root's browser has no sandbox; anybody else's has one, where it may.
    forbidden = os.geteuid() == 0 or sandbox._forbidden_by(sandbox.PROC)
    if forbidden:
        with pytest.raises(SandboxMissing):
            sandbox.check(process)
    else:
        sandbox.check(process)


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("walled_in", [True, False])
async def test_without_walls_only_a_site_on_this_computer_is_opened(
    attached: Attached,
    monkeypatch: pytest.MonkeyPatch,
    sealed: bool,  # noqa: FBT001 - a row of the table
    walled_in: bool,  # noqa: FBT001 - as above
) -> None:
    looked: list[int] = []

    def check(process: int) -> None:
        looked.append(process)
        if not walled_in:
            raise SandboxMissing

    monkeypatch.setattr(sandbox, "check", check)
    driver = DriverThere(attached)
    browsing = Browsing("http://127.0.0.1:9", catalog(), cast("Driver", driver))
    try:
        browsing.is_sealed = sealed
        if sealed or walled_in:
            await browsing.start()
        else:
            with pytest.raises(SandboxMissing):
                await browsing.start()
        assert driver.starts == 1
        assert looked == ([] if sealed else [browsing.pane.page.renderProcessPid()])
        assert browsing.pane.page.url().toString() == "about:blank"
    finally:
        await browsing.close()


def test_the_way_out_is_another_browser_and_the_switch_is_named(qtbot: QtBot) -> None:
    state = WizardState(catalog(), step=Step.SIGN_IN, trouble=SandboxMissing(SWITCH))
    shown = show(qtbot, state)
    assert f"What forbids them is called “{SWITCH}”." in shown.words()
    assert "the wizard did not open LinkedIn" in shown.words()
    click(shown.button("Sign in with another browser"))
    assert shown.happened == [AsideOpened(Aside.OTHER_BROWSER)]


def test_after_a_change_of_the_system_the_wizard_is_opened_anew(qtbot: QtBot) -> None:
    state = WizardState(catalog(), step=Step.SIGN_IN, trouble=SandboxMissing())
    shown = show(qtbot, state)
    assert "What forbids them" not in shown.words()
    click(shown.button("Open the wizard again"))
    assert shown.happened == [CarryOnPressed()]
