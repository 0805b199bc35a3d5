"""What a newer catalog changes is told, and no name in it may come to mean something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from linkedin_privacy_wizard.domain.catalog_change import CatalogChange, compare, turned_round
from linkedin_privacy_wizard.domain.edition import numbers_of
from linkedin_privacy_wizard.domain.setting import Address, Evidence, Option, Setting
from tests.builders import catalog, right, setting, text

LATER = date(2026, 10, 9)
AGE, JOB, HOBBY = setting("age"), setting("job"), setting("hobby")
OLD = replace(catalog(AGE, JOB), rights=(right("object"), right("restrict")))


def page(path: str) -> tuple[Address, ...]:
    """A page on LinkedIn."""
    return (Address(path, Evidence.CONFIRMED, "A test"),)


def test_what_is_new_other_and_gone_is_told_apart() -> None:
    renamed = replace(JOB, text={"en": text("Another name")})
    other_right = replace(right("restrict"), order=7)
    new = replace(catalog(renamed, HOBBY), rights=(other_right, right("copy")))
    assert compare(OLD, new) == CatalogChange(
        added=(HOBBY, right("copy")),
        changed=(renamed, other_right),
        removed=(AGE, right("object")),
    )


def test_that_somebody_has_looked_again_is_no_change() -> None:
    looked = replace(
        catalog(*(replace(each, checked=LATER) for each in OLD.settings)),
        rights=tuple(replace(each, checked=LATER) for each in OLD.rights),
    )
    assert compare(OLD, looked) == CatalogChange()


FOUND = setting(
    "age",
    titles={"en": ("Age range",)},
    former_titles={},
    addresses=page("/mypreferences/d/settings/age"),
    keys=("byAge",),
)


@pytest.mark.parametrize(
    "after",
    [
        replace(FOUND, titles={"en": ("Years",)}, keys=()),
        replace(FOUND, titles={"en": ("AGE RANGE",)}, addresses=page("/x"), keys=("other",)),
        replace(FOUND, titles={"en": ("Years",)}, addresses=(), keys=("byAge",)),
        replace(
            FOUND,
            titles={"en": ("Years",)},
            former_titles={"en": ("Age range",)},
            addresses=page("/x"),
            keys=(),
        ),
    ],
    ids=["address", "title", "key", "former title"],
)
def test_a_setting_that_has_moved_is_still_itself(after: Setting) -> None:
    assert turned_round(catalog(FOUND), catalog(after)) == ()


def test_a_name_that_was_given_to_another_setting_is_noticed() -> None:
    other = replace(FOUND, titles={"en": ("Job",)}, addresses=page("/x"), keys=("byJob",))
    assert turned_round(catalog(FOUND, JOB), catalog(other, JOB)) == ("age",)


ON = Option("on", switch=True, codes=("YES",), words={"en": ("On", "Yes")})
OFF = Option("off", switch=False, codes=("NO",), words={"en": ("Off",)})
SWITCH = setting("age", options=(ON, OFF))


@pytest.mark.parametrize(
    "options",
    [
        (replace(ON, switch=False), replace(OFF, switch=True)),
        (replace(ON, codes=("NO",)), replace(OFF, codes=())),
        (replace(ON, words={"en": ("On",)}), replace(OFF, words={"en": ("Off", "yes")})),
        (ON, replace(OFF, id="never")),
    ],
    ids=["switch", "codes", "words", "another option for the same"],
)
def test_an_option_that_was_turned_round_is_noticed(options: tuple[Option, ...]) -> None:
    after = replace(SWITCH, options=options)
    assert turned_round(catalog(SWITCH), catalog(after)) == ("age",)


@pytest.mark.parametrize(
    "options",
    [
        (ON, OFF),
        (ON, OFF, Option("some", codes=("SOME",), words={"en": ("Some",)})),
        (replace(ON, switch=None, codes=("YES", "ON")), replace(OFF, words={"en": ("Never",)})),
        (ON,),
    ],
    ids=["the same", "one more", "other words", "one less"],
)
def test_an_option_may_be_found_in_other_ways(options: tuple[Option, ...]) -> None:
    after = replace(SWITCH, options=options)
    assert turned_round(catalog(SWITCH), catalog(after)) == ()


def test_versions_are_compared_by_their_first_three_numbers() -> None:
    assert numbers_of("1.10.0") > numbers_of("1.9.9")
    assert numbers_of("1.2.3.dev4") == numbers_of("1.2.3")
