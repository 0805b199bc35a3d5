"""Which account it is. What is known of one never counts for another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain.account import PRACTICE
from linkedin_privacy_wizard.domain.past import Earlier
from linkedin_privacy_wizard.domain.trouble import AccountUnknown
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import flow
from linkedin_privacy_wizard.wizard.account_intents import (
    AccountChosen,
    AccountNamed,
    AccountSeen,
    WhoseTold,
)
from linkedin_privacy_wizard.wizard.state import Step, Work

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.past import Past
    from linkedin_privacy_wizard.wizard.account_intents import AccountIntent
    from linkedin_privacy_wizard.wizard.state import WizardState

LONGEST_NICKNAME = 40


def advance(state: WizardState, intent: AccountIntent) -> WizardState:
    """The state after it became known whose account it is, or what it is called."""
    match intent:
        case AccountSeen(account, known):
            state = _of(state, account)
            others = tuple(each for each in state.past.accounts if each.site != account.site)
            return replace(state, past=replace(state.past, accounts=(*known, *others)))
        case WhoseTold(number):
            return _tell_whose(state, number)
        case AccountChosen(number):
            return _choose(state, _numbered(state, number))
        case AccountNamed():
            return _name(state, intent)
        case _:
            assert_never(intent)


def by_mark(mark: str | None, known: Iterable[Account]) -> Account | None:
    """The account that is known by this mark, in whatever language it was seen before."""
    if mark is None:
        return None
    found = (each for each in known if _hash(mark) in map(_hash, each.marks))
    return next(found, None)


def may_be_known(mark: str | None, known: Iterable[Account]) -> bool:
    """Whether a mark that is not known may still be of one of these: then only the person can say.

    In each language one account has one mark. So it is another account, unless one of these has
    not been seen in this language yet, or on a page without a mark.
    """
    if mark is None:
        return any(True for _ in known)
    language = _language(mark)
    return any(language not in map(_language, each.marks) for each in known)


def on_site(state: WizardState, *, practice: bool) -> tuple[Account, ...]:
    """Every account that is known there: for practice, or on the site itself."""
    return tuple(each for each in state.past.accounts if (each.site == PRACTICE) is practice)


def of_site(state: WizardState, *, practice: bool) -> Account | None:
    """The account that everything is about there; None where none is known yet.

    Before somebody signs in that is the one that was chosen, or else the one that was used last.
    """
    here = on_site(state, practice=practice)
    for told in (state.account, state.past.on(practice=practice).account, *here):
        if told is not None and (told.site == PRACTICE) is practice:
            return told
    return None


def own_past(state: WizardState, past: Past) -> Past:
    """What was read of the notes, without what is of another account than the present one.

    Somebody else may have signed in while the notes were read. They are then read again.
    """
    present = state.account
    if present is None:
        return past
    practice = present.site == PRACTICE
    of = past.on(practice=practice).account
    if of is None or of.number == present.number:
        return past
    return _without_runs(past, practice=practice)


def one_of_many(state: WizardState) -> Account | None:
    """The account that somebody is in, where it could be taken for another one that is known."""
    begun = state.step not in (Step.WELCOME, Step.SIGN_IN)
    many = len(on_site(state, practice=state.practice)) > 1
    return state.account if begun and many else None


def _of(state: WizardState, account: Account | None) -> WizardState:
    """From now on it is about this account. Of another one nothing is read or chosen yet."""
    before = of_site(state, practice=state.practice)
    if before is None or (account is not None and account.number == before.number):
        return replace(state, account=account)
    return another(state, account)


def another(state: WizardState, account: Account | None) -> WizardState:
    """Begin again with this account; with None, with one that nobody has told yet."""
    signed_in = state.step not in (Step.WELCOME, Step.SIGN_IN)
    return replace(
        flow.afresh(state),
        step=Step.READ if signed_in else state.step,
        mode=state.mode,
        practice=state.practice,
        sign=Sign.FINE if signed_in else state.sign,
        signed_in=signed_in,
        work=Work.READING if signed_in else Work.NONE,
        account=account,
        past=_without_runs(state.past, practice=state.practice),
    )


def _tell_whose(state: WizardState, number: int | None) -> WizardState:
    """The person's answer to the question, after which the work goes on."""
    if not isinstance(state.trouble, AccountUnknown):
        return state
    state = replace(_of(state, _numbered(state, number)), trouble=None, came_back=False)
    return replace(state, work=Work.READING) if state.step is Step.READ else state


def _choose(state: WizardState, chosen: Account | None) -> WizardState:
    if chosen is None or state.step is not Step.WELCOME:
        return state
    practice = chosen.site == PRACTICE
    if chosen == of_site(state, practice=practice):
        return replace(state, account=chosen)
    return replace(state, account=chosen, past=_without_runs(state.past, practice=practice))


def _without_runs(past: Past, *, practice: bool) -> Past:
    """Nothing of another account is shown while the notes are read."""
    return past.with_runs(Earlier(), practice=practice)


def _numbered(state: WizardState, number: int | None) -> Account | None:
    return next((each for each in state.past.accounts if each.number == number), None)


def _name(state: WizardState, intent: AccountNamed) -> WizardState:
    """Keep what it is called, in so many letters and on one line."""
    nickname = " ".join(intent.nickname.split())[:LONGEST_NICKNAME].strip()
    named = tuple(
        replace(each, nickname=nickname) if each.number == intent.number else each
        for each in state.past.accounts
    )
    state = replace(state, past=replace(state.past, accounts=named))
    present = state.account
    if present is None or present.number != intent.number:
        return state
    return replace(state, account=replace(present, nickname=nickname))


def _language(mark: str) -> str:
    return mark.partition(":")[0]


def _hash(mark: str) -> str:
    return mark.partition(":")[2]
