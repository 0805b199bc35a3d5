"""Every page of the wizard, by its place: a step, or a page beside the steps.

The window need not wait for all of them: a page is imported and made when it is first asked for,
or while the person reads the first one.
"""

# ruff: noqa: PLC0415 - imported late on purpose

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui import pages
from linkedin_privacy_wizard.wizard.state import Again, Aside, Beside, Place, Step

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.pages.page import Page


def import_all() -> None:
    """Import every page. Fit for another thread, while the person reads the first one."""
    for module in iter_modules(pages.__path__, f"{pages.__name__}."):
        import_module(module.name)


class Pages(Mapping[Place, "Page"]):
    """`site_name` stands for LinkedIn where another site is used; `browsers` are installed."""

    def __init__(
        self, site_name: str | None, *, practice_only: bool, browsers: tuple[str, ...] = ()
    ) -> None:
        self._site_name = site_name
        self._practice_only = practice_only
        self._browsers = browsers
        self._made: dict[Place, Page] = {}

    def __getitem__(self, place: Place) -> Page:
        """The page at a place."""
        if place not in self._made:
            self._made[place] = (
                self._make_step(place)
                if isinstance(place, Step | Again)
                else _make_beside(place, self._browsers)
            )
        return self._made[place]

    def __iter__(self) -> Iterator[Place]:
        """The steps, then the pages beside them."""
        return iter((*Step, *Again, *Aside, *Beside))

    def __len__(self) -> int:
        """How many there are."""
        return len(Step) + len(Again) + len(Aside) + len(Beside)

    def _make_step(self, step: Step | Again) -> Page:
        match step:
            case Again.OVERVIEW:
                from linkedin_privacy_wizard.gui.pages.overview import OverviewPage

                return OverviewPage(test_site=self._site_name is not None)
            case Again.MOVED:
                from linkedin_privacy_wizard.gui.pages.moved import MovedPage

                return MovedPage()
            case Step.WELCOME:
                from linkedin_privacy_wizard.gui.pages.welcome import WelcomePage

                return WelcomePage(self._site_name, practice_only=self._practice_only)
            case Step.SIGN_IN:
                from linkedin_privacy_wizard.gui.pages.sign_in import SignInPage

                return SignInPage(self._site_name)
            case Step.READ:
                from linkedin_privacy_wizard.gui.pages.read import ReadPage

                return ReadPage()
            case Step.CHOOSE:
                from linkedin_privacy_wizard.gui.pages.choose import ChoosePage

                return ChoosePage()
            case Step.REVIEW:
                from linkedin_privacy_wizard.gui.pages.review import ReviewPage

                return ReviewPage()
            case Step.APPLY:
                from linkedin_privacy_wizard.gui.pages.apply import ApplyPage

                return ApplyPage()
            case Step.SUMMARY:
                from linkedin_privacy_wizard.gui.pages.summary import SummaryPage

                return SummaryPage()


def _make_beside(place: Aside | Beside, browsers: tuple[str, ...]) -> Page:  # noqa: C901, PLR0912
    match place:
        case Aside.OTHER_BROWSER:
            from linkedin_privacy_wizard.gui.pages.other_browser import OtherBrowserPage

            return OtherBrowserPage(browsers)
        case Aside.EARLIER:
            from linkedin_privacy_wizard.gui.pages.earlier import EarlierPage

            return EarlierPage()
        case Aside.RECORD:
            from linkedin_privacy_wizard.gui.pages.record import RecordPage

            return RecordPage()
        case Aside.BRING_IN:
            from linkedin_privacy_wizard.gui.pages.bring_in import BringInPage

            return BringInPage()
        case Aside.REMINDER:
            from linkedin_privacy_wizard.gui.pages.reminder import ReminderPage

            return ReminderPage()
        case Aside.COUNTRY:
            from linkedin_privacy_wizard.gui.pages.country import CountryPage

            return CountryPage()
        case Aside.RIGHTS:
            from linkedin_privacy_wizard.gui.pages.rights import RightsPage

            return RightsPage()
        case Aside.REPORT:
            from linkedin_privacy_wizard.gui.pages.report import ReportPage

            return ReportPage()
        case Aside.ACCOUNTS:
            from linkedin_privacy_wizard.gui.pages.accounts import AccountsPage

            return AccountsPage()
        case Aside.FORGET:
            from linkedin_privacy_wizard.gui.pages.forget import ForgetPage

            return ForgetPage()
        case Aside.CATALOG:
            from linkedin_privacy_wizard.gui.pages.catalog_news import CatalogNewsPage

            return CatalogNewsPage()
        case Aside.ABOUT:
            from linkedin_privacy_wizard.gui.pages.about import AboutPage

            return AboutPage()
        case _:
            return _make_unlisted(place)


def _make_unlisted(place: Beside) -> Page:
    match place:
        case Beside.SETTING:
            from linkedin_privacy_wizard.gui.pages.place import PlacePage

            return PlacePage()
        case Beside.WHOSE:
            from linkedin_privacy_wizard.gui.pages.whose import WhosePage

            return WhosePage()
        case Beside.RIGHT:
            from linkedin_privacy_wizard.gui.pages.right import RightPage

            return RightPage()
