"""What a run saw in the end, what moved between two of them, and what the person wants."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.checkup import CheckUp, check_up
from linkedin_privacy_wizard.domain.moved import Drift, Moves, Renamed, moves
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category, Kind
from linkedin_privacy_wizard.domain.wishes import Wishes
from tests.builders import NOON, SITE, setting

LATER = NOON + timedelta(days=49)
AGE, GENDER, WORD = setting("age"), setting("gender"), setting("word", category=Category.PRIVACY)
SETTINGS = (AGE, GENDER, WORD)
READ = e.StageStarted(e.Stage.READ, 3)
WAS_READ = e.StageEnded(NOON, e.Stage.READ, whole=True)
NEW = e.UnknownSetting(Category.ADS, "Data for AI agents", "/mypreferences/d/agents")


def seen(*events: e.Event) -> CheckUp:
    """What a run with these events, read to its end, saw."""
    told = check_up((e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc"), READ, *events, WAS_READ))
    assert told is not None
    return told


# What a run saw


def test_a_run_that_never_read_everything_tells_nothing() -> None:
    stopped = e.StageEnded(NOON, e.Stage.READ, whole=False)
    assert check_up((READ, e.SettingRead("age", "on", e.Source.ROW), stopped)) is None


def test_rows_titles_and_the_pages_language_are_kept() -> None:
    told = seen(
        e.CategoryOpened(Category.ADS, "en"),
        e.SettingListed("age", "/a", "Age range"),
        e.SettingListed("gender", "/g"),
        e.CategoryOpened(Category.PRIVACY),
        NEW,
    )
    assert told.listed == {"age", "gender"}
    assert told.titles == {"age": "Age range"}
    assert told.language == "en"
    assert told.unknown == (NEW,)
    assert told.at == NOON


def test_the_latest_look_counts_and_what_was_pressed_unseen_is_unknown() -> None:
    told = seen(
        *(e.SettingRead(each, "on", e.Source.ROW) for each in ("age", "gender", "word", "nudges")),
        e.ChangeStarted("age", "on", "off"),
        e.ChangeStarted("gender", "on", "off"),
        e.ChangeVerified("gender", "off"),
        e.ChangeStarted("word", "on", "off"),
        e.ChangeNotKept("word", "on"),
        e.KnockOn("nudges", "on", "off"),
    )
    assert told.values == {"gender": "off", "word": "on", "nudges": "off"}


def test_the_end_of_the_proof_is_when_it_was() -> None:
    proved = e.StageEnded(LATER, e.Stage.PROVE, whole=True)
    cut_off = e.StageEnded(LATER + timedelta(days=1), e.Stage.PROVE, whole=False)
    told = check_up((READ, WAS_READ, proved, cut_off))
    assert told is not None
    assert told.at == LATER


def test_what_is_not_offered_is_told_apart_from_what_was_not_found() -> None:
    told = seen(
        e.SettingMissing("age"),
        e.SettingUnread("gender", Reason.NOT_FOUND),
        e.SettingUnread("word", Reason.UNKNOWN_VALUE),
    )
    assert told.missing == {"age"}
    assert told.not_found == {"gender"}


def test_reading_once_more_forgets_the_rows_of_the_first_time() -> None:
    told = seen(
        e.SettingListed("age", "/a"),
        e.SettingMissing("gender"),
        NEW,
        READ,
        e.StageStarted(READ.stage, 1),
    )
    assert (told.listed, told.missing, told.unknown) == (frozenset(), frozenset(), ())


# What moved


def then(**changes: object) -> CheckUp:
    """Everything off, in English."""
    whole = CheckUp(
        NOON,
        {"age": "off", "gender": "off", "word": "off"},
        frozenset({"age", "gender", "word"}),
        {"age": "Age range", "gender": "Gender", "word": "Microsoft Word"},
        "en",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def now(**changes: object) -> CheckUp:
    """The same, some weeks later."""
    return replace(then(**changes), at=LATER)


def test_nothing_has_moved_where_both_show_the_same() -> None:
    found = moves(then(), now(), SETTINGS)
    assert not found
    assert found == Moves(NOON, LATER)


def test_another_value_is_a_drift() -> None:
    found = moves(then(), now(values={"age": "on", "gender": "off"}), SETTINGS)
    assert found
    assert found.drifted == (Drift("age", "off", "on"),)


def test_what_could_not_be_read_has_not_drifted() -> None:
    assert moves(then(values={}), now(), SETTINGS).drifted == ()


def test_another_title_in_the_same_language_is_a_new_name() -> None:
    titles = {"age": "Your age", "gender": "Gender"}
    assert moves(then(), now(titles=titles), SETTINGS).renamed == (
        Renamed("age", "Age range", "Your age"),
    )


@pytest.mark.parametrize(("before", "after"), [("en", "de"), (None, "en"), (None, None)])
def test_titles_of_another_language_are_no_new_names(before: str | None, after: str | None) -> None:
    found = moves(then(language=before), now(language=after, titles={"age": "Alter"}), SETTINGS)
    assert found.renamed == ()


def test_a_row_that_is_no_longer_there_is_gone() -> None:
    listed = frozenset({"age", "word"})
    assert moves(then(), now(listed=listed), SETTINGS).gone == ("gender",)


def test_a_section_that_shows_no_known_row_may_not_have_come() -> None:
    listed = frozenset({"age", "gender"})
    assert moves(then(), now(listed=listed), SETTINGS).gone == ()
    surely = now(listed=listed, missing=frozenset({"word"}))
    assert moves(then(), surely, SETTINGS).gone == ("word",)


def test_what_was_not_offered_and_is_there_now_is_told() -> None:
    before = then(listed=frozenset({"age", "word"}), missing=frozenset({"gender"}))
    assert moves(before, now(), SETTINGS).offered == ("gender",)


def test_a_row_that_nobody_knows_is_told_once() -> None:
    assert moves(then(), now(unknown=(NEW,)), SETTINGS).added == (NEW,)
    assert moves(then(unknown=(NEW,)), now(unknown=(NEW,)), SETTINGS).added == ()


# What the person wants


def test_the_latest_word_counts() -> None:
    wishes = Wishes().wanting({"age": "off"}).leaving(["age"]).leaving(["gender"])
    assert wishes == Wishes({}, frozenset({"age", "gender"}))
    assert wishes.wanting({"age": "on"}) == Wishes({"age": "on"}, frozenset({"gender"}))
    assert wishes
    assert not Wishes()


def test_a_wish_is_unmet_where_something_else_was_read() -> None:
    look = setting("look", kind=Kind.LOOK)
    wishes = Wishes({"word": "off", "age": "off", "gender": "off", "look": "off", "old": "off"})
    read = {"age": "on", "gender": "off", "look": "on", "old": "on"}
    assert wishes.unmet((*SETTINGS, look), read) == {"age": "off"}
