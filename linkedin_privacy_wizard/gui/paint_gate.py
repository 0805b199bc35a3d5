"""The person's hand on the work in one browser: presses wait until its page is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.gate import HandGate
from linkedin_privacy_wizard.wizard.intents import HeldUp
from linkedin_privacy_wizard.wizard.state import Step

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.store import Store


def gate_at(browsing: OpenBrowser, store: Store) -> HandGate:
    """A gate for the work that begins there, as the person has left it: paused, or stopping."""
    needs_paint = store.state.step is Step.APPLY
    gate = HandGate(
        lambda: browsing.is_shown or not needs_paint,
        lambda held_up: store.dispatch(HeldUp(held_up)),
    )
    gate.pause(paused=store.state.paused)
    if store.state.stopping:
        gate.stop()
    return gate
