"""Events to JSON and back, by their own fields and types."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_type_hints

from linkedin_privacy_wizard.domain import event as e

_KINDS: dict[str, type] = {kind.__name__: kind for kind in get_args(e.Event)}


class UnreadableEvent(Exception):
    """A stored event is not one this version can read."""


def kind_of(event: e.Event) -> str:
    """The name an event is kept under."""
    return type(event).__name__


def encode(event: e.Event) -> str:
    """An event's fields as JSON."""
    assert is_dataclass(event)
    return json.dumps(
        {field.name: _plain(getattr(event, field.name)) for field in fields(event)}, sort_keys=True
    )


def decode(kind: str, text: str) -> e.Event:
    """The event that `encode` made. UnreadableEvent for anything else."""
    cls = _KINDS.get(kind)
    if cls is None:
        raise UnreadableEvent(f"unknown kind {kind!r}")
    try:
        told = json.loads(text)
        hints = _hints(cls)
        event: e.Event = cls(**{name: _typed(hints[name], value) for name, value in told.items()})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableEvent(f"a broken {kind}") from error
    return event


@cache
def _hints(cls: type) -> dict[str, Any]:
    """The types of an event's fields, which take a while to look up."""
    return get_type_hints(cls, vars(e))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any field of an event
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _typed(hint: Any, value: Any) -> Any:  # noqa: ANN401 - any field of an event
    if isinstance(hint, UnionType):
        # What was added later may be missing: it is None, or of the one type before it.
        return None if value is None else _typed(get_args(hint)[0], value)
    if hint is datetime:
        return datetime.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if getattr(hint, "__origin__", None) is tuple:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise TypeError(value)
        return tuple(value)
    if not isinstance(hint, type) or not isinstance(value, hint):
        raise TypeError(value)
    return value
