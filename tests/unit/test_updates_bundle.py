"""A signed file is read whole and unchanged, or it is refused for the right reason."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.edition import Edition, EditionRefused, Refused
from linkedin_privacy_wizard.updates import bundle as bundles
from linkedin_privacy_wizard.updates.bundle import (
    HIGHEST_EDITION,
    LARGEST,
    MOST_FILES,
    SAYS_WHAT,
    Bundle,
    bundle_of,
    key_id,
)
from linkedin_privacy_wizard.updates.making import public_key, signed, to_sign
from tests.signed_catalogs import MADE, UNTIL, Signer, shipped

US = Signer()
STRANGER = Signer()
SMALL = US.sign_table()
NAME = "catalog/catalog.toml"


def why_not(content: bytes, *keys: bytes) -> Refused:
    """Why it is refused."""
    with pytest.raises(EditionRefused) as caught:
        bundle_of(content, keys or (US.key,))
    return caught.value.why


def test_what_was_signed_is_what_is_read() -> None:
    edition = Edition(7, MADE, UNTIL)
    files = {**shipped(), "catalog/ads/new-one.toml": 'name = "Ünï \\" 😀"\n'}
    whole = US.sign(to_sign(edition, "0.1.0", US.key, files))
    read = bundle_of(whole, (US.key,))
    assert read == Bundle(
        edition, "0.1.0", key_id(US.key), {path: text.encode() for path, text in files.items()}
    )
    assert read.below("rights").keys() == {
        path.removeprefix("rights/") for path in files if path.startswith("rights/")
    }
    assert read.below("catalog")["ads/new-one.toml"] == files["catalog/ads/new-one.toml"].encode()
    assert len(whole) < LARGEST / 8


def test_the_same_files_make_the_same_bytes() -> None:
    files = shipped()
    backwards = dict(reversed(files.items()))
    edition = Edition(7, MADE, UNTIL)
    assert to_sign(edition, "0.1.0", US.key, files) == to_sign(edition, "0.1.0", US.key, backwards)


def test_any_of_several_keys_may_have_signed() -> None:
    assert bundle_of(SMALL, (STRANGER.key, US.key)).key == key_id(US.key)


def test_without_a_key_nothing_is_taken() -> None:
    with pytest.raises(EditionRefused) as caught:
        bundle_of(SMALL, ())
    assert caught.value.why is Refused.NO_KEYS


def test_what_a_stranger_signed_is_refused() -> None:
    assert why_not(STRANGER.sign_table()) is Refused.NOT_SIGNED


def test_a_stranger_who_names_our_key_is_refused() -> None:
    assert why_not(STRANGER.sign_table(key=key_id(US.key))) is Refused.NOT_SIGNED


def test_a_file_that_was_cut_off_anywhere_is_refused() -> None:
    for length in range(len(SMALL)):
        expected = Refused.NOT_OURS if length < len(SAYS_WHAT) else Refused.NOT_SIGNED
        assert why_not(SMALL[:length]) is expected, length


def test_a_file_with_any_bit_changed_is_refused() -> None:
    for bit in range(8 * len(SMALL)):
        tampered = bytearray(SMALL)
        tampered[bit // 8] ^= 1 << bit % 8
        expected = Refused.NOT_OURS if bit < 8 * len(SAYS_WHAT) else Refused.NOT_SIGNED
        assert why_not(bytes(tampered)) is expected, bit


WHOLE = US.sign_catalog(files=shipped())


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_whole_catalog_with_any_byte_changed_is_refused(position: int, change: int) -> None:
    tampered = bytearray(WHOLE)
    tampered[position] ^= change
    assert why_not(bytes(tampered)) in (Refused.NOT_OURS, Refused.NOT_SIGNED)


@settings(max_examples=50, deadline=None)
@given(st.binary(min_size=1, max_size=100))
def test_a_file_with_anything_after_it_is_refused(more: bytes) -> None:
    assert why_not(SMALL + more) is Refused.NOT_SIGNED


def test_a_file_may_be_that_large_and_no_larger() -> None:
    room = LARGEST - len(US.sign_table(files={NAME: ""}))
    largest = US.sign_table(files={NAME: "#" * room})
    assert len(largest) == LARGEST
    assert len(bundle_of(largest, (US.key,)).files[NAME]) == room
    assert why_not(US.sign_table(files={NAME: "#" * (room + 1)})) is Refused.TOO_LARGE


def test_nothing_is_parsed_before_it_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []
    monkeypatch.setattr(bundles, "_table", parsed.append)
    why_not(STRANGER.sign_table())
    assert parsed == []


@pytest.mark.parametrize("form", [2, 99, 10**30])
def test_a_newer_form_is_told_from_a_broken_one(form: int) -> None:
    assert why_not(US.sign_table(form=form, surprise=1)) is Refused.TOO_NEW


PATHS = [
    *("catalog/../x.toml", "../x.toml", "/catalog/x.toml", "catalog//x.toml", "catalog/x.py"),
    *("catalog/x", "catalog/.toml", "catalog/./x.toml", "catalog/ads/more/x.toml", "x.toml"),
    *("catalog\\x.toml", "C:/catalog/x.toml", "catalog/elsewhere/x.toml", "rights/ads/x.toml"),
    *("catalog/X.toml", "catalog/x.TOML", "catalog/x.toml ", "catalog/x.toml\n", "styles/x.toml"),
    *("catalog/x.toml\0", "catalog/é.toml", "catalog/x y.toml", "", "catalog/-.toml"),
]


@pytest.mark.parametrize("path", PATHS)
def test_a_path_that_leads_elsewhere_is_refused(path: str) -> None:
    assert why_not(US.sign_table(files={NAME: "x = 1", path: "x = 1"})) is Refused.BROKEN


BROKEN = {
    "no form": {"form": None},
    "form 0": {"form": 0},
    "a yes for a form": {"form": True},
    "words for a form": {"form": "1"},
    "one key more": {"script": "x"},
    "no key": {"key": None},
    "another key": {"key": key_id(STRANGER.key)},
    "no day": {"made": "soon"},
    "a day that is none": {"made": "2026-02-30"},
    "a day written otherwise": {"made": "20261120"},
    "a day in other digits": {"made": "\uff12\uff10\uff12\uff16-11-20"},
    "a number for a day": {"expires": 5},
    "expired before it was made": {"expires": "2026-11-21"},
    "edition 0": {"edition": 0},
    "an edition too high": {"edition": HIGHEST_EDITION + 1},
    "a yes for an edition": {"edition": True},
    "words for an edition": {"edition": "2"},
    "half an edition": {"edition": 2.5},
    "no version": {"needs": "newest"},
    "a list of files": {"files": ["catalog/x.toml"]},
    "no files": {"files": {}},
    "a file that is no text": {"files": {NAME: 1}},
    "a file in half a letter": {"files": {NAME: "\ud800"}},
}


@pytest.mark.parametrize("changes", BROKEN.values(), ids=BROKEN)
def test_what_is_signed_and_yet_broken_is_refused(changes: dict[str, object]) -> None:
    assert why_not(US.sign_table(**changes)) is Refused.BROKEN


@pytest.mark.parametrize("body", ["", "{", "[]", "1", "null", '"x"', "[" * 100_000, "\ud800"])
def test_a_body_that_is_no_table_is_refused(body: str) -> None:
    assert why_not(US.sign_body(body)) is Refused.BROKEN


def test_there_may_be_that_many_files_and_no_more() -> None:
    files = {f"catalog/ads/x{number}.toml": "" for number in range(MOST_FILES)}
    assert len(bundle_of(US.sign_table(files=files), (US.key,)).files) == MOST_FILES
    assert why_not(US.sign_table(files={**files, NAME: ""})) is Refused.BROKEN


def test_a_file_that_is_there_twice_is_refused() -> None:
    body = SMALL[len(SAYS_WHAT) + 64 :].decode()
    once = json.dumps("x = 1")
    twice = body.replace(f'"{NAME}": {once}', f'"{NAME}": {once}, "{NAME}": {once}')
    assert twice != body
    assert why_not(US.sign_body(twice)) is Refused.BROKEN


def test_a_key_that_is_there_twice_is_refused() -> None:
    body = SMALL[len(SAYS_WHAT) + 64 :].decode()
    assert why_not(US.sign_body(body.replace('"edition": 2', '"edition": 2, "edition": 3'))) is (
        Refused.BROKEN
    )


@pytest.mark.parametrize(
    ("message", "signature"), [(b"something else", bytes(64)), (SAYS_WHAT, bytes(63))]
)
def test_only_what_belongs_together_is_put_together(message: bytes, signature: bytes) -> None:
    with pytest.raises(ValueError, match="no signature"):
        signed(message, signature)


def test_days_are_those_of_the_file() -> None:
    read = bundle_of(US.sign_table(made="2026-01-02", expires="2026-01-02"), (US.key,))
    assert read.edition == Edition(2, date(2026, 1, 2), date(2026, 1, 2))


def test_a_public_key_is_thirty_two_bytes() -> None:
    assert public_key(US.key.hex()) == US.key
    for text in ("", US.key.hex()[2:], "what"):
        with pytest.raises(ValueError, match=r"bytes|hexadecimal"):
            public_key(text)
