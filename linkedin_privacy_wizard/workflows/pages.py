"""Opening LinkedIn's pages and telling one setting's value from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.event import Rank
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Evidence
from linkedin_privacy_wizard.domain.trouble import SiteDown
from linkedin_privacy_wizard.linkedin import controls
from linkedin_privacy_wizard.linkedin.addresses import (
    CATEGORY_PATHS,
    category_path,
    is_setting_path,
    path_of,
    same_page,
)
from linkedin_privacy_wizard.linkedin.signs import trouble_of

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Category, Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.linkedin.controls import Found
    from linkedin_privacy_wizard.linkedin.page import PageView
    from linkedin_privacy_wizard.workflows.ports import Ready, Site


@dataclass(frozen=True, slots=True)
class Sighting:
    """A setting's page, its control there, and its value; or why there is none.

    `at_home` says that the page is the one asked for and that it was served.
    """

    view: PageView
    found: Found | Reason
    value: Value | Reason
    at_home: bool

    @property
    def is_absent(self) -> bool:
        """Whether LinkedIn led elsewhere, or nowhere, instead of to the setting."""
        return self.found is Reason.NO_CONTROL and not self.at_home

    @property
    def rank(self) -> Rank | None:
        """How its control was told; None where there is none."""
        return None if isinstance(self.found, Reason) else self.found.rank

    @property
    def was_refused(self) -> bool:
        """Whether it was our own guard that kept away from where LinkedIn led."""
        return self.view.status == 0

    def again(self, setting: Setting, view: PageView) -> Sighting:
        """The setting as the same page shows it at a later moment."""
        return sighting_of(setting, view, at_home=self.at_home and self.is_on(view))

    def is_on(self, view: PageView) -> bool:
        """Whether a later look shows the same page."""
        return is_at(view, self.view.url)


async def open_category(site: Site, category: Category) -> PageView | None:
    """A section page with its rows, freshly loaded; None where LinkedIn shows no such page."""
    path = category_path(category)
    view = await _opened(site, path, _has_setting_rows)
    return view if view.whole and is_at(view, path) and _has_setting_rows(view) else None


async def see(site: Site, setting: Setting, listed: str | None) -> Sighting | None:
    """A setting on its own page, freshly loaded; None where no address of it is known.

    LinkedIn's own link is the only place asked where there is one. Otherwise the catalog's
    confirmed addresses are asked in turn, until one shows it.
    """
    sighting: Sighting | None = None
    for path in (listed,) if listed else confirmed_paths(setting):
        sighting = await _see_at(site, setting, path)
        if not sighting.is_absent:
            break
    return sighting


def confirmed_paths(setting: Setting) -> tuple[str, ...]:
    """The catalog's confirmed addresses of a setting; guesses are never opened."""
    return tuple(
        dict.fromkeys(
            path_of(address.path)
            for address in setting.addresses
            if address.evidence is Evidence.CONFIRMED
        )
    )


def is_at(view: PageView, path: str) -> bool:
    """Whether a page was served, and is the one at that path in any of its spellings."""
    return 200 <= view.status < 300 and same_page(path_of(view.url), path_of(path))


def sighting_of(setting: Setting, view: PageView, *, at_home: bool) -> Sighting:
    """What a page says of a setting.

    On any page but its own, a control is the setting's by its key alone: the only switch of
    another page, or one beside a common word, is another setting's.
    """
    found = controls.find(setting, view)
    if not isinstance(found, Reason) and found.rank > Rank.KEY and not at_home:
        found = Reason.NO_CONTROL
    if isinstance(found, Reason):
        return Sighting(view, found, found, at_home)
    if not view.whole:
        return Sighting(view, found, Reason.HALF_LOADED, at_home)
    return Sighting(view, found, controls.value_of(setting, found, view.language), at_home)


async def _see_at(site: Site, setting: Setting, path: str) -> Sighting:
    def ready(view: PageView) -> bool:
        sighting = sighting_of(setting, view, at_home=is_at(view, path))
        if isinstance(sighting.value, Reason) or isinstance(sighting.found, Reason):
            return _leads_away(view)
        # A page may lock a control until its data has come.
        return not any(control.disabled for control in sighting.found.controls)

    view = await _opened(site, path, ready)
    return sighting_of(setting, view, at_home=is_at(view, path))


async def _opened(site: Site, path: str, ready: Ready) -> PageView:
    """A page, loaded once more where the server stumbled; trouble of the session is raised."""
    view = await site.open(path, ready)
    if not view.whole or isinstance(trouble_of(view), SiteDown):
        view = await site.open(path, ready)
    trouble = trouble_of(view)
    if trouble is not None:
        raise trouble
    return view


def _leads_away(view: PageView) -> bool:
    """Whether LinkedIn shows an error, or a section, as it does for a setting it does not offer.

    There is no control to wait for among links.
    """
    if not 200 <= view.status < 300:
        return True
    return path_of(view.url) in CATEGORY_PATHS and _has_setting_rows(view)


def _has_setting_rows(view: PageView) -> bool:
    return any(is_setting_path(row.path) for row in view.rows)
