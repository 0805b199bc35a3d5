"""Whose account it is, and what the person calls it, as small facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.account import Account


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """Whose the session is, for sure. `known` are all accounts of that site, this one among them.

    They may have become one more by it.
    """

    account: Account
    known: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class WhoseTold:
    """The person says whose account it is, by its number. None is one that is not known yet."""

    number: int | None


@dataclass(frozen=True, slots=True)
class AccountChosen:
    """Before anybody signs in: show what is known of this account, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class AccountNamed:
    """What the person calls an account."""

    number: int
    nickname: str


AccountIntent = AccountSeen | WhoseTold | AccountChosen | AccountNamed
