"""Text that came from a web page, made safe to show: one short line of visible characters."""

from __future__ import annotations

import unicodedata

LONGEST = 80

# Persian and Indian words need these two to look right; every other invisible character goes,
# above all those that turn the direction of the text around.
_JOINERS = ("\u200c", "\u200d")
_INVISIBLE = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


def plain(text: str, longest: int = LONGEST) -> str:
    """The text on one line, without invisible characters, and cut at `longest` characters."""
    visible = "".join(_shown(character) for character in unicodedata.normalize("NFC", text))
    line = " ".join(visible.split())
    if len(line) <= longest:
        return line
    start, space, _ = line[:longest].rpartition(" ")
    # A single word that fills the line is cut where the line ends.
    kept = start if space and len(start) > longest // 2 else line[: longest - 1]
    return f"{kept.rstrip()}\N{HORIZONTAL ELLIPSIS}"


def _shown(character: str) -> str:
    if character in _JOINERS:
        return character
    if character in "\t\n\r" or unicodedata.category(character) in ("Zl", "Zp"):
        return " "
    return "" if unicodedata.category(character) in _INVISIBLE else character
