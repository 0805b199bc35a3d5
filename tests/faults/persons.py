"""Who signs in, and whether the pages say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.memory import Memory
from tests.fakes.pages import ORIGIN
from tests.faults.scene import account

if TYPE_CHECKING:
    from tests.faults.scene import Scene


def lose_session_and_name(scene: Scene) -> None:
    """Nobody is in any more, and the pages stop telling who is."""
    scene.site.signed_in = False
    scene.site.mark = None


def know_another(scene: Scene) -> None:
    """Somebody else has used the program on this computer, and the page shows no name."""
    Memory(scene.history).add_account(ORIGIN, "en:kim")
    scene.site.mark = None
    if scene.state.signed_in:
        scene.site.signed_in = False


def sign_in_by_another_name(scene: Scene) -> None:
    """Somebody else signs in, and the pages tell who."""
    scene.site.mark = "en:kim"
    sign_in_as_another(scene)


def sign_in_as_another(scene: Scene) -> None:
    """Somebody else signs in, whose settings are all still to be changed."""
    for name, page in account().items():
        scene.pages[name].value = page.value
    scene.before = {"age": "on", "job": "on", "viewing": "full"}
    scene.site.diary.append("another account")
    scene.sign_in(b"somebody else")
