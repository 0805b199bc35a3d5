"""A little LinkedIn made from public facts alone, with markup of its own."""

from tests.fakes.foreign_site.look import Faults, Look
from tests.fakes.foreign_site.site import ForeignSite

__all__ = ["Faults", "ForeignSite", "Look"]
