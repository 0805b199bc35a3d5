"""Opening the page of a right for the person, and reading what is to be told of it.

Nothing is pressed, chosen or typed here. What is read is answered, and kept nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.domain.right import Reads, Seen
from linkedin_privacy_wizard.domain.trouble import SiteDown, SlowDown
from linkedin_privacy_wizard.linkedin import rows
from linkedin_privacy_wizard.linkedin.addresses import is_setting_path, path_of
from linkedin_privacy_wizard.linkedin.signs import trouble_of
from linkedin_privacy_wizard.workflows.pages import open_category
from linkedin_privacy_wizard.workflows.ports import Site

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.right import Listed, Right
    from linkedin_privacy_wizard.linkedin.page import PageView, Row


class ListingSite(Site, Protocol):
    """A site that can also tell what a page lists. That is asked of no other page than these."""

    async def lines(self) -> tuple[Listed, ...]:
        """What the present page lists, in its own words."""
        ...


async def look_at(right: Right, catalog: Catalog, site: ListingSite) -> Seen:
    """Open its page, and read what the right says is to be read. Raises a `Trouble`.

    Where nobody knows its address, LinkedIn's own row leads there. Where LinkedIn shows no such
    row either, its list of settings stays open.
    """
    seen, path = Seen(), right.address.path if right.address is not None else None
    if path is None or right.reads in (Reads.VALUE, Reads.COUNT):
        seen, listed = await _look_in_section(right, catalog, site)
        path = path or listed
    if path is None:
        return seen
    view = await site.open(path, lambda _view: True)
    _heed(view, needs_sign_in=right.sign_in)
    return await _with_list(right, seen, view, site)


async def _look_in_section(right: Right, catalog: Catalog, site: Site) -> tuple[Seen, str | None]:
    """What its row tells, and where that leads."""
    setting = catalog.by_id(right.setting)
    if setting is None or right.category is None:
        return Seen(), None
    view = await open_category(site, right.category)
    row = rows.match((setting,), catalog, view).settings.get(setting.id) if view else None
    if view is None or row is None:
        return Seen(), None
    value = rows.value_in_row(setting, row, view.language)
    option = setting.option(value) if value is not None else None
    on = option.switch if option is not None and right.reads is Reads.VALUE else None
    return Seen(count=_number_in(right, row), on=on), row.path


def _number_in(right: Right, row: Row) -> int | None:
    """The one number that stands in a row by itself."""
    numbers = {int(words) for words in row.words if words.isdecimal() and len(words) < 4}
    return numbers.pop() if right.reads is Reads.COUNT and len(numbers) == 1 else None


async def _with_list(right: Right, seen: Seen, view: PageView, site: ListingSite) -> Seen:
    """With what the page itself lists, where it is one of the settings' own pages."""
    served = view.whole and 200 <= view.status < 300 and is_setting_path(path_of(view.url))
    if right.reads is Reads.LIST:
        return Seen(lines=await site.lines() if served else None)
    if right.reads is Reads.COUNT and seen.count is None and served:
        return Seen(count=len(await site.lines()) or None)
    return seen


def _heed(view: PageView, *, needs_sign_in: bool) -> None:
    """The session's trouble. A form may ask whatever it likes: the person is at it anyway."""
    trouble = trouble_of(view)
    if trouble is not None and (needs_sign_in or isinstance(trouble, SlowDown | SiteDown)):
        raise trouble
