"""What a person does with the wizard, play by play."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.e2e.plays import (
    by_keys,
    forgetting,
    guided,
    installed,
    intruded,
    lost,
    moved,
    signing_in,
    stages,
    trouble,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from tests.e2e.plays.scene import Scene

PLAYS: Mapping[str, Callable[[Scene], Awaitable[dict[str, Any]]]] = {
    **whole.PLAYS,
    **by_keys.PLAYS,
    **forgetting.PLAYS,
    **guided.PLAYS,
    **installed.PLAYS,
    **intruded.PLAYS,
    **lost.PLAYS,
    **moved.PLAYS,
    **signing_in.PLAYS,
    **stages.PLAYS,
    **trouble.PLAYS,
}
