"""Where a control stands is told as a person sees it, in shares of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.sight import Beyond
from tests.contracts.foreign import on_foreign_site
from tests.fakes.foreign_site import Faults, Look

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.sight import Box
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

AGE = "/mypreferences/d/settings/ads-by-age"


async def test_a_switch_stands_where_the_page_draws_it(attached: Attached) -> None:
    async with on_foreign_site(attached, Look(), Faults(), "ads-age") as (done, _site):
        view = await done.site.open(AGE, lambda seen: bool(seen.controls))
        (control,) = view.controls
        box = control.box
        assert box is not None
        assert await _drawn(attached, box)
        await attached.page.evaluate("document.body.style.marginTop = '3000px'")
        (moved,) = (await done.site.look(lambda _seen: True)).controls
        assert moved == control
        assert moved.box is not None
        assert moved.box.beyond is Beyond.BELOW


async def _drawn(attached: Attached, box: Box) -> bool:
    """Whether what the page has at the middle of that place belongs to a control."""
    middle = [box.left + box.width / 2, box.top + box.height / 2]
    found: bool = await attached.page.evaluate(
        """([across, down]) => {
            const hit = document.elementFromPoint(across * innerWidth, down * innerHeight);
            return Boolean(hit && hit.parentElement.querySelector('input, [role=switch]'));
        }""",
        middle,
    )
    return found
