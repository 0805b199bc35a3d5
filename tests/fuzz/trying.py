"""How many inputs a target is given, and how many it has been given.

`FUZZ_INPUTS` is the number for each target: a few hundred with all other tests, 100,000 with
`make fuzz`.
"""

from __future__ import annotations

import os
from collections import Counter
from functools import wraps
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

Made = TypeVar("Made")

INPUTS = int(os.environ.get("FUZZ_INPUTS", "300"))
tried: Counter[str] = Counter()
# Chance that hypothesis can make small again is slow; of many inputs only the seed is drawn.
_IS_LONG = INPUTS > 2000


def made_by(make: Callable[[Random], Made]) -> SearchStrategy[Made]:
    """What that function makes of chance."""
    if _IS_LONG:
        return st.integers(0, 2**64).map(lambda seed: make(Random(seed)))
    return st.randoms(use_true_random=False).map(make)


def fuzzed(
    target: str, *inputs: SearchStrategy[Any], share: float = 1.0
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a test its share of the inputs of a target, and count them."""

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def counted(*made: Any) -> None:  # noqa: ANN401 - whatever the strategies make
            tried[target] += 1
            test(*made)

        del counted.__wrapped__
        chosen = settings(
            max_examples=max(1, int(INPUTS * share)),
            deadline=None,
            database=None,
            phases=(Phase.explicit, Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        )
        return _named(chosen(given(*inputs)(_with_arguments(counted, len(inputs)))), test)

    return decorate


def _with_arguments(counted: Callable[..., None], count: int) -> Callable[..., None]:
    """Hypothesis wants to see how many arguments there are."""
    if count == 1:
        return lambda one: counted(one)  # noqa: PLW0108 - its arguments are what is wanted
    if count == 2:
        return lambda one, two: counted(one, two)  # noqa: PLW0108
    return lambda one, two, three: counted(one, two, three)  # noqa: PLW0108


def _named(made: Callable[..., None], test: Callable[..., None]) -> Callable[..., None]:
    made.__name__, made.__doc__, made.__module__ = test.__name__, test.__doc__, test.__module__
    return made
