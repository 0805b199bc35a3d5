"""Presses what is on the list, or shows the person where to, and proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.linkedin.guards import Driver as Steering
from linkedin_privacy_wizard.wizard import places, views, worklist
from linkedin_privacy_wizard.wizard.intents import SightSeen
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.guide import guide
from linkedin_privacy_wizard.workflows.verify import Known, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.wizard.advance import Happening
    from linkedin_privacy_wizard.wizard.state import WizardState
    from linkedin_privacy_wizard.workflows.ports import Job


class Store(Protocol):
    """Holds the state, which changes by what is dispatched."""

    @property
    def state(self) -> WizardState:
        """The state now."""
        ...

    def dispatch(self, happening: Happening) -> None:
        """Take in what happened."""
        ...


async def press_and_prove(store: Store, job: Callable[[Steering], Job]) -> None:
    """Press what is not proved yet, then prove it. `job` gives the page to who is to steer."""

    def show(sight: Sight) -> None:
        # Most looks see the same.
        if sight != store.state.sight:
            store.dispatch(SightSeen(sight))

    changes, links = worklist.to_apply(store.state), places.links(store.state)
    if worklist.is_guided(store.state):
        done = worklist.had_their_turn(store.state)
        await guide(changes, links, job(Steering.PERSON), show, done)
    else:
        await apply(changes, links, job(Steering.WIZARD))
    state = store.state
    known = Known(views.values_before(state), links, views.right_already(state))
    begun = worklist.to_prove(state)
    # What was left and was not begun is as it was: an earlier proof is not made younger by it.
    if begun or not state.guided:
        await verify(begun, state.catalog, known, job(Steering.WIZARD))
