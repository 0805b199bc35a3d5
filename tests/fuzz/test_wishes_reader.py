"""Whatever a file with choices holds, it is refused, or asks for what the catalog knows alone."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.brought import WishesRefused
from linkedin_privacy_wizard.storage.wishes_file import wishes_of
from linkedin_privacy_wizard.storage.wishes_text import FORMAT
from tests.builders import choice, look_only, setting, ticks
from tests.fuzz.test_catalog_loader import VALUES, toml
from tests.fuzz.trying import fuzzed

SETTINGS = (setting("age"), choice("viewing"), ticks("employer"), look_only("sessions"))
KNOWN = {each.id: each for each in SETTINGS}
NAMES = st.sampled_from([*KNOWN, "gone", "x"])
WANTS = st.one_of(
    st.sampled_from(["on", "off", "private", "none", "some", "some:0/2", "leave alone"]), VALUES
)
TABLES = st.dictionaries(
    NAMES, VALUES | st.fixed_dictionaries({"want": WANTS}, optional={"name": VALUES}), max_size=5
)


def refused_or_known(content: bytes) -> None:
    """Read it: what is taken can be chosen, and everything else is left out or refused."""
    try:
        brought = wishes_of(content, SETTINGS)
    except WishesRefused:
        return
    for name, value in brought.wishes.values.items():
        assert KNOWN[name].can_be_pressed
        assert value in KNOWN[name].choosable
    assert all(KNOWN[name].can_be_pressed for name in brought.wishes.left)
    left_out = {each.setting for each in brought.left_out}
    assert not left_out & (brought.wishes.values.keys() | brought.wishes.left)


@fuzzed("wishes reader", st.binary(max_size=200), share=0.2)
def test_any_bytes_are_refused_or_known(content: bytes) -> None:
    refused_or_known(content)


@fuzzed("wishes reader", st.dictionaries(NAMES, VALUES, max_size=4), VALUES, VALUES, share=0.3)
def test_any_file_of_ours_is_refused_or_known(
    more: dict[str, Any],
    version: Any,  # noqa: ANN401 -- whatever hypothesis thinks of
    settings: Any,  # noqa: ANN401
) -> None:
    tables = {**more, "format": FORMAT, "version": version, "settings": settings}
    lines = (f"{key} = {toml(value)}" for key, value in tables.items())
    refused_or_known("\n".join(lines).encode(errors="surrogatepass"))


@fuzzed("wishes reader", TABLES, share=0.5)
def test_any_wishes_are_left_out_or_known(tables: dict[str, Any]) -> None:
    lines = [f'format = "{FORMAT}"', "version = 1", f"settings = {toml(tables)}"]
    refused_or_known("\n".join(lines).encode(errors="surrogatepass"))
