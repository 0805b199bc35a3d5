"""Events survive being written down, and nothing but an event is read as one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.codec import UnreadableEvent, decode, encode, kind_of
from tests.builders import NOON, SITE
from tests.events import KINDS, any_event

TEXTS = st.text() | st.just("\ud83d") | st.just("\x00'\"\\\n")


@given(any_event(TEXTS))
def test_every_event_comes_back_as_it_was(event: e.Event) -> None:
    text = encode(event)
    back = decode(kind_of(event), text)
    assert back == event
    assert encode(back) == text  # what equality does not look at has come back too
    assert text.isascii()


def test_an_event_is_kept_under_its_own_name_in_a_form_that_others_can_read() -> None:
    started = e.RunStarted(NOON, SITE, e.Mode.GUIDE, "abc", 2)
    assert kind_of(started) == "RunStarted"
    assert json.loads(encode(started)) == {
        "account": 2,
        "at": "2026-10-03T12:00:00+00:00",
        "catalog": "abc",
        "mode": "guide_me",
        "site": SITE,
    }


def test_an_event_from_before_a_field_was_added_is_still_read() -> None:
    assert decode("ChangePressed", '{"setting": "age"}') == e.ChangePressed("age")
    old = '{"setting": "age", "before": "on", "wanted": "off"}'
    assert decode("ChangeChosen", old) == e.ChangeChosen("age", "on", "off")
    old = '{"setting": "age", "value": "on", "source": "page"}'
    read = decode("SettingRead", old)
    assert read == e.SettingRead("age", "on", e.Source.PAGE)
    assert isinstance(read, e.SettingRead)
    assert read.rank is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Unheard", "{}"),
        ("Event", "{}"),
        ("runstarted", "{}"),
        ("RunEnded", ""),
        ("RunEnded", "{"),
        ("RunEnded", "null"),
        ("RunEnded", "[]"),
        ("RunEnded", "{}"),
        ("RunEnded", '{"at": "yesterday"}'),
        ("RunEnded", '{"at": 7}'),
        ("RunEnded", '{"at": null}'),
        ("ChangePressed", '{"setting": 7}'),
        ("ChangePressed", '{"setting": "age", "scripted": "yes"}'),
        ("ChangePressed", '{"setting": "age", "unheard": 1}'),
        ("ChangeChosen", '{"setting": "a", "before": "b", "wanted": "c", "effects": "de"}'),
        ("ChangeChosen", '{"setting": "a", "before": "b", "wanted": "c", "effects": [1]}'),
        ("SettingRead", '{"setting": "a", "value": "on", "source": "rumour"}'),
        ("StageStarted", '{"stage": "read", "steps": "many"}'),
        ("SettingRead", '{"setting": "a", "value": "on", "source": "row", "rank": 9}'),
        ("SettingRead", '{"setting": "a", "value": "on", "source": "row", "rank": "key"}'),
    ],
)
def test_what_is_no_event_is_not_read_as_one(kind: str, text: str) -> None:
    with pytest.raises(UnreadableEvent):
        decode(kind, text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.sampled_from(KINDS), st.text() | JSON.map(json.dumps))
def test_whatever_is_found_in_the_file_reads_as_an_event_or_is_told_to_be_none(
    kind: type, text: str
) -> None:
    try:
        event = decode(kind.__name__, text)
    except UnreadableEvent:
        return
    assert type(event) is kind
