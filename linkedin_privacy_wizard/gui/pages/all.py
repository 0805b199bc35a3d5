"""Every page of the wizard, by its step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.pages.apply import ApplyPage
from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.pages.read import ReadPage
from linkedin_privacy_wizard.gui.pages.review import ReviewPage
from linkedin_privacy_wizard.gui.pages.sign_in import SignInPage
from linkedin_privacy_wizard.gui.pages.summary import SummaryPage
from linkedin_privacy_wizard.gui.pages.welcome import WelcomePage
from linkedin_privacy_wizard.wizard.state import Step

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.pages.page import Page


def make_pages(site_name: str | None, *, practice_only: bool) -> dict[Step, Page]:
    """The pages. `site_name` stands for LinkedIn where another site is used."""
    return {
        Step.WELCOME: WelcomePage(site_name, practice_only=practice_only),
        Step.SIGN_IN: SignInPage(site_name),
        Step.READ: ReadPage(),
        Step.CHOOSE: ChoosePage(),
        Step.REVIEW: ReviewPage(),
        Step.APPLY: ApplyPage(),
        Step.SUMMARY: SummaryPage(),
    }
