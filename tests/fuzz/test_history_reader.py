"""A history that is damaged, or written by anybody, is read, or told to be unreadable."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode, encode, kind_of
from linkedin_privacy_wizard.storage.export import as_data
from linkedin_privacy_wizard.storage.history import (
    FILE_NAME,
    History,
    HistoryDamaged,
    HistoryFull,
    HistoryTooNew,
)
from linkedin_privacy_wizard.storage.memory import Memory
from linkedin_privacy_wizard.storage.past import AT_ONCE, PastUnreadable, Place, look_up
from tests.builders import NOON, SITE, read
from tests.events import KINDS, any_event
from tests.fuzz.trying import fuzzed
from tests.truth.table import quick_folder

NAMES = st.sampled_from(
    [
        *("at", "site", "mode", "catalog", "stage", "steps", "whole", "setting", "value", "before"),
        *("after", "wanted", "effects", "reason", "category", "title", "address", "path", "source"),
        *("scripted", "rank", "x"),
    ]
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=6),
    st.sampled_from(["2026-10-03T12:00:00+00:00", "do_it_for_me", "read", "row", "ads", "on"]),
)
ANY_JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4)
)
BODIES = st.one_of(
    st.dictionaries(NAMES, LEAVES, max_size=5).map(json.dumps),
    any_event().map(encode),
    ANY_JSON.map(json.dumps),
    st.text(max_size=30),
    st.integers(1, 3000).map(lambda deep: "[" * (deep * 10)),
)
CELLS = [
    *(("run", column) for column in ("site", "account", "looked")),
    *(("account", column) for column in ("site", "nickname")),
    *(("mark", column) for column in ("account", "mark")),
    *(("wish", column) for column in ("account", "setting", "value")),
    *(("deed", column) for column in ("account", "what", "at")),
]
STORED_KINDS = st.one_of(st.sampled_from([kind.__name__ for kind in KINDS]), st.text(max_size=8))
ODD_VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.text(max_size=9),
    st.binary(max_size=9),
)


@fuzzed("history reader", STORED_KINDS, BODIES, share=0.4)
def test_any_stored_text_is_an_event_or_told_to_be_none(kind: str, body: str) -> None:
    try:
        event = decode(kind, body)
    except UnreadableEvent:
        return
    assert kind_of(event) == kind
    assert decode(kind, encode(event)) == event


@cache
def good() -> bytes:
    """A history with two runs of an account in it."""
    with TemporaryDirectory(dir=quick_folder()) as name:
        history = History(Path(name) / FILE_NAME)
        memory = Memory(history)
        memory.add_account(SITE, "mark")
        memory.keep_wishes(1, Wishes({"ads-age": "off"}, frozenset({"job"})))
        memory.keep_deed(1, Deed("copy", NOON))
        memory.set_preference("country", "eu")
        for event in (*read(ads_age="on", job="off"), e.RunEnded(NOON), *read(ads_age="off")):
            history.append(event)
        history.close()
        return (Path(name) / FILE_NAME).read_bytes()


def reads_or_tells(content: bytes) -> None:
    """Open it, read it, add to it, close it: each works, or ends in one of the declared ways."""
    with TemporaryDirectory(dir=quick_folder()) as name:
        path = Path(name) / FILE_NAME
        path.write_bytes(content)
        try:
            history = History(path)
        except (HistoryDamaged, HistoryTooNew, HistoryFull) as error:
            kept = error.kept_as if isinstance(error, HistoryDamaged) else path
            _is_kept(kept, content)
            return
        try:
            _read_and_add(history)
        finally:
            with suppress(HistoryFull):
                history.close()


def _is_kept(path: Path | None, content: bytes) -> None:
    """Whether nothing was lost: the file is still what it was, here or under another name."""
    assert path is not None
    assert path.read_bytes() == content


def _read_and_add(history: History) -> None:
    with suppress(HistoryDamaged):
        runs = history.runs()
        as_data(runs)
        for run in runs:
            report(run.events)
    with suppress(PastUnreadable):
        look_up(history.path, Place(SITE, practice=False), None, most=AT_ONCE, under_way=None)
    memory = Memory(history)
    for ask in (lambda: memory.accounts(SITE), lambda: memory.wishes(1), lambda: memory.deeds(1)):
        with suppress(HistoryFull):
            ask()
    history.is_sound()
    with suppress(HistoryFull):
        history.append(e.RunStarted(NOON, SITE, e.Mode.DO_IT, "x"))
        history.append(e.RunEnded(NOON))


# Where bytes are changed, and into what: most of what matters lies in the first ones of a page.
EDITS = st.lists(
    st.tuples(
        st.integers(0, 19).map(lambda page: page * 4096) | st.just(0),
        st.integers(0, 120) | st.integers(0, 4095),
        st.integers(0, 255),
    ),
    min_size=1,
    max_size=6,
)
CUTS = st.sampled_from([0, 0, 0, 0, 1, 100, 4096, 5000, 10**9])


@fuzzed("history reader", EDITS, CUTS, st.binary(max_size=3), share=0.4)
def test_a_damaged_file_is_read_or_told_to_be_unreadable(
    edits: list[tuple[int, int, int]], cut: int, more: bytes
) -> None:
    content = bytearray(good())
    for page, at, byte in edits:
        content[(page + at) % len(content)] = byte
    reads_or_tells(bytes(content[: max(0, len(content) - cut)]) + more)


@fuzzed("history reader", st.sampled_from(CELLS), ODD_VALUES, share=0.1)
def test_cells_of_any_kind_are_read_or_told_to_be_unreadable(
    cell: tuple[str, str], value: object
) -> None:
    table, column = cell
    with TemporaryDirectory(dir=quick_folder()) as name:
        path = Path(name) / FILE_NAME
        path.write_bytes(good())
        with closing(sqlite3.connect(path)) as db, suppress(sqlite3.IntegrityError):
            db.execute(f"UPDATE {table} SET {column} = ?", (value,))
            db.commit()
        reads_or_tells(path.read_bytes())


@fuzzed("history reader", ODD_VALUES, ODD_VALUES, ODD_VALUES, share=0.1)
def test_rows_of_any_kind_are_read_or_told_to_be_unreadable(
    run: object, kind: object, body: object
) -> None:
    with TemporaryDirectory(dir=quick_folder()) as name:
        path = Path(name) / FILE_NAME
        path.write_bytes(good())
        with closing(sqlite3.connect(path)) as db, suppress(sqlite3.IntegrityError):
            db.execute("INSERT INTO event (run, kind, body) VALUES (?, ?, ?)", (run, kind, body))
            db.commit()
        reads_or_tells(path.read_bytes())
