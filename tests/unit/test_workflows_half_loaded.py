"""A page that came without some of its data is not believed."""

from __future__ import annotations

from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.linkedin.page import Control, ControlKind, PageView
from linkedin_privacy_wizard.workflows.pages import sighting_of
from tests.builders import setting

SWITCH = Control("1", ControlKind.SWITCH, on=True)


def test_a_switch_on_a_whole_page_is_read() -> None:
    page = PageView("http://127.0.0.1/x", controls=(SWITCH,))
    assert sighting_of(setting(), page, at_home=True).value == "on"


def test_a_switch_on_half_a_page_is_not_read() -> None:
    page = PageView("http://127.0.0.1/x", controls=(SWITCH,), whole=False)
    assert sighting_of(setting(), page, at_home=True).value is Reason.HALF_LOADED
