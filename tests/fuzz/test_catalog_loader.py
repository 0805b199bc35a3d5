"""Whatever a catalog file holds, loading it ends with a catalog or with one clear line."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from linkedin_privacy_wizard.catalog import CatalogError, load
from linkedin_privacy_wizard.catalog.loader import read
from tests.catalog_files import GOOD, write
from tests.fuzz.trying import fuzzed
from tests.truth.table import quick_folder

LINES = GOOD.splitlines()
KEYS = st.sampled_from(
    ["id", "category", "kind", "titles", "options", "addresses", "text", "en", "on", "switch", "x"]
)
SCALARS = st.one_of(
    st.booleans(),
    st.integers(),
    st.text(st.sampled_from("aZ0-_ /.%?\"'\n\t\\\x00\u2028é\U0001f600"), max_size=8),
    st.sampled_from(["ads", "ads-age", "switch", "off", "look", "/mypreferences/d/x"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def toml(value: Any) -> str:  # noqa: ANN401 -- whatever hypothesis thinks of
    """The value as TOML, which differs from JSON in its tables only."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value)


def loads_or_tells(content: bytes) -> None:
    """Load a catalog with that one file: it works, or says in one line why it does not."""
    with TemporaryDirectory(dir=quick_folder()) as name:
        folder = write(Path(name), ads__ads_age="")
        (folder / "ads" / "ads-age.toml").write_bytes(content)
        # A good file may still have long sentences: those are for the check alone.
        mistakes = [str(mistake) for mistake in read(folder).mistakes]
        assert all(
            line.isprintable() and line.startswith("ads/ads-age.toml: ") for line in mistakes
        )
        assert told(folder) == mistakes[:1]


def told(folder: Path) -> list[str]:
    """What loading says; nothing where it works."""
    try:
        load(folder)
    except CatalogError as error:
        return [str(error)]
    return []


@fuzzed("catalog loader", st.binary(max_size=200), share=0.1)
def test_any_bytes_load_or_are_told(content: bytes) -> None:
    loads_or_tells(content)


@fuzzed("catalog loader", st.dictionaries(KEYS, VALUES, max_size=8), share=0.2)
def test_any_tables_load_or_are_told(table: dict[str, Any]) -> None:
    loads_or_tells("\n".join(f"{key} = {toml(value)}" for key, value in table.items()).encode())


@fuzzed(
    "catalog loader",
    st.lists(st.sampled_from(range(len(LINES))), max_size=4),
    st.sampled_from(LINES),
    share=0.35,
)
def test_a_good_file_with_lines_lost_or_swapped_loads_or_is_told(
    lost: list[int], instead: str
) -> None:
    lines = [instead if at in lost[:1] else line for at, line in enumerate(LINES)]
    kept = [line for at, line in enumerate(lines) if at not in lost[1:]]
    loads_or_tells("\n".join(kept).encode())


@fuzzed("catalog loader", st.sampled_from(range(len(LINES))), VALUES, share=0.35)
def test_a_good_file_with_another_value_loads_or_is_told(at: int, value: Any) -> None:  # noqa: ANN401
    key, equals, _ = LINES[at].partition(" = ")
    lines = [*LINES[:at], f"{key} = {toml(value)}" if equals else LINES[at], *LINES[at + 1 :]]
    loads_or_tells("\n".join(lines).encode(errors="surrogatepass"))
