"""What is wrong with a catalog file, and where."""

from __future__ import annotations


class CatalogError(Exception):
    """A mistake in the catalog: the file it is in, the key it is at, and why it is one.

    `key` is empty where the file as a whole is wrong.
    """

    def __init__(self, file: str, key: str, why: str) -> None:
        super().__init__(file, key, why)
        self.file = file
        self.key = key
        self.why = why

    def __str__(self) -> str:
        """One line for a person who edits the file, whatever the file holds."""
        line = ": ".join(part for part in (self.file, self.key, self.why) if part)
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
