"""After trouble on the way, the wizard looks by itself whether the site answers again."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    NameNotFound,
    Offline,
    SiteDown,
    SiteUnreachable,
    TooSlow,
)
from linkedin_privacy_wizard.gui.comeback import LOOK_AGAIN_S, comes_back
from linkedin_privacy_wizard.gui.sign_in import PROOF_PATH
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH
from tests.fakes.site import FakeSite


@dataclass
class FakeNetwork:
    """A network that is waited on; `waits` tells for how long each time."""

    waits: list[float] = field(default_factory=list)

    async def changed(self, seconds: float) -> None:
        """Do not wait."""
        self.waits.append(seconds)


@dataclass
class FakeWay:
    """A way to a pretend site."""

    site: FakeSite = field(default_factory=FakeSite)
    network: FakeNetwork = field(default_factory=FakeNetwork)
    has_session: bool = True


async def test_it_tries_until_a_page_comes_and_waits_before_each_try() -> None:
    way = FakeWay()
    way.site.breaks = dict(
        enumerate((Offline(), NameNotFound(), SiteUnreachable(), TooSlow()), start=1)
    )
    await comes_back(way)
    assert way.site.loads == [PROOF_PATH] * 5
    assert way.network.waits == [LOOK_AGAIN_S] * 5


async def test_a_site_that_answers_with_trouble_of_its_own_is_back() -> None:
    way = FakeWay()
    way.site.breaks = {1: SiteDown("503")}
    await comes_back(way)
    assert len(way.site.loads) == 1


async def test_without_a_session_it_is_the_sign_in_page_that_is_tried() -> None:
    way = FakeWay(has_session=False)
    await comes_back(way)
    assert way.site.loads == [SIGN_IN_PATH]


async def test_a_browser_that_dies_meanwhile_is_told() -> None:
    way = FakeWay()
    way.site.breaks = {1: BrowserLost()}
    with pytest.raises(BrowserLost):
        await comes_back(way)
