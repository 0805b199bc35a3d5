"""There are words for everything that can be told, and they say different things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.domain.setting import Category, Preset, Topic
from linkedin_privacy_wizard.domain.trouble import NeedsPerson, SignedOut, SlowDown, Trouble
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.embedded.wishes import Wish
from linkedin_privacy_wizard.linkedin.signs import PERSONS_TURN, Sign
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.wizard.state import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

NAMES: list[tuple[type[StrEnum], Callable[..., str]]] = [
    (Result, messages.result),
    (Result, messages.result_sentence),
    (Reason, messages.reason),
    (Topic, messages.topic),
    (Topic, messages.topic_icon),
    (Preset, messages.preset),
    (Preset, messages.preset_sentence),
    (Step, messages.step),
    (Category, messages.category),
    (Mode, messages.mode),
    (Mode, messages.mode_sentence),
    (Wish, messages.wish),
]
START_UP = [
    messages.folder_not_writable,
    messages.full_disk,
    messages.history_damaged,
    messages.history_too_new,
]


def troubles(kind: type[Trouble] = Trouble) -> Iterator[type[Trouble]]:
    """Every kind of trouble there is."""
    yield kind
    for below in kind.__subclasses__():
        yield from troubles(below)


@pytest.mark.parametrize(("kind", "words"), NAMES)
def test_every_member_has_words_of_its_own(kind: type[StrEnum], words: Callable[..., str]) -> None:
    told = [words(member) for member in kind]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("kind", list(troubles()))
def test_every_trouble_says_what_happened_and_what_to_do(kind: type[Trouble]) -> None:
    told = messages.trouble(kind())
    assert all((told.heading, told.sentence, told.next_step, told.act))


def test_the_kinds_of_trouble_have_headings_of_their_own() -> None:
    told = [kind() for kind in troubles() if kind is not NeedsPerson]
    told += [NeedsPerson(sign.value) for sign in PERSONS_TURN - {Sign.RESTRICTED}]
    headings = [messages.trouble(each).heading for each in told]
    assert len(set(headings)) == len(headings)


@pytest.mark.parametrize("sign", sorted(PERSONS_TURN - {Sign.RESTRICTED}))
def test_trouble_for_the_person_says_what_the_page_asks(sign: Sign) -> None:
    asked, told = messages.sign(sign), messages.trouble(NeedsPerson(sign.value))
    assert told.heading == asked.title
    assert told.next_step == asked.sentence


def test_a_detail_that_is_no_sign_is_never_shown() -> None:
    told = messages.trouble(NeedsPerson("<script>"))
    assert "script" not in f"{told.heading}{told.sentence}{told.next_step}{told.act}"


def test_who_says_how_long_to_wait_is_told() -> None:
    ours, theirs = (messages.trouble(SlowDown("999", wait)).next_step for wait in (None, 60))
    assert "We suggest" in ours
    assert "LinkedIn asks" in theirs


def test_being_signed_out_never_sounds_like_a_mistake_of_the_person() -> None:
    assert "you" not in messages.trouble(SignedOut()).sentence.lower().split()


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_says_what_is_waited_for(sign: Sign) -> None:
    told = messages.sign(sign)
    assert told.title
    assert told.sentence.endswith(".")


def test_the_places_to_sign_in_have_names_of_their_own() -> None:
    places = {
        messages.sign_in_to(practice=practice, test_site=test_site)
        for practice, test_site in ((False, False), (False, True), (True, False))
    }
    assert len(places) == 3


@pytest.mark.parametrize("words", START_UP)
def test_what_keeps_the_program_from_starting_names_the_place(
    words: Callable[[str], str],
) -> None:
    assert "notes.jsonl" in words("notes.jsonl")


def test_what_keeps_the_program_from_starting_ends_with_what_to_do() -> None:
    for words in (
        messages.no_display(),
        messages.root_on_linkedin(),
        messages.browser_did_not_start(),
        messages.door_not_closed(),
    ):
        assert words.count(".") >= 2


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_an_icon_that_is_there(topic: Topic) -> None:
    assert (resources() / "icons" / f"{messages.topic_icon(topic)}.svg").is_file()
