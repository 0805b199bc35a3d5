"""Reads the values off a practice page's markup, as a person's eyes would."""

from __future__ import annotations

from html.parser import HTMLParser

Held = str | list[str]


class DrawnPage(HTMLParser):
    """The controls, rows and marks of one page; `values` is what each control shows."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.values: dict[str, Held] = {}
        self.rows: dict[str, list[str]] = {}
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._key = ""
        self._kind = ""
        self._row = ""
        self.feed(text)

    def having(self, **wanted: str) -> list[dict[str, str]]:
        """The attributes of all elements with these attributes (underscore for hyphen)."""
        asked = {name.rstrip("_").replace("_", "-"): value for name, value in wanted.items()}
        return [found for _, found in self.tags if asked.items() <= found.items()]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element, and its value if it belongs to a control."""
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        if "data-key" in found:
            self._key, self._kind = found["data-key"], found["data-kind"]
            self.values[self._key] = [] if self._kind in ("ticks", "list") else ""
        if tag == "a" and "aria-hidden" not in found:
            self._row = found.get("href", "")
            self.rows[self._row] = []
        if tag in ("input", "option", "li") and self._key:
            self._read(found)

    def handle_endtag(self, tag: str) -> None:
        """Leave the row."""
        if tag == "a":
            self._row = ""

    def handle_data(self, data: str) -> None:
        """Note the words of the row."""
        if self._row and data.strip():
            self.rows[self._row].append(data.strip())

    def _read(self, found: dict[str, str]) -> None:
        chosen = "checked" in found or "selected" in found
        held = self.values[self._key]
        if self._kind == "switch":
            self.values[self._key] = "on" if chosen else "off"
        elif isinstance(held, list) and (chosen or "data-code" in found):
            held.append(found.get("data-code") or found["value"])
        elif chosen:
            self.values[self._key] = found["value"]
