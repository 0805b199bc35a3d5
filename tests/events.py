"""Events of every kind, made up by hypothesis from their own fields and types."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e

KINDS: tuple[type, ...] = get_args(e.Event)
TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
FEW = st.sampled_from(["a", "b"])


def any_event(text: st.SearchStrategy[str] = FEW) -> st.SearchStrategy[e.Event]:
    """An event of any kind, with texts of that strategy."""
    return st.one_of([_of(kind, text) for kind in KINDS])


def _of(kind: type, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind, vars(e))
    return st.builds(
        kind, **{field.name: _value(hints[field.name], text) for field in fields(kind)}
    )


def _value(hint: Any, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any field of an event
    if hint is str:
        return text
    if hint is int:
        return st.integers(0, 200)
    if hint is datetime:
        return TIMES
    if hint == tuple[str, ...]:
        return st.lists(text, max_size=3).map(tuple)
    return st.from_type(hint)
