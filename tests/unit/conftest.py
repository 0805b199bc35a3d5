"""Made-up inputs are not timed: how fast a machine is at the moment is no property of the code."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
