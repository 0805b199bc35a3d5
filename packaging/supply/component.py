"""A part of the packed program that somebody else, or we, publish under a name and a version."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a part is, in CycloneDX's words."""

    APPLICATION = "application"
    DATA = "data"
    FRAMEWORK = "framework"
    LIBRARY = "library"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class Text:
    """A licence or a notice: the name that its maker gave the file, and what it says."""

    title: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Component:
    """One part.

    `licence` is an SPDX expression. `source` is the address where the part comes from. Parts of the
    same `group` share their licence texts. `within` are parts that are built into this one and have
    no file of their own.
    """

    name: str
    version: str
    licence: str
    source: str
    group: str
    kind: Kind = Kind.LIBRARY
    purl: str = ""
    cpe: str = ""
    texts: tuple[Text, ...] = ()
    within: tuple[Component, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def inner(name: str, version: str, licence: str, purl: str, cpe: str = "") -> Component:
    """A part that is built into another one, whose licence texts hold its own."""
    return Component(name, version, licence, "", "", purl=purl, cpe=cpe)
