"""A value that a setting had, has or should have, as one short word.

For switches, choices and menus it is the id of an option. For a group of ticks it is `all`, `none`,
or `some` with the places of the ticks that are set: `some:0.2/5` is the first and third of five.
Places are kept, and not the words beside them, because those are the person's own (schools,
employers).
"""

from __future__ import annotations

from dataclasses import dataclass

Value = str
SOME = "some"
"""The option that stands for some boxes of a group, and not for others."""


@dataclass(frozen=True, slots=True)
class Ticks:
    """Which boxes of a group are set, by place, out of how many."""

    set_places: frozenset[int]
    count: int

    def value(self) -> Value:
        """The word for it; ValueError for a group with no boxes."""
        if self.count < 1:
            raise ValueError("a group of ticks has at least one box")
        if not self.set_places:
            return "none"
        if len(self.set_places) == self.count:
            return "all"
        return f"{SOME}:{'.'.join(str(place) for place in sorted(self.set_places))}/{self.count}"


def option_of(value: Value) -> str:
    """The option a value belongs to: `some:0.2/5` belongs to `some`."""
    return value.partition(":")[0]


def wanted_ticks(value: Value, count: int) -> Ticks | None:
    """Which of `count` boxes a wanted value asks for; None where it was made for other boxes."""
    option, _, places = value.partition(":")
    if option == "none":
        return Ticks(frozenset(), count)
    if option == "all":
        return Ticks(frozenset(range(count)), count)
    numbers, _, total = places.partition("/")
    if option != SOME or total != str(count):
        return None
    return Ticks(frozenset(int(number) for number in numbers.split(".")), count)
