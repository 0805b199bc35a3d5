"""What is known of one account never counts for another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import PRACTICE, Account
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun
from linkedin_privacy_wizard.domain.trouble import AccountUnknown, SignedInAnew
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import accounts, flow, showing
from linkedin_privacy_wizard.wizard.account_intents import (
    AccountChosen,
    AccountNamed,
    AccountSeen,
    WhoseTold,
)
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded, UnfinishedTaken
from linkedin_privacy_wizard.wizard.state import Beside, Purpose, Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import AccountTold, SessionTroubled
from tests.builders import NOON, SITE, catalog, setting

ROBIN = Account(1, SITE, "Mine", frozenset({"en:aa"}))
KIM = Account(2, SITE, marks=frozenset({"en:bb", "de:bb"}))
NAMELESS = Account(3, SITE)
PLAYED = Account(4, PRACTICE, marks=frozenset({"en:cc"}))
CUT_OFF = PastRun(
    1,
    NOON,
    SITE,
    e.Mode.DO_IT,
    agreed={"a": "off"},
    undo=Undo({"a": "on"}),
)
START = WizardState(catalog(setting("a")))


def knowing(*known: Account, state: WizardState = START) -> WizardState:
    """The first page, with notes of these accounts; what was cut off is the first one's."""
    return replace(
        state, past=Past(Earlier.of((CUT_OFF,)), Earlier.of((CUT_OFF,)), known=True, accounts=known)
    )


def chosen(state: WizardState) -> WizardState:
    """In the middle of the choices."""
    return replace(
        state,
        step=Step.CHOOSE,
        mode=e.Mode.DO_IT,
        signed_in=True,
        sign=Sign.FINE,
        choices={"a": "off"},
        events=(e.SettingRead("a", "on", e.Source.ROW),),
    )


@pytest.mark.parametrize(
    ("mark", "whose"),
    [
        ("en:aa", ROBIN),
        ("fr:aa", ROBIN),
        ("de:bb", KIM),
        ("en:cc", None),
        ("en:a", None),
        (None, None),
    ],
)
def test_one_name_is_one_account_in_every_language(mark: str | None, whose: Account | None) -> None:
    assert accounts.by_mark(mark, (ROBIN, KIM, NAMELESS)) == whose


@pytest.mark.parametrize(
    ("mark", "known", "asked"),
    [
        ("en:cc", (), False),
        (None, (), False),
        ("en:cc", (ROBIN, KIM), False),
        ("de:cc", (ROBIN, KIM), True),
        ("de:cc", (KIM,), False),
        ("en:cc", (ROBIN, NAMELESS), True),
        (None, (ROBIN,), True),
    ],
)
def test_another_name_is_another_account_unless_only_the_language_is_new(
    mark: str | None,
    known: tuple[Account, ...],
    asked: bool,  # noqa: FBT001 - what is expected
) -> None:
    assert accounts.may_be_known(mark, known) is asked


def test_before_anybody_signs_in_it_is_about_the_first_account_of_the_place() -> None:
    state = knowing(ROBIN, KIM, PLAYED)
    assert accounts.of_site(START, practice=False) is None
    assert accounts.of_site(state, practice=False) == ROBIN
    assert accounts.of_site(state, practice=True) == PLAYED
    assert accounts.of_site(replace(state, account=KIM), practice=False) == KIM
    assert accounts.of_site(replace(state, account=KIM), practice=True) == PLAYED


def test_the_first_account_of_all_keeps_everything_as_it_is() -> None:
    state = replace(START, step=Step.SIGN_IN, mode=e.Mode.DO_IT)
    seen = advance(state, AccountSeen(ROBIN, (ROBIN,)))
    assert seen == replace(state, account=ROBIN, past=replace(state.past, accounts=(ROBIN,)))


def test_a_list_that_was_cut_off_goes_on_for_its_own_account_and_for_no_other() -> None:
    state = advance(knowing(ROBIN, KIM), UnfinishedTaken(practice=False, purpose=Purpose.FINISH))
    own = advance(state, AccountSeen(ROBIN, (ROBIN, KIM)))
    assert own.prepared == state.prepared is not None
    other = advance(state, AccountSeen(KIM, (ROBIN, KIM)))
    assert other.prepared is None
    assert other.past.site == Earlier()
    assert other.past.practice == state.past.practice
    assert (other.step, other.account, other.mode) == (Step.SIGN_IN, KIM, state.mode)
    assert not other.signed_in


def test_of_another_account_nothing_chosen_or_read_before_counts() -> None:
    state = chosen(replace(knowing(ROBIN, PLAYED), account=ROBIN))
    other = advance(state, AccountSeen(KIM, (ROBIN, KIM)))
    assert (other.step, other.work, other.sign) == (Step.READ, Work.READING, Sign.FINE)
    assert (dict(other.choices), other.events, other.signed_in) == ({}, (), True)
    assert other.past.accounts == (ROBIN, KIM, PLAYED)
    same = advance(state, AccountSeen(replace(ROBIN, nickname="Us"), (ROBIN,)))
    assert same.choices == state.choices
    assert flow.afresh(same).account == replace(ROBIN, nickname="Us")


def test_for_practice_the_runs_of_practice_are_those_that_do_not_count() -> None:
    state = chosen(replace(knowing(ROBIN, PLAYED), practice=True))
    other = advance(state, AccountSeen(replace(PLAYED, number=5), (PLAYED,)))
    assert other.past.practice == Earlier()
    assert other.past.site == state.past.site


def test_the_question_stands_in_place_of_the_step_and_its_answer_leads_on() -> None:
    state = replace(knowing(ROBIN, KIM), step=Step.SIGN_IN, mode=e.Mode.DO_IT)
    asked = advance(state, SessionTroubled(AccountUnknown()))
    assert showing.place_of(asked) is Beside.WHOSE
    own, kim, new = (advance(asked, WhoseTold(number)) for number in (1, 2, None))
    for answered in (own, kim, new):
        assert (answered.step, answered.trouble) == (Step.SIGN_IN, None)
    assert [each.account for each in (own, kim, new)] == [ROBIN, KIM, None]
    assert [bool(each.past.site.runs) for each in (own, kim, new)] == [True, False, False]


def test_where_nothing_was_asked_an_answer_changes_nothing() -> None:
    state = knowing(ROBIN)
    assert advance(state, WhoseTold(1)) == state
    troubled = advance(state, SessionTroubled(SignedInAnew()))
    assert advance(troubled, WhoseTold(1)) == troubled


def test_after_the_answer_the_reading_begins_again_where_it_was_under_way() -> None:
    state = replace(knowing(ROBIN), step=Step.READ, account=ROBIN)
    answered = advance(advance(state, SessionTroubled(AccountUnknown())), WhoseTold(1))
    assert (answered.step, answered.work) == (Step.READ, Work.READING)


def test_after_another_account_was_told_nobody_knows_yet_which_one() -> None:
    state = advance(
        chosen(replace(knowing(ROBIN, KIM), account=ROBIN)), SessionTroubled(SignedInAnew())
    )
    told = advance(state, AccountTold(same=False))
    assert (told.account, told.step, dict(told.choices)) == (None, Step.READ, {})


def test_on_the_first_page_another_account_can_be_looked_at() -> None:
    state = knowing(ROBIN, KIM, PLAYED)
    own = advance(state, AccountChosen(1))
    assert own == replace(state, account=ROBIN)
    kim = advance(state, AccountChosen(2))
    assert (kim.account, kim.past.site) == (KIM, Earlier())
    assert advance(state, AccountChosen(9)) == state
    later = replace(state, step=Step.READ)
    assert advance(later, AccountChosen(2)) == later


def test_a_name_for_an_account_is_one_short_line() -> None:
    state = replace(knowing(ROBIN, KIM), account=ROBIN)
    named = advance(state, AccountNamed(1, f"  the\n one {'x' * 100}"))
    assert named.account is not None
    assert named.account.nickname.startswith("the one x")
    assert len(named.account.nickname) == accounts.LONGEST_NICKNAME
    assert named.past.accounts == (named.account, KIM)
    other = advance(state, AccountNamed(2, "Kim"))
    assert other.account == ROBIN
    assert other.past.accounts[1].nickname == "Kim"
    nobody = advance(knowing(ROBIN), AccountNamed(1, ""))
    assert nobody.account is None
    assert nobody.past.accounts[0].nickname == ""


def test_an_account_is_named_once_somebody_is_in_and_there_are_others() -> None:
    state = replace(knowing(ROBIN, KIM, PLAYED), account=ROBIN)
    assert accounts.one_of_many(state) is None
    assert accounts.one_of_many(chosen(state)) == ROBIN
    assert accounts.one_of_many(replace(chosen(state), practice=True)) is None


def test_what_is_read_late_of_another_accounts_notes_is_not_shown() -> None:
    theirs = replace(Earlier.of((CUT_OFF,)), account=ROBIN)
    past = Past(theirs, replace(theirs, account=PLAYED), accounts=(ROBIN, KIM, PLAYED))
    for present, shown in ((None, past), (ROBIN, past), (PLAYED, past)):
        loaded = advance(replace(START, account=present), PastLoaded(past))
        assert loaded.past == shown
    loaded = advance(replace(START, account=KIM), PastLoaded(past))
    assert loaded.past == replace(past, site=Earlier())
    nobodys = replace(past, site=Earlier.of((CUT_OFF,)))
    assert advance(replace(START, account=KIM), PastLoaded(nobodys)).past == nobodys
