"""What the person has done by themselves, as far as they have said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done at some time. `what` is the id of the right that was used."""

    what: str
    at: datetime
