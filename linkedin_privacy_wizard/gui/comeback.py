"""After trouble on the way to the site: does it answer again? The wizard looks by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.domain.trouble import PASSING, BrowserLost, TooSlow, Trouble
from linkedin_privacy_wizard.gui.sign_in import PROOF_PATH
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH

if TYPE_CHECKING:
    from linkedin_privacy_wizard.workflows.ports import Site

LOOK_AGAIN_S = 10.0


class Network(Protocol):
    """News of the network."""

    async def changed(self, seconds: float) -> None:
        """Wait that long, less where the network changes."""
        ...


class Way(Protocol):
    """What leads to the site."""

    @property
    def network(self) -> Network:
        """News of the network."""
        ...

    @property
    def has_session(self) -> bool:
        """Whether somebody is signed in."""
        ...

    @property
    def site(self) -> Site:
        """The site itself."""
        ...


async def comes_back(way: Way) -> None:
    """Return once a page of the site has loaded, trying now and then, and as the network moves.

    Raises BrowserLost.
    """
    while True:
        await way.network.changed(LOOK_AGAIN_S)
        path = PROOF_PATH if way.has_session else SIGN_IN_PATH
        try:
            await way.site.open(path, lambda _view: True)
        except (*PASSING, TooSlow):
            continue
        except BrowserLost:
            raise
        except Trouble:
            # It answers, if not as it should: what that means is told when the work goes on.
            return
        return
